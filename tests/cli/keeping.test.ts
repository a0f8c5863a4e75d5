import {createHash} from 'node:crypto'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {sanityImport} from '@sanity/import'
import {HtmlValidate} from 'html-validate'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {keep, type KeepingArguments} from '../../cli/keeping.ts'
import {run as runCommandLine} from '../../cli/run.ts'
import {type HttpTransport, httpTransport, seedClinic} from '../../seed/index.ts'
import {dump, example, gif, servedClinic, TOKEN} from '../seed/support/testClinic.ts'

const now = new Date('2026-11-24T12:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'keeping-'))
let apiHost = ''
let picture = ''
let close: () => Promise<void>

const transportTo = (dataset: string): HttpTransport =>
  httpTransport({apiHost, projectId: 'demo-clinic', dataset, token: TOKEN})

beforeAll(async () => {
  ;({apiHost, close} = await servedClinic())
  const source = transportTo('clinic')
  await seedClinic({profile: await example(), transport: source, today: '2026-11-24'})
  const image = await source.upload('images', gif, {filename: 'a “room”.gif', mimeType: 'image/gif'})
  const asset = {_type: 'reference', _ref: image}
  await source.mutate([
    {patch: {id: image, set: {altText: 'A pixel'}}},
    {create: {_id: 'with-image', _type: 'note', hero: {_type: 'image', asset}, list: [{_key: 'a', deep: {asset}}]}},
    {create: {_id: 'drafts.with-image', _type: 'note', title: 'Draft'}},
    // A ring of references: no order writes both strongly.
    {create: {_id: 'ring-1', _type: 'note'}},
    {create: {_id: 'ring-2', _type: 'note', to: {_type: 'reference', _ref: 'ring-1'}}},
    {patch: {id: 'ring-1', set: {to: {_type: 'reference', _ref: 'ring-2'}}}},
  ])
  // Words that a clinician has not approved are not shown, a picture beside them is.
  picture = image.replace(/^image-(.*)-gif$/, '$1.gif')
  const link = (href: string, _key: string) => ({_key, _type: 'link', href})
  const text = (_key: string, words: string, marks: string[] = []) => ({_key, _type: 'span', text: words, marks})
  const slug = (current: string) => ({_type: 'slug', current})
  await source.mutate([
    {patch: {id: 'article-anxious-attachment', set: {heroImage: {_type: 'image', asset, alt: 'A “pixel”'}}}},
    {create: {_id: 'drafts.nameless', _type: 'article', title: 'Nameless', slug: slug('../../x')}},
    {
      create: {
        _id: 'drafts.half-written',
        _type: 'article',
        title: '<Half> written',
        slug: slug('half-written'),
        language: 'en-US',
        body: [
          {
            _key: 'a',
            _type: 'block',
            style: 'normal',
            markDefs: [link('/articles/anxious-attachment#cc-references', 'to'), link('/about?a=1', 'out')],
            children: [text('b', 'Sources', ['to']), text('c', 'About us', ['out'])],
          },
        ],
      },
    },
  ])
  for (const name of ['again', 'empty', 'public', 'documented', 'imported']) await transportTo(name).createDataset()
}, 60_000)
afterAll(async () => {
  await close()
  rmSync(folder, {recursive: true})
})

async function run(args: Partial<KeepingArguments> & Pick<KeepingArguments, 'command' | 'folder'>, token = TOKEN) {
  const lines: string[] = []
  const outcome = await keep({dataset: 'clinic', apiHost, ...args}, token, (line) => lines.push(line), now).catch(
    (error: unknown) => error,
  )
  return {outcome, lines, message: outcome instanceof Error ? outcome.message : ''}
}

const backup = join(folder, 'backup')

test('a backup restored into an empty dataset is the same dataset, images and private records included', async () => {
  const made = await run({command: 'backup', folder: backup, private: true})
  expect(made.outcome).toBe(0)
  expect(made.lines.at(-1)).toBe('It holds private documents: keep it as safe as the dataset.')
  expect(statSync(join(backup, 'data.ndjson')).mode & 0o077).toBe(0)
  const dry = await run({command: 'restore', folder: backup, dataset: 'again', dryRun: true})
  expect(dry.outcome).toBe(0)
  expect(await dump(transportTo('again'))).toEqual([])
  expect(await run({command: 'restore', folder: backup, dataset: 'again'})).toMatchObject({outcome: 0})
  const content = async (dataset: string) =>
    (await dump(transportTo(dataset))).map(({url: _url, path: _path, uploadId: _uploadId, ...document}) => document)
  expect(await content('again')).toEqual(await content('clinic'))
  expect(JSON.stringify(await content('again'))).toContain('private.publication')
})

test('a dataset that is not empty is refused unless told', async () => {
  const before = await dump(transportTo('again'))
  const refused = await run({command: 'restore', folder: backup, dataset: 'again'})
  expect(refused.message).toMatch(/^restore: "again" holds \d+ documents; expected an empty one, or --replace to write/)
  await transportTo('again').mutate([
    {patch: {id: 'clinic', set: {displayName: 'Broken'}}},
    {create: {_id: 'theirs', _type: 'note'}},
  ])
  expect(await run({command: 'restore', folder: backup, dataset: 'again', replace: true})).toMatchObject({outcome: 0})
  const after = await dump(transportTo('again'))
  expect(after.filter(({_id}) => _id !== 'theirs')).toEqual(before)
  expect(after.length).toBe(before.length + 1)
})

test('without the flag nothing that needs a token leaves, and images are files as Sanity’s export has them', async () => {
  const out = join(folder, 'public')
  expect((await run({command: 'export', folder: out})).outcome).toBe(0)
  const text = readFileSync(join(out, 'data.ndjson'), 'utf8')
  const documents = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(documents.filter(({_id}) => _id.includes('.'))).toEqual([])
  expect(text).not.toMatch(/local-clinician|licen[cs]eNumber/)
  const source = documents.find(({_id}) => _id === 'with-image').hero._sanityAsset
  expect(source).toMatch(/^image@file:\/\/\.\/images\/[\w-]+\.gif$/)
  expect(readFileSync(join(out, source.replace('image@file://./', '')))).toEqual(gif)
})

test('Sanity’s own import reads the folder', async () => {
  const projectId = 'demo-clinic'
  const client = createClient({
    projectId,
    dataset: 'imported',
    apiHost,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    token: TOKEN,
  })
  const {numDocs} = await sanityImport(join(folder, 'public'), {client, operation: 'create'})
  const documents = await dump(transportTo('imported'))
  expect(numDocs).toBe(documents.filter(({_type}) => _type !== 'sanity.imageAsset').length)
  const asset = documents.find(({_type}) => _type === 'sanity.imageAsset')
  expect(documents.find(({_id}) => _id === 'with-image')).toMatchObject({hero: {asset: {_ref: asset?.['_id']}}})
})

async function htmlProblems(page: string): Promise<string[]> {
  const rules = {'long-title': 'off', 'no-trailing-whitespace': 'off', 'no-inline-style': 'off'} as const
  const report = await new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules,
  }).validateString(page)
  return report.results.flatMap(({messages}) =>
    messages.map(({line, ruleId, message}) => `${line} ${ruleId}: ${message}`),
  )
}

const filesIn = (path: string) =>
  readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort()

describe('export as a site', () => {
  const site = join(folder, 'site')
  const whole = join(folder, 'site-whole')
  const read = (path: string) => readFileSync(path, 'utf8')
  const pageOf = (root: string, slug: string) => read(join(root, `articles/${slug}/index.html`))

  test('each article that readers see is a folder that opens with no tool, and nothing else leaves', async () => {
    const {outcome, lines} = await run({command: 'export', as: 'site', folder: site})
    expect(outcome).toBe(0)
    expect(lines.slice(-2)).toEqual([
      `Done: 1 articles in ${site}; open ${site}/index.html.`,
      '2 drafts or pages that readers do not see are not in it; --private adds them.',
    ])
    const own = ['article.md', 'index.html', 'references.csl.json', 'reviews.json']
    expect(filesIn(site)).toEqual([
      ...own.map((name) => `articles/anxious-attachment/${name}`),
      `images/${picture}`,
      'index.html',
      'manifest.json',
      'style.css',
    ])
    const page = pageOf(site, 'anxious-attachment')
    expect(page).toContain(`src="../../images/${picture}"`)
    expect(page).not.toContain('srcset')
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).not.toMatch(/<script|https?:\/\/127/)
    expect(await htmlProblems(page)).toEqual([])
    expect(await htmlProblems(read(join(site, 'index.html')))).toEqual([])
    expect(readFileSync(join(site, `images/${picture}`))).toEqual(gif)
    expect(read(join(site, 'index.html'))).toContain('Demonstration: this clinic and its reviewer are fictional.')
    expect(read(join(site, 'index.html'))).toContain('href="articles/anxious-attachment/index.html"')
    const markdown = read(join(site, 'articles/anxious-attachment/article.md'))
    expect(markdown).toContain(`](../../images/${picture})`)
    const reviews = JSON.parse(read(join(site, 'articles/anxious-attachment/reviews.json')))
    expect(reviews.reviews).toMatchObject([
      {kind: 'clinical', outcome: 'approved', reviewer: {role: 'Psychiatrist (fictional)'}},
    ])
    expect(reviews.reviews[0].contentHash.value).toMatch(/^[0-9a-f]{64}$/)
    const works = JSON.parse(read(join(site, 'articles/anxious-attachment/references.csl.json')))
    expect(works.map(({DOI}: {DOI?: string}) => DOI)).toContain('10.1016/j.wpsyc.2012.01.003')
    expect(
      filesIn(site)
        .map((name) => read(join(site, name)))
        .join(),
    ).not.toMatch(/local-clinician|private\./)
  })

  test('drafts and private records stand apart, and each draft says what it is', async () => {
    const {outcome} = await run({command: 'export', as: 'site', folder: whole, private: true})
    expect(outcome).toBe(0)
    const apart = (name: string) => name.startsWith('private/')
    expect(filesIn(whole).filter((name) => !apart(name))).toEqual(filesIn(site))
    const draft = read(join(whole, 'private/articles/half-written/index.html'))
    expect(draft).toContain('<title>Not clinically reviewed: &#60;Half&#62; written</title>')
    expect(draft).toContain('Not clinically reviewed')
    expect(draft).toContain('href="../../../articles/anxious-attachment/index.html#cc-references"')
    expect(draft).toContain('href="https://example-clinic.example/about?a=1"')
    expect(draft).toContain('<p>No review is on record.</p>')
    expect(await htmlProblems(draft)).toEqual([])
    expect(read(join(whole, 'private/index.html'))).toContain('Nameless: its web address &#34;../../x&#34; is none')
    const records = JSON.parse(read(join(whole, 'private/records/article-anxious-attachment.json')))
    expect(records.map(({_type}: {_type: string}) => _type)).toContain('publication')
    const manifest = JSON.parse(read(join(whole, 'manifest.json')))
    expect(Object.keys(manifest.files).sort()).toEqual(filesIn(whole).filter((name) => name !== 'manifest.json'))
  })

  test('it goes into an empty folder only, and is no backup', async () => {
    expect((await run({command: 'export', as: 'site', folder: site})).message).toMatch(/^export: ".*" is not empty;/)
    expect((await run({command: 'restore', folder: site, dataset: 'empty'})).message).toMatch(/is no manifest;/)
    expect((await run({command: 'export', as: 'pdf', folder: site})).message).toBe(
      'export: --as "pdf" is not a form; expected sanity or site',
    )
  })
})

test.each([
  [
    'a changed document',
    'data.ndjson',
    (text: string) => text.replace('Example', 'Exemple'),
    /checksum of ".*data\.ndjson" is wrong/,
  ],
  ['a file that is gone', 'assets.json', null, /cannot read ".*assets\.json"/],
  ['a path that leads out', 'manifest.json', (text: string) => text.replace('assets.json', '../x'), /is no manifest/],
  ['no JSON', 'manifest.json', () => '{', /is not JSON/],
] as const)('%s is found before anything is written', async (_what, file, change, message) => {
  const copy = join(folder, `copy-${file}-${Math.random()}`)
  await run({command: 'backup', folder: copy, private: true})
  const path = join(copy, file)
  if (change) writeFileSync(path, change(readFileSync(path, 'utf8')))
  else rmSync(path)
  const {outcome, message: said} = await run({command: 'restore', folder: copy, dataset: 'empty'})
  expect(outcome).toMatchObject({name: 'CliError', code: 'failed'})
  expect(said).toMatch(message)
  expect(await dump(transportTo('empty'))).toEqual([])
})

/** A backup whose `assets.json` holds this and whose manifest agrees, or does not name it. */
async function backupWithAssets(name: string, text: string, isListed: boolean): Promise<string> {
  const copy = join(folder, name)
  await run({command: 'backup', folder: copy, private: true})
  writeFileSync(join(copy, 'assets.json'), text)
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'))
  if (isListed) manifest.files['assets.json'] = createHash('sha256').update(text).digest('hex')
  else delete manifest.files['assets.json']
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest))
  return copy
}

test.each([
  ['no JSON', '{', true, /assets\.json" does not say what the files are; take another backup$/],
  ['a list', '[]', true, /assets\.json" does not say what the files are; take another backup$/],
  ['without a checksum', '{}', false, /manifest\.json" is no manifest;/],
] as const)(
  'names of files that are %s are found before anything is written',
  async (what, text, isListed, message) => {
    const copy = await backupWithAssets(`assets ${what}`, text, isListed)
    expect((await run({command: 'restore', folder: copy, dataset: 'empty'})).message).toMatch(message)
    expect(await dump(transportTo('empty'))).toEqual([])
  },
)

test.each([
  [
    'a folder with something in it',
    {command: 'export', folder: backup},
    TOKEN,
    /^export: ".*" is not empty; expected a new or empty/,
  ],
  [
    'a backup into a folder with something in it',
    {command: 'backup', folder: backup},
    TOKEN,
    /^backup: ".*" is not empty; expected a new or empty/,
  ],
  [
    'no token',
    {command: 'backup', folder: 'x'},
    '',
    /^backup: no token; set CLINIC_CONTENT_TOKEN to one that may read/,
  ],
  ['a wrong token', {command: 'backup', folder: join(folder, 'w')}, 'wrong', /^backup: clinic at .* refused the token/],
  ['no backup', {command: 'restore', folder: 'nope'}, TOKEN, /^restore: cannot read "nope\/manifest\.json"; expected/],
  ['no name', {command: 'restore', folder: 'x', dataset: '../x'}, TOKEN, /^restore: --dataset "\.\.\/x" is not a name/],
] as const)('%s is one line', async (_what, args, token, message) => {
  const {outcome, message: said} = await run(args, token)
  expect(outcome).toMatchObject({name: 'CliError'})
  expect(said).toMatch(message)
  expect(said).not.toContain('\n')
})

test('a backup that could not reach the dataset is run again into the same folder', async () => {
  const out = join(folder, 'retried')
  expect((await run({command: 'backup', folder: out, apiHost: 'http://127.0.0.1:9'})).message).toMatch(
    /nothing answers/,
  )
  expect((await run({command: 'backup', folder: out})).outcome).toBe(0)
})

test('an asset is fetched from its own Content Lake or Sanity’s CDN, and nowhere else', async () => {
  await expect(transportTo('clinic').download('http://169.254.169.254/secret')).rejects.toMatchObject({
    code: 'request-failed',
  })
})

test('every command on the page does what it says, in its order', async () => {
  const page = readFileSync(new URL('../../docs/keeping-it.md', import.meta.url), 'utf8')
  const commands = [...page.matchAll(/^npx clinic-content (.+)$/gm)].map(([, line = '']) => line)
  expect(commands.map((line) => line.split(' ')[0])).toEqual([
    'backup',
    'restore',
    'restore',
    'export',
    'export',
    'copy',
    'copy',
    'migrate',
    'migrate',
  ])
  process.env['CLINIC_CONTENT_TOKEN'] = TOKEN
  for (const line of commands) {
    const words = line
      .replaceAll('kairos-again', 'documented')
      .replaceAll('--dataset kairos', '--dataset clinic')
      .replaceAll('--from kairos --to harbor', '--from clinic --to public')
      .replaceAll(/(backup|export|site)-kairos/g, `${folder}/$1-page`)
      .split(' ')
    const problems: string[] = []
    const code = await runCommandLine([...words, '--api-host', apiHost], (problem) => problems.push(problem))
    expect({line, code, problems}).toEqual({line, code: 0, problems: []})
  }
  delete process.env['CLINIC_CONTENT_TOKEN']
  expect(existsSync(join(folder, 'export-page/manifest.json'))).toBe(true)
})
