import {createClient, type SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {reviewPublishGuard} from '../../../cli/local/reviewPublishGuard.ts'
import {roles} from '../../../cli/local/roles.ts'
import {localPeople} from '../../../cli/local/users.ts'
import {createLake, type Lake} from '../../../lake/index.ts'
import {contentHash} from '../../../src/editorial/contentHash.ts'
import {bulkActions, type BulkAction} from '../../../studio/bulk/bulkActions.ts'
import {type BulkOutcome, runBulk} from '../../../studio/bulk/runBulk.ts'
import type {Message} from '../../../studio/i18n/words.ts'
import {documentsOf} from '../../client/support/documentsOf.ts'
import {soundArticle} from '../../fixtures/soundArticle.ts'

const ID = 'article-lorisian-worry'
const REQUESTED = '2026-11-24T10:00:00.000Z'
const now = new Date(REQUESTED)
const tokens = {robot: 'robot-'.padEnd(40, 'r'), writer: 'writer-'.padEnd(40, 'w'), admin: 'admin-'.padEnd(40, 'a')}
const users = [
  ...localPeople.map((user) => ({
    ...user,
    ...(user.role === 'writer' && {token: tokens.writer}),
    ...(user.role === 'administrator' && {token: tokens.admin}),
  })),
  {id: 'robot', name: 'Robot', email: 'r@localhost.invalid', role: 'administrator', token: tokens.robot, robot: true},
]

let lake: Lake
let close: () => Promise<void>
let as: (who: keyof typeof tokens) => SanityClient

const text = (key: string, words: string) => ({
  _key: key,
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{_key: `${key}s`, _type: 'span', text: words, marks: []}],
})
/** A draft by the writer of the fixture that nobody has looked at. */
const draft = (id: string, more: object = {}) => ({
  _id: `drafts.${id}`,
  _type: 'article',
  title: `Title of ${id}`,
  slug: {_type: 'slug', current: id},
  authors: [{_key: 'a', _type: 'reference', _ref: 'person-writer'}],
  body: [text('a', `Words of ${id}.`)],
  ...more,
})

beforeEach(async () => {
  const dataset = 'example'
  lake = await createLake({
    memory: true,
    projectId: 'test',
    datasets: [dataset],
    users,
    roles,
    publishGuard: reviewPublishGuard(() => now),
  })
  const server = await lake.listen(0)
  close = async () => {
    await server.close()
    await lake.close()
  }
  as = (who) =>
    createClient({
      projectId: 'test',
      dataset,
      apiVersion: '2025-02-19',
      apiHost: `http://127.0.0.1:${server.port}`,
      useProjectHostname: false,
      useCdn: false,
      token: tokens[who],
      perspective: 'raw',
    })
  const transaction = as('robot').transaction()
  const around: {_id: string; _type: string}[] = documentsOf(await soundArticle())
  for (const document of around) transaction.createOrReplace(document)
  for (const each of [draft('one'), draft('two', {reviewRequestedOn: '2026-11-23T10:00:00.000Z'})]) {
    transaction.createOrReplace(each)
  }
  await transaction.commit()
})
afterEach(() => close())

const person = async (id: string) => {
  const found = await as('robot').getDocument<{name: string; isClinician?: boolean}>(id)
  if (!found) throw new Error(`the fixture has no ${id}`)
  return found
}

async function outcomes(
  ids: readonly string[],
  action: BulkAction,
  {
    who = 'admin',
    reviewer = null,
    reason = '',
  }: {who?: keyof typeof tokens; reviewer?: string | null; reason?: string} = {},
): Promise<[string, Message | null][]> {
  const told: BulkOutcome[] = []
  const order = {action, reviewer: reviewer === null ? null : await person(reviewer), reason, now}
  await runBulk(
    as(who),
    ids.map((id) => ({id, title: id})),
    order,
    (outcome) => told.push(outcome),
  )
  return told.map(({id, refusal}) => [id, refusal])
}

const asked = (id: string) =>
  as('robot').fetch<{on: string | null; of: string | null}>(
    `*[_id == $id][0]{"on": reviewRequestedOn, "of": reviewRequestedFrom._ref}`,
    {id: `drafts.${id}`},
  )

test('nothing in it approves: the list of actions is closed', () => {
  expect(bulkActions).toEqual(['request-review', 'assign-reviewer', 'retire'])
})

describe('asking for a review', () => {
  test('does each that can be done and says of each other why not', async () => {
    expect(await outcomes(['one', 'two', ID, 'missing'], 'request-review', {who: 'writer'})).toEqual([
      ['one', null],
      ['two', {key: 'bulk.problem.already-requested'}],
      [ID, {key: 'bulk.problem.no-draft'}],
      ['missing', {key: 'bulk.problem.no-draft'}],
    ])
    expect(await asked('one')).toEqual({on: REQUESTED, of: null})
    expect(await asked('two')).toEqual({on: '2026-11-23T10:00:00.000Z', of: null})
  })

  test('refuses words that are approved, as the single action does', async () => {
    const {_rev, _createdAt, _updatedAt, ...page} = (await as('robot').getDocument(ID)) ?? {_rev: ''}
    await as('robot').create({...page, _type: 'article', _id: `drafts.${ID}`})
    expect(await outcomes([ID], 'request-review')).toEqual([[ID, {key: 'bulk.problem.already-approved'}]])
  })

  test('asks one person, unless they wrote it, may not sign off or are away', async () => {
    expect(await outcomes(['one'], 'request-review', {reviewer: 'person-writer'})).toEqual([
      ['one', {key: 'actions.reviewer.is-author', values: {name: 'Wilma Wordsworth-Fiction'}}],
    ])
    await as('robot').patch('drafts.one').unset(['authors']).commit()
    const {name} = await person('person-reviewer')
    expect(await outcomes(['one'], 'request-review', {reviewer: 'person-writer'})).toEqual([
      ['one', {key: 'actions.reviewer.may-not', values: {name: 'Wilma Wordsworth-Fiction'}}],
    ])
    await as('robot')
      .patch('person-reviewer')
      .set({away: [{_key: 'a', from: '2026-01-01'}]})
      .commit()
    expect(await outcomes(['one'], 'request-review', {reviewer: 'person-reviewer'})).toEqual([
      ['one', {key: 'actions.reviewer.away', values: {name}}],
    ])
    expect(await asked('one')).toEqual({on: null, of: null})
    expect(await outcomes(['one'], 'request-review', {reviewer: 'person-second'})).toEqual([['one', null]])
    expect(await asked('one')).toEqual({on: REQUESTED, of: 'person-second'})
  })
})

test('assigning a reviewer leaves the request as it is, and needs one', async () => {
  expect(await outcomes(['one', 'two'], 'assign-reviewer', {reviewer: 'person-second'})).toEqual([
    ['one', {key: 'bulk.problem.not-requested'}],
    ['two', null],
  ])
  expect(await asked('two')).toEqual({on: '2026-11-23T10:00:00.000Z', of: 'person-second'})
  expect(await outcomes(['two'], 'assign-reviewer')).toEqual([['two', {key: 'bulk.problem.no-reviewer'}]])
})

describe('retiring', () => {
  test('takes pages off the site from today, keeps their words, and does so once', async () => {
    const works = await as('robot').fetch(`*[_type == "citation"]`)
    const hash = async () => (await contentHash((await as('robot').getDocument(ID)) ?? {}, works)).value
    const before = await hash()
    const reason = ' The clinic no longer offers this. '
    expect(await outcomes([ID, 'one'], 'retire', {reason})).toEqual([
      [ID, null],
      ['one', {key: 'bulk.problem.not-on-site'}],
    ])
    expect(await as('robot').fetch(`*[_id == $id][0].retirement`, {id: ID})).toEqual({
      on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      reason: 'The clinic no longer offers this.',
    })
    expect(await hash()).toBe(before)
    expect(await outcomes([ID], 'retire')).toEqual([[ID, {key: 'bulk.problem.retired-already'}]])
  })

  test('is refused to whoever may not change public pages, for each article on its own', async () => {
    expect(await outcomes([ID, 'one'], 'retire', {who: 'writer'})).toEqual([
      [ID, {key: 'bulk.problem.not-allowed'}],
      ['one', {key: 'bulk.problem.not-on-site'}],
    ])
    expect(await as('robot').fetch(`*[_id == $id][0].retirement`, {id: ID})).toBe(null)
  })
})
