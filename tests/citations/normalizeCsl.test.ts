import {expect, test} from 'vitest'
import {dedupeKey} from '../../src/citations/dedupeKey.ts'
import {normalizeCsl} from '../../src/citations/normalizeCsl.ts'
import {normalizeName} from '../../src/citations/normalizeName.ts'

test('an answer of Crossref becomes clean CSL', () => {
  expect(
    normalizeCsl({
      type: 'journal-article',
      title: ['On &amp;lt;i&amp;gt;E. testi&lt;/i&gt; &amp;amp; <mml:mi>sleep</mml:mi>.'],
      subtitle: ['A <jats:bold>trial</jats:bold>'],
      'container-title': ['Journal of Tests'],
      'short-container-title': ['J. Tests'],
      author: [{family: 'Doe', given: 'RJ', ORCID: 'x', sequence: 'first'}, {name: 'A Group'}, {}],
      page: '533-45',
      issued: {'date-parts': [[null]]},
      'published-print': {'date-parts': [[2018, 2]]},
      DOI: 'https://doi.org/10.5555/ABC',
      PMCID: '5685930',
      volume: 76,
    }),
  ).toEqual({
    type: 'article-journal',
    title: 'On <i>E. testi</i> & sleep: A <b>trial</b>',
    'container-title': 'Journal of Tests',
    'container-title-short': 'J. Tests',
    author: [{family: 'Doe', given: 'R J'}, {literal: 'A Group'}],
    page: '533-545',
    issued: {'date-parts': [[2018, 2]]},
    DOI: '10.5555/ABC',
    PMCID: 'PMC5685930',
    volume: '76',
  })
})

test.each<[string, unknown, unknown]>([
  ['initials that run together', {family: 'Doe', given: 'Jaime EC'}, {family: 'Doe', given: 'Jaime E C'}],
  ['a name in capitals stays', {family: 'DOE', given: 'LAU'}, {family: 'DOE', given: 'LAU'}],
  ['dotted initials stay', {family: 'Doe', given: 'H.C.G.'}, {family: 'Doe', given: 'H.C.G.'}],
  ['III in the given name', {family: 'Doe', given: 'Paul III'}, {family: 'Doe', given: 'Paul', suffix: 'III'}],
  ['Jr in the family name', {family: 'Doe Jr.', given: 'M L'}, {family: 'Doe', given: 'M L', suffix: 'Jr'}],
  [
    'a particle in the family name',
    {family: 'van der Doe', given: 'Jan'},
    {family: 'Doe', given: 'Jan', 'non-dropping-particle': 'van der'},
  ],
  [
    'a particle left in the given name',
    {family: 'Doe', given: 'Nadia de'},
    {family: 'Doe', given: 'Nadia', 'dropping-particle': 'de'},
  ],
  ['a group', {name: 'Test Society'}, {literal: 'Test Society'}],
  ['nothing', {}, null],
  ['no object', 'Doe', null],
])('name: %s', (_, name, expected) => {
  expect(normalizeName(name)).toEqual(expected)
})

test.each<[string, object, object]>([
  ['an abbreviation keeps its stop', {title: 'Care in the U.S.'}, {title: 'Care in the U.S.'}],
  ['an article number stands where there are no pages', {'article-number': 'e5'}, {number: 'e5'}],
  ['one page is one page', {page: '775-775'}, {page: '775'}],
  ['pages with a prefix', {page: 'S12–S15'}, {page: 'S12-S15'}],
  ['dotted pages stay', {page: '2.1-2.55'}, {page: '2.1-2.55'}],
  ['a month that is none falls away', {issued: {'date-parts': [[2020, 13, 4]]}}, {issued: {'date-parts': [[2020]]}}],
  ['a date as text', {issued: {raw: '2019-05-22'}}, {issued: {'date-parts': [[2019, 5, 22]]}}],
  ['less-than stays', {title: 'p < 0.05'}, {title: 'p < 0.05'}],
])('%s', (_, record, expected) => {
  expect(normalizeCsl({type: 'book', ...record})).toEqual({type: 'book', ...expected})
})

test.each([null, 4, 'x', [], {title: {}, author: 'x', issued: 3, page: {}, type: 'constructor'}])(
  'never throws on %j',
  (record) => {
    expect(normalizeCsl(record).title).toBeUndefined()
  },
)

test('two records of one work share a key', () => {
  expect(dedupeKey({type: 'book', DOI: 'https://doi.org/10.5555/AbC', PMID: '1'})).toBe('doi:10.5555/abc')
  expect(dedupeKey({type: 'book', PMID: 'PMID 1', PMCID: 'PMC2'})).toBe('pmid:1')
  expect(dedupeKey({type: 'book', PMCID: 'PMC2', title: 'x'})).toBe('pmcid:2')
  const issued = {'date-parts': [[2020, 1]]}
  expect(dedupeKey({type: 'book', title: 'Élan <i>vital</i>: a test.', issued})).toBe(
    dedupeKey({type: 'report', title: 'ELAN VITAL – A Test', issued: {'date-parts': [['2020']]}}),
  )
  expect(dedupeKey({type: 'book'})).toBe('')
})
