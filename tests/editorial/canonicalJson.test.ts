import {expect, test} from 'vitest'
import {canonicalJson} from '../../src/editorial/index.ts'

// Vectors of RFC 8785: section 3.2.2, section 3.2.3, appendix B.
test('serialises the sample object of RFC 8785 section 3.2.2', () => {
  const sample = {
    numbers: [JSON.parse('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\\"/',
    literals: [null, true, false],
  }
  expect(canonicalJson(sample)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('sorts members by UTF-16 code unit as in RFC 8785 section 3.2.3, integer-like names too', () => {
  const sample = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  expect(canonicalJson(sample)).toBe(
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  )
  expect(canonicalJson({9: 'b', 10: 'a'})).toBe('{"10":"a","9":"b"}')
})

test.each([
  [0, '0'],
  [-0, '0'],
  [5e-324, '5e-324'],
  [-5e-324, '-5e-324'],
  [1.7976931348623157e308, '1.7976931348623157e+308'],
  [9007199254740992, '9007199254740992'],
  [295147905179352830000, '295147905179352830000'],
  [9.999999999999997e22, '9.999999999999997e+22'],
  [1e23, '1e+23'],
  [JSON.parse('1.0000000000000001e23'), '1.0000000000000001e+23'],
  [999999999999999700000, '999999999999999700000'],
  [1e21, '1e+21'],
  [9.999999999999997e-7, '9.999999999999997e-7'],
  [0.000001, '0.000001'],
  [333333333.3333332, '333333333.3333332'],
  [JSON.parse('-0.0000033333333333333333'), '-0.0000033333333333333333'],
  [JSON.parse('1424953923781206.25'), '1424953923781206.2'],
])('prints %d as RFC 8785 appendix B does', (value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

test('leaves out members that are undefined and keeps an empty list, object and text', () => {
  expect(canonicalJson({a: undefined, b: [], c: {}, d: ''})).toBe('{"b":[],"c":{},"d":""}')
})

test.each([Number.NaN, Infinity, undefined, () => 1, ['\ud800'], {'\udc00': 1}])(
  'refuses %s, which has no form',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({name: 'EditorialError', code: 'not-json'}))
  },
)
