import {evaluateSync, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {textMatches} from '../../lake/engine/matchText.ts'
import {createRandom} from './randomQueries.ts'

/** Where upper case, word boundaries and units of UTF-16 have their exceptions. */
const characters = [
  ...['a', 'b', 'A', 'é', 'É', 'e\u0301', 'ß', 'ı', 'İ', 'ſ', '\u212a', 'k', 'σ', 'ς', 'Σ', 'ǆ', 'ǅ', '1', '_', "'"],
  ...['.', '.', '*', '*', ' ', '-', '\n', '\u2028', '😀', '\ud83d', 'ö', '/'],
]

test('says what groq-js says', () => {
  const random = createRandom(5)
  const tree = parse('$text match $pattern')
  const text = () => Array.from({length: random(9)}, () => characters[random(characters.length)]).join('')
  const value = (): unknown => {
    if (random(20) === 0) return [null, 1, {}, true][random(4)]
    return random(4) === 0 ? Array.from({length: random(4)}, () => (random(9) === 0 ? 1 : text())) : text()
  }
  let matches = 0
  for (let round = 0; round < 30_000; round += 1) {
    const params = {text: value(), pattern: value()}
    const expected: unknown = evaluateSync(tree, {params, dataset: []}).data
    if (expected === true) matches += 1
    expect({params, matches: textMatches(params.text, params.pattern, () => {})}).toEqual({params, matches: expected})
  }
  expect(matches).toBeGreaterThan(100)
})

test('work is paid before it is done, in proportion to the length of word and pattern', () => {
  const paid: number[] = []
  textMatches(`${'a'.repeat(640)} b`, '*a*b', (units) => paid.push(units))
  expect(paid).toEqual([41, 1])
  const refuse = () => {
    throw new Error('too much')
  }
  expect(() => textMatches('a', 'a', refuse)).toThrow('too much')
})
