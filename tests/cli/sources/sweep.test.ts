import {describe, expect, onTestFinished, test} from 'vitest'
import {sweep, type SweepArguments} from '../../../cli/sources/sweep.ts'
import {keepUpPatch} from '../../../src/editorial/sourceDecision.ts'
import {fieldOf, listOf} from '../../../src/storedValue.ts'
import {retractionNote} from '../../../src/sources/sweepArticles.ts'
import {documentsOf} from '../../client/support/documentsOf.ts'
import {soundArticle, type SoundArticle} from '../../fixtures/soundArticle.ts'
import {replayServer, type Replay} from '../../sources/fixtures/replayServer.ts'
import {ndjson, temporaryFile} from '../check/support.ts'
import {lakeWithArticle, tokens, type LakeWithArticle} from './support.ts'

/* Every register is a server on loopback with made-up answers about made-up works. */

const DOI = '10.5555/invented.2024.1'
const ARTICLE = 'article-lorisian-worry'

const work = (updates: object[] = []): Replay => ({
  body: {message: {DOI, title: ['An invented survey of worry and sleep'], 'updated-by': updates}},
})
const notice = (type: string) => ({
  type,
  DOI: '10.5555/invented.notice',
  source: 'retraction-watch',
  updated: {'date-parts': [[2026, 11, 23]]},
})
const standing = {[DOI]: work()}
const retracted = {[DOI]: work([notice('correction'), notice('retraction')])}

interface Run {
  day?: string
  args?: Partial<SweepArguments>
  token?: string
  mailto?: string
  /** Told of each address before it is answered. */
  onRequest?: (address: string) => Promise<void>
}

/** Runs the command as the shell would, without a process. */
async function run(
  lake: LakeWithArticle,
  answers: {[piece: string]: Replay},
  {day = '2026-11-24', args = {}, token = tokens.robot, mailto = 'editor@clinic.example', onRequest}: Run = {},
) {
  const server = await replayServer(answers)
  onTestFinished(() => server.close())
  const parts: string[] = []
  const lines: string[] = []
  const code = await sweep(
    {dataset: 'clinic', apiHost: 'http://localhost', format: 'json', ...args},
    {
      token,
      mailto,
      now: new Date(`${day}T12:00:00Z`),
      fetch: lake.fetch,
      registers: {
        pause: server.pause,
        fetch: async (address, init) => {
          await onRequest?.(address)
          return server.fetch(address, init)
        },
      },
      write: async (text) => void parts.push(text),
      warn: (line) => void lines.push(line),
    },
  )
  const out = parts.join('')
  const report: unknown = args.format === 'text' || out === '' ? null : JSON.parse(out)
  return {code, out, lines, report, requests: server.requests}
}

const outcomes = (report: unknown) =>
  listOf(fieldOf(report, 'affected')).map((each) => [fieldOf(each, 'id'), fieldOf(each, 'outcome')])
const results = (report: unknown) =>
  listOf(fieldOf(report, 'works')).map((each) => [fieldOf(each, 'id'), fieldOf(each, 'result')])

/** The words on citation-a make a treatment claim. */
function claimingTreatment({article}: SoundArticle): void {
  for (const mark of listOf(fieldOf(article.body[0], 'markDefs'))) Object.assign(Object(mark), {claimKind: 'treatment'})
}

describe('a sweep in which every work stands', () => {
  test('stores the day and the register, leaves what has no record unknown, and exits with 0', async () => {
    const lake = await lakeWithArticle()
    const {code, report} = await run(lake, standing)
    expect(code).toBe(0)
    expect(results(report)).toEqual([
      ['citation-a', null],
      ['citation-b', 'unknown'],
    ])
    const [a] = await lake.documents('citation-a')
    const [b] = await lake.documents('citation-b')
    expect(a?.['publicationStatus']).toEqual({status: 'peer-reviewed', checkedOn: '2026-11-24', source: 'Crossref'})
    expect(b?.['publicationStatus']).toEqual({status: 'not-applicable'})
  })

  test('writes nothing on the second run of a day', async () => {
    const lake = await lakeWithArticle()
    await run(lake, standing)
    const before = await lake.documents('citation')
    await run(lake, standing)
    expect(await lake.documents('citation')).toEqual(before)
  })

  test('brings a draft of the work up to date with it, and leaves its other fields alone', async () => {
    const lake = await lakeWithArticle()
    const [published] = await lake.documents('citation-a')
    await lake.mutate({create: {...published, _id: 'drafts.citation-a', title: 'A new title', publicationStatus: null}})
    await run(lake, retracted)
    expect(await lake.documents('citation-a')).toMatchObject([
      {_id: 'citation-a', publicationStatus: {status: 'retracted', checkedOn: '2026-11-24'}},
      {_id: 'drafts.citation-a', title: 'A new title', publicationStatus: {status: 'retracted'}},
    ])
  })

  test('leaves locked fields alone, and no lock hides a retraction', async () => {
    const lake = await lakeWithArticle()
    const lockedFields = ['title', 'doi', 'page', 'publicationStatus']
    await lake.mutate({patch: {id: 'citation-a', set: {page: '1-8', lockedFields}}})
    const [before] = await lake.documents('citation-a')
    await run(lake, retracted)
    const [after] = await lake.documents('citation-a')
    expect(fieldOf(after?.['publicationStatus'], 'status')).toBe('retracted')
    const kept = {...before, publicationStatus: null, _rev: null, _updatedAt: null}
    expect({...after, publicationStatus: null, _rev: null, _updatedAt: null}).toEqual(kept)
  })
})

describe('a retracted work under an ordinary claim', () => {
  test('is stored with its notice and shown at once, with the sentence and the day on which the page hides', async () => {
    const lake = await lakeWithArticle()
    const {code, report} = await run(lake, retracted)
    expect(code).toBe(1)
    const [citation] = await lake.documents('citation-a')
    expect(citation?.['publicationStatus']).toEqual({
      status: 'retracted',
      checkedOn: '2026-11-24',
      source: 'Crossref (Retraction Watch)',
      noticeUrl: 'https://doi.org/10.5555/invented.notice',
    })
    expect(listOf(fieldOf(report, 'affected'))).toMatchObject([
      {
        id: ARTICLE,
        outcome: 'hides-later',
        uses: [{citationId: 'citation-a', words: 'In one invented survey it went with less sleep.'}],
        verdicts: [{citationId: 'citation-a', reason: 'grace', hideOn: '2026-12-01'}],
      },
    ])
    const page = await lake.site('2026-11-24').getArticle('lorisian-worry')
    expect(page?.citations.find(({id}) => id === 'citation-a')?.publicationStatus).toMatchObject({status: 'retracted'})
    expect(await lake.documents('sourceAlert')).toMatchObject([
      {article: {_ref: ARTICLE}, citation: {_ref: 'citation-a'}, noticedOn: '2026-11-24', hideOn: '2026-12-01'},
    ])
  })

  test('takes the page down seven days later, on record and with a note, also when the registers are silent', async () => {
    const lake = await lakeWithArticle()
    await run(lake, retracted)
    expect(outcomes((await run(lake, retracted, {day: '2026-11-30'})).report)).toEqual([[ARTICLE, 'hides-later']])
    expect(await lake.site('2026-11-30').getArticle('lorisian-worry')).not.toBeNull()
    const {code, report} = await run(lake, {'': {status: 503}}, {day: '2026-12-01'})
    expect([code, outcomes(report)]).toEqual([1, [[ARTICLE, 'hidden']]])
    expect(await lake.site('2026-12-01').resolve('/lorisian-worry')).toEqual({
      status: 'gone',
      code: 410,
      note: retractionNote,
    })
    expect(await lake.documents('withdrawalRecord')).toMatchObject([
      {
        articleId: ARTICLE,
        category: 'safety',
        userId: 'clinic-content sources sweep',
        on: '2026-12-01T12:00:00.000Z',
        reason: 'Retracted: An invented survey of worry and sleep (citation-a)',
      },
    ])
    const again = await run(lake, retracted, {day: '2026-12-02'})
    expect([again.code, outcomes(again.report)]).toEqual([0, [[ARTICLE, 'is-down']]])
    expect(await lake.documents('withdrawalRecord')).toHaveLength(1)
  })

  test('leaves the page up when a clinician decided so in time', async () => {
    const lake = await lakeWithArticle()
    await run(lake, retracted)
    const [alert] = await lake.documents('sourceAlert')
    const reason = 'Two newer reviews agree.'
    const decided = keepUpPatch({personId: 'person-reviewer', today: '2026-11-25', reason})
    await lake.mutate({patch: {id: alert?.['_id'], ...decided}})
    const {code, report} = await run(lake, retracted, {day: '2027-01-15'})
    expect([code, outcomes(report)]).toEqual([0, [[ARTICLE, 'stays']]])
  })

  test('is settled when the page no longer relies on it, and counts anew when it comes back', async () => {
    const lake = await lakeWithArticle()
    await run(lake, retracted)
    const [article] = await lake.documents(ARTICLE)
    // Words that no clinician approved are refused, so the change comes as an import, which asks nobody.
    const changed = JSON.parse(JSON.stringify(article).replace('"_type":"cite"', '"_type":"cite","intent":"discusses"'))
    await lake.replace(changed)
    const {code, report} = await run(lake, retracted, {day: '2026-11-26'})
    expect([code, outcomes(report)]).toEqual([0, [[ARTICLE, 'stays']]])
    expect(await lake.documents('sourceAlert')).toMatchObject([{noticedOn: '2026-11-24', resolvedOn: '2026-11-26'}])
    await lake.replace(article)
    await run(lake, retracted, {day: '2026-11-28'})
    const [alert] = await lake.documents('sourceAlert')
    expect([alert?.['noticedOn'], alert?.['hideOn'], alert?.['resolvedOn']]).toEqual([
      '2026-11-28',
      '2026-12-05',
      undefined,
    ])
  })
})

describe('a retracted work that alone supports a treatment claim', () => {
  test('takes the page and its draft down at once', async () => {
    const lake = await lakeWithArticle(claimingTreatment)
    const [published] = await lake.documents(ARTICLE)
    await lake.mutate({create: {...published, _id: `drafts.${ARTICLE}`, title: 'Lorisian worry, revised'}})
    const {code, report} = await run(lake, retracted)
    expect([code, outcomes(report)]).toEqual([
      1,
      [
        [ARTICLE, 'hidden'],
        [`drafts.${ARTICLE}`, 'draft'],
      ],
    ])
    expect(await lake.documents(ARTICLE)).toMatchObject([
      {withdrawal: {category: 'safety', note: retractionNote}},
      {withdrawal: {category: 'safety', note: retractionNote}, title: 'Lorisian worry, revised'},
    ])
    expect(await lake.site('2026-11-24').getArticle('lorisian-worry')).toBeNull()
  })

  test('leaves the page up once somebody ended that withdrawal', async () => {
    const lake = await lakeWithArticle(claimingTreatment)
    await run(lake, retracted)
    await lake.mutate({patch: {id: ARTICLE, unset: ['withdrawal']}})
    const {code, report} = await run(lake, retracted, {day: '2026-12-24'})
    expect([code, outcomes(report)]).toEqual([0, [[ARTICLE, 'stays']]])
    expect(await lake.site('2026-12-24').getArticle('lorisian-worry')).not.toBeNull()
  })

  test('changes nothing about a page that discusses the work, or that staff took down themselves', async () => {
    const lake = await lakeWithArticle((sound) => {
      claimingTreatment(sound)
      Object.assign(sound.article, {withdrawal: {category: 'legal', on: '2026-11-22T08:00:00.000Z'}})
    })
    expect(outcomes((await run(lake, retracted)).report)).toEqual([[ARTICLE, 'is-down']])
    expect((await lake.documents(ARTICLE))[0]?.['withdrawal']).toEqual({
      category: 'legal',
      on: '2026-11-22T08:00:00.000Z',
    })
  })
})

describe('what a sweep cannot find out', () => {
  test('is “not checked”: it changes nothing, stops asking and exits with 2', async () => {
    const lake = await lakeWithArticle(({citations}) => {
      const [first] = citations
      if (first?.doi === undefined) throw new Error('the fixture’s first work has no DOI')
      for (const letter of 'cdefgh') {
        citations.push({...first, _id: `citation-${letter}`, doi: `10.5555/invented.${letter}`})
      }
    })
    const before = await lake.documents('citation')
    const {code, report, requests} = await run(lake, {'': {status: 503}}, {args: {}})
    expect(code).toBe(2)
    expect(results(report)).toEqual([
      ['citation-a', 'not-checked'],
      ['citation-b', 'unknown'],
      ...[...'cdefgh'].map((letter) => [`citation-${letter}`, 'not-checked']),
    ])
    expect(new Set(requests).size).toBe(3)
    expect(await lake.documents('citation')).toEqual(before)
    const {out} = await run(lake, {'': {status: 503}}, {args: {format: 'text'}})
    expect(out).toContain('Not asked: the registers do not answer.')
    expect(out).toContain(
      '7 not checked. 0 with a new status; 0 pages hidden, 0 to hide. What was not checked is unknown',
    )
  })

  test('a stored retraction of which no register knows stays, and a person is told', async () => {
    const lake = await lakeWithArticle(({citations: [first]}) => {
      Object.assign(Object(first), {publicationStatus: {status: 'retracted'}})
    })
    const {report} = await run(lake, standing)
    expect((await lake.documents('citation-a'))[0]?.['publicationStatus']).toMatchObject({status: 'retracted'})
    expect(JSON.stringify(report)).toContain('It is stored as retracted, and the registers know of no notice')
  })

  test('a work that somebody changes meanwhile is left alone and named', async () => {
    const lake = await lakeWithArticle()
    const onRequest = async () => void (await lake.mutate({patch: {id: 'citation-a', set: {volume: '7'}}}))
    const {code, report} = await run(lake, retracted, {onRequest})
    expect([code, fieldOf(report, 'changedMeanwhile')]).toEqual([1, ['citation-a']])
    expect((await lake.documents('citation-a'))[0]).toMatchObject({
      volume: '7',
      publicationStatus: {status: 'peer-reviewed'},
    })
  })
})

describe('a dry run', () => {
  test('reports and writes nothing; a viewer’s token is enough', async () => {
    const lake = await lakeWithArticle(claimingTreatment)
    const before = [await lake.documents('citation'), await lake.documents(ARTICLE)]
    const {code, out} = await run(lake, retracted, {args: {dryRun: true, format: 'text'}, token: tokens.viewer})
    expect(code).toBe(1)
    expect(out).toBe(
      [
        'clinic at http://localhost, on 2026-11-24; nothing is written',
        '',
        'Notices',
        `  retracted: An invented survey of worry and sleep (doi:${DOI}, citation-a)`,
        '    corrected, 2026-11-23, doi:10.5555/invented.notice, says retraction-watch',
        '    retracted, 2026-11-23, doi:10.5555/invented.notice, says retraction-watch',
        '    to be stored as retracted',
        '',
        'Without an answer',
        '  no record: Invented advice on talking (citation-b)',
        '    It has no DOI, PMID or PMCID to ask by.',
        '',
        'Articles',
        '  Lorisian worry (published, /lorisian-worry) article-lorisian-worry: to be hidden now',
        '    “In one invented survey it went with less sleep.”',
        '      relies on An invented survey of worry and sleep, retracted; claim: A treatment effect, without other support',
        '',
        '2 works: 1 checked, 1 without a record, 0 not checked. 1 with a new status; 1 pages hidden, 0 to hide.',
        '',
      ].join('\n'),
    )
    expect([await lake.documents('citation'), await lake.documents(ARTICLE)]).toEqual(before)
    expect(await lake.documents('sourceAlert')).toEqual([])
  })

  test('is what an export gets', async () => {
    const lake = await lakeWithArticle()
    const file = temporaryFile('clinic.ndjson', ndjson(documentsOf(await soundArticle())))
    const args = {file, dataset: undefined, apiHost: undefined}
    const {code, report} = await run(lake, retracted, {args, token: ''})
    expect([code, fieldOf(report, 'dryRun'), outcomes(report)]).toEqual([1, true, [[ARTICLE, 'hides-later']]])
  })
})

describe('a sweep that cannot be made is one line and exit code 2', () => {
  test.each<[string, Run, string]>([
    ['no dataset', {args: {dataset: undefined}}, 'nothing to read; expected --dataset <name> or --file <path>'],
    [
      'nobody to write to',
      {mailto: ''},
      'no address given that the registers can write to; expected one such as --mailto editor@clinic.example',
    ],
    [
      'an address that is none',
      {args: {mailto: 'me'}},
      '"me" is not an address that the registers can write to; expected one such as --mailto editor@clinic.example',
    ],
    [
      'a format that is none',
      {args: {format: 'toString'}},
      '--format "toString" is not a format; expected text or json',
    ],
    [
      'a viewer’s token',
      {token: tokens.viewer},
      'clinic at http://localhost refused the token (HTTP 403: The mutation(s) failed: Insufficient permissions; permission "update" required); expected a token in CLINIC_CONTENT_TOKEN that may write this dataset',
    ],
  ])('%s', async (_, options, message) => {
    const {code, out, lines} = await run(await lakeWithArticle(), standing, options)
    expect({code, out, lines}).toEqual({code: 2, out: '', lines: [`clinic-content: sources sweep: ${message}`]})
  })
})
