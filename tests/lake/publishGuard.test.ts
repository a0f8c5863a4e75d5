import {afterEach, beforeEach, expect, test} from 'vitest'
import type {PublishGuardContext} from '../../lake/index.ts'
import {field, openTestLake, type TestLake, tokens} from './testLake.ts'

let lake: TestLake
let asked: {action: string; who: string; draft: string; published: string | null; authors: string[]}[]

/** Refuses words that anyone but the robot and the administrator has written last. */
async function guard({
  action,
  identity,
  draft,
  published,
  history,
  getDocument,
}: PublishGuardContext): Promise<string | null> {
  const revisions = await history(draft._id)
  expect(await getDocument('none')).toBeNull()
  asked.push({
    action,
    who: identity.id,
    draft: draft._id,
    published: published?._id ?? null,
    authors: revisions.map((revision) => revision.author),
  })
  return draft.title === 'forbidden' ? 'These words may not be published' : null
}

beforeEach(async () => {
  asked = []
  lake = await openTestLake({publishGuard: guard})
})

afterEach(() => lake.lake.close())

const publish = {actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'}
const edit = (title: string) => ({
  actionType: 'sanity.action.document.edit',
  draftId: 'drafts.a',
  publishedId: 'a',
  patch: {set: {title}},
})

test('is asked about a publish, with the draft and its history, and its text is the error', async () => {
  await lake.mutate([{create: {_id: 'drafts.a', _type: 'note', title: 'fine'}}], {token: tokens.writer})
  await lake.actions([edit('forbidden')])
  const answer = await lake.actions([publish])
  expect(asked).toEqual([
    {action: 'publish', who: 'u-admin', draft: 'drafts.a', published: null, authors: ['u-writer', 'u-admin']},
  ])
  expect(answer.status).toBe(403)
  expect(answer.body).toEqual({
    error: {
      type: 'actionError',
      description: 'The action(s) failed: These words may not be published',
      items: [{error: {type: 'publishRefusedError', description: 'These words may not be published'}, index: 0}],
    },
  })
  expect(await lake.query('*._id')).toEqual(['drafts.a'])
})

test('sees what the same request has edited, as written by its author', async () => {
  await lake.mutate([{create: {_id: 'drafts.a', _type: 'note', title: 'fine'}}], {token: tokens.writer})
  const answer = await lake.actions([edit('forbidden'), publish])
  expect(answer.status).toBe(403)
  expect(field(answer.body, 'error', 'items', 0, 'index')).toBe(1)
  expect(asked[0]?.authors).toEqual(['u-writer', 'u-admin'])
})

test('is asked about every write straight to a public document', async () => {
  const create = (title: string) => lake.mutate([{createOrReplace: {_id: 'a', _type: 'note', title}}])
  expect((await create('fine')).status).toBe(200)
  expect((await create('forbidden')).status).toBe(403)
  expect((await lake.mutate([{patch: {id: 'a', set: {title: 'forbidden'}}}])).status).toBe(403)
  expect(asked.map(({action, authors}) => [action, authors])).toEqual([
    ['create', ['u-admin']],
    ['update', ['u-admin', 'u-admin']],
    ['update', ['u-admin', 'u-admin']],
  ])
  expect(await lake.query('*.title')).toEqual(['fine'])
})

test('cannot be walked round with a publish and a second write in one request', async () => {
  await lake.mutate([{create: {_id: 'drafts.a', _type: 'note', title: 'fine'}}], {token: tokens.writer})
  const answer = await lake.actions([publish, edit('forbidden'), publish])
  expect(answer.status).toBe(403)
  expect(await lake.query('*.title')).toEqual(['fine'])
})

test('is not asked about drafts, versions, deletes, dry runs of drafts, or what a robot does', async () => {
  await lake.mutate([
    {create: {_id: 'drafts.a', _type: 'note', title: 'forbidden'}},
    {create: {_id: 'versions.r.a', _type: 'note'}},
  ])
  await lake.mutate([{create: {_id: 'b', _type: 'note', title: 'forbidden'}}], {token: tokens.robot})
  await lake.mutate([{delete: {id: 'b'}}])
  expect((await lake.actions([publish], {token: tokens.robot})).status).toBe(200)
  expect(asked).toEqual([])
})
