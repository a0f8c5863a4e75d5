import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {reviewPublishGuard} from '../../../cli/local/reviewPublishGuard.ts'
import {roles} from '../../../cli/local/roles.ts'
import {localUsers} from '../../../cli/local/users.ts'
import {type Lake, createLake} from '../../../lake/index.ts'

const tokens = {robot: 'robot-token-of-the-tests-0123456789', viewer: 'viewer-token-of-the-tests-0123456789'}

const documents = [
  {_id: 'citation-a', _type: 'citation', name: 'Sample'},
  {_id: 'topic-a', _type: 'topic', name: 'Sample'},
  {_id: 'drafts.article-a', _type: 'article', title: 'Sample'},
  {_id: 'private.review-a', _type: 'reviewRecord', note: 'Sample'},
  {_id: 'private.thread-a', _type: 'reviewThread'},
  {_id: 'private.publication-a', _type: 'publication', state: 'confirmed'},
  {_id: 'private.withdrawal-a', _type: 'withdrawalRecord'},
  {_id: 'private.source-alert-a', _type: 'sourceAlert'},
  {_id: 'private.credential-a', _type: 'credentialRecord', number: 'SAMPLE-1'},
  {_id: 'private.account-writer', _type: 'personAccount', userId: 'local-writer'},
  {_id: 'private.account-clinician', _type: 'personAccount', userId: 'local-clinician'},
  {_id: 'private.seed', _type: 'seedState'},
  {_id: 'drafts.private.credential-a', _type: 'credentialRecord', number: 'SAMPLE-2'},
]

let lake: Lake
const token: Record<string, string> = {}
beforeAll(async () => {
  lake = await createLake({
    memory: true,
    projectId: 'demo-clinic',
    datasets: ['sample'],
    users: localUsers(tokens),
    roles,
    publishGuard: reviewPublishGuard(),
  })
  for (const [role, id] of Object.entries({
    writer: 'local-writer',
    clinician: 'local-clinician',
    administrator: 'local-admin',
  })) {
    token[role] = lake.issueToken(id)
  }
  token['viewer'] = tokens.viewer
  token['robot'] = tokens.robot
  expect(await send('robot', 'mutate', {mutations: documents.map((document) => ({create: document}))})).toBe(200)
})
afterAll(() => lake.close())

const headers = (role: string) => ({authorization: `Bearer ${token[role]}`, 'content-type': 'application/json'})

async function send(role: string, kind: 'mutate' | 'actions', body: object): Promise<number> {
  const url = `http://localhost/v2025-02-19/data/${kind}/sample`
  return (await lake.fetch(new Request(url, {method: 'POST', headers: headers(role), body: JSON.stringify(body)})))
    .status
}

async function readable(role: string): Promise<string[]> {
  const url = `http://localhost/v2025-02-19/data/query/sample?perspective=raw&query=${encodeURIComponent('*[]._id')}`
  const answer: {result: string[]} = JSON.parse(
    await (await lake.fetch(new Request(url, {headers: headers(role)}))).text(),
  )
  return answer.result.sort()
}

describe('who reads what', () => {
  const content = ['citation-a', 'drafts.article-a', 'topic-a']
  test.each<[string, string[]]>([
    ['viewer', content],
    ['writer', [...content, 'private.account-writer', 'private.review-a', 'private.thread-a']],
    [
      'clinician',
      [
        ...content,
        'private.account-clinician',
        'private.publication-a',
        'private.review-a',
        'private.source-alert-a',
        'private.thread-a',
        'private.withdrawal-a',
      ],
    ],
    ['administrator', documents.map(({_id}) => _id)],
  ])('%s', async (role, ids) => {
    expect(await readable(role)).toEqual(ids.sort())
  })
})

describe('who writes what', () => {
  const create = (_id: string, _type: string) => ({mutations: [{create: {_id, _type}}]})
  const set = (id: string) => ({mutations: [{patch: {id, set: {name: 'Changed'}}}]})
  const remove = (id: string) => ({mutations: [{delete: {id}}]})
  const all = ['writer', 'clinician', 'administrator']

  test.each<[string, (role: string) => object, string[]]>([
    ['a new draft', (role) => create(`drafts.topic-${role}`, 'topic'), all],
    ['a change to a draft', () => set('drafts.article-a'), all],
    ['a published document', (role) => create(`topic-${role}`, 'topic'), ['clinician', 'administrator']],
    ['a change to a published document', () => set('topic-a'), ['clinician', 'administrator']],
    ['a new source', (role) => create(`citation-${role}`, 'citation'), all],
    ['a change to a source', () => set('citation-a'), ['clinician', 'administrator']],
    ['a source under a private id', (role) => create(`private.citation-${role}`, 'citation'), ['administrator']],
    ['a published article without an approval', (role) => create(`article-${role}`, 'article'), []],
    ['a review note', (role) => create(`private.review-${role}`, 'reviewRecord'), ['clinician', 'administrator']],
    ['a review comment', (role) => create(`private.thread-${role}`, 'reviewThread'), all],
    ['an answer to a review comment', () => set('private.thread-a'), all],
    [
      'a publication record',
      (role) => create(`private.publication-${role}`, 'publication'),
      ['clinician', 'administrator'],
    ],
    [
      'a decision about a source in doubt',
      (role) => create(`drafts.private.source-alert-${role}`, 'sourceAlert'),
      ['clinician', 'administrator'],
    ],
    [
      'a link between a sign-in and a person',
      (role) => create(`private.account-new-${role}`, 'personAccount'),
      ['administrator'],
    ],
    ['somebody’s link', () => set('private.account-clinician'), ['administrator']],
    ['a licence number', (role) => create(`private.credential-${role}`, 'credentialRecord'), ['administrator']],
    ['what the seeder noted', () => set('private.seed'), ['administrator']],
    ['a link under the id of a review note', () => set('private.credential-a'), ['administrator']],
    [
      'a draft of a private record',
      (role) => create(`drafts.private.account-new-${role}`, 'personAccount'),
      ['administrator'],
    ],
    ['the end of a published document', (role) => remove(`topic-${role}`), ['clinician', 'administrator']],
  ])('%s', async (_, body, allowed) => {
    for (const role of [...all, 'viewer']) {
      const status = await send(role, 'mutate', body(role))
      const isAllowed = allowed.includes(role)
      // Removing what the role could not create finds nothing to remove, which is no right to it.
      if (isAllowed) expect({role, status}).toEqual({role, status: 200})
      else if (!JSON.stringify(body(role)).includes('"delete"')) expect({role, status}).toEqual({role, status: 403})
    }
  })

  test('a writer publishes nothing, not even what is no article', async () => {
    await send('writer', 'mutate', {mutations: [{createOrReplace: {_id: 'drafts.topic-b', _type: 'topic'}}]})
    const publish = {actionType: 'sanity.action.document.publish', draftId: 'drafts.topic-b', publishedId: 'topic-b'}
    expect(await send('writer', 'actions', {actions: [publish]})).toBe(403)
    expect(await send('viewer', 'actions', {actions: [publish]})).toBe(403)
    expect(await send('clinician', 'actions', {actions: [publish]})).toBe(200)
  })

  test('a wrong token is 401, and no token changes nothing', async () => {
    token['stranger'] = 'x'.repeat(40)
    expect(await send('stranger', 'mutate', set('topic-a'))).toBe(401)
    const anonymous = await lake.fetch(
      new Request('http://localhost/v2025-02-19/data/mutate/sample', {
        method: 'POST',
        body: JSON.stringify(set('topic-a')),
      }),
    )
    expect([401, 403]).toContain(anonymous.status)
  })
})
