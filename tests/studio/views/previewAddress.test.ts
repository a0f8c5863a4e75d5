import {expect, test} from 'vitest'
import {previewAddress} from '../../../studio/views/previewAddress.ts'

test('is the preview page of the clinic', () => {
  expect(previewAddress('http://localhost:4000', 'kairos', 'anxious-attachment')).toBe(
    'http://localhost:4000/kairos/preview/anxious-attachment',
  )
})

test('keeps a hostile slug in its place', () => {
  expect(previewAddress('http://localhost:4000', 'kairos', '../../x?y#z')).toBe(
    'http://localhost:4000/kairos/preview/..%2F..%2Fx%3Fy%23z',
  )
})

test('does not exist without a site or a slug', () => {
  expect(previewAddress(undefined, 'kairos', 'sleep')).toBeNull()
  expect(previewAddress('http://localhost:4000', 'kairos', undefined)).toBeNull()
  expect(previewAddress('http://localhost:4000', 'kairos', '')).toBeNull()
})
