import {afterAll, beforeAll, expect, test} from 'vitest'
import {soundArticle} from '../fixtures/soundArticle.ts'
import {type ContentLake, contentLake, viewerToken} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'

let lake: ContentLake
beforeAll(async () => {
  const sound = await soundArticle()
  lake = await contentLake(...documentsOf(sound))
  await lake.write({...sound.article, _id: 'drafts.article-lorisian-worry', title: 'Lorisian worry, edited'})
})
afterAll(() => lake.close())

test('refuses without a token before any request', async () => {
  const before = lake.requests.length
  await expect(lake.client().getArticlePreview('lorisian-worry')).rejects.toMatchObject({
    code: 'auth',
    message: "getArticlePreview(): drafts need a viewer's token, on the server: client.with({token})",
  })
  expect(lake.requests.length).toBe(before)
})

test('gives the draft with its state and what keeps it back, and names no reviewer', async () => {
  const draft = await lake.client().with({token: viewerToken}).getArticlePreview('lorisian-worry')
  expect(draft).toMatchObject({
    status: 'draft',
    title: 'Lorisian worry, edited',
    reviewState: 'voided',
    reviewedBy: null,
    lastReviewed: null,
    noindex: true,
    notices: [{id: 'not-clinically-reviewed', text: 'Not clinically reviewed.'}],
  })
  expect(draft?.findings.map(({id}) => id)).toEqual(['REV-03'])
})

test('names no reviewer of an approved draft either: it is a preview', async () => {
  const sound = await soundArticle()
  const own = await contentLake(...documentsOf(sound))
  const draft = await own.client({token: viewerToken}).getArticlePreview('lorisian-worry')
  expect(draft).toMatchObject({status: 'draft', reviewState: 'approved', findings: [], reviewedBy: null, noindex: true})
  await own.close()
})

test('asks in one request, with the token, in the drafts perspective', async () => {
  const before = lake.requests.length
  await lake.client({token: viewerToken}).getArticlePreview('lorisian-worry')
  const asked = lake.requests.slice(before)
  expect(asked.map(({url}) => new URL(url).searchParams.get('perspective'))).toEqual(['drafts'])
  expect(asked[0]?.headers.get('authorization')).toBe(`Bearer ${viewerToken}`)
})

test('without a token the API gives no draft, whatever perspective is asked', async () => {
  const preview = lake.client({perspective: 'drafts'})
  expect((await preview.getArticlePreview('lorisian-worry'))?.title).toBe('Lorisian worry')
})

test('a wrong token is an error of authority', async () => {
  const preview = lake.client({token: 'wrong'.padEnd(40, '-')})
  await expect(preview.getArticlePreview('lorisian-worry')).rejects.toMatchObject({code: 'auth', status: 401})
})

test('does not know a slug that nobody has', async () => {
  expect(await lake.client({token: viewerToken}).getArticlePreview('no-such-page')).toBeNull()
})
