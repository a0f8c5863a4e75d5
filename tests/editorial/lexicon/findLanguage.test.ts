import {describe, expect, test} from 'vitest'
import {findLanguage} from '../../../src/editorial/lexicon/findLanguage.ts'
import {languageEntries} from '../../../src/editorial/lexicon/languageEntries.ts'
import {safeMessagingEntries} from '../../../src/editorial/lexicon/safeMessagingEntries.ts'

const rules = (text: string) => findLanguage(text).map(({start, end, entry}) => [entry.rule, text.slice(start, end)])

test('gives the words, where they stand and the entry with what to write instead', () => {
  const [finding] = findLanguage('😀 She suffers from asthma.')
  expect([finding?.start, finding?.end, finding?.entry.rule, finding?.entry.severity]).toEqual([
    7,
    19,
    'LNG-01',
    'advice',
  ])
  expect(finding?.entry.prefer).toMatch(/lives with/)
})

describe.each<[string, string[], string[]]>([
  [
    'LNG-01',
    [
      'He suffers from migraine.',
      'The mentally ill need care.',
      'Diabetic patients can come early.',
      'She is confined to a wheelchair.',
    ],
    [
      'He has migraine.',
      'Diabetic retinopathy is checked each year.',
      'Victims of domestic abuse can call us.',
      'A fight broke out.',
    ],
  ],
  [
    'LNG-02',
    [
      'He is bipolar.',
      'Addicts can get help here.',
      'Signs of substance abuse',
      'Schizophrenics are often misjudged.',
      'She has been clean for a year.',
    ],
    [
      'He has bipolar disorder.',
      'People with an addiction can get help.',
      'Alcoholics Anonymous meets on Mondays.',
      'Keep the wound clean and dry.',
      'The disorder is bipolar and related.',
    ],
  ],
  ['LNG-03', ['That is a crazy idea.', 'He felt insane.'], ['That is a strange idea.', 'She crossed the street.']],
  [
    'LNG-04',
    ['There is a suicide epidemic.', 'It was only a suicide gesture.'],
    ['The Suicide & Crisis Lifeline is open.', 'Call the suicide crisis line.', 'Suicide rates rose in 2020.'],
  ],
  [
    'SAF-02',
    ['He committed suicide.', 'It was a failed suicide attempt.', 'a successful suicide', 'Completed suicide is rare.'],
    ['He died by suicide.', 'A suicide attempt is an emergency.', 'We are committed to suicide prevention.'],
  ],
  [
    'SAF-01',
    [
      'He died by hanging.',
      'She jumped from a bridge.',
      'the most common method of suicide',
      'The suicide note said he was sorry.',
      'how many pills would kill you',
    ],
    [
      'Call 911 for an overdose or a suicide attempt.',
      'Lock away firearms and medicines if someone may harm himself with a gun.',
      'Taking more than eight tablets in a day is an overdose.',
      'This is an effective way to kill germs.',
      'Ending therapy is common.',
    ],
  ],
])('%s', (rule, failing, passing) => {
  test.each(failing)('finds it in %j', (text) => {
    expect(rules(text).map(([id]) => id)).toContain(rule)
  })
  test.each(passing)('passes %j', (text) => {
    expect(rules(text)).toEqual([])
  })
})

test('words in quotation marks are somebody else’s, but no quotation makes a method safe', () => {
  expect(rules('“He committed suicide,” said the paper. “I suffer from gout,” he wrote.')).toEqual([])
  expect(rules('"I am just a crazy old addict," he wrote.')).toEqual([])
  expect(rules('“He died by hanging,” said the paper.')).toEqual([['SAF-01', 'died by hanging']])
  expect(rules('A 6" scar: he suffers from pain.')).toEqual([['LNG-01', 'suffers from']])
})

test('words in the title of a cited work pass, the same words elsewhere do not', () => {
  const text = 'See Why Addicts Relapse. Addicts relapse.'
  expect(findLanguage(text, {titles: ['Why addicts relapse']}).map(({start}) => start)).toEqual([25])
})

test('condescending words are reported only on request', () => {
  const text = 'Simply breathe.'
  expect(findLanguage(text)).toEqual([])
  expect(findLanguage(text, {condescending: true}).map(({entry}) => entry.rule)).toEqual(['LNG-05'])
})

test('every entry says what to write instead and who asks for it', () => {
  for (const {prefer, source, words, rule, severity} of [...languageEntries, ...safeMessagingEntries]) {
    expect(words.trim()).not.toBe('')
    expect(prefer.length).toBeGreaterThan(10)
    expect(source.length).toBeGreaterThan(5)
    expect(severity).toBe(rule.startsWith('SAF') ? 'block' : 'advice')
  }
})

test.each(['', ' ', '""""', '“', '\ud800'])('passes a text that says nothing: %j', (text) => {
  expect(findLanguage(text)).toEqual([])
})

test.each(['addict ', '“addict ', '" ', 'suicide by ', 'clean '])('reads a megabyte of %j', (unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
  expect(findLanguage(text).every(({end}) => end <= text.length)).toBe(true)
})
