import {describe, expect, test} from 'vitest'
import {check, evidenceLedger, suggestedLevel} from '../../src/editorial/index.ts'
import {citeMark, contextOf, paragraph, soundArticle, span} from '../fixtures/soundArticle.ts'

async function ledgerOf(changes: {article?: object; citations?: {[id: string]: object}} = {}) {
  const sound = await soundArticle()
  const citations = sound.citations.map((each) => ({...each, ...changes.citations?.[each._id]}))
  const context = contextOf({...sound, citations})
  const article = {...sound.article, ...changes.article}
  return evidenceLedger(article, context, await check(article, context))
}

describe('the ledger of evidence', () => {
  test('holds each cited claim with what is on record about it and its sources', async () => {
    const mark = {
      ...citeMark('m', ['citation-a', 'citation-gone'], {locator: 'Table 2'}),
      claimKind: 'association',
      certainty: 'low',
      population: ' adults ',
      quote: 'It went with less sleep.',
    }
    const {claims, uncited} = await ledgerOf({
      article: {
        body: [
          paragraph('p', [span('a', 'Worry is common. '), span('b', 'It may go with less sleep.', ['m'])], [mark]),
        ],
      },
      citations: {
        'citation-a': {
          issued: {year: 2015},
          studyDesign: 'cohort',
          questionType: 'prognosis',
          supportingQuote: 'Sleep was shorter.',
          publicationStatus: {status: 'retracted'},
        },
      },
    })
    expect(uncited).toEqual([])
    expect(claims).toEqual([
      {
        words: 'It may go with less sleep.',
        marked: 'It may go with less sleep.',
        path: ['body', {_key: 'p'}, 'markDefs', {_key: 'm'}],
        claimKind: 'association',
        certainty: 'low',
        population: 'adults',
        quote: 'It went with less sleep.',
        locator: 'Table 2',
        isDiscussed: false,
        sources: [
          {
            id: 'citation-a',
            work: expect.objectContaining({_id: 'citation-a'}),
            level: 3,
            age: 'very-old',
            years: 11,
            doubt: 'retracted',
            isVerified: true,
            quote: 'Sleep was shorter.',
          },
          {
            id: 'citation-gone',
            work: null,
            level: null,
            age: 'undated',
            years: null,
            doubt: null,
            isVerified: false,
            quote: '',
          },
        ],
      },
    ])
  })

  test('sets the age at the borders: 5 and 6, 10 and 11 years; a founding work holds at any', async () => {
    const ages = []
    for (const issued of [2021, 2020, 2016, 2015]) {
      const {claims} = await ledgerOf({citations: {'citation-a': {issued: {year: issued}}}})
      ages.push(claims[0]?.sources[0]?.age)
    }
    expect(ages).toEqual(['recent', 'old', 'old', 'very-old'])
    const {claims} = await ledgerOf({citations: {'citation-a': {issued: {year: 1987}, seminal: true}}})
    expect(claims[0]?.sources[0]?.age).toBe('timeless')
  })

  test('puts the talk of research that cites nothing beside it, with its place', async () => {
    const body = [paragraph('p', [span('a', 'Studies show that 20% of adults worry.')])]
    const {claims, uncited} = await ledgerOf({article: {body}})
    expect(claims).toEqual([])
    expect(uncited.map(({id, path, words}) => ({id, path: path.slice(0, 2), words}))).toEqual([
      {id: 'CIT-02', path: ['body', {_key: 'p'}], words: 'Studies show that 20% of adults worry.'},
    ])
  })

  test('is empty for a text that is none', async () => {
    expect((await ledgerOf({article: {body: 'x'}})).claims).toEqual([])
    expect((await ledgerOf({article: {body: [null, {_type: 'block', markDefs: 3}]}})).claims).toEqual([])
  })
})

test('a level is suggested only where design and question tell it', () => {
  const level = (questionType: string, studyDesign: string) => suggestedLevel({questionType, studyDesign})
  expect(level('benefit', 'systematic-review-rct')).toBe(1)
  expect(level('benefit', 'rct')).toBe(2)
  expect(level('harms-rare', 'case-control')).toBe(4)
  expect(level('prevalence', 'cross-sectional')).toBe(null)
  expect(level('benefit', 'meta-analysis')).toBe(null)
  expect(level('', 'rct')).toBe(null)
  expect(suggestedLevel({questionType: 7, studyDesign: null})).toBe(null)
})
