import {contentBlocks} from '../citations/contentBlocks.ts'
import {citationUses} from './citationUses.ts'
import {markedSentences} from './markedSentences.ts'

/**
 * The sentences of a text that cite a work, in document order, each once; `[]` when it only stands in further reading.
 *
 * @param body - Portable Text as stored.
 */
export function sentencesCiting(body: unknown, workId: string): string[] {
  const blocks = contentBlocks(body)
  const sentences = citationUses(blocks, null, [])
    .filter(({id}) => id === workId)
    .flatMap(({mark}) => (mark ? [markedSentences(blocks, mark)] : []))
  return [...new Set(sentences)]
}
