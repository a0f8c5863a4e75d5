import {expect, test} from 'vitest'
import {formatCitation, formatReference, formatReferenceList, type CslItem} from '../../src/citations/index.ts'
import {book, chapter, journal, page, people, person, report, thesis} from './fixtures/works.ts'

const text = (item: CslItem) => formatReference(item, {style: 'apa'})

test.each<[string, CslItem, string]>([
  [
    'journal article: title-cased journal, full pages',
    journal,
    'Doe, A.-M., & Roe, R. J. (2019). Sleep in test cases: a trial. Journal of Invented Studies, 12(3), 1230–1247. https://doi.org/10.5555/test.1',
  ],
  [
    'article number, no volume',
    {...journal, page: 'e5', number: 'e5', volume: undefined, issue: undefined, DOI: undefined},
    'Doe, A.-M., & Roe, R. J. (2019). Sleep in test cases: a trial. Journal of Invented Studies, Article e5.',
  ],
  ['edited book', book, 'Doe, A., & Roe, B. (Eds.). (2001). A handbook of nothing (2nd ed., Vol. 3). Test Press.'],
  [
    'the period goes inside the quotes of a chapter',
    chapter,
    'Poe, C. (2001). On “quotes.” In A. Doe (Ed.), A handbook of nothing (pp. 365–370). Test Press. https://example.com/chapter',
  ],
  [
    'numbered report',
    report,
    'Test Institute. (2015). Yearly figures (Working Paper No. 12). Test Institute. https://example.com/report',
  ],
  [
    'undated page without an author: title first, date of reading',
    page,
    'What to do? (n.d.). Test Site. Retrieved February 29, 2020, from https://example.com/page',
  ],
  [
    'page with a date: month and day, no date of reading',
    {...page, issued: {'date-parts': [[2019, 5, 22]]}, author: [{literal: 'Test site'}]},
    'Test site. (2019, May 22). What to do? Test Site. https://example.com/page',
  ],
  [
    'thesis with an address',
    thesis,
    'Low, D. (2016). Deep tests [PhD thesis, University of Testville]. https://example.com/thesis',
  ],
  [
    'a data set without an author',
    {type: 'dataset', title: 'Numbers', 'container-title': 'Data shelf', DOI: '10.5555/data'},
    'Numbers. (n.d.). [Dataset]. In Data shelf. https://doi.org/10.5555/data',
  ],
])('%s', (_, item, expected) => {
  expect(text(item)).toBe(expected)
})

test.each<[string, CslItem['author'], string]>([
  ['20 names in full', people(20), 'Author19, T. B., & Author20, T. B.'],
  ['of 21 names 19, an ellipsis and the last', people(21), 'Author18, T. B., Author19, T. B., … Author21, T. B.'],
  ['two groups without a comma', [{literal: 'A Group'}, {literal: 'B Group'}], 'A Group & B Group.'],
  ['a person and a group without a comma', [person('Poe', 'A'), {literal: 'B Group'}], 'Poe, A. & B Group.'],
  ['a suffix', [{...person('Hughes', 'Test L.'), suffix: 'Jr.'}], 'Hughes, T. L., Jr.'],
  ['a particle in front', [{...person('Santos', 'Test G'), 'non-dropping-particle': 'dos'}], 'dos Santos, T. G.'],
  ['a particle behind', [{...person('Maaten', 'Test'), 'dropping-particle': 'van der'}], 'Maaten, T. van der.'],
  ['unspaced initials are several', [person('Berry', 'RJ')], 'Berry, R. J.'],
  ['dotted initials with a hyphen', [person('Hébrard', 'A.-L.')], 'Hébrard, A.-L.'],
])('%s', (_, author, expected) => {
  const [names = ''] = text({...journal, author}).split(' (2019)')
  expect(names.endsWith(expected)).toBe(true)
})

test('journal and volume are italic, the issue is not', () => {
  expect(formatReference({...journal, DOI: undefined}, {style: 'apa', format: 'html'})).toBe(
    'Doe, A.-M., &#38; Roe, R. J. (2019). Sleep in test cases: a trial. <i>Journal of Invented Studies</i>, <i>12</i>(3), 1230–1247.',
  )
})

const levy = (id: string, year: number, given: string, ...others: string[]): CslItem => ({
  ...journal,
  id,
  title: `Title ${id}`,
  issued: {'date-parts': [[year]]},
  author: [person('Doe', given), ...others.map((family) => person(family, 'X'))],
})

test('works cited together stand in the order of the list, those of one author under one name', () => {
  const works = [levy('z', 2019, 'A'), levy('b', 2018, 'A'), levy('a', 2018, 'A'), page]
  expect(formatCitation(works.slice(0, 3), {style: 'apa', works})).toBe('(Doe, 2018a, 2018b, 2019)')
  expect(formatCitation([works[1] ?? page], {style: 'apa', works})).toBe('(Doe, 2018b)')
  expect(formatReferenceList(works, {style: 'apa'}).map((each) => each.slice(0, 32))).toEqual([
    'Doe, A. (2018a). Title a. Journa',
    'Doe, A. (2018b). Title b. Journa',
    'Doe, A. (2019). Title z. Journal',
    'What to do? (n.d.). Test Site. R',
  ])
})

test('initials tell namesakes apart, more names tell hidden co-authors apart', () => {
  const namesakes = [levy('a', 2018, 'Ann'), levy('b', 2019, 'Bo')]
  expect(formatCitation(namesakes, {style: 'apa'})).toBe('(A. Doe, 2018; B. Doe, 2019)')
  const teams = [levy('a', 2018, 'Ann', 'Poe', 'Roe', 'Low'), levy('b', 2018, 'Ann', 'Moe', 'Roe', 'Low')]
  expect(formatCitation(teams, {style: 'apa'})).toBe('(Doe, Moe, et al., 2018; Doe, Poe, et al., 2018)')
})

test.each<[string, CslItem, string]>([
  ['two authors', journal, '(Doe & Roe, 2019)'],
  ['three authors', {...journal, author: people(3)}, '(Author1 et al., 2019)'],
  ['editors', book, '(Doe & Roe, 2001)'],
  ['no author: the title of a page, in title case', page, '(What to Do?, n.d.)'],
  [
    'no author: the title of an article, in quotes',
    {...journal, author: undefined},
    '(“Sleep in Test Cases: A Trial,” 2019)',
  ],
])('in the text: %s', (_, item, expected) => {
  expect(formatCitation([item], {style: 'apa'})).toBe(expected)
})
