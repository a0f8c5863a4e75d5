import {expect, test} from 'vitest'
import {didYouMean} from '../../../seed/yaml/didYouMean.ts'

const known = ['address', 'phone', 'timeZone', 'url', 'as']

test.each([
  {typed: 'adress', meant: 'address'},
  {typed: 'addresss', meant: 'address'},
  {typed: 'phnoe', meant: 'phone'},
  {typed: 'timezone', meant: 'timeZone'},
  {typed: 'ulr', meant: 'url'},
  {typed: 'website', meant: null},
  {typed: 'x', meant: null},
  {typed: '', meant: null},
])('"$typed" finds $meant', ({typed, meant}) => {
  expect(didYouMean(typed, known)).toBe(meant)
})
