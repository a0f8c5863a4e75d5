import type {LakeDocument} from '../document.ts'
import {isRecord} from '../isRecord.ts'

/**
 * What `text::query()` looks for: every word (a prefix or pattern where it holds `*`), every quoted phrase, and none of the words
 * with a minus before them. Case and accents do not count.
 */
export interface TextQuery {
  isEverything: boolean
  matches(document: LakeDocument): boolean
}

interface Term {
  /** One pattern a word; several in a row for a phrase. */
  words: readonly RegExp[]
  excluded: boolean
}

export function parseTextQuery(text: string): TextQuery {
  const terms = [...text.matchAll(/(-?)(?:"([^"]*)"|(\S+))/g)].flatMap(([, minus, phrase, word]): Term[] => {
    const words = tokenize(phrase ?? word ?? '', true).map(wordPattern)
    return words.length === 0 ? [] : [{words, excluded: minus === '-'}]
  })
  const wanted = terms.filter((term) => !isAnything(term))
  return {
    isEverything: wanted.length === 0,
    matches: (document) => {
      const texts = textsOf(document)
      return wanted.every((term) => texts.some((tokens) => holds(tokens, term)) !== term.excluded)
    },
  }
}

const isAnything = (term: Term) => !term.excluded && term.words.every((word) => word.source === '^.*$')

function holds(tokens: readonly string[], {words}: Term): boolean {
  return tokens.some((_, start) => words.every((word, offset) => word.test(tokens[start + offset] ?? '')))
}

function wordPattern(word: string): RegExp {
  const parts = word.split(/\*+/).map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

function tokenize(text: string, keepStars: boolean): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return plain.match(keepStars ? /[\p{L}\p{N}_*]+/gu : /[\p{L}\p{N}_]+/gu) ?? []
}

const textsByDocument = new WeakMap<LakeDocument, string[][]>()

/** The words of each string in a document, in order. */
function textsOf(document: LakeDocument): string[][] {
  const known = textsByDocument.get(document)
  if (known) return known
  const texts: string[][] = []
  gather(document, texts)
  textsByDocument.set(document, texts)
  return texts
}

function gather(value: unknown, texts: string[][]): void {
  if (typeof value === 'string') texts.push(tokenize(value, false))
  else if (Array.isArray(value)) value.forEach((item) => gather(item, texts))
  else if (isRecord(value)) Object.values(value).forEach((item) => gather(item, texts))
}
