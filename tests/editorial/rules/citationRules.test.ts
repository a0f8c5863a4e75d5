import {expect, test} from 'vitest'
import {missingFromCitation} from '../../../src/editorial/citationCompleteness.ts'
import type {CheckedCitation} from '../../../src/editorial/index.ts'
import {citeMark, paragraph, span} from '../../fixtures/soundArticle.ts'
import {type Change, findingsAfter} from '../findingsAfter.ts'

const inA = 'body[p1].markDefs[m1].citations[m1-citation-a]'
const inB = 'body[k1].points[p2].markDefs[m2].citations[m2-citation-b]'
const a = (field: string, value: unknown): Change => [['citations', 0, field], value]
const retracted: Change = a('publicationStatus', {status: 'retracted'})
const markA = ['article', 'body', 0, 'markDefs', 0]
const heading = (text: string, style = 'h2'): Change => [
  ['article', 'body', {_key: 'h1'}],
  paragraph('h1', [span('s4', text)], [], style),
]

test.each<[name: string, changes: Change[], found: string[]]>([
  // CIT-01
  ['one cite in the text', [[['article', 'body', {_key: 'k1'}, 'points', 0, 'markDefs'], []]], []],
  [
    'a cite in a question only',
    [
      [
        ['article', 'body'],
        [
          {
            _key: 'q',
            _type: 'questionAnswer',
            question: 'Why?',
            answer: [paragraph('p', [span('s', 'Ask us.', ['m'])], [citeMark('m', ['citation-a'])])],
          },
        ],
      ],
    ],
    [],
  ],
  ['no body', [[['article', 'body'], []]], ['CIT-01 body', 'ACT-01 body']],
  ['only further reading', [[['article', 'body'], [paragraph('p', [span('s', 'Ask us.')])]]], ['CIT-01 body']],
  [
    'a cite that no words carry',
    [[['article', 'body'], [paragraph('p', [span('s', 'Ask us.')], [citeMark('m', ['citation-a'])])]]],
    ['CIT-01 body'],
  ],
  // CIT-03
  ['a source without a title', [a('title', '')], [`CIT-03 ${inA}`]],
  ['a source that does not exist', [[['citations'], []]], [`CIT-03 ${inA}`, `CIT-03 ${inB}`]],
  ['a cite of nothing', [[[...markA, 'citations'], [{_key: 'r'}]]], ['CIT-03 body[p1].markDefs[m1].citations[r]']],
  [
    'further reading that does not exist',
    [[['article', 'furtherReading'], [{_key: 'x', _ref: 'citation-gone'}]]],
    ['CIT-03 furtherReading[x]'],
  ],
  [
    'one source cited twice and incomplete, once',
    [a('title', null), [['article', 'furtherReading'], [{_key: 'x', _ref: 'citation-a'}]]],
    [`CIT-03 ${inA}`],
  ],
  // CIT-04
  ['a retracted source', [retracted], [`CIT-04 ${inA}`]],
  ['a withdrawn source', [a('publicationStatus', {status: 'withdrawn'})], [`CIT-04 ${inA}`]],
  ['a corrected source', [a('publicationStatus', {status: 'corrected'})], [`EVD-07 ${inA}`]],
  ['a retracted source that is discussed', [retracted, [[...markA, 'intent'], 'discusses']], []],
  [
    'a retracted source in further reading',
    [
      [['citations', 1, 'publicationStatus', 'status'], 'retracted'],
      [['article', 'body', {_key: 'k1'}], paragraph('k1', [span('s', 'Text.')])],
    ],
    ['CIT-04 furtherReading[citation-b]'],
  ],
  // CIT-05
  ['a source whose record matches', [a('verification', {state: 'metadata-matched'})], []],
  ['a source that was read', [a('verification', {state: 'full-text-read'})], []],
  ['a source that nobody checked', [a('verification', {state: 'unverified'})], [`CIT-05 ${inA}`]],
  ['a source without a word on it', [a('verification', null)], [`CIT-05 ${inA}`]],
  // CIT-07
  ['a heading "References"', [heading('References')], ['CIT-07 body[h1]']],
  ['a heading "sources:" with spaces', [heading(' sources: ', 'h2')], ['CIT-07 body[h1]']],
  ['a paragraph "Bibliography"', [heading('Bibliography', 'normal')], ['CIT-07 body[h1]']],
  [
    'a typed list',
    [heading('References: Exemplar A. Journal of Invented Results. 2024.', 'normal')],
    ['CIT-07 body[h1]'],
  ],
  ['a heading about sources of help', [heading('Sources of help')], []],
  ['a sentence that begins with the word', [heading('References to sleep are common in old letters.', 'normal')], []],
])('%s', async (_name, changes, found) => {
  expect(await findingsAfter(...changes)).toEqual(found)
})

const journal = (more: object): CheckedCitation => ({
  _id: 'c',
  kind: 'journal-article',
  title: 'Invented',
  authors: [{family: 'Exemplar'}],
  containerTitle: 'Journal of Invented Results',
  issued: {year: 2024},
  doi: '10.5555/1',
  ...more,
})
const page = (more: object): CheckedCitation => ({
  _id: 'c',
  kind: 'government-page',
  title: 'Invented',
  publisher: 'Ministry of Invention',
  issued: {year: 2024},
  url: 'https://example.org/page',
  accessed: '2026-11-01',
  ...more,
})

test.each<[name: string, citation: CheckedCitation, missing: string[]]>([
  ['a journal article', journal({}), []],
  ['with a DOI as an address', journal({doi: 'https://doi.org/10.5555/1'}), []],
  ['with a doubled slash in its DOI, as some real ones have', journal({doi: '10.1037//0022-3514.61.2.226'}), []],
  ['with a PubMed number only', journal({doi: null, pmid: '22294997'}), []],
  ['with a PubMed Central number only', journal({doi: null, pmcid: 'PMC3266769'}), []],
  ['with an address only', journal({doi: null, url: 'https://example.org'}), ['a DOI or PubMed number that works']],
  ['with a malformed DOI, which CIT-08 names', journal({doi: 'doi 5555'}), []],
  ['with a PubMed number of nought', journal({doi: null, pmid: '0'}), ['a DOI or PubMed number that works']],
  ['by a group', journal({authors: [{literal: 'Study Group'}]}), []],
  ['by nobody, of a publisher', journal({authors: [], publisher: 'P'}), ['an author or publisher']],
  ['without a year', journal({issued: {year: null}}), ['a year']],
  ['without a journal', journal({containerTitle: ' '}), ['the journal it is in']],
  ['a chapter without its book', journal({kind: 'chapter', containerTitle: null}), ['the book it is in']],
  ['a book with an ISBN', journal({kind: 'book', doi: null, containerTitle: null, isbn: '978-1-4028-9462-6'}), []],
  ['a book without an identifier', journal({kind: 'book', doi: null}), ['a DOI, PubMed number, ISBN or web address']],
  ['a page of an institution', page({}), []],
  ['a page whose day of reading is unknown', page({accessed: null}), ['the day it was read']],
  ['a page with an address that is none', page({url: 'javascript:x'}), ['a DOI, PubMed number, ISBN or web address']],
  [
    'an empty record',
    {_id: 'c'},
    ['a title', 'its kind', 'an author or publisher', 'a year', 'a DOI, PubMed number, ISBN or web address'],
  ],
])('what is missing from %s', (_name, citation, missing) => {
  expect(missingFromCitation(citation)).toEqual(missing)
})
