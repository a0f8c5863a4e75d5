import {expect, test} from 'vitest'
import {jurisdictionCovers} from '../src/jurisdictionCovers.ts'
import {jurisdictions} from '../src/jurisdictions.ts'

test.each([
  ['US', 'US', true],
  ['US', 'US-FL', true],
  ['US-FL', 'US-FL', true],
  ['US-FL', 'US', false],
  ['US-F', 'US-FL', false],
  ['U', 'US', false],
  ['US', 'USA', false],
  ['us', 'US-FL', false],
  ['', 'US', false],
  ['', '', false],
  ['', '-FL', false],
  ['*', 'US', false],
])('what holds in %j holds in %j: %j', (code, target, expected) => {
  expect(jurisdictionCovers(code, target)).toBe(expected)
})

test('lists each place once, in ISO 3166 spelling, without bare GB and EU', () => {
  const codes = jurisdictions.map(({value}) => value)
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.filter((code) => !/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(code))).toEqual([])
  expect(codes.filter((code) => code.startsWith('US-'))).toHaveLength(52)
  expect(codes.filter((code) => code.startsWith('GB'))).toEqual(['GB-ENG', 'GB-WLS', 'GB-SCT', 'GB-NIR'])
  expect(codes.filter((code) => /^(?:GB|EU|UK)$/.test(code))).toEqual([])
})
