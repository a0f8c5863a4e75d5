import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {gate} from '../../src/editorial/index.ts'
import {type ContentClient, createContentClient, type DraftArticle, type PublishableArticle} from '../../src/index.ts'
import {type Change, changed, changedAndApproved} from '../editorial/findingsAfter.ts'
import {gateInputOf, soundArticle} from '../fixtures/soundArticle.ts'
import {type ContentLake, contentLake} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'
import {answer, fakeFetch} from './support/fakeFetch.ts'

let lake: ContentLake
beforeAll(async () => {
  lake = await contentLake(...documentsOf(await soundArticle()))
})
afterAll(() => lake.close())

test('gives the article with all that its page shows, in exactly one request', async () => {
  const before = lake.requests.length
  const article = await lake.client().getArticle('lorisian-worry')
  expect(lake.requests.length - before).toBe(1)
  const sound = await soundArticle()
  expect(article).toMatchObject({
    status: 'publishable',
    id: 'article-lorisian-worry',
    title: 'Lorisian worry',
    slug: 'lorisian-worry',
    formerSlugs: [],
    kind: 'concept',
    language: 'en-US',
    audience: 'patient',
    body: sound.article.body,
    byline: '',
    topic: {id: 'topic-worry', name: 'Lorisian worry', slug: null, definition: '', notADiagnosis: false},
    authors: [
      {id: 'person-writer', name: 'Wilma Wordsworth-Fiction', isClinician: false, credentials: [], photo: null},
    ],
    reviewedBy: {id: 'person-reviewer', credentials: [{title: 'Invented licence', issuer: '', jurisdiction: ''}]},
    lastReviewed: '2026-11-20',
    nextReviewDue: '2028-11-20',
    reviewState: 'approved',
    disclosures: {funding: 'None declared', conflicts: 'None declared', affiliateLinks: false, statement: ''},
    aiUse: {used: false, purpose: '', tool: '', humanReviewed: false, statement: ''},
    notices: [],
    noindex: false,
    imageBaseUrl: 'http://localhost/images/demo-clinic/example/',
    validUntil: '2028-09-21',
  })
  expect(article?.citations.map(({id, title}) => [id, title])).toEqual([
    ['citation-a', 'An invented survey of worry and sleep'],
    ['citation-b', 'Invented advice on talking'],
  ])
  expect(article?.furtherReading).toEqual([])
  expect(article?.disclaimers.map(({id}) => id)).toEqual([
    'disclaimer-emergency',
    'disclaimer-medical-information',
    'disclaimer-no-relationship',
  ])
  expect(article?.crisisResources.map(({id}) => id)).toEqual(['crisis-emergency', 'crisis-line'])
  expect(article?.crisisNumbers.map(({id}) => id)).toEqual(['crisis-line'])
  expect(article?.syncTags.length).toBeGreaterThan(0)
})

test('gives no field that is undefined', async () => {
  const article = await lake.client().getArticle('lorisian-worry')
  const withoutBody = {...article, body: [], disclaimers: []}
  expect(JSON.parse(JSON.stringify(withoutBody))).toStrictEqual(withoutBody)
})

test('does not know a slug that nobody has', async () => {
  expect(await lake.client().getArticle('no-such-page')).toBeNull()
  expect(await lake.client().getArticle('lorisian-worry', {language: 'de-DE'})).toBeNull()
  expect(await lake.client().getArticle('lorisian-worry', {language: 'en-US'})).not.toBeNull()
})

test('getArticleOrThrow says so', async () => {
  await expect(lake.client().getArticleOrThrow('no-such-page')).rejects.toMatchObject({
    code: 'not_found',
    message: 'getArticleOrThrow(): no article "no-such-page" may be served',
  })
  expect(await lake.client().getArticleOrThrow('lorisian-worry')).toEqual(
    await lake.client().getArticle('lorisian-worry'),
  )
})

describe('refuses what can be no slug before any request', () => {
  const hostile: unknown[] = [
    '',
    ' ',
    'Back Pain',
    'back_pain',
    '-back',
    'back-',
    'back--pain',
    'BACK',
    'a'.repeat(97),
    '../etc/passwd',
    'a/b',
    'a?b',
    'a#b',
    'a%20b',
    '"',
    "' || true",
    '" || true || "',
    '*[_type == "person"]',
    'a\u0000',
    'a\n',
    'é',
    '１',
    '\u202Ea',
    '\uD800',
    '<script>',
    '__proto__',
    'drafts.a',
    'private.review-1',
    null,
    undefined,
    7,
    {},
    ['a'],
    {toString: () => 'a'},
  ]
  test.each(hostile.map((slug) => [slug]))('%j', async (slug) => {
    const {fetch, requests} = fakeFetch(answer(null))
    const client = lake.client({fetch})
    for (const ask of [client.getArticle, client.getArticleOrThrow, client.with({token: 't'}).getArticlePreview]) {
      // @ts-expect-error -- a site in JavaScript passes anything
      await expect(ask(slug)).rejects.toMatchObject({code: 'invalid_argument', retryable: false})
    }
    expect(requests).toEqual([])
  })

  test('with the value and what would be right', async () => {
    await expect(lake.client().getArticle('Back Pain')).rejects.toMatchObject({
      message: 'getArticle(): "Back Pain" is not a slug; expected lowercase words joined by hyphens',
    })
  })

  test.each([['2026-02-30'], ['tomorrow'], ['2026-1-1'], ['']])('and the day %j', async (today) => {
    await expect(lake.client().getArticle('a', {today})).rejects.toMatchObject({code: 'invalid_argument'})
  })
})

describe('the gate', () => {
  const refused: [reason: string, changes: Change[], approvedAgain?: boolean][] = [
    ['no review', [[['article', 'reviews'], []]]],
    ['words changed after the approval', [[['article', 'title'], 'Lorisian worries']]],
    ['a paper swapped under its citation', [[['citations', 0, 'doi'], '10.5555/invented.2024.2']]],
    ['changes asked for', [[['article', 'reviews', 0, 'outcome'], 'changes']]],
    ['a review that is not clinical', [[['article', 'reviews', 0, 'kind'], 'fact-check']]],
    [
      'a reviewer who is an author',
      [[['article', 'authors'], [{_key: 'a', _type: 'reference', _ref: 'person-reviewer'}]]],
      true,
    ],
    ['a reviewer who is no clinician', [[['people', 1, 'isClinician'], false]], true],
    ['a credential that had run out', [[['people', 1, 'credentials', 0, 'validTo'], '2026-11-19']], true],
    ['a reviewer who had left', [[['people', 1, 'leftOn'], '2026-11-19']], true],
    ['a review of tomorrow', [[['article', 'reviews', 0, 'date'], '2026-11-25']], true],
    ['no next review', [[['article', 'nextReviewDue'], undefined]], true],
    ['a withdrawal', [[['article', 'withdrawal'], {category: 'safety', on: '2026-11-24T10:00:00Z'}]], true],
    ['a legal hold', [[['article', 'legalHold'], true]], true],
    ['a retirement', [[['article', 'retirement'], {reason: 'Merged', on: '2026-11-24'}]], true],
  ]

  test.each(refused)('keeps a page back for %s', async (_reason, changes, approvedAgain) => {
    const broken = await (approvedAgain ? changedAndApproved : changed)(...changes)
    const own = await contentLake(...documentsOf(broken))
    expect(await gate(gateInputOf(broken), broken)).not.toEqual([])
    expect(await own.client().getArticle('lorisian-worry')).toBeNull()
    expect((await own.client().listArticles()).items).toEqual([])
    await own.close()
  })

  const due: Change = [['article', 'nextReviewDue'], '2026-12-01']
  test('keeps a page up to the last day of its grace, with a notice and without a reviewer, and no longer', async () => {
    const own = await contentLake(...documentsOf(await changedAndApproved(due)))
    const on = (today: string) => own.client().getArticle('lorisian-worry', {today})
    expect(await on('2026-12-01')).toMatchObject({
      reviewState: 'due-soon',
      noindex: false,
      notices: [],
      lastReviewed: '2026-11-20',
      validUntil: '2026-12-02',
    })
    expect(await on('2026-12-02')).toMatchObject({
      reviewState: 'overdue',
      noindex: true,
      reviewedBy: null,
      lastReviewed: null,
      notices: [
        {id: 'review-overdue', text: 'Last clinically reviewed on 2026-11-20; the next review was due on 2026-12-01.'},
      ],
      validUntil: '2027-03-02',
    })
    expect(await on('2027-03-01')).toMatchObject({reviewState: 'overdue'})
    expect(await on('2027-03-02')).toBeNull()
    await own.close()
  })

  test('tells readers why a review was extended', async () => {
    const reviewer = {_type: 'reference', _ref: 'person-second'}
    const extension: Change = [
      ['article', 'reviewExtension'],
      {until: '2026-12-20', reason: 'The new guideline is due.', reviewer},
    ]
    const own = await contentLake(...documentsOf(await changedAndApproved(due, extension)))
    const article = await own.client().getArticle('lorisian-worry', {today: '2026-12-02'})
    expect(article?.notices[0]?.text).toBe(
      'Last clinically reviewed on 2026-11-20; the next review was due on 2026-12-01. Extended to 2026-12-20: The new guideline is due.',
    )
    await own.close()
  })
})

test('shows a fixed safety notice and a demonstration for what they are', async () => {
  const safety: Change = [['article', 'safetyNotice'], 'being-checked']
  const demo: Change = [['clinic', 'demo'], true]
  const own = await contentLake(...documentsOf(await changedAndApproved(safety, demo)))
  const article = await own.client().getArticle('lorisian-worry')
  expect(article?.notices.map(({id}) => id)).toEqual(['safety', 'demonstration'])
  expect(article?.noindex).toBe(true)
  await own.close()
})

test('names the day on which a disclaimer starts or has ended', async () => {
  const ends: Change = [['disclaimers', 1, 'effectiveTo'], '2027-01-31']
  const sound = await changedAndApproved(ends)
  const own = await contentLake(...documentsOf(sound))
  const client = own.client()
  expect((await client.getArticle('lorisian-worry'))?.validUntil).toBe('2027-02-01')
  const kindsOn = async (today: string) =>
    (await client.getArticle('lorisian-worry', {today}))?.disclaimers.map(({kind}) => kind)
  expect(await kindsOn('2027-01-31')).toContain('emergency')
  expect(await kindsOn('2027-02-01')).not.toContain('emergency')
  const next = {
    ...sound.disclaimers[0],
    _id: 'disclaimer-next',
    _type: 'disclaimer',
    version: 2,
    effectiveFrom: '2026-12-24',
  }
  await own.write(next)
  expect((await client.getArticle('lorisian-worry'))?.validUntil).toBe('2026-12-24')
  await own.close()
})

test('never gives a draft to a reader, nor to a token that reads what is published', async () => {
  const sound = await soundArticle()
  const own = await contentLake(...documentsOf(sound))
  await own.write({...sound.article, _id: 'drafts.article-lorisian-worry', title: 'A draft of it'})
  await own.write({...sound.article, _id: 'drafts.article-new', slug: {_type: 'slug', current: 'new'}})
  for (const client of [
    own.client(),
    own.client({token: 'viewer'.padEnd(40, '-')}),
    own.client({perspective: 'drafts'}),
  ]) {
    expect((await client.getArticle('lorisian-worry'))?.title).toBe('Lorisian worry')
    expect(await client.getArticle('new')).toBeNull()
  }
  await own.close()
})

test('an article that has not passed the gate cannot be taken for one that has', () => {
  const publish = (_article: PublishableArticle) => undefined
  const check = (client: ContentClient, draft: DraftArticle) => {
    // @ts-expect-error -- an unreviewed article is a type of its own
    publish(draft)
    // @ts-expect-error -- and no literal makes one
    publish({...draft, status: 'publishable'})
    return client
  }
  expect(check).toBeTypeOf('function')
})

describe('under a waiver of the practice owner an author’s own review is enough', () => {
  const ownReview: Change[] = [
    [['article', 'authors'], [{_key: 'r', _type: 'reference', _ref: 'person-reviewer'}]],
    [['people', 1, 'isPracticeOwner'], true],
  ]
  const waiver = (until: string): Change => [
    ['article', 'waivers'],
    [{_key: 'w', _type: 'waiver', ruleId: 'REV-02', by: {_ref: 'person-reviewer'}, reason: 'A solo practice.', until}],
  ]

  test('and the page says so, and calls nobody its reviewer', async () => {
    const own = await contentLake(...documentsOf(await changedAndApproved(...ownReview, waiver('2027-01-01'))))
    const article = await own.client().getArticle('lorisian-worry')
    expect(article).toMatchObject({
      reviewState: 'approved',
      reviewedBy: null,
      lastReviewed: null,
      notices: [
        {
          id: 'not-independently-reviewed',
          text: `Written by ${article?.authors[0]?.name}. Not independently reviewed.`,
        },
      ],
      validUntil: '2027-01-02',
    })
    expect(article?.authors[0]?.id).toBe('person-reviewer')
    expect(JSON.stringify(article)).not.toContain('A solo practice.')
    expect((await own.client().listArticles()).items).toMatchObject([{slug: 'lorisian-worry', lastReviewed: null}])
    await own.close()
  })

  test.each([
    ['without one', []],
    ['after its last day', [waiver('2026-11-23')]],
  ])('%s the page is not served', async (_when, waivers: Change[]) => {
    const own = await contentLake(...documentsOf(await changedAndApproved(...ownReview, ...waivers)))
    expect(await own.client().getArticle('lorisian-worry')).toBeNull()
    expect((await own.client().listArticles()).items).toEqual([])
    await own.close()
  })
})

test.each([[null], [7], ['text']])(
  'an answer that is no page (%j) is an error of the client, not a crash',
  async (result) => {
    const client = createContentClient({projectId: 'p', dataset: 'd', fetch: fakeFetch(answer(result)).fetch})
    const code = {code: 'invalid_content'}
    await expect(client.getArticle('lorisian-worry')).rejects.toMatchObject(code)
    await expect(client.listArticles()).rejects.toMatchObject(code)
    await expect(client.getClinic()).rejects.toMatchObject(code)
    await expect(client.resolve('/lorisian-worry')).rejects.toMatchObject(code)
  },
)

test('a page that staff keep out of search engines says so once it is reviewed', async () => {
  const documents = documentsOf(await soundArticle())
  const kept = documents.map((each) => (each._type === 'article' ? {...each, seo: {noindex: true}} : each))
  const other = await contentLake(...kept)
  expect(await other.client().getArticle('lorisian-worry')).toMatchObject({status: 'publishable', noindex: true})
  await other.close()
})
