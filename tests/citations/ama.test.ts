import {expect, test} from 'vitest'
import {ama} from '../../src/citations/ama.ts'
import type {CslItem} from '../../src/citations/cslItem.ts'
import {formatReference} from '../../src/citations/formatReference.ts'
import {formatReference as formatByName, formatReferenceList} from '../../src/citations/index.ts'
import {toCslJson} from '../../src/citations/toCslJson.ts'
import {mikulincer} from '../render/fixtures/articlePage.ts'

const text = (item: CslItem) => formatReference(item, {style: ama})
const html = (item: CslItem) => formatReference(item, {style: ama, format: 'html'})
const person = (family: string, given: string) => ({family, given})
const people = (count: number) => Array.from({length: count}, (_, at) => person(`Author${at + 1}`, 'Test'))
const journal: CslItem = {
  type: 'article-journal',
  title: 'A title',
  'container-title': 'J Test',
  issued: {'date-parts': [[2020]]},
  volume: '5',
}

test('sets a stored journal article', () => {
  expect(text(toCslJson(mikulincer))).toBe(
    'Mikulincer M, Shaver PR. An attachment perspective on psychopathology. World Psychiatry. 2012;11(1):11-15. doi:10.1016/j.wpsyc.2012.01.003',
  )
  expect(html(toCslJson(mikulincer))).toBe(
    'Mikulincer M, Shaver PR. An attachment perspective on psychopathology. <i>World Psychiatry</i>. 2012;11(1):11-15. ' +
      '<a href="https://doi.org/10.1016/j.wpsyc.2012.01.003">doi:10.1016/j.wpsyc.2012.01.003</a>',
  )
})

test('the style goes by value or by name', () => {
  const item = toCslJson(mikulincer)
  expect(formatByName(item, {style: 'ama'})).toBe(text(item))
  expect(formatReferenceList([item, item], {style: ama, format: 'html'})).toEqual([html(item), html(item)])
})

test.each<[string, CslItem['author'], string]>([
  ['six names in full', people(6), 'Author1 T, Author2 T, Author3 T, Author4 T, Author5 T, Author6 T'],
  ['three of seven', people(7), 'Author1 T, Author2 T, Author3 T, et al'],
  ['initials run together', [person('Fulcheri', 'Mario Test Second')], 'Fulcheri MTS'],
  ['a hyphen in the given name is dropped', [person('Vert', 'Jean-Paul')], 'Vert JP'],
  ['dotted initials', [person('Matthew', 'H.C.G.')], 'Matthew HCG'],
  ['unspaced initials are several', [person('Berry', 'RJ')], 'Berry RJ'],
  ['a name in capitals is one word', [person('WILEY', 'LAU K.')], 'WILEY LK'],
  ['a Dutch IJ is one letter', [person('Aalbersberg', 'IJsbrand Jan')], 'Aalbersberg IjJ'],
  [
    'a particle stays in front, lower case',
    [{...person('Santos', 'Rafael G'), 'non-dropping-particle': 'dos'}],
    'dos Santos RG',
  ],
  [
    'a dropping particle follows',
    [{...person('Maaten', 'Laurens'), 'dropping-particle': 'van der'}],
    'Maaten L van der',
  ],
  ['a particle left in the given name follows', [person('Barros', 'Nádia Fátima de')], 'Barros NF de'],
  ['a suffix without its dot', [{...person('Hughes', 'Claude L.'), suffix: 'Jr.'}], 'Hughes CL Jr'],
  ['a group as it is', [{literal: 'World Health Organization'}], 'World Health Organization'],
  ['a group in the family field', [{family: 'TestGroup'}], 'TestGroup'],
  ['a group after people', [person('Beek', 'A'), {literal: 'STAR*D Group'}], 'Beek A, STAR*D Group'],
  ['letters beyond Latin', [person('Öz', 'Émile Øystein')], 'Öz ÉØ'],
])('names: %s', (_, author, expected) => {
  expect(text({...journal, author: author ?? []})).toBe(`${expected}. A title. J Test. 2020;5.`)
})

test.each<[string, Partial<CslItem>, string]>([
  ['volume, issue and pages', {issue: '2', page: '10-12'}, 'A title. J Test. 2020;5(2):10-12.'],
  ['an en dash in the pages becomes a hyphen', {page: '10–12'}, 'A title. J Test. 2020;5:10-12.'],
  ['an article number', {issue: '1', number: 'e35'}, 'A title. J Test. 2020;5(1):e35.'],
  ['the number before the pages', {number: '7', page: '1-9'}, 'A title. J Test. 2020;5:7.'],
  ['an issue without volume', {volume: undefined, issue: '121'}, 'A title. J Test. 2020;(121).'],
  ['a supplement', {issue: '2', 'supplement-number': '1'}, 'A title. J Test. 2020;5(2)(suppl 1).'],
  ['the abbreviated journal without dots', {'container-title-short': 'J. R. Test'}, 'A title. J R Test. 2020;5.'],
  [
    'online first, full date',
    {volume: undefined, issued: {'date-parts': [[2017, 1, 9]]}, page: 'bbw112'},
    'A title. J Test. Published online January 9, 2017:bbw112.',
  ],
  [
    'online first, month',
    {volume: undefined, issued: {'date-parts': [[2017, 1]]}},
    'A title. J Test. Published online January 2017.',
  ],
  ['no date at all', {volume: undefined, issued: undefined}, 'A title. J Test.'],
  ['editors of an article', {editor: [person('Somers', 'Michael')]}, 'Somers M, ed. A title. J Test. 2020;5.'],
  ['a title that asks', {title: 'Does it help?'}, 'Does it help? J Test. 2020;5.'],
  ['a title that shouts', {title: 'It helps!'}, 'It helps! J Test. 2020;5.'],
  ['a title stored with its period', {title: 'A title.'}, 'A title. J Test. 2020;5.'],
  ['a period inside closing quotes', {title: 'The "Super Fruit"'}, 'The “Super Fruit.” J Test. 2020;5.'],
  ['a quoted question', {title: 'What is "it?"'}, 'What is “it?” J Test. 2020;5.'],
  ['single quotes become double', {title: "The 'predatory'"}, 'The “predatory.” J Test. 2020;5.'],
  [
    'single quotes in double ones stay',
    {title: `On "the 'predatory' kind"`},
    'On “the ‘predatory’ kind.” J Test. 2020;5.',
  ],
  [
    'an apostrophe is no quote',
    {title: "The lions' share of O'Dwyer's"},
    'The lions’ share of O’Dwyer’s. J Test. 2020;5.',
  ],
  [
    'an address without DOI, with its day',
    {URL: 'https://x.example/a', accessed: {'date-parts': [[2026, 11, 24]]}},
    'A title. J Test. 2020;5. Accessed November 24, 2026. https://x.example/a',
  ],
  [
    'the DOI wins over the address',
    {DOI: '10.1037//0022-3514.78.2.350', URL: 'https://x.example/a'},
    'A title. J Test. 2020;5. doi:10.1037//0022-3514.78.2.350',
  ],
])('journal: %s', (_, changes, expected) => {
  expect(text({...journal, ...changes})).toBe(expected)
})

test.each<[string, CslItem, string]>([
  [
    'a book in title case, its edition an ordinal',
    {
      type: 'book',
      title: 'Doing visual ethnography',
      author: [person('Pink', 'Sarah')],
      edition: '3',
      publisher: 'Test Press',
      issued: {'date-parts': [[2013]]},
    },
    'Pink S. <i>Doing Visual Ethnography</i>. 3rd ed. Test Press; 2013.',
  ],
  [
    'a volume of a book, by editors',
    {
      type: 'book',
      title: 'The making of a test: from idea to print',
      editor: people(2),
      volume: '2',
      publisher: 'Test Press',
      issued: {'date-parts': [[2002]]},
    },
    'Author1 T, Author2 T, eds. <i>The Making of a Test: From Idea to Print</i>. Vol 2. Test Press; 2002.',
  ],
  [
    'a book with an editor beside its author',
    {
      type: 'book',
      title: 'Plays',
      author: people(1),
      editor: [person('Irace', 'Kathleen O')],
      edition: 'First Edition',
      publisher: 'Test Press',
      issued: {'date-parts': [[1998]]},
    },
    'Author1 T. <i>Plays</i>. First Edition. (Irace KO, ed.). Test Press; 1998.',
  ],
  [
    'a title that ends in a question, not in English',
    {
      type: 'book',
      title: 'Was ist das für ein Buch?',
      language: 'de',
      publisher: 'Test Press',
      issued: {'date-parts': [[1935]]},
    },
    '<i>Was ist das für ein Buch?</i> Test Press; 1935.',
  ],
  [
    'a chapter',
    {
      type: 'chapter',
      title: 'Defining a test: roles',
      author: people(1),
      editor: [person('Rosner', 'R')],
      'container-title': 'Principles and practice of testing',
      edition: '2',
      publisher: 'Test Press',
      page: '7-13',
      issued: {'date-parts': [[2003]]},
    },
    'Author1 T. Defining a test: roles. In: Rosner R, ed. <i>Principles and Practice of Testing</i>. 2nd ed. Test Press; 2003:7-13.',
  ],
  [
    'a chapter by number',
    {
      type: 'chapter',
      title: 'Tests',
      author: people(1),
      'container-title': 'A book',
      publisher: 'Test Press',
      'chapter-number': '4',
      issued: {'date-parts': [[2003]]},
    },
    'Author1 T. Tests. In: <i>A Book</i>. Test Press; 2003:chap 4.',
  ],
  [
    'a report with its address',
    {
      type: 'report',
      title: 'Report on a test',
      author: [{literal: 'Test Agency'}],
      publisher: 'Test Agency',
      issued: {'date-parts': [[2009, 12]]},
      URL: 'https://x.example/r',
      accessed: {'date-parts': [[2026, 1, 2]]},
    },
    'Test Agency. <i>Report on a Test</i>. Test Agency; 2009. Accessed January 2, 2026. <a href="https://x.example/r">https://x.example/r</a>',
  ],
  [
    'a web page',
    {
      type: 'webpage',
      title: 'How to test',
      author: [{literal: 'Test Agency'}],
      'container-title': 'Test Site',
      issued: {'date-parts': [[2019, 5, 22]]},
      accessed: {'date-parts': [[2026, 11, 24]]},
      URL: 'https://x.example/?a=1&b=2',
    },
    'Test Agency. How to test. Test Site. May 22, 2019. Accessed November 24, 2026. <a href="https://x.example/?a=1&#38;b=2">https://x.example/?a=1&#38;b=2</a>',
  ],
  [
    'a preprint whose server is stored twice',
    {
      type: 'article',
      title: 'Early result',
      author: people(1),
      'container-title': 'bioRxiv',
      publisher: 'bioRxiv',
      issued: {'date-parts': [[2021, 8, 5]]},
      DOI: '10.1101/2021.08.03.454978',
    },
    'Author1 T. Early result. <i>bioRxiv</i>. Preprint posted online August 5, 2021. <a href="https://doi.org/10.1101/2021.08.03.454978">doi:10.1101/2021.08.03.454978</a>',
  ],
  [
    'a thesis whose degree is stored twice',
    {
      type: 'thesis',
      title: 'On tests',
      author: people(1),
      genre: 'PhD thesis',
      publisher: 'PhD thesis, Test University',
      issued: {'date-parts': [[2016]]},
    },
    'Author1 T. <i>On Tests</i>. PhD thesis, Test University; 2016.',
  ],
  [
    'markup in a title, anything else escaped',
    {...journal, title: 'The <i>bcl-2</i> gene, CO<sub>2</sub> <b>and <script>alert(1)</script> & <i>open'},
    'The <i>bcl-2</i> gene, CO<sub>2</sub> &#60;b&#62;and &#60;script&#62;alert(1)&#60;/script&#62; &#38; &#60;i&#62;open. <i>J Test</i>. 2020;5.',
  ],
  [
    'words whose case is fenced',
    {type: 'book', title: 'notes on <span class="nocase">de Monte</span> and more', publisher: 'Test Press'},
    '<i>Notes on de Monte and More</i>. Test Press.',
  ],
  [
    'a DOI with parentheses',
    {...journal, DOI: '10.1016/S0749-3797(98)00017-8'},
    'A title. <i>J Test</i>. 2020;5. <a href="https://doi.org/10.1016/S0749-3797(98)00017-8">doi:10.1016/S0749-3797(98)00017-8</a>',
  ],
  [
    'an address that is none stays words',
    {...journal, URL: 'javascript:alert(1)'},
    'A title. <i>J Test</i>. 2020;5. javascript:alert(1)',
  ],
])('sets %s', (_, item, expected) => {
  expect(html(item)).toBe(expected)
})

test('an empty work gives an empty reference', () => {
  expect(text({type: ''})).toBe('')
})
