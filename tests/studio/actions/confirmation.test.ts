import {expect, test} from 'vitest'
import {confirmationPatch} from '../../../studio/actions/confirmation.ts'

const now = '2026-11-24T10:00:00.000Z'

test('stamps a first publication', () => {
  expect(confirmationPatch({now, previous: null, current: {hash: 'a', slug: 'sleep'}})).toEqual({
    setIfMissing: {firstPublished: now},
    set: {dateModified: now},
  })
})

test('moves dateModified when the words changed', () => {
  const previous = {hash: 'a', slug: 'sleep', formerSlugs: []}
  expect(confirmationPatch({now, previous, current: {hash: 'b', slug: 'sleep'}})).toEqual({
    setIfMissing: {firstPublished: now},
    set: {dateModified: now},
  })
})

test('leaves dateModified alone after a re-review of the same words', () => {
  const previous = {hash: 'a', slug: 'sleep', formerSlugs: []}
  expect(confirmationPatch({now, previous, current: {hash: 'a', slug: 'sleep'}})).toEqual({
    setIfMissing: {firstPublished: now},
    set: {},
  })
})

test('keeps the address that led here before, once', () => {
  const previous = {hash: 'a', slug: 'sleep', formerSlugs: []}
  expect(confirmationPatch({now, previous, current: {hash: 'a', slug: 'sleeping-well'}})).toEqual({
    setIfMissing: {firstPublished: now, formerSlugs: []},
    set: {},
    appendFormerSlug: 'sleep',
  })
  expect(
    confirmationPatch({
      now,
      previous: {...previous, formerSlugs: ['sleep']},
      current: {hash: 'a', slug: 'sleeping-well'},
    }),
  ).toEqual({setIfMissing: {firstPublished: now}, set: {}})
})
