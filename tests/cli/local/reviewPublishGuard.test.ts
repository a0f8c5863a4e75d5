import {describe, expect, test} from 'vitest'
import {reviewPublishGuard} from '../../../cli/local/reviewPublishGuard.ts'
import type {Revision} from '../../../cli/local/refuseForeignReviews.ts'
import {contentHash} from '../../../src/editorial/contentHash.ts'

type Stored = Record<string, unknown>

const words = {
  _id: 'drafts.article-x',
  _type: 'article',
  title: 'Sample',
  body: [
    {_type: 'block', _key: 'a', children: [{_type: 'span', _key: 'b', text: 'Sample text.', marks: []}], markDefs: []},
  ],
  nextReviewDue: '2027-11-24',
}
const reviewer = {
  _id: 'person-c',
  _type: 'person',
  isClinician: true,
  credentials: [{title: 'Sample', issuer: 'Sample'}],
}
const account = {
  _id: 'private.account-c',
  _type: 'personAccount',
  person: {_ref: 'person-c'},
  userId: 'local-clinician',
}
const review = {
  _key: 'r1',
  reviewer: {_ref: 'person-c'},
  date: '2026-11-24',
  kind: 'clinical',
  outcome: 'approved',
  contentHash: await contentHash(words, []),
}
const approved = {...words, reviews: [review]}

const ask = (
  draft: Stored,
  options: {published?: Stored; history?: Revision[]; user?: string; documents?: Stored[]; at?: string} = {},
) => {
  const documents = options.documents ?? [reviewer, account]
  return reviewPublishGuard(() => new Date(options.at ?? '2026-11-24T12:00:00Z'))({
    identity: {id: options.user ?? 'local-clinician'},
    draft,
    published: options.published ?? null,
    history: async (id) => (id === 'drafts.article-x' ? (options.history ?? []) : []),
    getDocument: async (id) => documents.find((document) => document['_id'] === id) ?? null,
  })
}
const by = (author: string, document: Stored): Revision => ({author, document, timestamp: '2026-11-24T10:00:00Z'})

describe('an article may become public', () => {
  test('when its reviewer approved exactly these words, whoever publishes', async () => {
    expect(await ask(approved, {history: [by('local-clinician', approved)], user: 'local-admin'})).toBeNull()
  })

  test('when the approval is part of the very change, written by its reviewer', async () => {
    expect(await ask(approved)).toBeNull()
  })

  test.each([
    ['Pacific/Auckland', '2026-11-23T10:59:59Z', '2026-11-23T11:00:00Z'],
    ['America/New_York', '2026-11-24T04:59:59Z', '2026-11-24T05:00:00Z'],
    [undefined, '2026-11-23T23:59:59Z', '2026-11-24T00:00:00Z'],
  ])('from the day of its review on, where the clinic is: %s', async (timeZone, before, from) => {
    const documents = [reviewer, account, {_id: 'clinic', _type: 'clinic', timeZone}]
    expect(await ask(approved, {documents, at: before})).toMatch(/REV-05/)
    expect(await ask(approved, {documents, at: from})).toBeNull()
  })

  test('when the account is stored under the person’s whole id', async () => {
    const documents = [reviewer, {...account, _id: 'private.account-person-c'}]
    expect(await ask(approved, {documents})).toBeNull()
  })

  test('other documents are not its business', async () => {
    expect(await ask({_id: 'citation-a', _type: 'citation'})).toBeNull()
  })

  const old = {adoptionUntil: '2026-11-24', firstPublished: '2019-05-01T08:00:00Z', _createdAt: '2026-06-01T10:00:00Z'}
  test('as an old post on its last day, and no later', async () => {
    expect(await ask({...words, ...old})).toBeNull()
    expect(await ask({...words, ...old, adoptionUntil: '2026-11-23'})).toMatch(/REV-01/)
    expect(await ask({...words, ...old, firstPublished: '2026-06-01T10:00:00Z'})).toMatch(/REV-01/)
    expect(await ask({...approved, ...old, title: 'Sample!'}, {history: [by('local-clinician', approved)]})).toMatch(
      /REV-03/,
    )
  })

  test.each([
    ['withdrawn', {withdrawal: {on: '2026-11-24T12:00:00Z', category: 'safety'}}],
    ['put on hold', {legalHold: true}],
    ['given a safety notice', {safetyNotice: 'being-checked'}],
    ['given a new address', {slug: {current: 'other'}, formerSlugs: ['sample']}],
  ])('one whose public words stay may be %s although its approval is void', async (_, change) => {
    const published = {...words, _id: 'article-x', reviews: []}
    expect(await ask({...published, ...change}, {published, user: 'local-admin'})).toBeNull()
  })
})

describe('an article may not become public', () => {
  test('without an approval', async () => {
    expect(await ask(words)).toBe(
      'Publish refused (REV-01): No clinician has approved these words. Have a clinician sign it off.',
    )
  })

  test('after one word was changed', async () => {
    const edited = {...approved, title: 'Sample!'}
    expect(await ask(edited, {history: [by('local-clinician', approved)]})).toBe(
      'Publish refused (REV-03): The words changed after the approval. Have a clinician sign it off.',
    )
  })

  test('when new words replace public ones', async () => {
    const published = {...approved, _id: 'article-x'}
    expect(await ask({...published, summary: 'New.'}, {published})).toBe(
      'Publish refused (REV-03): The words changed after the approval. Have a clinician sign it off.',
    )
  })

  test('when somebody else wrote the approval', async () => {
    expect(await ask(approved, {history: [by('local-writer', approved)]})).toMatch(/written by local-writer/)
    expect(await ask(approved, {user: 'local-admin'})).toMatch(/written by local-admin/)
  })

  test('when the link names another person', async () => {
    const documents = [reviewer, {...account, person: {_ref: 'person-d'}}]
    expect(await ask(approved, {documents})).toMatch(/whom no sign-in is linked to/)
  })

  test('when the reviewer is no clinician', async () => {
    const documents = [{...reviewer, isClinician: false}, account]
    expect(await ask(approved, {documents})).toBe(
      'Publish refused (REV-04): The reviewer had no valid clinical credential that day. Have a clinician sign it off.',
    )
  })

  test('when the reviewer is its author', async () => {
    expect(await ask({...approved, authors: [{_ref: 'person-c'}]})).toBe(
      'Publish refused (REV-02): The reviewer is an author. Have a clinician sign it off.',
    )
  })
})
