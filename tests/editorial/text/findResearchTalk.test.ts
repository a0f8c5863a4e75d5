import {describe, expect, test} from 'vitest'
import {findResearchTalk} from '../../../src/editorial/text/findResearchTalk.ts'
import {byForm} from '../../fixtures/researchTalk/byForm.ts'
import {closing} from '../../fixtures/researchTalk/closing.ts'
import {corpus} from '../../fixtures/researchTalk/corpus.ts'
import {finalRun} from '../../fixtures/researchTalk/finalRun.ts'
import {fiveHands} from '../../fixtures/researchTalk/fiveHands.ts'
import {fourHands} from '../../fixtures/researchTalk/fourHands.ts'
import {freshAngles} from '../../fixtures/researchTalk/freshAngles.ts'
import {heldOut} from '../../fixtures/researchTalk/heldOut.ts'
import {lastHands} from '../../fixtures/researchTalk/lastHands.ts'
import {newsroom, newsroomLast, newsroomUnseen} from '../../fixtures/researchTalk/newsroom.ts'
import {otherHands} from '../../fixtures/researchTalk/otherHands.ts'
import type {LabelledSentences} from '../../fixtures/researchTalk/labelledSentences.ts'
import {scoreResearchTalk} from '../../fixtures/researchTalk/scoreResearchTalk.ts'

const isTalk = (sentence: string) => findResearchTalk(sentence).length > 0
const spans = (text: string) => findResearchTalk(text).map(({start, end, kind}) => [kind, text.slice(start, end)])

test('the corpus is large, balanced and holds no sentence twice', () => {
  const count = (groups: readonly LabelledSentences[]) =>
    groups.flatMap(({positive, negative}) => [...positive, ...negative])
  expect(corpus.length).toBeGreaterThanOrEqual(10)
  expect(count(corpus).length).toBeGreaterThanOrEqual(260)
  expect(count(heldOut).length).toBeGreaterThanOrEqual(120)
  for (const {positive, negative} of corpus) {
    expect(positive.length + negative.length).toBeGreaterThanOrEqual(20)
    expect(negative.length).toBeGreaterThanOrEqual(positive.length)
  }
  const all = count([
    ...corpus,
    ...heldOut,
    ...freshAngles,
    ...otherHands,
    ...newsroom,
    ...newsroomUnseen,
    ...newsroomLast,
    ...fiveHands,
    ...fourHands,
    ...lastHands,
    ...byForm,
    ...closing,
    ...finalRun,
  ])
  expect(new Set(all).size).toBe(all.length)
})

test('is right about at least 95 of 100 sentences that it was tuned on, in both directions', () => {
  const {overall, categories} = scoreResearchTalk(corpus, isTalk)
  expect(overall.precision).toBeGreaterThanOrEqual(0.95)
  expect(overall.recall).toBeGreaterThanOrEqual(0.95)
  for (const {category, precision, recall} of categories)
    expect({category, good: precision >= 0.85 && recall >= 0.85}).toEqual({category, good: true})
})

test('sentences that it was never tuned on are judged well too', () => {
  const {overall} = scoreResearchTalk(heldOut, isTalk)
  expect(overall.precision).toBeGreaterThanOrEqual(0.9)
  expect(overall.recall).toBeGreaterThanOrEqual(0.9)
})

/** First runs, before the patterns knew them: precision 0.88, 0.90, 0.93 and recall 0.72, 0.60, 0.65. */
test('is right about 95 of 100 sentences of a health writer, in each part', () => {
  for (const part of [newsroom, newsroomUnseen, newsroomLast]) {
    const {overall, wrong} = scoreResearchTalk(part, isTalk)
    expect({overall, wrong, good: overall.precision >= 0.95 && overall.recall >= 0.95}).toMatchObject({good: true})
  }
})

/**
 * Each set was labelled and committed before it was run for the first time, in this order, and then tuned on. First
 * runs: precision 0.87, 0.81, 0.88, 0.83, 0.92, 0.90 and recall 0.69, 0.70, 0.83, 0.83, 0.75,
 * 0.87.
 */
test.each<[string, readonly LabelledSentences[]]>([
  ['five hands', fiveHands],
  ['four hands', fourHands],
  ['last hands', lastHands],
  ['by form', byForm],
  ['closing', closing],
  ['final run', finalRun],
])('is right about 95 of 100 sentences of the set %s', (_name, sentences) => {
  const {overall, wrong} = scoreResearchTalk(sentences, isTalk)
  expect({overall, wrong, good: overall.precision >= 0.95 && overall.recall >= 0.95}).toMatchObject({good: true})
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
