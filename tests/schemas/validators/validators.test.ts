import {describe, expect, test} from 'vitest'
import {validatorCases} from './validators.cases.ts'

describe.each(validatorCases.map(({validator, ...cases}) => ({name: validator.name, validator, ...cases})))(
  '$name',
  ({validator, passes, refuses}) => {
    test.each(passes.map((value) => [value]))('lets %j through', (value) => {
      expect(validator(value)).toBe(true)
    })

    test.each(refuses.map((value) => [value]))('refuses %j with a sentence', (value) => {
      expect(validator(value)).toMatch(/^["A-Z].*\.$/s)
    })

    test('leaves a missing value to required()', () => {
      expect(validator(undefined)).toBe(true)
      expect(validator(null)).toBe(true)
    })
  },
)
