import type {ArticleCard} from '../articlePage.ts'
import {contentBlocks} from '../citations/contentBlocks.ts'
import {fieldOf, listOf, textOf} from '../storedValue.ts'
import {articleSearch} from '../queries/article.ts'
import type {ArticleSearchQueryResult} from '../generated/sanity.types.ts'
import {type ArticleFilter, chosenBy, listableOn} from './articleFilter.ts'
import {dayOfCall} from './checkArguments.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {invalid} from './invalid.ts'
import {countOf, firstChange, type Listing} from './page.ts'
import {readList} from './readPage.ts'
import type {Reader} from './reader.ts'
import {toArticleCard} from './toArticleCard.ts'
import {visibleBody} from './visibleBody.ts'

export interface SearchOptions extends ArticleFilter {
  /** Most entries to return, 1 to 100; 12 unless given. */
  first?: number
}

/** How many more are asked for, since the gate may leave some out and a search has no next page. */
const SPARE = 10

/** No reader types more; a stranger may. */
const MOST_WORDS = 12
const LONGEST_WORD_CHARS = 60

/**
 * The words of a search as GROQ's `match` takes them. Only letters, digits and the marks on them are left, so nothing of
 * what a stranger types has a meaning in a pattern; the last word also finds longer ones, for a search while typing.
 */
export function searchWords(term: string): string[] {
  const words = [
    ...term
      .slice(0, 1_000)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}\p{M}]+/gu),
  ].map(([word]) => word.slice(0, LONGEST_WORD_CHARS))
  return words.slice(0, MOST_WORDS).map((word, index, {length}) => (index === length - 1 ? `${word}*` : word))
}

/** One request, none for a term without a word. */
export async function search(
  reader: Reader,
  term: string,
  {first, ...filter}: SearchOptions = {},
  options: CallOptions = {},
): Promise<Listing<ArticleCard>> {
  if (typeof term !== 'string') throw invalid('search', term, 'a search term', 'text')
  const count = countOf('search', first)
  const day = dayOfCall(reader, 'search', options)
  const words = searchWords(term)
  if (words.length === 0) return {items: [], validUntil: null, syncTags: []}
  const params = {...listableOn(day.earliest), ...chosenBy(filter), words}
  const {result, syncTags} = await readList(reader, 'search()', articleSearch(count + SPARE), params, options)
  const visible = result.filter((article) => isFoundInSight(article, words))
  const cards = await Promise.all(visible.map((article) => toArticleCard(article, day)))
  const items = cards.filter((card) => card !== null).slice(0, count)
  return {items, validUntil: firstChange(...items), syncTags}
}

/** Whether every word stands in what readers see: words that staff took down find nothing. */
function isFoundInSight(article: ArticleSearchQueryResult[number], words: readonly string[]): boolean {
  if (listOf(article.hiddenBlocks).length === 0) return true
  const blocks = contentBlocks(visibleBody(article.body, article.hiddenBlocks)).map(({block}) => block)
  const texts = [
    article.title,
    article.summary,
    ...article.topicNames,
    ...blocks.flatMap((block) => [block['title'], block['question'], block['caption'], block['quote']]),
    ...blocks.flatMap((block) => listOf(block['cells'])),
    ...blocks.map((block) =>
      listOf(block['children'])
        .map((child) => textOf(fieldOf(child, 'text')))
        .join(''),
    ),
  ]
  const seen = searchable(texts.map(textOf).join('\n'))
  return words.every((word) =>
    word.endsWith('*') ? seen.includes(` ${word.slice(0, -1)}`) : seen.includes(` ${word} `),
  )
}

const searchable = (text: string) => ` ${[...text.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}]+/gu)].join(' ')} `
