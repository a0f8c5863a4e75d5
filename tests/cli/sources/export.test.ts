import {expect, test} from 'vitest'
import {exportSources, type ExportArguments} from '../../../cli/sources/export.ts'
import {parseBibliography} from '../../../src/sources/index.ts'
import {lakeWithArticle, tokens} from './support.ts'

async function run(args: Partial<ExportArguments>) {
  const lake = await lakeWithArticle()
  const [published] = await lake.documents('citation-a')
  await lake.mutate({create: {...published, _id: 'drafts.citation-a', title: 'A title that is not out yet'}})
  const parts: string[] = []
  const lines: string[] = []
  const code = await exportSources(
    {dataset: 'clinic', apiHost: 'http://localhost', format: 'bibtex', ...args},
    {
      token: tokens.viewer,
      fetch: lake.fetch,
      write: async (text) => void parts.push(text),
      warn: (line) => void lines.push(line),
    },
  )
  return {code, out: parts.join(''), lines}
}

test.each(['bibtex', 'ris', 'csl-json'])('a dataset as %s is read back whole', async (format) => {
  const {code, out} = await run({format})
  expect(code).toBe(0)
  expect(out.endsWith('\n')).toBe(true)
  const {items, problems} = parseBibliography(out)
  expect(problems).toEqual([])
  expect(items.map(({title, DOI, URL}) => [title, DOI, URL])).toEqual([
    ['An invented survey of worry and sleep', '10.5555/invented.2024.1', undefined],
    ['Invented advice on talking', undefined, 'https://example.org/talking'],
  ])
})

test('an article gives what it cites in its order, by slug or by id', async () => {
  for (const article of ['lorisian-worry', 'article-lorisian-worry']) {
    const {out} = await run({article, format: 'csl-json'})
    expect(JSON.parse(out)).toMatchObject([{id: 'citation-a'}, {id: 'citation-b'}])
  }
})

test('drafts are read when asked for', async () => {
  expect((await run({})).out).not.toContain('not out yet')
  expect((await run({drafts: true})).out).toContain('A title that is not out yet')
})

test.each<[Partial<ExportArguments>, string]>([
  [{format: 'xml'}, '--format "xml" is not a format; expected bibtex, ris, csl-json'],
  [
    {article: 'nope'},
    '--article "nope" names no published article (--drafts reads drafts, too); expected a slug or an id',
  ],
  [{dataset: undefined}, 'nothing to read; expected --dataset <name> or --file <path>'],
])('%j is one line and exit code 2', async (args, message) => {
  expect(await run(args)).toEqual({code: 2, out: '', lines: [`clinic-content: sources export: ${message}`]})
})
