import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {importCommand, runImport, type ImportArguments} from '../../../cli/import.ts'
import {fieldOf, listOf} from '../../../src/storedValue.ts'
import {DATASET, servedClinic, TOKEN} from '../support/testClinic.ts'

const page = readFileSync(new URL('../../../docs/importing.md', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'import-cli-'))
const site = join(folder, 'old-site')
let apiHost = ''
let close: () => Promise<void>

beforeAll(async () => {
  mkdirSync(site)
  mkdirSync(join(folder, 'nothing'))
  writeFileSync(join(site, 'rest.html'), '<h1>Rest</h1><p>Rest is guaranteed to cure worry.</p>')
  writeFileSync(join(site, 'walk.md'), '# Walk\n\nWalking lifts the mood [@alpha2016].\n')
  writeFileSync(
    join(site, 'works.bib'),
    '@article{alpha2016, title={Walks in the park and mood}, author={Alpha, B.}, year={2016}, journal={J Walks}, doi={10.1000/walk.4}}',
  )
  ;({apiHost, close} = await servedClinic())
})
afterAll(async () => {
  await close()
  rmSync(folder, {recursive: true})
})

async function run(changes: Partial<ImportArguments>) {
  const [out, err]: [string[], string[]] = [[], []]
  const outcome = await runImport(
    {source: site, dryRun: true, format: 'text', ...changes},
    {
      token: TOKEN,
      now: new Date('2026-11-24T12:00:00Z'),
      write: async (text) => void out.push(text),
      warn: (line) => err.push(line),
      fetch: () => Promise.reject(new Error('no network')),
    },
  ).catch((error: unknown) => (error instanceof Error ? error.message : error))
  return {outcome, out: out.join(''), err}
}

test('the flags on the page are those of the command', () => {
  const named = new Set([...page.matchAll(/\| `--([a-z-]+)/g)].map(([, flag]) => flag))
  const {args = {}} = importCommand
  if (typeof args !== 'object' || 'then' in args) throw new Error('expected plain arguments')
  expect(named).toEqual(new Set(Object.keys(args).filter((name) => name !== 'source')))
})

test('a folder is reported, the riskiest page first, with the works of its bibliography', async () => {
  const {outcome, out} = await run({format: 'json'})
  expect(outcome).toBe(0)
  const report: unknown = JSON.parse(out)
  expect(report).toMatchObject({
    articles: [{title: 'Rest'}, {title: 'Walk', moved: [{what: 'citation sign', text: '[@alpha2016]'}]}],
  })
  const fields = [...page.matchAll(/^\| ((?:`\w+`(?:, )?)+) \| /gm)].flatMap(([, names = '']) =>
    names.split(', ').map((name) => name.replaceAll('`', '')),
  )
  expect(Object.keys(Object(listOf(fieldOf(report, 'articles'))[0]))).toEqual(fields)
})

test('without --dry-run drafts are written, once', async () => {
  const first = await run({dryRun: false, dataset: DATASET, apiHost})
  expect(first.out).toContain('Done: 3 drafts written. Nothing was published.')
  expect(first.outcome).toBe(0)
  const second = await run({dryRun: false, dataset: DATASET, apiHost})
  expect(second.out).toContain('Nothing to write')
})

test.each([
  [
    'a file that is not there',
    {source: '/nope/x.html'},
    'import: "/nope/x.html": there is no such file or folder; expected a page, a folder of pages, a WordPress export or an address',
  ],
  [
    'a folder with nothing in it',
    {source: join(folder, 'nothing')},
    /the folder holds no page; expected files that end in/,
  ],
  [
    'an address that does not answer',
    {source: 'https://old.example.org/x'},
    /nothing answers there; save the page or export as a file/,
  ],
  ['a format that is none', {format: 'xml'}, 'import: --format "xml" is not a format; expected text or json'],
  [
    'no dataset',
    {dryRun: false},
    'import: --dataset is missing; expected the dataset to write drafts to, or --dry-run',
  ],
  [
    'a day too far away',
    {adoptUntil: '2028-01-01'},
    /--adopt-until "2028-01-01" is not right; expected a day after 2026-11-24/,
  ],
])('%s is one line', async (_what, changes, message) => {
  const {outcome} = await run(changes)
  expect(outcome).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
})
