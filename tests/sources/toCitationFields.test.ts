import {expect, test} from 'vitest'
import {toCslJson} from '../../src/citations/index.ts'
import {toCitationFields} from '../../src/sources/index.ts'

const key = (at: number) => `k${at}`

test('an article with all its parts', () => {
  expect(
    toCitationFields(
      {
        type: 'article-journal',
        title: 'An invented survey',
        author: [{family: 'Berg', given: 'A B', 'non-dropping-particle': 'van den', suffix: 'Jr'}, {literal: 'Group'}],
        'container-title': 'Journal of Samples',
        issued: {'date-parts': [['2020', 2, 9]]},
        volume: 7,
        issue: '2',
        page: '10-12',
        DOI: '10.5555/abc',
        PMID: '12345678',
      },
      key,
    ),
  ).toEqual({
    kind: 'journal-article',
    title: 'An invented survey',
    authors: [
      {
        _key: 'k0',
        _type: 'contributor',
        family: 'Berg',
        given: 'A B',
        suffix: 'Jr',
        nonDroppingParticle: 'van den',
      },
      {_key: 'k1', _type: 'contributor', literal: 'Group'},
    ],
    containerTitle: 'Journal of Samples',
    issued: {year: 2020, month: 2, day: 9},
    volume: '7',
    issue: '2',
    page: '10-12',
    doi: '10.5555/abc',
    pmid: '12345678',
  })
})

test('a page without date or names', () => {
  expect(
    toCitationFields(
      {type: 'webpage', title: 'Advice', URL: 'https://example.org/a', accessed: {'date-parts': [[2026, 1, 2]]}},
      key,
    ),
  ).toEqual({kind: 'website', title: 'Advice', url: 'https://example.org/a', accessed: '2026-01-02'})
})

test.each(['book', 'chapter', 'report', 'dataset', 'thesis', 'webpage', 'article', 'article-journal'])(
  'a %s comes back from storage as what it was',
  (type) => {
    const item = {
      type,
      title: 'Sample',
      author: [{family: 'Berg', given: 'A'}],
      issued: {'date-parts': [[2020, 2]]},
      publisher: 'Sample House',
      'container-title': 'Samples',
    }
    expect(toCslJson(toCitationFields(item, key))).toEqual(item)
  },
)
