import {contentBlocks} from '../../src/citations/contentBlocks.ts'
import {fieldOf, isStoredObject, listOf, textOf} from '../../src/storedValue.ts'

/** Enough to recognise a part by. */
const LABEL_CHARS = 90

/** The parts of an article that can be taken down, each by its first words; what has no words by its kind. */
export function partsOf(body: unknown): {key: string; label: string}[] {
  return listOf(body)
    .filter(isStoredObject)
    .flatMap((part) => {
      const key = textOf(fieldOf(part, '_key'))
      const words = contentBlocks([part])
        .flatMap(({block}) => [
          textOf(block['title']),
          listOf(block['children'])
            .map((child) => textOf(fieldOf(child, 'text')))
            .join(''),
        ])
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
      const label = words.length > LABEL_CHARS ? `${words.slice(0, LABEL_CHARS).replace(/\s\S*$/, '')} …` : words
      return key ? [{key, label: label || textOf(fieldOf(part, '_type'))}] : []
    })
}
