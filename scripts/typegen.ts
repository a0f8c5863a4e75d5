import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import process from 'node:process'
import {findQueriesInPath, TypeGenerator} from '@sanity/codegen'
import {extractSchema} from '@sanity/schema/_internal'
import type {SchemaTypeDefinition} from '@sanity/types'
import {compileSchema} from './compileSchema.ts'
import {formatted} from './formatted.ts'
import {runGenerator, type GeneratedFile} from './generatedFile.ts'

const root = resolve(import.meta.dirname, '..')

const banner = `/**
 * Types of stored documents and of query results. Generated from schemas/ and src/queries/: change those, then run
 * \`npm run typegen\`.
 */

`

/** Types of every document, and of what every query in `src/queries` answers. */
export const sanityTypes: GeneratedFile = {
  path: 'src/generated/sanity.types.ts',
  command: 'npm run typegen',
  generate: () => generateTypes(resolve(root, 'src/queries/**/*.ts')),
}

/**
 * The generated file, with the results of the queries in the files that a pattern matches.
 *
 * @param types - What the schema holds; the package's own types unless given.
 *
 * @throws Error that names every query that cannot be read or evaluated.
 */
export async function generateTypes(queryFiles: string, types?: SchemaTypeDefinition[]): Promise<string> {
  // Required fields stay optional in the types: a draft, an import or an older document may lack any of them.
  const schema = extractSchema(compileSchema(types), {enforceRequiredFields: false})
  const {queries} = findQueriesInPath({
    path: queryFiles,
    // Our imports carry their `.ts` ending, so plain resolution finds them.
    resolver: createRequire(import.meta.url).resolve,
  })
  const found: string[] = []
  const problems: string[] = []
  const {code} = await new TypeGenerator().generateTypes({
    schema,
    root,
    // The registry would be a `declare global` in every consumer of the package.
    overloadClientMethods: false,
    queries: watched(queries, found, problems),
  })
  // The generator drops a query that it cannot evaluate without a word, so each is looked for in what it wrote.
  const dropped = found.filter((name) => !code.includes(`// Variable: ${name}\n`))
  problems.push(...dropped.map((name) => `${name} could not be evaluated against the schema`))
  if (problems.length > 0) throw new Error(`typegen: ${problems.join('\n')}`)
  return formatted('sanity.types.ts', banner + code)
}

type Modules = ReturnType<typeof findQueriesInPath>['queries']

/** Passes the modules on and notes which queries they hold and what could not be read. */
async function* watched(modules: Modules, found: string[], problems: string[]): Modules {
  for await (const module of modules) {
    found.push(...module.queries.map(({variable}) => variable.id.name))
    problems.push(...module.errors.map((error) => `${module.filename}: ${String(error.cause ?? error.message)}`))
    yield module
  }
}

if (import.meta.main) process.exitCode = await runGenerator(sanityTypes, process.argv.slice(2))
