import {execFile} from 'node:child_process'
import {mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, relative, resolve} from 'node:path'
import {promisify} from 'node:util'
import {expect, test, vi} from 'vitest'
import {contentModelDocs} from '../../scripts/contentModelDocs.ts'
import {readIfPresent, runGenerator} from '../../scripts/generatedFile.ts'
import {generateTypes, sanityTypes} from '../../scripts/typegen.ts'

const root = resolve(import.meta.dirname, '../..')

test.each([
  ['npm run typegen', sanityTypes],
  ['npm run docs', contentModelDocs],
])('what %s writes is up to date', async (_command, file) => {
  expect(await file.generate()).toBe(await readFile(resolve(root, file.path), 'utf8'))
})

test('published types register nothing in the projects of others', async () => {
  const types = await readFile(resolve(root, sanityTypes.path), 'utf8')
  expect(types).not.toMatch(/declare (?:global|module)/)
})

test('required fields stay optional, since a draft may lack any of them', async () => {
  const types = await readFile(resolve(root, sanityTypes.path), 'utf8')
  const article = /^export type Article = \{\n(.*?)^\}/ms.exec(types)?.[1] ?? ''
  const always = [...article.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name)
  expect(always).toEqual(['_id', '_type', '_createdAt', '_updatedAt', '_rev'])
  expect(/^export type Figure = \{.*?asset\?: /ms.test(types)).toBe(true)
})

test('every query that cannot be read or evaluated is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'queries-'))
  const source = `
    import {defineQuery} from 'groq'
    import {missing} from './missing.ts'
    export const soundQuery = defineQuery('*[_type == "article"]{title}')
    export const brokenQuery = defineQuery('*[_type == ')
    export const lostQuery = defineQuery(\`*[_type == "article"]{\${missing}}\`)`
  await writeFile(join(folder, 'queries.ts'), source)
  const error: unknown = await generateTypes(join(folder, '*.ts')).catch((cause: unknown) => cause)
  const message = error instanceof Error ? error.message : ''
  expect(message).toContain('brokenQuery could not be evaluated against the schema')
  expect(message).toContain('missing.ts')
  expect(message).not.toContain('soundQuery')
})

test('a query in a file of its own is typed through the fragments it imports', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'queries-'))
  await writeFile(join(folder, 'fields.ts'), 'export const fields = `"title": coalesce(title, ""), slug`')
  const source = `
    import {defineQuery} from 'groq'
    import {fields} from './fields.ts'
    export const titlesQuery = defineQuery(\`*[_type == "article"]{\${fields}}\`)`
  await writeFile(join(folder, 'titles.ts'), source)
  expect(await generateTypes(join(folder, '*.ts'))).toContain(
    "export type TitlesQueryResult = Array<{\n  title: string | ''\n  slug: Slug | null\n}>",
  )
})

test('a check says which command brings a stale file up to date, and writes nothing', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'generated-')), 'deep', 'file.md')
  const file = {path: relative(root, path), command: 'npm run docs', generate: async () => 'new'}
  const log = vi.spyOn(console, 'log').mockReturnValue()
  const error = vi.spyOn(console, 'error').mockReturnValue()
  expect(await runGenerator(file, ['--check'])).toBe(1)
  expect(error.mock.calls).toEqual([[`${file.path} is out of date. Run: npm run docs`]])
  expect(await readIfPresent(path)).toBeUndefined()
  expect(await runGenerator(file, [])).toBe(0)
  expect(await runGenerator(file, ['--check'])).toBe(0)
  await writeFile(path, 'edited by hand')
  expect(await runGenerator(file, ['--check'])).toBe(1)
  expect(await readIfPresent(path)).toBe('edited by hand')
  log.mockRestore()
  error.mockRestore()
})

test('both scripts check from the command line', async () => {
  const run = promisify(execFile)
  const answers = await Promise.all(
    ['typegen', 'contentModelDocs'].map((script) =>
      run(process.execPath, [`scripts/${script}.ts`, '--check'], {cwd: root}),
    ),
  )
  expect(answers.map(({stdout, stderr}) => stdout + stderr)).toEqual(['', ''])
}, 120_000)
