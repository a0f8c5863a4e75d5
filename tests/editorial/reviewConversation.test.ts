import {describe, expect, test} from 'vitest'
import {buildComment, buildThread} from '../../src/editorial/buildThread.ts'
import {byArticle, conversationTasks} from '../../src/editorial/conversationTasks.ts'
import {reviewConversation, standingDecision} from '../../src/editorial/reviewConversation.ts'

const speaker = {userId: 'user-1', name: 'Sam Sample', personId: 'person-r'}
const thread = (changes: object = {}) => ({
  ...buildThread({
    articleId: 'article-a',
    threadId: 't1',
    anchor: {block: 'b', mark: 'm', words: ' sample words '},
    assigneeId: null,
    comment: buildComment({key: 'k', speaker, text: ' Which study? ', now: '2026-11-20T10:00:00Z'}),
  }),
  ...changes,
})
const record = (outcome: string, on: string) => ({
  _id: `private.review-${on}`,
  _type: 'reviewRecord',
  article: {_ref: 'article-a'},
  reviewer: {_ref: 'person-r'},
  outcome,
  on,
  contentHash: {value: 'ab'},
})
const people = [
  {_id: 'person-r', name: 'Rae Reviewer'},
  {_id: 'person-w', name: 'Wil Writer'},
  {_id: 'person-away', name: 'Ada Away', away: [{from: '2026-11-01', to: '2026-12-01'}]},
]
const article = {articleId: 'article-a', title: 'Sample', authors: ['person-w']}
const tasks = (documents: {[field: string]: unknown}[], requestedOn = '') =>
  conversationTasks(article, documents, requestedOn, {people, today: '2026-11-24'})

test('a thread is stored under an id that nobody without a token can read, and is read back', () => {
  expect(thread()._id).toBe('private.thread-t1')
  expect(reviewConversation([thread()]).threads).toEqual([
    {
      id: 'private.thread-t1',
      anchor: {block: 'b', mark: 'm', words: 'sample words'},
      comments: [
        {key: 'k', text: 'Which study?', personId: 'person-r', name: 'Sam Sample', on: '2026-11-20T10:00:00Z'},
      ],
      assigneeId: '',
      openedOn: '2026-11-20T10:00:00Z',
      resolvedOn: '',
      resolvedBy: '',
    },
  ])
})

test('open threads stand first, decisions newest first, and broken documents do not throw', () => {
  const settled = thread({
    _id: 'private.thread-t2',
    openedOn: '2026-11-23T00:00:00Z',
    resolvedOn: '2026-11-23T10:00:00Z',
  })
  const {threads, decisions} = reviewConversation([
    settled,
    thread(),
    record('changes', '2026-11-01T00:00:00Z'),
    record('approved', '2026-11-02T00:00:00Z'),
    {_type: 'reviewThread', comments: 'none', anchor: 7},
    {_type: 'publication'},
  ])
  expect(threads.map(({id}) => id)).toEqual(['private.thread-t1', '', 'private.thread-t2'])
  expect(decisions.map(({outcome}) => outcome)).toEqual(['approved', 'changes'])
})

describe('a request for changes stands', () => {
  const {decisions} = reviewConversation([record('changes', '2026-11-20T10:00:00Z')])
  test.each([
    [undefined, true],
    ['2026-11-19T10:00:00Z', true],
    ['2026-11-20T11:00:00Z', false],
  ])('review asked for on %s: %s', (requestedOn, stands) => {
    expect(standingDecision(decisions, requestedOn) !== null).toBe(stands)
  })
  test('until an approval', () => {
    const after = reviewConversation([record('changes', '2026-11-20'), record('approved', '2026-11-21')])
    expect(standingDecision(after.decisions, undefined)).toBeNull()
  })
})

describe('what is open is a task', () => {
  const task = {
    kind: 'changes-requested',
    date: '2026-11-20',
    isPast: false,
    documentId: 'article-a',
    documentType: 'article',
    title: 'Sample',
  }
  test('for the authors', () => {
    expect(tasks([record('changes', '2026-11-20T10:00:00Z'), thread()])).toEqual([
      {...task, detail: 'Rae Reviewer asks for changes. 1 open comment.', owners: ['person-w']},
    ])
    expect(tasks([record('rejected', '2026-11-20T10:00:00Z')])).toEqual([
      {...task, detail: 'Rae Reviewer rejected it.', owners: ['person-w']},
    ])
  })
  test('for whoever it was given to, unless they are away', () => {
    const given = (id: string) => thread({assignee: {_ref: id}})
    expect(tasks([given('person-r')])).toEqual([{...task, detail: '1 open comment.', owners: ['person-r']}])
    expect(tasks([given('person-away')])).toEqual([{...task, detail: '1 open comment.', owners: []}])
  })
  test('and none once it is answered and settled', () => {
    const settled = thread({resolvedOn: '2026-11-21T10:00:00Z'})
    expect(tasks([record('changes', '2026-11-20T10:00:00Z'), settled], '2026-11-22T10:00:00Z')).toEqual([])
  })
})

test('sorts private documents by the article they are about', () => {
  const [a, b] = [thread(), thread({article: {_ref: 'article-b'}})]
  expect([...byArticle([a, b, a])]).toEqual([
    ['article-a', [a, a]],
    ['article-b', [b]],
  ])
})
