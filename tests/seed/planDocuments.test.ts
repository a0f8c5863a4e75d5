import {expect, test} from 'vitest'
import {type Existing, fingerprint, planDocuments, type SeedDocument, type StoredDocument} from '../../seed/index.ts'

const topic = (name: string): SeedDocument => ({_id: 'topic-a', _type: 'topic', name})
const stored = (document: SeedDocument): StoredDocument => ({
  ...document,
  _rev: 'r1',
  _updatedAt: '2026-11-24T00:00:00Z',
})

/** Last seeded, now in the dataset, and now in the packs: the three ways of the merge. */
const cases: {what: string; last: string | null; now: string | null; wanted: string; action: string; reason: string}[] =
  [
    {what: 'nothing anywhere', last: null, now: null, wanted: 'A', action: 'create', reason: 'new'},
    {what: 'all the same', last: 'A', now: 'A', wanted: 'A', action: 'keep', reason: 'as seeded'},
    {
      what: 'only the pack changed',
      last: 'A',
      now: 'A',
      wanted: 'B',
      action: 'update',
      reason: 'the profile or a pack has changed it',
    },
    {what: 'only staff changed', last: 'A', now: 'S', wanted: 'A', action: 'keep', reason: 'edited by staff'},
    {
      what: 'both changed',
      last: 'A',
      now: 'S',
      wanted: 'B',
      action: 'conflict',
      reason: 'edited by staff, and newer in the profile or a pack',
    },
    {what: 'both changed to the same', last: 'A', now: 'B', wanted: 'B', action: 'keep', reason: 'as seeded'},
    {what: 'staff deleted', last: 'A', now: null, wanted: 'B', action: 'keep', reason: 'deleted by staff'},
    {
      what: 'staff had it first',
      last: null,
      now: 'S',
      wanted: 'A',
      action: 'conflict',
      reason: 'already there, not from the seeder',
    },
    {what: 'staff had the same first', last: null, now: 'A', wanted: 'A', action: 'keep', reason: 'as seeded'},
  ]

test.each(cases)('$what: $action', ({last, now, wanted, action, reason}) => {
  const existing: Existing = {
    documents: new Map(now === null ? [] : [['topic-a', stored(topic(now))]]),
    seeded: new Map(last === null ? [] : [['topic-a', fingerprint(topic(last))]]),
  }
  const [item] = planDocuments([{document: topic(wanted), follows: null}], existing)
  expect({action: item?.action, reason: item?.reason, revision: item?.revision}).toEqual({
    action,
    reason,
    revision: action === 'update' ? 'r1' : null,
  })
  expect(item?.adopt).toBe(action === 'keep' && now === wanted && last !== now)
})

test('a draft that staff published is theirs', () => {
  const draft = {...topic('A'), _id: 'drafts.topic-a'}
  const existing: Existing = {
    documents: new Map([['topic-a', stored(topic('A'))]]),
    seeded: new Map([['drafts.topic-a', fingerprint(draft)]]),
  }
  expect(planDocuments([{document: draft, follows: null}], existing)).toMatchObject([
    {action: 'keep', reason: 'published by staff'},
  ])
})

test('a record follows its article: none is written for words that staff have replaced', () => {
  const article: SeedDocument = {_id: 'article-a', _type: 'article', title: 'New'}
  const record: SeedDocument = {_id: 'private.publication-a', _type: 'publication', content: '{}'}
  const planned = [
    {document: article, follows: null},
    {document: record, follows: 'article-a'},
  ]
  const edited: Existing = {
    documents: new Map([['article-a', stored({...article, title: 'By staff'})]]),
    seeded: new Map([['article-a', fingerprint({...article, title: 'Old'})]]),
  }
  expect(planDocuments(planned, edited).map(({id, action}) => [id, action])).toEqual([['article-a', 'conflict']])
  const fresh: Existing = {documents: new Map(), seeded: new Map()}
  expect(planDocuments(planned, fresh).map(({id, action}) => [id, action])).toEqual([
    ['article-a', 'create'],
    ['private.publication-a', 'create'],
  ])
})

test('a fingerprint is the same for a draft and its published twin, and changes with any word', () => {
  expect(fingerprint({...stored(topic('A')), _id: 'drafts.topic-a'})).toBe(fingerprint(topic('A')))
  expect(fingerprint(topic('A'))).not.toBe(fingerprint(topic('A ')))
  expect(fingerprint(topic('A'))).not.toBe(fingerprint({...topic('A'), _type: 'person'}))
})

test('what refers to a document that staff deleted is not written, nor what refers to that; the rest is', () => {
  const document = (id: string, refersTo?: string): SeedDocument => ({
    _id: id,
    _type: 'topic',
    ...(refersTo === undefined ? {} : {broader: {_type: 'reference', _ref: refersTo}}),
  })
  const planned = [document('a'), document('b', 'a'), document('c', 'b'), document('d')]
  const existing: Existing = {documents: new Map(), seeded: new Map([['a', 'seeded before']])}
  const items = planDocuments(
    planned.map((each) => ({document: each, follows: null})),
    existing,
  )
  expect(items.map(({id, action, reason}) => [id, action, reason])).toEqual([
    ['a', 'keep', 'deleted by staff'],
    ['b', 'conflict', 'refers to a, which is not there'],
    ['c', 'conflict', 'refers to b, which is not there'],
    ['d', 'create', 'new'],
  ])
})

test('nothing comes to a web address that another document has, or had; where it stands already it is kept up to date', () => {
  const article = (id: string, slug: string, title: string): SeedDocument => ({
    _id: id,
    _type: 'article',
    title,
    slug: {_type: 'slug', current: slug},
  })
  const here = article('drafts.article-here', 'shared', 'A')
  const items = planDocuments(
    [
      {document: article('drafts.article-talk', 'talk', 'A'), follows: null},
      {document: article('drafts.article-free', 'free', 'A'), follows: null},
      {document: article('drafts.article-second', 'free', 'A'), follows: null},
      {document: {...article('topic-talk', 'talk', 'A'), _type: 'topic'}, follows: null},
      {document: article('drafts.article-here', 'shared', 'B'), follows: null},
      {document: article('drafts.article-moved', 'talk', 'A'), follows: null},
    ],
    {
      documents: new Map([
        ['drafts.article-here', stored(here)],
        ['drafts.article-moved', stored(article('drafts.article-moved', 'elsewhere', 'A'))],
      ]),
      seeded: new Map([
        ['drafts.article-here', fingerprint(here)],
        ['drafts.article-moved', fingerprint(article('drafts.article-moved', 'elsewhere', 'A'))],
      ]),
      addresses: new Map([
        ['article/talk', new Set(['staff-1'])],
        ['article/shared', new Set(['article-here', 'staff-2'])],
      ]),
    },
  )
  expect(items.map(({id, action, reason}) => [id, action, reason])).toEqual([
    ['drafts.article-talk', 'conflict', 'its web address belongs to staff-1; give one of the two another'],
    ['drafts.article-free', 'create', 'new'],
    ['drafts.article-second', 'conflict', 'its web address belongs to article-free; give one of the two another'],
    ['topic-talk', 'create', 'new'],
    ['drafts.article-here', 'update', 'the profile or a pack has changed it'],
    ['drafts.article-moved', 'conflict', 'its web address belongs to staff-1; give one of the two another'],
  ])
})
