import {array, constantFrom, integer, oneof, record, stringMatching, tuple, type Arbitrary} from 'fast-check'
import type {CslItem} from '../../src/citations/cslItem.ts'

/** Invented works in clean CSL, with the characters that bibliography formats trip over. */
const word = stringMatching(/^[A-ZÄÉŁÑ][a-zäéłñßø]{1,8}$/)
const oddWord = oneof(
  word,
  constantFrom('AT&T', '50%', '$x$', 'a_b', 'x^2', '~', '#1', '{set}', 'C\\D', 'p<0.05', '"so"', 'it’s', 'ß–ü'),
)
const sentence = array(oddWord, {minLength: 1, maxLength: 6}).map((words) => `Title ${words.join(' ')} end`)
const titled = tuple(sentence, constantFrom('', 'i', 'b', 'sup', 'sub')).map(([text, tag]) =>
  tag ? `${text} <${tag}>marked</${tag}> on` : text,
)
const number = integer({min: 1, max: 999}).map(String)

const personName = record(
  {
    family: oneof(
      word,
      tuple(word, word).map((words) => words.join(' ')),
      tuple(word, word).map((words) => words.join('-')),
    ),
    given: oneof(word, constantFrom('A', 'A B', 'Jean-Paul', 'A. B.')),
    suffix: constantFrom('Jr', 'III'),
    'non-dropping-particle': constantFrom('van', 'de la', 'von der'),
  },
  {requiredKeys: ['family', 'given']},
)
const group = tuple(word, word, constantFrom('', ' and Society', ', Inc')).map(([a, b, c]) => ({
  literal: `${a} ${b}${c} Group of Tests`,
}))

/** People, and now and then a group. `hasComma` allows a comma in a group's name, which RIS cannot hold. */
const names = (hasComma: boolean) =>
  array(
    oneof(
      {weight: 4, arbitrary: personName},
      {weight: 1, arbitrary: hasComma ? group : group.filter(({literal}) => !literal.includes(','))},
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )

const date = oneof(
  integer({min: 1600, max: 2030}).map((year) => [year]),
  tuple(integer({min: 1600, max: 2030}), integer({min: 1, max: 12})),
  tuple(integer({min: 1600, max: 2030}), integer({min: 1, max: 12}), integer({min: 1, max: 28})),
).map((parts) => ({'date-parts': [parts]}))

const pages = tuple(integer({min: 1, max: 400}), integer({min: 1, max: 60})).map(
  ([from, more]) => `${from}-${from + more}`,
)
const doi = stringMatching(/^10\.\d{4}\/[a-zA-Z0-9._;()/-]{0,12}[a-z0-9]$/).filter(
  (value) => value.split('(').length === value.split(')').length,
)
const url = stringMatching(/^https:\/\/example\.com\/[a-z0-9_~%=&?#/-]{0,16}[a-z0-9]$/).filter(
  (value) => !value.includes('%'),
)

export function arbitraryWork(format: 'bibtex' | 'ris'): Arbitrary<CslItem> {
  const isBibtex = format === 'bibtex'
  const people = names(isBibtex)
  const shared = {
    author: people,
    editor: people,
    issued: date,
    'container-title-short': word,
    'collection-title': sentence,
    edition: number,
    publisher: sentence,
    'publisher-place': word,
    DOI: doi,
    URL: url,
    accessed: date,
    PMID: integer({min: 1, max: 99999999}).map(String),
    PMCID: integer({min: 1, max: 9999999}).map((digits) => `PMC${digits}`),
    language: constantFrom('en', 'de'),
    abstract: sentence,
    volume: number,
    issue: number,
    'title-short': sentence,
    translator: people,
  }
  const id = integer({min: 1, max: 9999}).map((at) => `work-${at}`)
  const title = isBibtex ? titled : sentence
  const container = {'container-title': sentence}
  const article = record(
    {
      type: constantFrom('article-journal'),
      id,
      title,
      ...container,
      ...shared,
      page: pages,
      ISSN: constantFrom('1234-567X'),
    },
    {requiredKeys: ['type', 'title', 'id']},
  )
  const book = record(
    {type: constantFrom('book'), id, title, ...shared, ISBN: constantFrom('9783161484100'), 'number-of-pages': number},
    {requiredKeys: ['type', 'title', 'id']},
  )
  const part = record(
    {
      type: constantFrom('chapter', 'paper-conference', 'report', 'thesis', 'webpage', 'dataset', 'article'),
      id,
      title,
      ...container,
      ...shared,
      page: pages,
      number,
      genre: sentence,
    },
    {requiredKeys: ['type', 'title', 'id']},
  )
  return oneof(article, book, part).map((work) => {
    const item: CslItem = {...work, id: work.id, title: work.title, type: work.type}
    // A short name without the long one is taken for the name.
    if (!isBibtex && !item['container-title']) delete item['container-title-short']
    return item
  })
}
