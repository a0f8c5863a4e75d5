import {expect, test} from 'vitest'
import {contentKey} from '../../../studio/editorial/contentKey.ts'

test('is the same for a draft and the published document that say the same', () => {
  const draft = {_id: 'drafts.a', _rev: '1', _updatedAt: '2026-01-01', title: 'Sleep'}
  const published = {_id: 'a', _rev: '2', _updatedAt: '2026-01-02', title: 'Sleep'}
  expect(contentKey(draft)).toBe(contentKey(published))
})

test('differs as soon as a word does', () => {
  expect(contentKey({title: 'Sleep'})).not.toBe(contentKey({title: 'Sleep '}))
})
