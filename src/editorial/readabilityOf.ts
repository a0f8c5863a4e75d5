import type {CheckInput} from './checkInput.ts'
import {lastFrom} from './lastFrom.ts'
import {textOf} from '../storedValue.ts'
import {readability, type Readability} from './text/readability.ts'

/** How an article reads, with the means to say where. */
export interface ArticleReadability extends Readability {
  /** Path to the character at an offset of the joined text. */
  pathAt: (offset: number) => ReturnType<CheckInput['texts'][number]['pathAt']>
  textAt: (start: number, end: number) => string
}

const read = new WeakMap<CheckInput['texts'], ArticleReadability>()

/** Stands where a text ends without a stop, so that the next one is another sentence and another paragraph. */
const gap = '\n\n'

/**
 * Reads the running text of an article: paragraphs and list items, no headings, tables or captions. Computed once an
 * article; English only, others give `null`.
 */
export function readabilityOf({texts, article}: Pick<CheckInput, 'texts' | 'article'>): ArticleReadability | null {
  if (!/^(?:en\b|$)/i.test(textOf(article.language))) return null
  const known = read.get(texts)
  if (known) return known
  const running = texts.filter(({style, field}) => field === 'children' && !/^h[1-6]$/.test(style))
  const starts: number[] = []
  let joined = ''
  for (const {text} of running) {
    starts.push(joined.length)
    joined += text + gap
  }
  const found = {
    ...readability(joined),
    pathAt: (offset: number) => {
      const index = Math.max(0, lastFrom(starts, offset))
      return running[index]?.pathAt(offset - (starts[index] ?? 0)) ?? ['body']
    },
    textAt: (start: number, end: number) => joined.slice(start, end),
  }
  read.set(texts, found)
  return found
}
