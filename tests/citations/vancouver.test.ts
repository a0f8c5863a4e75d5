import {expect, test} from 'vitest'
import {formatReference, type CslItem} from '../../src/citations/index.ts'
import {book, chapter, journal, page, people, report, thesis} from './fixtures/works.ts'

const text = (item: CslItem) => formatReference(item, {style: 'vancouver'})

test.each<[string, CslItem, string]>([
  [
    'journal article: day of issue, short pages, identifiers',
    journal,
    'Doe AM, Roe RJ. Sleep in test cases: a trial. J Inv Stud. 2019 Jun 3;12(3):1230–47. doi:10.5555/test.1 PubMed PMID: 1; PubMed Central PMCID: PMC2.',
  ],
  [
    'journal article that only an address identifies',
    {
      ...journal,
      DOI: undefined,
      PMID: undefined,
      PMCID: undefined,
      URL: 'https://example.com/a',
      accessed: page.accessed,
    },
    'Doe AM, Roe RJ. Sleep in test cases: a trial. J Inv Stud [Internet]. 2019 Jun 3 [cited 2020 Feb 29];12(3):1230–47. Available from: https://example.com/a',
  ],
  [
    'online before print',
    {...journal, volume: undefined, issue: undefined, page: 'bbw112', PMID: undefined, PMCID: undefined},
    'Doe AM, Roe RJ. Sleep in test cases: a trial. J Inv Stud. 2019 Jun 3;bbw112. doi:10.5555/test.1',
  ],
  [
    'edited book',
    book,
    'Doe A, Roe B, editors. A handbook of nothing. 2nd ed. Vol. 3. Testville: Test Press; 2001. 120 p.',
  ],
  [
    'chapter',
    chapter,
    'Poe C. On “quotes.” In: Doe A, editor. A handbook of nothing [Internet]. Test Press; 2001 [cited 2020 Jan 2]. p. 365–70. Available from: https://example.com/chapter',
  ],
  [
    'numbered report: month, number',
    report,
    'Test Institute. Yearly figures [Working paper] [Internet]. Test Institute; 2015 Apr. Working paper no.: 12. Available from: https://example.com/report',
  ],
  [
    'page of a site: the site first',
    page,
    'Test site [Internet]. [cited 2020 Feb 29]. What to do? Available from: https://example.com/page',
  ],
  [
    'thesis',
    thesis,
    'Low D. Deep tests [PhD thesis] [Internet]. University of Testville; 2016. Available from: https://example.com/thesis',
  ],
])('%s', (_, item, expected) => {
  expect(text(item)).toBe(expected)
})

test('six names in full, of seven the first six', () => {
  expect(text({...journal, author: people(6)})).toContain('Author5 TB, Author6 TB. Sleep')
  expect(text({...journal, author: people(7)})).toContain('Author5 TB, Author6 TB, et al. Sleep')
})
