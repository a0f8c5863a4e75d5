import {expect, test} from 'vitest'
import {adoptionProblems, adoptionRuleIds, rules} from '../../src/editorial/index.ts'
import type {DraftArticle, PublishableArticle, UnreviewedArticle} from '../../src/index.ts'
import {articleJsonLd} from '../../src/render/jsonLd.ts'
import {renderArticle} from '../../src/render/html/index.ts'
import {brief, type Change, changed, changedAndApproved} from '../editorial/findingsAfter.ts'
import {contextOf, paragraph, span} from '../fixtures/soundArticle.ts'
import {contentLake} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'

const adopted: Change[] = [
  [['article', 'adoptionUntil'], '2027-03-01'],
  [['article', 'firstPublished'], '2019-05-01T08:00:00Z'],
  [['article', '_createdAt'], '2026-06-01T10:00:00Z'],
]
const oldPost: Change[] = [...adopted, [['article', 'reviews'], undefined]]

/** What a site is answered on a day after changes to an old post, and what `adoptionProblems` says about it. */
async function asked(changes: Change[], today = '2026-11-24') {
  const sound = await changed(...changes)
  const lake = await contentLake(...documentsOf(sound))
  const page = await lake.client().getUnreviewedArticle('lorisian-worry', {today})
  await lake.close()
  const problems = await adoptionProblems(sound.article, contextOf({...sound, today}))
  return {page, problems: problems.map(brief)}
}

test('shows an old post in one request, with a fixed notice, without a reviewer, and to no search engine', async () => {
  const lake = await contentLake(...documentsOf(await changed(...oldPost)))
  const page = await lake.client().getUnreviewedArticle('lorisian-worry')
  expect(lake.requests).toHaveLength(1)
  expect(page).toMatchObject({
    status: 'unreviewed',
    title: 'Lorisian worry',
    adoptionUntil: '2027-03-01',
    reviewState: 'unreviewed',
    reviewedBy: null,
    lastReviewed: null,
    noindex: true,
    notices: [
      {
        id: 'adopted',
        text: 'This is an older page. No clinician has checked it yet: ask the clinic before you rely on it.',
      },
      {id: 'not-clinically-reviewed', text: 'Not clinically reviewed.'},
    ],
    validUntil: '2027-03-02',
  })
  if (page === null) throw new Error('no page')
  const {html, noindex} = renderArticle(page)
  expect(noindex).toBe(true)
  expect(html).toMatch(
    /^<article[^>]*><p class="cc-notice">Not clinically reviewed\.<\/p><p class="cc-notice">This is an older page\./,
  )
  const graph = articleJsonLd(page, {url: 'https://clinic.example/a', siteUrl: 'https://clinic.example'})
  expect(JSON.stringify(graph)).not.toMatch(/reviewedBy|lastReviewed|expires/)
  await lake.close()
})

test('no other question of the client answers with it', async () => {
  const lake = await contentLake(...documentsOf(await changed(...oldPost)))
  const client = lake.client()
  expect(await client.getArticle('lorisian-worry')).toBeNull()
  expect((await client.listArticles()).items).toEqual([])
  expect(await client.resolve('/lorisian-worry')).toEqual({status: 'notFound', code: 404})
  await lake.close()
})

test('stays up to its last day, and no longer', async () => {
  expect((await asked(oldPost, '2027-03-01')).page).not.toBeNull()
  expect(await asked(oldPost, '2027-03-02')).toEqual({page: null, problems: ['ADO-01 adoptionUntil']})
})

test('stays up 12 months after it was brought in at most, whatever day was chosen', async () => {
  const long: Change[] = [...oldPost, [['article', 'adoptionUntil'], '2031-01-01']]
  expect((await asked(long, '2027-06-01')).page).toMatchObject({adoptionUntil: '2027-06-01', validUntil: '2027-06-02'})
  expect(await asked(long, '2027-06-02')).toEqual({page: null, problems: ['ADO-01 adoptionUntil']})
})

test.each<[string, Change[], string]>([
  ['nobody has said how long', [[['article', 'adoptionUntil'], undefined]], 'ADO-01 adoptionUntil'],
  ['it was never public before', [[['article', 'firstPublished'], undefined]], 'ADO-01 adoptionUntil'],
  ['it is new here', [[['article', 'firstPublished'], '2026-06-01T08:00:00Z']], 'ADO-01 adoptionUntil'],
  ['it was withdrawn', [[['article', 'withdrawal'], {category: 'safety'}]], 'STA-01 withdrawal'],
  ['it is on legal hold', [[['article', 'legalHold'], true]], 'STA-02 legalHold'],
  ['it was retired', [[['article', 'retirement'], {on: '2026-11-24'}]], 'STA-03 retirement'],
  ['it names a method', [[['article', 'summary'], 'He hanged himself from a bridge.']], 'SAF-01 summary'],
  ['it calls a suicide a crime', [[['article', 'summary'], 'He committed suicide.']], 'SAF-02 summary'],
  ['it gives no hope', [[['article', 'sensitivity'], ['suicide']]], 'SAF-03 body'],
  [
    'it gives a target',
    [
      [['article', 'sensitivity'], ['eating-disorder']],
      [['article', 'summary'], 'She weighed 40 kg.'],
    ],
    'SAF-04 summary',
  ],
  ['it tells of a patient', [[['article', 'summary'], 'Our patient Maria got well.']], 'PRV-01 summary'],
  ['no crisis line is shown', [[['clinic', 'jurisdictions'], ['GB-ENG']]], 'CRI-01 additionalCrisisResources'],
  ['a crisis number is typed', [[['article', 'summary'], 'Call 988 for help.']], 'CRI-03 body[p1].children[s1]'],
  ['it promises a cure', [[['article', 'summary'], 'This therapy cures anxiety.']], 'CLM-01 summary'],
])('stays away when %s', async (what, changes, problem) => {
  // CRI-03 looks at the body.
  const inBody: Change[] = [[['article', 'body', {_key: 'p1'}], paragraph('p1', [span('s1', 'Call 988 for help.')])]]
  const {page, problems} = await asked([...oldPost, ...(what.includes('typed') ? inBody : changes)])
  expect(page).toBeNull()
  expect(problems).toEqual([problem])
})

test('a part that staff took down hides the words, not the page', async () => {
  const promise: Change = [
    ['article', 'body', {_key: 'p1'}],
    paragraph('p1', [span('s1', 'This therapy cures anxiety.')]),
  ]
  const {page} = await asked([...oldPost, promise, [['article', 'hiddenBlocks'], ['p1']]])
  expect(page?.body[0]).toMatchObject({children: [{text: 'Removed while we check it.'}]})
})

test('a number that nobody has checked lately takes no page down', async () => {
  expect((await asked([...oldPost, [['crisisResources', 1, 'verifiedOn'], '2020-01-01']])).page).not.toBeNull()
})

test('once a clinician has judged the page, only an approval shows it', async () => {
  const refused: Change = [['article', 'reviews', 0, 'outcome'], 'changes']
  expect(await asked([...adopted, refused])).toEqual({page: null, problems: ['ADO-02 reviews']})
  const edited: Change = [['article', 'title'], 'Lorisian worries']
  expect(await asked([...adopted, edited])).toEqual({page: null, problems: ['ADO-02 reviews[r1]']})
})

test('a reviewed page is not an unreviewed one', async () => {
  const lake = await contentLake(...documentsOf(await changedAndApproved(...adopted)))
  expect(await lake.client().getUnreviewedArticle('lorisian-worry')).toBeNull()
  expect(await lake.client().getArticle('lorisian-worry')).toMatchObject({status: 'publishable', noindex: false})
  await lake.close()
})

test('refuses what can be no slug before any request', async () => {
  const lake = await contentLake()
  await expect(lake.client().getUnreviewedArticle('Back Pain')).rejects.toMatchObject({
    code: 'invalid_argument',
    message: 'getUnreviewedArticle(): "Back Pain" is not a slug; expected lowercase words joined by hyphens',
  })
  expect(await lake.client().getUnreviewedArticle('no-such-page')).toBeNull()
  expect(lake.requests).toHaveLength(1)
  await lake.close()
})

test('every rule of safety and privacy that blocks hides an old post', () => {
  const ids = rules.filter(({id, severity}) => severity === 'block' && /^(?:SAF|PRV)/.test(id)).map(({id}) => id)
  expect(adoptionRuleIds).toEqual(expect.arrayContaining(ids))
  expect(rules.map(({id}) => id)).toEqual(expect.arrayContaining([...adoptionRuleIds]))
})

test('an unreviewed article is a type of its own', () => {
  const check = (unreviewed: UnreviewedArticle) => {
    // @ts-expect-error -- it has not passed the gate
    const publishable: PublishableArticle = unreviewed
    // @ts-expect-error -- nor is it a draft
    const draft: DraftArticle = unreviewed
    return [publishable, draft]
  }
  expect(check).toBeTypeOf('function')
})
