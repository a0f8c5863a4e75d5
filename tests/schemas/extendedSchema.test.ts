import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {defineField} from '@sanity/types'
import ts from 'typescript'
import {afterAll, expect, test} from 'vitest'
import {createSchemaTypes} from '../../schemas/createSchemaTypes.ts'
import {generateTypes} from '../../scripts/typegen.ts'

const root = resolve(import.meta.dirname, '../..')
// Inside the project, so that what a site imports resolves.
mkdirSync(join(root, '.clinic-content'), {recursive: true})
const site = mkdtempSync(join(root, '.clinic-content/extended-'))
afterAll(() => rmSync(site, {recursive: true, force: true}))

/** A site whose clinic has added a field, its query and what it does with the answer. */
const query = `import {defineQuery} from 'groq'

export const readingTimeQuery = defineQuery('*[_type == "article" && slug.current == $slug][0]{title, readingMinutes}')
`

const page = `import {createContentClient} from 'clinic-content'
import type {TypedQuery} from 'clinic-content/queries'
import {readingTimeQuery} from './query.ts'
import type {ReadingTimeQueryResult} from './sanity.types.ts'

const readingTime: TypedQuery<ReadingTimeQueryResult, {readonly slug: string}> = readingTimeQuery
const client = createContentClient({projectId: 'demo-clinic', dataset: 'production'})

export async function minutes(slug: string): Promise<number | null> {
  const article = await client.fetch(readingTime, {slug})
  const title: string | null | undefined = article?.title
  console.log(title)
  // @ts-expect-error -- a field that the query does not ask for
  console.log(article?.summary)
  // @ts-expect-error -- the parameter of another query
  await client.fetch(readingTime, {id: slug})
  // @ts-expect-error -- it may be missing
  const sure: number = article?.readingMinutes
  console.log(sure)
  return article?.readingMinutes ?? null
}
`

test('a clinic that adds a field has its type, from the schema to the answer of its own query', async () => {
  writeFileSync(join(site, 'query.ts'), query)
  writeFileSync(join(site, 'page.ts'), page)
  const readingMinutes = defineField({name: 'readingMinutes', title: 'Reading time', type: 'number'})
  const types = createSchemaTypes({extraFields: {article: [readingMinutes]}})
  writeFileSync(join(site, 'sanity.types.ts'), await generateTypes(join(site, 'query.ts'), types))

  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file))
  const {options} = ts.parseJsonConfigFileContent({...config, include: [], files: []}, ts.sys, root)
  const program = ts.createProgram([join(site, 'page.ts')], options)
  expect(ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), formatHost)).toBe('')
})

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
}
