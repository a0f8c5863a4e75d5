import {expect, test} from 'vitest'
import {toCslJson} from '../../src/citations/toCslJson.ts'
import {mikulincer} from '../render/fixtures/articlePage.ts'

test('keeps every field that a reference prints and leaves out what is absent', () => {
  expect(toCslJson(mikulincer)).toEqual({
    id: 'citation-mikulincer2012',
    type: 'article-journal',
    title: 'An attachment perspective on psychopathology',
    author: [
      {family: 'Mikulincer', given: 'Mario'},
      {family: 'Shaver', given: 'Phillip R'},
    ],
    'container-title': 'World Psychiatry',
    'container-title-short': 'World Psychiatry',
    issued: {'date-parts': [[2012, 2]]},
    volume: '11',
    issue: '1',
    page: '11-15',
    DOI: '10.1016/j.wpsyc.2012.01.003',
    PMID: '22294997',
    PMCID: 'PMC3266769',
  })
})

test('takes a stored document with nulls', () => {
  expect(
    toCslJson({
      _id: 'citation-1',
      kind: 'government-page',
      title: 'A page',
      authors: [
        {literal: 'Test Agency', family: null},
        {family: 'Beek', given: 'A', suffix: 'Jr', nonDroppingParticle: 'van'},
      ],
      editors: null,
      issued: {year: 2024, month: null, day: 3},
      publisher: 'Test Agency',
      url: 'https://agency.example/page',
      accessed: '2026-11-24',
      doi: null,
    }),
  ).toEqual({
    id: 'citation-1',
    type: 'webpage',
    title: 'A page',
    author: [{literal: 'Test Agency'}, {family: 'Beek', given: 'A', suffix: 'Jr', 'non-dropping-particle': 'van'}],
    issued: {'date-parts': [[2024]]},
    accessed: {'date-parts': [[2026, 11, 24]]},
    publisher: 'Test Agency',
    'container-title': 'Test Agency',
    URL: 'https://agency.example/page',
  })
})

test.each([
  ['journal-article', 'article-journal'],
  ['systematic-review', 'article-journal'],
  ['guideline', 'report'],
  ['book', 'book'],
  ['chapter', 'chapter'],
  ['government-page', 'webpage'],
  ['website', 'webpage'],
  ['report', 'report'],
  ['dataset', 'dataset'],
  ['thesis', 'thesis'],
  ['preprint', 'article'],
  ['constructor', 'article-journal'],
  [null, 'article-journal'],
])('the kind %s is the CSL type %s', (kind, type) => {
  expect(toCslJson({kind}).type).toBe(type)
})

test('a guideline published in a journal is an article', () => {
  expect(toCslJson({kind: 'guideline', containerTitle: 'J Test', volume: '3'}).type).toBe('article-journal')
})
