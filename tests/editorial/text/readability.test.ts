import {expect, test} from 'vitest'
import {readability} from '../../../src/editorial/text/readability.ts'

const slices = (text: string, ranges: readonly {start: number; end: number}[]) =>
  ranges.map(({start, end}) => text.slice(start, end))

test('counts words, sentences and the four formulas, and takes the mean of the middle two', () => {
  const {grade, formulas, words, sentences, smogReliable} = readability(
    'The medication regularly alleviates symptoms. It begins working after several weeks.',
  )
  expect({words, sentences, smogReliable}).toEqual({words: 11, sentences: 2, smogReliable: false})
  const grades = Object.values(formulas ?? {}).toSorted((one, other) => one - other)
  expect(grades).toHaveLength(4)
  expect(grade).toBeCloseTo(((grades[1] ?? 0) + (grades[2] ?? 0)) / 2, 10)
})

test('the Flesch-Kincaid grade is the published formula over our counts', () => {
  // 6 words, 2 sentences, 6 syllables: 0.39 * 3 + 11.8 * 1 - 15.59
  expect(readability('The cat sat. The dog ran.').formulas?.fleschKincaid).toBeCloseTo(-2.62, 5)
})

test('harder words and longer sentences give a higher grade', () => {
  const easy = readability('Sleep can help. Go to bed at ten. Get up at six. Have a walk each day.').grade ?? 0
  const hard =
    readability(
      'Pharmacological interventions demonstrating considerable heterogeneity necessitate individualised consideration of contraindications.',
    ).grade ?? 0
  expect(hard).toBeGreaterThan(easy + 8)
})

test.each(['', ' \n ', '…!?', '“”'])('has no grade without words: %j', (text) => {
  expect(readability(text)).toEqual({
    grade: null,
    formulas: null,
    smogReliable: false,
    words: 0,
    sentences: 0,
    longSentences: [],
    longParagraphs: [],
    passiveShare: 0,
    unexpandedAcronyms: [],
  })
})

test('a text of numbers has words but no grade', () => {
  const {grade, words} = readability('12 34. 56.')
  expect({grade, words}).toEqual({grade: null, words: 3})
})

test('a contraction and a hyphenated word are one word each', () => {
  expect(readability("Don't worry: it's a well-known, one-off thing.").words).toBe(7)
})

const sentence = (words: number) =>
  `${Array.from({length: words}, (_, index) => (index === 0 ? 'Word' : 'word')).join(' ')}.`

test('twenty words are not long, twenty-one are', () => {
  const text = `${sentence(20)} ${sentence(21)}`
  expect(readability(text).longSentences).toEqual([{start: sentence(20).length + 1, end: text.length, words: 21}])
})

test('three sentences are not a long paragraph, four are; a single line break does not part paragraphs', () => {
  const text = 'One. Two. Three.\n\nOne. Two.\nThree. Four.\n\nOne.'
  expect(readability(text).longParagraphs).toEqual([{start: 18, end: 40, sentences: 4}])
})

test('SMOG counts as reliable from thirty sentences on', () => {
  expect(readability('We rest. '.repeat(29)).smogReliable).toBe(false)
  expect(readability('We rest. '.repeat(30)).smogReliable).toBe(true)
})

test('the passive share counts actions done to somebody, not feelings or states', () => {
  const text = 'The tablets were taken. It is often given at night. You are worried. We are closed. She had tea.'
  expect(readability(text).passiveShare).toBeCloseTo(2 / 5, 10)
})

test('an acronym is spelled out where it is first used, or reported once', () => {
  const text =
    'Eye movement therapy (EMDR) helps. EMDR is safe. CBT helps. CBT works. SSRIs (a kind of tablet) and the ' +
    'Patient Health Questionnaire, or PHQ, too. Call 911 in the US. DO NOT STOP. Type II. See HRT’s risks.'
  const found = readability(text).unexpandedAcronyms
  expect(found.map(({acronym}) => acronym)).toEqual(['CBT', 'HRT'])
  expect(slices(text, found)).toEqual(['CBT', 'HRT'])
})

test.each<[string, string]>([
  ['a word', 'a'],
  ['capitals', 'AB '],
  ['stops', '. '],
  ['brackets', '(AB) '],
  ['vowels', 'eia'],
])('reads a megabyte of %s without giving up', (_name, unit) => {
  const length = Math.ceil(1_000_000 / unit.length)
  expect(readability(unit.repeat(length)).words).toBeGreaterThanOrEqual(0)
})
