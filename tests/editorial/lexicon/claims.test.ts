import {expect, test} from 'vitest'
import {findDisorderNaming} from '../../../src/editorial/lexicon/findDisorderNaming.ts'
import {findGuarantees} from '../../../src/editorial/lexicon/findGuarantees.ts'
import {findPlaceholders} from '../../../src/editorial/lexicon/findPlaceholders.ts'

const words = (text: string, ranges: readonly {start: number; end: number}[]) =>
  ranges.map(({start, end}) => text.slice(start, end))
const guarantees = (text: string) => words(text, findGuarantees(text))

test.each<[string, string[]]>([
  ['We offer a guaranteed cure.', ['guaranteed cure']],
  ['This cures anxiety.', ['cures']],
  ['It is 100% effective.', ['100% effective']],
  ['The treatment has no side effects.', ['no side effects']],
  ['It works for everyone.', ['works for everyone']],
  ['A completely safe procedure. Instant relief!', ['completely safe', 'Instant relief']],
  ['Your panic will be permanently eliminated; we guarantee it.', ['guarantee']],
])('finds the promise in %j', (text, expected) => {
  expect(guarantees(text)).toEqual(expected)
})

test.each([
  'There is no cure.',
  'There is no known cure for asthma.',
  'We cannot guarantee a result.',
  'No treatment works for everyone.',
  'This isn’t a cure.',
  'Is there a cure?',
  'The word “cure” is misused.',
  'Beware of anyone who promises a cure.',
  'Scientists are searching for a cure.',
  'We guarantee a reply within two days.',
  'It is not 100% safe.',
  'Avoid cured meats.',
  'The pharmacy is secure.',
  'Care for everyone.',
])('passes %j', (text) => {
  expect(guarantees(text)).toEqual([])
})

const names = ['anxious attachment', 'attachment anxiety']
const namings = (text: string) => words(text, findDisorderNaming(text, names))

test.each<[string, string[]]>([
  ['Anxious attachment is a disorder.', ['Anxious attachment is a disorder']],
  ['Anxious attachment disorder is common.', ['Anxious attachment disorder']],
  ['Attachment anxiety is often called a mental illness.', ['Attachment anxiety is often called a mental illness']],
  ['You may be diagnosed with anxious attachment.', ['diagnosed with anxious attachment']],
  ['It is a disorder called attachment anxiety.', ['disorder called attachment anxiety']],
])('finds a concept called a disorder in %j', (text, expected) => {
  expect(namings(text)).toEqual(expected)
})

test.each([
  'Anxious attachment is not a disorder.',
  'Anxious attachment isn’t an illness or a diagnosis.',
  'People with anxious attachment may have an anxiety disorder.',
  'Anxious attachment is a pattern, unlike an anxiety disorder.',
  'Is anxious attachment a disorder?',
  'Panic disorder is a diagnosis.',
  'Some call anxious attachment a “disorder”.',
  'You cannot be diagnosed with anxious attachment.',
])('passes %j', (text) => {
  expect(namings(text)).toEqual([])
})

test('without names nothing is called a disorder', () => {
  expect(findDisorderNaming('It is a disorder.', [])).toEqual([])
  expect(findDisorderNaming('It is a disorder.', [' '])).toEqual([])
  const [longest, tooLong] = [120, 121].map((length) => 'x'.repeat(length))
  expect(findDisorderNaming(`${longest} is a disorder.`, [longest ?? ''])).toHaveLength(1)
  expect(findDisorderNaming(`${tooLong} is a disorder.`, [tooLong ?? ''])).toEqual([])
})

const placeholders = (text: string) => words(text, findPlaceholders(text))

test.each<[string, string[]]>([
  ['Lorem ipsum dolor sit amet.', ['Lorem ipsum', 'dolor sit amet']],
  ['TODO: ask Ann. XXX', ['TODO', 'XXX']],
  ['Call [insert phone] today.', ['[insert phone]']],
  ['Dear {{name}}, sign ____ here.', ['{{name}}', '____']],
  ['[Citation needed]', ['[Citation needed]']],
])('finds what was left to do in %j', (text, expected) => {
  expect(placeholders(text)).toEqual(expected)
})

test.each(['Todo el mundo viene.', 'She wrote [sic] and [1].', 'Really?? Yes.', 'A < b and c > d.'])(
  'passes %j',
  (text) => {
    expect(placeholders(text)).toEqual([])
  },
)

test.each(['cure ', '100% ', '[insert ', '{{', 'anxious attachment is ', '____ '])('reads a megabyte of %j', (unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
  expect(
    findGuarantees(text).length + findPlaceholders(text).length + findDisorderNaming(text, names).length,
  ).toBeGreaterThanOrEqual(0)
})
