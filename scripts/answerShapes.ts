import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import process from 'node:process'
import {findQueriesInPath} from '@sanity/codegen'
import {extractSchema} from '@sanity/schema/_internal'
import {parse, type SchemaType, typeEvaluate, type TypeNode} from 'groq-js'
import type {Shape} from '../src/validate/shape.ts'
import {compileSchema} from './compileSchema.ts'
import {formatted} from './formatted.ts'
import {type GeneratedFile, runGenerator} from './generatedFile.ts'

const root = resolve(import.meta.dirname, '..')

const banner = `/**
 * What each of our queries answers when the dataset is sound, by the name in its first line. Generated from schemas/ and
 * src/queries/: change those, then run \`npm run typegen\`.
 */

`

/** What \`clinic-content/validate\` compares an answer with. */
export const answerShapes: GeneratedFile = {
  path: 'src/generated/answerShapes.ts',
  command: 'npm run typegen',
  generate,
}

async function generate(): Promise<string> {
  // Unlike the types, which must be true of any draft: a page whose document lacks what is required is a finding.
  const schema = extractSchema(compileSchema(), {enforceRequiredFields: true})
  const {queries} = findQueriesInPath({
    path: resolve(root, 'src/queries/**/*.ts'),
    resolver: createRequire(import.meta.url).resolve,
  })
  const shapes: Record<string, Shape> = {}
  for await (const module of queries) {
    for (const {query} of module.queries) {
      const name = /^\/\/ clinic-content: (.+)/.exec(query)?.[1]
      if (name === undefined)
        throw new Error(`answerShapes: a query has no name in its first line: ${query.slice(0, 60)}`)
      shapes[name] = shapeOf(typeEvaluate(parse(query), schema), schema)
    }
  }
  return formatted('answerShapes.ts', banner + written(shapes))
}

/** The shape of a type that GROQ's own evaluation found. */
function shapeOf(node: TypeNode, schema: SchemaType): Shape {
  switch (node.type) {
    case 'string':
      return node.value === undefined ? 'text' : {oneOf: [node.value]}
    case 'number':
      return 'number'
    case 'boolean':
      return 'flag'
    case 'array':
      return {list: shapeOf(node.of, schema)}
    case 'union':
      return shapeOfUnion(node.of, schema)
    case 'object': {
      const fields = Object.entries(node.attributes).map(([name, {value, optional}]): [string, Shape] => [
        name,
        optional ? optionally(shapeOf(value, schema)) : shapeOf(value, schema),
      ])
      const rest = node.rest ? shapeOf(node.rest, schema) : null
      const others = rest !== null && typeof rest === 'object' && 'fields' in rest ? rest.fields : {}
      return {fields: {...others, ...Object.fromEntries(fields)}}
    }
    case 'inline': {
      const found = schema.find(({name}) => name === node.name)
      // Portable Text is walked block by block, whatever its blocks are.
      if (found?.type !== 'type' || found.value.type === 'array') return 'any'
      return shapeOf(found.value, schema)
    }
    default:
      return 'any'
  }
}

function shapeOfUnion(of: readonly TypeNode[], schema: SchemaType): Shape {
  const shapes = of.filter(({type}) => type !== 'null').map((each) => shapeOf(each, schema))
  const merged = mergedShape(shapes)
  return shapes.length < of.length ? optionally(merged) : merged
}

/** One shape for all: terms are added up, objects share their fields, and of anything else nothing is known. */
function mergedShape(shapes: readonly Shape[]): Shape {
  const [first] = shapes
  if (first === undefined) return 'any'
  if (shapes.every((shape) => JSON.stringify(shape) === JSON.stringify(first))) return first
  const terms = shapes.flatMap((shape) => (typeof shape === 'object' && 'oneOf' in shape ? [shape.oneOf] : []))
  if (terms.length === shapes.length) return {oneOf: [...new Set(terms.flat())].sort()}
  const objects = shapes.flatMap((shape) => (typeof shape === 'object' && 'fields' in shape ? [shape.fields] : []))
  if (objects.length < shapes.length) return 'any'
  const names = [...new Set(objects.flatMap((fields) => Object.keys(fields)))]
  return {
    fields: Object.fromEntries(
      names.map((name) => {
        const found = objects.flatMap((fields) => fields[name] ?? [])
        const merged = mergedShape(found)
        return [name, found.length < objects.length ? optionally(merged) : merged]
      }),
    ),
  }
}

const optionally = (shape: Shape): Shape =>
  shape === 'any' || (typeof shape === 'object' && 'optional' in shape) ? shape : {optional: shape}

/** The shapes as a module; one that several hold is written once. */
function written(shapes: Readonly<Record<string, Shape>>): string {
  const counts = new Map<string, number>()
  for (const shape of Object.values(shapes)) count(shape, counts)
  const names = new Map<string, string>()
  const lines: string[] = []
  const code = (shape: Shape): string => {
    const json = JSON.stringify(shape)
    const known = names.get(json)
    if (known !== undefined) return known
    const text = inFull(shape)
    if ((counts.get(json) ?? 0) < 2 || json.length < 40) return text
    const name = `shape${names.size + 1}`
    names.set(json, name)
    lines.push(`const ${name}: Shape = ${text}`)
    return name
  }
  const inFull = (shape: Shape): string => {
    if (typeof shape === 'string' || 'oneOf' in shape) return JSON.stringify(shape)
    if ('optional' in shape) return `{optional: ${code(shape.optional)}}`
    return 'list' in shape ? `{list: ${code(shape.list)}}` : `{fields: ${record(shape.fields)}}`
  }
  const record = (fields: Readonly<Record<string, Shape>>): string =>
    `{${Object.entries(fields)
      .map(([name, inner]) => `${JSON.stringify(name)}: ${code(inner)}`)
      .join(', ')}}`
  const all = record(shapes)
  return [
    `import type {Shape} from '../validate/shape.ts'`,
    ...lines,
    `export const answerShapes: Readonly<Record<string, Shape>> = ${all}`,
  ].join('\n\n')
}

function count(shape: Shape, counts: Map<string, number>): void {
  const json = JSON.stringify(shape)
  counts.set(json, (counts.get(json) ?? 0) + 1)
  if (typeof shape === 'string' || 'oneOf' in shape) return
  const inner = 'optional' in shape ? [shape.optional] : 'list' in shape ? [shape.list] : Object.values(shape.fields)
  for (const each of inner) count(each, counts)
}

if (import.meta.main) process.exitCode = await runGenerator(answerShapes, process.argv.slice(2))
