import {describe, expect, test} from 'vitest'
import {findResearchTalk} from '../../../src/editorial/text/findResearchTalk.ts'
import {learnTalk} from '../../../scripts/learnTalk.ts'
import {talkScore} from '../../../src/editorial/text/researchTalk/talkScore.ts'
import {frameOf} from '../../../src/editorial/text/sentenceFrame.ts'
import {sentencesIn} from '../../../src/editorial/text/sentencesIn.ts'
import {corpus} from '../../fixtures/researchTalk/corpus.ts'
import {labelledSets} from '../../fixtures/researchTalk/labelledSets.ts'
import {scoreResearchTalk} from '../../fixtures/researchTalk/scoreResearchTalk.ts'

const isTalk = (sentence: string) => findResearchTalk(sentence).length > 0
const spans = (text: string) => findResearchTalk(text).map(({start, end, kind}) => [kind, text.slice(start, end)])

test('the labelled sentences are many, balanced and none stands twice', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(10)
  for (const {positive, negative} of corpus) {
    expect(positive.length + negative.length).toBeGreaterThanOrEqual(20)
    expect(negative.length).toBeGreaterThanOrEqual(positive.length)
  }
  const all = Object.values(labelledSets).flatMap((set) =>
    set.flatMap(({positive, negative}) => [...positive, ...negative]),
  )
  expect(all.length).toBeGreaterThanOrEqual(4_900)
  expect(new Set(all).size).toBe(all.length)
})

test.each(Object.entries(labelledSets))('is right about 95 of 100 sentences of the set %s', (_name, set) => {
  const {overall, wrong} = scoreResearchTalk(set, isTalk)
  expect({overall, wrong, good: overall.precision >= 0.95 && overall.recall >= 0.95}).toMatchObject({good: true})
})

/** `node tests/bench/researchTalk.ts` leaves each set out in turn: precision 0.93, recall 0.94 over all of them. */
test('learns what holds for sentences that it never saw', () => {
  const {acceptance, ...others} = labelledSets
  const model = learnTalk(Object.values(others).flat())
  const {overall} = scoreResearchTalk(acceptance ?? [], (text) =>
    sentencesIn(text).some(({start, end, words}) => {
      const {question, heading, reference} = frameOf(text.slice(start, end), words)
      return !question && !heading && !reference && talkScore(words, model) > 0
    }),
  )
  expect(overall.sentences).toBeGreaterThanOrEqual(290)
  expect(overall.precision).toBeGreaterThanOrEqual(0.94)
  expect(overall.recall).toBeGreaterThanOrEqual(0.95)
})

test('gives one finding for each sentence, with the offsets of the sentence in the whole text', () => {
  const text =
    'Rest helps. Studies show that 1 in 4 people nap, and experts agree. Call us. It helps 40% of the time, says a study.'
  expect(findResearchTalk(text)).toEqual([
    {start: 12, end: 67, kind: 'study'},
    {start: 77, end: text.length, kind: 'percentage'},
  ])
  expect(text.slice(12, 67)).toBe('Studies show that 1 in 4 people nap, and experts agree.')
})

test('counts offsets in UTF-16 units, whatever stands before', () => {
  expect(spans('😀 Café. “Studies show that rest helps,” says Dr. Núñez. 日本。')).toEqual([
    ['study', '“Studies show that rest helps,” says Dr. Núñez.'],
  ])
})

test.each<[string, string[]]>([
  ['Dr. Lee et al. found no change. We are open.', ['Dr. Lee et al. found no change.']],
  [
    'Pain fell by 2.5 points vs. placebo in a trial of 90 people. Rest.',
    ['Pain fell by 2.5 points vs. placebo in a trial of 90 people.'],
  ],
  ['- Bring a towel\n- Studies show it helps\n- Park behind', ['Studies show it helps']],
  ['Sleep well... research suggests naps help. Ask us.', ['Sleep well... research suggests naps help.']],
])('splits %j before it judges', (text, expected) => {
  expect(spans(text).map(([, words]) => words)).toEqual(expected)
})

describe('the frame decides', () => {
  test.each<[string, boolean]>([
    ['No study has shown that it helps.', true],
    ['There is no research on this.', true],
    ['This is not research.', false],
    ['Does research show that it helps?', false],
    ['Did you know that 1 in 4 people snore?', true],
    ['Ask your doctor what the research says about it.', false],
    ['If research shows harm, we will stop.', false],
    ['If you snore, research shows that a side sleeper pillow helps.', true],
    ['You may hear people say “studies prove it is safe”.', false],
    ['“Studies prove it is safe,” says Dr. Lee.', true],
    ['Our experts recommend an early start.', false],
    ['Experts recommend an early start.', true],
    ['Smith J, Lee K. A study of naps. Sleep Rev. 2019;12(3):45-50.', false],
    ['The study will compare two pillows.', false],
  ])('%j: %j', (sentence, expected) => {
    expect(isTalk(sentence)).toBe(expected)
  })
})

test.each<[string, string]>([
  ['Research published in PMC explains this.', 'published-in'],
  ['According to the WHO, rest helps.', 'according-to'],
  ['A study found that rest helps.', 'study'],
  ['Rest has been proven to help.', 'evidence'],
  ['Scientists believe that rest helps.', 'experts'],
  ['A 2019 report said so.', 'year'],
  ['It helps 30% of the time.', 'percentage'],
  ['One in three naps.', 'ratio'],
  ['Rest is more effective than tablets.', 'comparison'],
  ['Millions of adults nap.', 'statistic'],
  ['It is widely accepted that rest helps.', 'weasel'],
])('says what kind of claim %j is: %s', (sentence, kind) => {
  expect(findResearchTalk(sentence).map((talk) => talk.kind)).toEqual([kind])
})

test.each<[string, string]>([
  ['empty', ''],
  ['space', ' \n\t '],
  ['marks', '.?!…""()%%%—'],
  ['a lone surrogate', '\ud800 studies \udfff'],
  ['an object mark', 'Call \ufffc now.'],
])('passes a text that says nothing: %s', (_name, text) => {
  expect(findResearchTalk(text)).toEqual([])
})

/** A cost that grows with the square of the length would run into the time limit of a test, hours before it ended. */
test.each<[string, string]>([
  ['one letter', 'a'],
  ['words without an end', 'studies '],
  ['numbers', '1 in '],
  ['percents', '9 % '],
  ['full stops', '. '],
  ['dots', '.'],
  ['commas in a number', '1,'],
  ['quotation marks', '" say '],
  ['hyphens', 'a-'],
  ['line breaks', 'study\n'],
  ['openings of many phrases', 'is known to have been shown in the study of people who are more '],
  ['conditions', 'if you ask whether studies show '],
  ['brackets', '( Lee '],
])('reads a megabyte of %s without giving up', (_name, unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
  expect(findResearchTalk(text).every(({start, end}) => start < end && end <= text.length)).toBe(true)
})
