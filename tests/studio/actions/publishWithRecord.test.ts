import {expect, test} from 'vitest'
import type {Publication} from '../../../src/editorial/buildPublication.ts'
import {publishWithRecord} from '../../../studio/actions/publishWithRecord.ts'

const hash = {algorithm: 'sha256' as const, fields: '1' as const, value: 'ab'.repeat(32)}
const record: Publication = {
  _id: 'private.publication-p1',
  _type: 'publication',
  schemaVersion: 1,
  state: 'prepared',
  preparedOn: '2026-11-24T10:00:00.000Z',
  articleId: 'article-sleep',
  slug: 'sleep',
  content: '{"title":"Sleep"}',
  contentHash: hash,
  review: {reviewerId: 'person-c', date: '2026-11-24', key: 'k1'},
  citations: [],
  disclaimers: [],
  crisisResources: [],
  rulesVersion: '1',
  publisherUserId: 'local-clinician',
}

/** Steps that note when they ran. */
function steps(overrides: Partial<Parameters<typeof publishWithRecord>[0]> = {}) {
  const ran: string[] = []
  const note = (step: string) => () => {
    ran.push(step)
    return Promise.resolve()
  }
  return {
    ran,
    run: () =>
      publishWithRecord({
        record,
        prepare: note('prepare'),
        publish: () => void ran.push('publish'),
        published: async () => true,
        confirm: note('confirm'),
        ...overrides,
      }),
  }
}

test('prepares the record, publishes, then confirms', async () => {
  const {ran, run} = steps()
  expect(await run()).toBe('confirmed')
  expect(ran).toEqual(['prepare', 'publish', 'confirm'])
})

test('does not publish what it could not record', async () => {
  const {ran, run} = steps({prepare: () => Promise.reject(new Error('offline'))})
  await expect(run()).rejects.toThrow('offline')
  expect(ran).toEqual([])
})

test('leaves the record as prepared when the publish did not arrive', async () => {
  const {ran, run} = steps({published: async () => false})
  expect(await run()).toBe('not-published')
  expect(ran).toEqual(['prepare', 'publish'])
})
