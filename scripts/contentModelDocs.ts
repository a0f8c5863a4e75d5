import process from 'node:process'
import type {ObjectField, SchemaType} from '@sanity/types'
import {blocks, objects, privateDocuments, publicDocuments} from '../schemas/index.ts'
import {compileSchema} from './compileSchema.ts'
import {runGenerator, type GeneratedFile} from './generatedFile.ts'
import {requirement} from './requirement.ts'

/** The content model for people: every type, every field, what it does. */
export const contentModelDocs: GeneratedFile = {
  path: 'docs/content-model.md',
  command: 'npm run docs',
  generate: async () => contentModel(),
}

const introduction = `# Content model

Generated from \`schemas/\`: change those, then run \`npm run docs\`.

Only what belongs to the shape of a document is required here. What an article needs before it may be published
(a review of exactly these words, sources, crisis lines, disclaimers) is decided by the editorial rules.
"Recommended" fields may be empty; staff then see a warning.`

const sections = [
  {
    title: 'Public documents',
    text: 'Readers can see these once they are published, with every field in them.',
    types: publicDocuments,
  },
  {
    title: 'Private documents',
    text: 'Their ids start with `private.`, so nobody can read them without a token.',
    types: privateDocuments,
  },
  {
    title: 'Blocks of an article',
    text: 'What may stand between paragraphs, and the number inside a sentence.',
    types: blocks,
  },
  {title: 'Objects', text: 'What documents and blocks are made of.', types: objects},
]

function contentModel(): string {
  const schema = compileSchema()
  const parts = sections.map(({title, text, types}) => {
    const described = types.map(({name}) => {
      const type = schema.get(name)
      if (!type) throw new Error(`contentModelDocs: the compiled schema has no type "${name}"`)
      return describeType(type)
    })
    return [`## ${title}`, text, ...described].join('\n\n')
  })
  return `${[introduction, ...parts].join('\n\n')}\n`
}

function describeType(type: SchemaType): string {
  const heading = `### ${type.title ?? type.name} (\`${type.name}\`)`
  const fields = fieldsOf(type)
  if (fields.length === 0) return [heading, describeText(type)].join('\n\n')
  const rows = fields.map(
    ({path, field}) =>
      `| \`${path}\` | ${cell(typeName(field.type))} | ${requirement(field.type.validation)} | ${cell(describeField(field.type))} |`,
  )
  return [
    heading,
    ['| Field | Type | Required | What it does |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')
}

/** The fields of a type, with those of anonymous objects inside it as `parent.child`. */
function fieldsOf(type: SchemaType, parent = ''): {path: string; field: ObjectField}[] {
  if (!('fields' in type)) return []
  return type.fields.filter(isOurs).flatMap((field) => {
    const path = `${parent}${field.name}`
    const isAnonymous = field.type.type?.name === 'object' || field.type.type?.name === 'image'
    return [{path, field}, ...(isAnonymous ? fieldsOf(field.type, `${path}.`) : [])]
  })
}

/** Sanity puts its own fields into images; only ours have a description. */
function isOurs(field: ObjectField): boolean {
  return field.type.description !== undefined
}

function describeField(type: SchemaType): string {
  const notes = [
    type.readOnly === true ? 'Read only.' : undefined,
    type.hidden === true ? 'Not in the form.' : undefined,
    choicesNote(type),
  ]
  return [type.description, ...notes].filter(Boolean).join(' ')
}

/** The longest list of values that is printed whole. */
const PRINTED_VALUES = 20

function choicesNote(type: SchemaType): string | undefined {
  const values = listedValues(type)
  if (values.length === 0) return undefined
  if (values.length > PRINTED_VALUES) return `One of ${values.length} values, such as \`${values[0]}\`.`
  return `One of ${values.map((value) => `\`${value}\``).join(', ')}.`
}

function listedValues(type: SchemaType): string[] {
  const [member] = 'of' in type ? type.of : [type]
  const options: unknown = member?.options
  if (typeof options !== 'object' || options === null || !('list' in options) || !Array.isArray(options.list)) return []
  return options.list.map((choice: unknown) =>
    typeof choice === 'object' && choice !== null && 'value' in choice ? String(choice.value) : String(choice),
  )
}

function typeName(type: SchemaType): string {
  if ('to' in type && Array.isArray(type.to)) {
    return `reference to ${type.to.map((target: SchemaType) => `\`${target.name}\``).join(', ')}`
  }
  const base = type.type?.name ?? type.jsonType
  if (base === 'array' && 'of' in type) return `list of ${type.of.map(typeName).join(', ')}`
  return namedTypes.has(base) ? `\`${base}\`` : base
}

const namedTypes = new Set<string>([...blocks, ...objects].map(({name}) => name))

/** What a text type allows: styles, marks and blocks. */
function describeText(type: SchemaType): string {
  const members = 'of' in type ? type.of : []
  const names = members.filter(({name}) => name !== 'block').map(({name}) => `\`${name}\``)
  const blocksNote = names.length > 0 ? ` Blocks: ${names.join(', ')}.` : ''
  return `Portable Text with the marks \`strong\`, \`em\`, \`cite\` and \`link\`, and \`crisisNumber\` inside sentences.${blocksNote}`
}

/** Text that stays in one cell of a Markdown table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

if (import.meta.main) process.exitCode = await runGenerator(contentModelDocs, process.argv.slice(2))
