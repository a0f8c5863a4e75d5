import {expect, test} from 'vitest'
import {jurisdictionName, languageName} from '../../src/names/index.ts'

test.each([
  ['es', 'Spanish'],
  ['en-US', 'American English'],
  ['ht', 'Haitian Creole'],
  ['xx', 'xx'],
  ['', ''],
  ['not a tag', 'not a tag'],
  ['<b>', '<b>'],
])('the language %j is %j', (tag, name) => {
  expect(languageName(tag)).toBe(name)
})

test.each([
  ['US-FL', 'Florida'],
  ['US', 'United States'],
  ['XX-1', 'XX-1'],
  ['', ''],
])('the place %j is %j', (code, name) => {
  expect(jurisdictionName(code)).toBe(name)
})
