import {contentBlocks} from '../../src/citations/contentBlocks.ts'
import {isTakenDown} from '../../src/editorial/isTakenDown.ts'
import {fieldOf, isStoredObject, listOf, textOf} from '../../src/storedValue.ts'

/** Enough to recognise a part by. */
const LABEL_CHARS = 90

/** A part of a text that can be taken down. */
export interface TextPart {
  key: string
  /** Its first words; what has no words by its kind. */
  label: string
  /** It is off the page already. */
  isHidden: boolean
}

/** The parts of an article, in order, with what is taken down of them; both as stored. */
export function partsOf(body: unknown, hiddenBlocks: unknown): TextPart[] {
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
      return key
        ? [{key, label: label || textOf(fieldOf(part, '_type')), isHidden: isTakenDown(part, hiddenBlocks)}]
        : []
    })
}
