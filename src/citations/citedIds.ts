import {fieldOf, listOf, refOf} from '../storedValue.ts'
import {contentBlocks} from './contentBlocks.ts'

/**
 * The ids of the works that a text cites, each once, in order of first use; blocks inside blocks included.
 *
 * A `cite` mark that no words carry does not count. Where several marks sit on the same words, their order on the span
 * decides. This order numbers the reference list everywhere. Never throws; anything malformed cites nothing.
 *
 * @example
 * citedIds(article.body) // ['citation-mikulincer2012', 'citation-simpson2017']
 */
export function citedIds(text: unknown): string[] {
  const ids = new Set<string>()
  for (const {block} of contentBlocks(text)) {
    for (const mark of listOf(block['children']).flatMap((span) => listOf(fieldOf(span, 'marks')))) {
      const annotation = listOf(block['markDefs']).find((each) => fieldOf(each, '_key') === mark)
      if (fieldOf(annotation, '_type') === 'cite') {
        for (const reference of listOf(fieldOf(annotation, 'citations'))) ids.add(refOf(reference))
      }
    }
  }
  ids.delete('')
  return [...ids]
}
