import {expect, test} from 'vitest'
import {dedupeKeys} from '../../src/citations/index.ts'

test('two records share a key when they share any identifier, or title and year', () => {
  const byPubmed = {type: 'article-journal', PMID: '123', title: 'On <i>Worry</i>', issued: {'date-parts': [[2020]]}}
  const byDoi = {type: 'article', DOI: 'https://doi.org/10.5555/ABC', PMID: '123'}
  const byTitle = {type: 'book', title: 'On worry.', issued: {'date-parts': [[2020, 3]]}}
  expect(dedupeKeys(byPubmed)).toEqual(['pmid:123', 'title:onworry|2020'])
  expect(dedupeKeys(byDoi)).toEqual(['doi:10.5555/abc', 'pmid:123'])
  expect(dedupeKeys(byTitle)).toEqual(['title:onworry|2020'])
})

test('a record without anything has none', () => {
  expect(dedupeKeys({type: 'book'})).toEqual([])
})
