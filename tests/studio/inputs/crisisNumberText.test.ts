import {expect, test} from 'vitest'
import {crisisNumberText} from '../../../studio/inputs/crisisNumberText.ts'

const line = {
  name: 'Example Line',
  phone: '555-0100',
  sms: {number: '555-0101', keyword: 'HOME'},
  chatUrl: 'https://line.example/chat',
}

const cases: [string, unknown, string, string][] = [
  ['a call', line, 'phone', 'Example Line: 555-0100'],
  ['a text', line, 'sms', 'Example Line: text HOME to 555-0101'],
  ['a text without a keyword', {...line, sms: {number: '555-0101'}}, 'sms', 'Example Line: text 555-0101'],
  ['a chat', line, 'chat', 'Example Line: https://line.example/chat'],
  ['a way that the line does not have', {name: 'Example Line'}, 'sms', 'Example Line'],
  ['nothing', null, 'phone', ''],
]
for (const [what, resource, channel, text] of cases) {
  test(`reads well for ${what}`, () => {
    expect(crisisNumberText(resource, channel)).toBe(text)
  })
}
