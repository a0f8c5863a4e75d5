import {expect, test} from 'vitest'
import {buildTakeDown} from '../../src/editorial/buildTakeDown.ts'

const input = {
  articleId: 'article-sleep',
  parts: ['b2'],
  notice: 'being-checked',
  reason: ' dose is wrong ',
  userId: 'local-clinician',
  now: '2026-11-24T10:00:00.000Z',
  recordId: 't1',
}
const record = {
  _id: 'private.withdrawal-t1',
  _type: 'withdrawalRecord',
  schemaVersion: 1,
  articleId: 'article-sleep',
  category: 'safety',
  userId: 'local-clinician',
  on: '2026-11-24T10:00:00.000Z',
}

test('takes parts down, puts a notice up, and keeps who did it and why in private', () => {
  expect(buildTakeDown(input)).toEqual({
    patch: {set: {hiddenBlocks: ['b2'], safetyNotice: 'being-checked'}, unset: []},
    record: {...record, parts: ['b2'], notice: 'being-checked', reason: 'dose is wrong'},
  })
})

test('brings everything back, which is recorded too', () => {
  expect(buildTakeDown({...input, parts: [], notice: '', reason: ' '})).toEqual({
    patch: {set: {}, unset: ['hiddenBlocks', 'safetyNotice']},
    record: {...record, parts: []},
  })
})
