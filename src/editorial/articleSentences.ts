import type {ArticleText} from './articleTexts.ts'
import type {TextRange} from './text/sentences.ts'
import {sentencesIn} from './text/sentencesIn.ts'

/** A sentence of an article with the text it stands in. */
export interface ArticleSentence extends TextRange {
  text: string
  in: ArticleText
}

/** The sentences of texts, in order. */
export function articleSentences(texts: readonly ArticleText[]): ArticleSentence[] {
  return texts.flatMap((text) =>
    sentencesIn(text.text).map(({start, end}) => ({text: text.text.slice(start, end), start, end, in: text})),
  )
}

/** Whether words of a sentence carry a citation. */
export function isCited({start, end, in: {cited}}: ArticleSentence): boolean {
  return cited.some(([from, to]) => from < end && to > start)
}
