import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {contentHash} from '../../../src/editorial/index.ts'
import {soundArticle} from '../../fixtures/soundArticle.ts'
import {findingsIn, ndjson, runCheck, soundDocuments, temporaryFile, withId} from './support.ts'

const main = fileURLToPath(new URL('../../../cli/main.ts', import.meta.url))

/** The dataset of a sound article as an export, after a change to it. */
const exported = async (change?: Parameters<typeof soundDocuments>[0]) =>
  temporaryFile('export.ndjson', ndjson(await soundDocuments(change)))

const withoutReviews = ({article}: {article: {reviews: unknown[]}}) => void (article.reviews = [])

describe('the exit code', () => {
  test('is 0 when nothing stands against what is public', async () => {
    const file = await exported()
    const {code, out, lines} = await runCheck({file})
    expect({code, lines}).toEqual({code: 0, lines: []})
    expect(out).toBe(
      [
        `${file.slice(0, 300)}, on 2026-11-24`,
        '',
        'Lorisian worry (published, /lorisian-worry, approved) article-lorisian-worry',
        '  Nothing found.',
        '',
        '1 published article, 0 drafts: 0 blocking, 0 warnings, 0 advice. Clean.',
        '',
      ].join('\n'),
    )
  })

  test('is 1 when a rule stands against a public page', async () => {
    const {code, out} = await runCheck({file: await exported(withoutReviews)})
    expect(code).toBe(1)
    expect(out.split('\n').slice(2)).toEqual([
      'Lorisian worry (published, /lorisian-worry, unreviewed, FAILS) article-lorisian-worry',
      '  REV-01 block: No clinician has approved these words.',
      '    at reviews',
      '    Have a clinician sign it off.',
      '',
      '1 published article, 0 drafts: 1 blocking, 0 warnings, 0 advice. 1 article failing.',
      '',
    ])
  })

  test.each([
    [false, 0, 'Nothing public fails.'],
    [true, 1, '1 article failing.'],
  ])('with --drafts %j is %i for a draft with the same fault', async (drafts, code, verdict) => {
    const documents = await soundDocuments(withoutReviews)
    const draft = documents.map((each) => (each._type === 'article' ? withId(each, `drafts.${each._id}`) : each))
    const outcome = await runCheck({file: temporaryFile('export.ndjson', ndjson(draft)), drafts})
    expect(outcome.code).toBe(code)
    expect(outcome.out).toContain('REV-01 block')
    expect(outcome.out).toContain(`0 published articles, 1 draft: 1 blocking, 0 warnings, 0 advice. ${verdict}`)
  })

  test.each([
    ['withdrawn', {withdrawal: {category: 'safety', on: '2026-11-23T10:00:00Z'}}],
    ['legal-hold', {legalHold: true}],
    ['retired', {retirement: {on: '2026-11-24', reason: 'Replaced'}}],
  ])('is 0 for a page that staff took down: %s', async (state, fields) => {
    const {code, out} = await runCheck({file: await exported(({article}) => void Object.assign(article, fields))})
    expect(code).toBe(0)
    expect(out).toContain(`(published, /lorisian-worry, ${state}) article-lorisian-worry\n  STA-`)
  })

  const old = {adoptionUntil: '2026-11-24', firstPublished: '2019-05-01T08:00:00Z', _createdAt: '2026-06-01T10:00:00Z'}
  test.each([
    ['an old post on its last day', {}, 0],
    ['an old post after its last day', {adoptionUntil: '2026-11-23'}, 1],
    ['an old post that promises a cure', {summary: 'This therapy cures anxiety.'}, 1],
  ])('for %s, %j, is %i', async (_what, fields, code) => {
    const file = await exported((sound) => {
      withoutReviews(sound)
      Object.assign(sound.article, {...old, ...fields})
    })
    const {code: actual, out} = await runCheck({file})
    expect(actual).toBe(code)
    expect(out).toContain('REV-01 block')
  })

  test('is 0 for an export without articles, and it says so', async () => {
    const {code, out} = await runCheck({file: temporaryFile('empty.ndjson', '')})
    expect(code).toBe(0)
    expect(out).toContain('0 published articles, 0 drafts: 0 blocking, 0 warnings, 0 advice. Clean.')
  })

  test('of the process is the same, with the report on stdout and nothing on stderr', async () => {
    const file = await exported(withoutReviews)
    const {status, stdout, stderr} = spawnSync(process.execPath, [main, 'check', '--file', file], {encoding: 'utf8'})
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
    expect(stdout).toContain('REV-01 block: No clinician has approved these words.')
  })

  test('of the process is 2, with one line on stderr, when there is nothing to read', () => {
    const args = [main, 'check', '--file', '/nowhere/export.ndjson']
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toBe(
      'clinic-content: check: cannot read "/nowhere/export.ndjson" (no such file); expected the path of a dataset export\n',
    )
  })
})

describe('the day', () => {
  test.each([
    ['America/New_York', '2026-11-23'],
    ['Pacific/Auckland', '2026-11-24'],
    ['Not/AZone', '2026-11-24'],
  ])('is that of %s', async (timeZone, day) => {
    const file = await exported(({clinic}) => void Object.assign(clinic, {timeZone}))
    const {out} = await runCheck({file}, {now: new Date('2026-11-24T03:00:00Z')})
    expect(out).toContain(`, on ${day}\n`)
  })
})

describe('what stands around the articles', () => {
  test('is what is published: a draft of a disclaimer helps nobody yet', async () => {
    const documents = (await soundDocuments()).map((each) =>
      each._id === 'disclaimer-emergency' ? withId(each, `drafts.${each._id}`) : each,
    )
    const {out} = await runCheck({file: temporaryFile('export.ndjson', ndjson(documents)), format: 'json'})
    expect(findingsIn(out)).toEqual({'article-lorisian-worry': ['DIS-01 ["additionalDisclaimers"]']})
  })

  test('may come after the articles, or between them', async () => {
    const documents = (await soundDocuments()).toReversed()
    expect((await runCheck({file: temporaryFile('export.ndjson', ndjson(documents))})).code).toBe(0)
  })
})

describe('JSON', () => {
  test('has the documented shape', async () => {
    const file = await exported(withoutReviews)
    const {code, out} = await runCheck({file, format: 'json'})
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      version: 1,
      tool: 'clinic-content check',
      rulesVersion: expect.any(String),
      source: {kind: 'file', file},
      today: '2026-11-24',
      articles: [
        {
          id: 'article-lorisian-worry',
          title: 'Lorisian worry',
          slug: 'lorisian-worry',
          state: 'published',
          reviewState: 'unreviewed',
          isServed: false,
          isAdopted: false,
          fails: true,
          findings: [
            {
              id: 'REV-01',
              severity: 'block',
              path: ['reviews'],
              place: 'reviews',
              message: 'No clinician has approved these words.',
              fix: 'Have a clinician sign it off.',
              source: expect.any(String),
            },
          ],
          omitted: 0,
          line: (await soundDocuments()).length,
        },
      ],
      nightly: null,
      summary: {
        published: 1,
        drafts: 0,
        failing: 1,
        findings: {block: 1, warn: 0, advice: 0},
        exitCode: 1,
      },
    })
  })

  test('is whole with no article and with many', async () => {
    const empty = await runCheck({file: temporaryFile('empty.ndjson', ''), format: 'json'})
    expect(JSON.parse(empty.out)).toMatchObject({articles: [], summary: {exitCode: 0}})
    const documents = await soundDocuments()
    const articles = documents.filter(({_type}) => _type === 'article')
    const copies = ['a', 'b', 'c'].flatMap((id) => articles.map((article) => withId(article, id)))
    const others = documents.filter(({_type}) => _type !== 'article')
    const file = temporaryFile('export.ndjson', ndjson([...copies, ...others]))
    const many = await runCheck({file, format: 'json'})
    expect(Object.keys(findingsIn(many.out))).toEqual(['a', 'b', 'c'])
  })
})

describe('content that wants to harm', () => {
  test('cannot rewrite the terminal or add lines of its own', async () => {
    const file = await exported(({article}) => {
      article.title = '\u001b[2J\u001b]0;x\u0007Fine\r\n0 blocking. Clean.\u202e'
      withoutReviews({article})
    })
    const {out} = await runCheck({file})
    expect(out).toContain('[2J ]0;x Fine 0 blocking. Clean. (published')
    // oxlint-disable-next-line no-control-regex -- those must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  test('cannot make the report endless', async () => {
    const file = await exported(({article}) => {
      article.title = 'x'.repeat(20_000)
      article.body = Array.from({length: 1000}, (_, index) => ({
        _key: `b${index}`,
        _type: 'block',
        style: 'normal',
        markDefs: [],
        children: [{_key: 's', _type: 'span', text: 'TODO write this', marks: []}],
      }))
    })
    const {code, out} = await runCheck({file})
    expect(code).toBe(1)
    expect(out.length).toBeLessThan(100_000)
    expect(out).toMatch(/… and \d+ more\n/)
  })

  test('that is no article in the shape of one does not stop the run', async () => {
    const odd = [
      {_id: 7, _type: 'article'},
      {_type: 'article'},
      {_id: 'article-odd', _type: 'article', title: {a: 1}, slug: 'x', body: 'text', reviews: {}},
    ]
    const file = temporaryFile('export.ndjson', ndjson([...odd, ...(await soundDocuments())]))
    const {code, out} = await runCheck({file, format: 'json'})
    expect(code).toBe(1)
    expect(Object.keys(findingsIn(out))).toEqual(['article-odd', 'article-lorisian-worry'])
  })
})

test('three hundred articles are written as they come, each judged by its own words', async () => {
  const {article, citations, ...beside} = await soundArticle()
  const articles = Array.from({length: 300}, (_, index) => ({
    ...article,
    _id: `article-${index}`,
    title: index % 30 === 0 ? 'Changed' : article.title,
  }))
  const around = [
    beside.clinic,
    beside.topic,
    ...citations,
    ...beside.people,
    ...beside.disclaimers,
    ...beside.crisisResources,
  ]
  const file = temporaryFile('export.ndjson.gz', gzipSync(ndjson([...articles, ...around])))
  let writes = 0
  const {code, out} = await runCheck({file, format: 'json'}, {write: async () => void (writes += 1)})
  expect({code, out}).toEqual({code: 1, out: ''})
  expect(writes).toBe(302)
  const text = await runCheck({file})
  expect(text.out).toContain(
    '300 published articles, 0 drafts: 10 blocking, 0 warnings, 0 advice. 10 articles failing.',
  )
  expect(text.out.match(/REV-03 block/g)).toHaveLength(10)
})

test('an approval is of the words with their sources, as in the Studio', async () => {
  const sound = await soundArticle()
  expect(sound.article.reviews[0]?.contentHash).toEqual(await contentHash(sound.article, sound.citations))
  const file = await exported(({citations}) => void Object.assign(citations[0] ?? {}, {doi: '10.5555/other'}))
  const {out} = await runCheck({file, format: 'json'})
  expect(findingsIn(out)).toEqual({'article-lorisian-worry': ['REV-03 ["reviews",{"_key":"r1"}]']})
})
