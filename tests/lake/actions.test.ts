import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {field, openTestLake, type TestLake, version} from './testLake.ts'

let lake: TestLake

beforeEach(async () => {
  lake = await openTestLake()
})

afterEach(() => lake.lake.close())

const all = () => lake.query('*{_id, title}')
const pair = {draftId: 'drafts.a', publishedId: 'a'}
const action = (name: string, rest: Record<string, unknown>) => ({
  actionType: `sanity.action.document.${name}`,
  ...rest,
})
const firstError = (answer: {body: unknown}) => field(answer.body, 'error', 'items', 0, 'error')

test('edit makes the draft from the published document, then patches it', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note', title: 'public', list: []}}])
  const answer = await lake.actions(
    [action('edit', {...pair, patch: {set: {title: 'draft'}, insert: {after: 'list[-1]', items: [{x: 1}]}}})],
    {
      transactionId: 'studio-tx',
    },
  )
  expect(answer.body).toEqual({transactionId: 'studio-tx'})
  expect(await lake.query('*[_id == "drafts.a"][0]')).toEqual({
    _id: 'drafts.a',
    _type: 'note',
    title: 'draft',
    list: [{x: 1, _key: expect.any(String)}],
    _rev: 'studio-tx',
    _createdAt: expect.any(String),
    _updatedAt: expect.any(String),
  })
})

test("the Studio's empty guard patch creates the draft all the same", async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note', title: 'public'}}])
  await lake.actions([action('edit', {...pair, patch: {unset: ['_empty_action_guard_pseudo_field_']}})])
  expect(await all()).toEqual([
    {_id: 'a', title: 'public'},
    {_id: 'drafts.a', title: 'public'},
  ])
})

test('edit of what is neither draft nor published is an error', async () => {
  const answer = await lake.actions([action('edit', {...pair, patch: {set: {title: 'x'}}})])
  expect(answer.status).toBe(404)
  expect(firstError(answer)).toMatchObject({type: 'documentNotFoundError', id: 'drafts.a'})
})

test('create, then create again', async () => {
  const create = (extra: object) =>
    action('create', {publishedId: 'a', attributes: {_id: 'drafts.a', _type: 'note'}, ...extra})
  expect((await lake.actions([create({ifExists: 'fail'})])).status).toBe(200)
  expect((await lake.actions([create({ifExists: 'fail'})])).status).toBe(409)
  expect((await lake.actions([create({ifExists: 'ignore'})])).status).toBe(200)
  expect(await all()).toEqual([{_id: 'drafts.a', title: null}])
})

test('publish replaces the published document, makes references strong and removes the draft', async () => {
  await lake.mutate([
    {create: {_id: 'b', _type: 'note'}},
    {create: {_id: 'a', _type: 'note', title: 'old', _createdAt: '2020-01-01T00:00:00Z'}},
    {
      create: {
        _id: 'drafts.a',
        _type: 'note',
        title: 'new',
        strong: {_type: 'reference', _ref: 'b', _weak: true, _strengthenOnPublish: {type: 'note'}},
        weak: {_type: 'reference', _ref: 'b', _weak: true, _strengthenOnPublish: {type: 'note', weak: true}},
      },
    },
  ])
  expect((await lake.actions([action('publish', pair)])).status).toBe(200)
  expect(await lake.query('*[_id in ["a", "drafts.a"]]')).toEqual([
    {
      _id: 'a',
      _type: 'note',
      title: 'new',
      strong: {_type: 'reference', _ref: 'b'},
      weak: {_type: 'reference', _ref: 'b', _weak: true},
      _rev: expect.any(String),
      _createdAt: '2020-01-01T00:00:00Z',
      _updatedAt: '2026-01-02T03:04:05.000Z',
    },
  ])
})

test('publish checks both revisions and needs a draft', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note'}}, {create: {_id: 'drafts.a', _type: 'note'}}], {
    search: 'transactionId=tx-1',
  })
  const publish = (extra: object) => lake.actions([action('publish', {...pair, ...extra})])
  expect((await publish({ifDraftRevisionId: 'other'})).status).toBe(409)
  expect(firstError(await publish({ifPublishedRevisionId: 'other'}))).toMatchObject({
    type: 'documentRevisionIDDoesNotMatchError',
    id: 'a',
  })
  expect((await publish({ifDraftRevisionId: 'tx-1', ifPublishedRevisionId: 'tx-1'})).status).toBe(200)
  expect((await publish({})).status).toBe(404)
})

test('unpublish turns the published document into a draft; an existing draft wins', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note', title: 'public'}}])
  await lake.actions([action('unpublish', pair)])
  expect(await all()).toEqual([{_id: 'drafts.a', title: 'public'}])

  await lake.mutate([{create: {_id: 'a', _type: 'note', title: 'public again'}}])
  await lake.actions([action('unpublish', pair)])
  expect(await all()).toEqual([{_id: 'drafts.a', title: 'public'}])
})

test('delete wants every draft listed', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note'}}, {create: {_id: 'drafts.a', _type: 'note'}}])
  expect((await lake.actions([action('delete', {publishedId: 'a', includeDrafts: []})])).status).toBe(409)
  expect((await lake.actions([action('delete', {publishedId: 'a', includeDrafts: ['drafts.b']})])).status).toBe(409)
  expect((await lake.actions([action('delete', {publishedId: 'a', includeDrafts: ['drafts.a']})])).status).toBe(200)
  expect(await all()).toEqual([])
})

test('versions: create from a document or a base, replace, unpublish, discard', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note', title: 'public'}}])
  await lake.actions([
    action('version.create', {baseId: 'a', versionId: 'versions.r1.a', publishedId: 'a'}),
    action('version.create', {document: {_id: 'versions.r2.a', _type: 'note', title: 'two'}, publishedId: 'a'}),
  ])
  expect(await all()).toEqual([
    {_id: 'a', title: 'public'},
    {_id: 'versions.r1.a', title: 'public'},
    {_id: 'versions.r2.a', title: 'two'},
  ])
  await lake.actions([
    action('version.replace', {document: {_id: 'versions.r1.a', _type: 'note', title: 'one'}}),
    action('version.unpublish', {versionId: 'versions.r2.a', publishedId: 'a'}),
  ])
  expect(await lake.query('*[_id in path("versions.**")]{title, "gone": _system.delete}')).toEqual([
    {title: 'one', gone: null},
    {title: 'two', gone: true},
  ])
  await lake.actions([
    action('version.discard', {versionId: 'versions.r1.a'}),
    action('version.discard', {versionId: 'versions.r2.a'}),
  ])
  expect(await all()).toEqual([{_id: 'a', title: 'public'}])
})

test('discard and replaceDraft, the old names', async () => {
  await lake.mutate([{create: {_id: 'drafts.a', _type: 'note', title: '1'}}])
  await lake.actions([action('replaceDraft', {attributes: {_id: 'drafts.a', _type: 'note', title: '2'}})])
  expect(await all()).toEqual([{_id: 'drafts.a', title: '2'}])
  await lake.actions([action('discard', {draftId: 'drafts.a'})])
  expect(await all()).toEqual([])
  expect((await lake.actions([action('discard', {draftId: 'drafts.a'})])).status).toBe(404)
})

test('several actions are one transaction', async () => {
  const answer = await lake.actions([
    action('create', {publishedId: 'a', attributes: {_id: 'drafts.a', _type: 'note'}}),
    action('publish', {draftId: 'drafts.b', publishedId: 'b'}),
  ])
  expect(answer.status).toBe(404)
  expect(field(answer.body, 'error', 'items', 0, 'index')).toBe(1)
  expect(await all()).toEqual([])
})

test('dryRun changes nothing', async () => {
  await lake.call('POST', `/${version}/data/actions/test`, {
    body: {actions: [action('create', {publishedId: 'a', attributes: {_id: 'drafts.a', _type: 'note'}})], dryRun: true},
  })
  expect(await all()).toEqual([])
})

describe('refused', () => {
  const cases: [string, unknown][] = [
    ['a release action', {actionType: 'sanity.action.release.create', releaseId: 'r1'}],
    ['a variant action', {actionType: 'sanity.action.variant.create'}],
    ['no action type', {}],
    ['no object', 'publish'],
    ['a publish without ids', action('publish', {})],
    ['a publish of another document', action('publish', {draftId: 'drafts.b', publishedId: 'a'})],
    ['a publish of a document over itself', action('publish', {draftId: 'a', publishedId: 'a'})],
    [
      'an edit straight on the published document',
      action('edit', {draftId: 'a', publishedId: 'a', patch: {set: {title: 'x'}}}),
    ],
    ['a create of a published document', action('create', {publishedId: 'n', attributes: {_id: 'n', _type: 'note'}})],
    ['a version that is none', action('version.create', {document: {_id: 'n', _type: 'note'}})],
    ['a discard of the published document', action('version.discard', {versionId: 'a'})],
  ]
  for (const [name, wrong] of cases) {
    test(name, async () => {
      await lake.mutate([
        {create: {_id: 'a', _type: 'note', title: 'public'}},
        {create: {_id: 'drafts.b', _type: 'note'}},
      ])
      const answer = await lake.actions([wrong])
      expect(answer.status).toBe(400)
      expect(answer.body).toMatchObject({
        error: {type: 'actionError', items: [{error: {type: 'invalidActionError'}, index: 0}]},
      })
      expect(await lake.query('count(*)')).toBe(2)
    })
  }
})
