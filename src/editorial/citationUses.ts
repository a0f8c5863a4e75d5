import type {ContentBlock} from '../citations/contentBlocks.ts'
import {documentById, fieldOf, isStoredObject, listOf, refOf, textOf, type StoredObject} from '../storedValue.ts'
import type {CheckedCitation, CitationUse} from './checkInput.ts'
import type {PathStep} from './finding.ts'

/** An annotation that words of a block carry, with its path from the article. */
export interface UsedMark {
  mark: StoredObject
  path: PathStep[]
}

/** The annotations of one type that words carry, in document order, each once for its block. */
export function usedMarks(blocks: readonly ContentBlock[], type: string): UsedMark[] {
  return blocks.flatMap(({block, path}) => {
    const keys = new Set(listOf(block['children']).flatMap((span) => listOf(fieldOf(span, 'marks'))))
    const annotations = listOf(block['markDefs'])
    return [...keys].flatMap((key) => {
      const index = annotations.findIndex((each) => fieldOf(each, '_key') === key)
      const mark = annotations[index]
      return isStoredObject(mark) && mark['_type'] === type
        ? [{mark, path: [...path, 'markDefs', stepTo(mark, index)]}]
        : []
    })
  })
}

/** Every reference of an article to a work, with the document it points to. */
export function citationUses(
  blocks: readonly ContentBlock[],
  furtherReading: unknown,
  citations: readonly CheckedCitation[],
): CitationUse[] {
  const cited = usedMarks(blocks, 'cite').flatMap(({mark, path}) =>
    listOf(mark['citations']).map((reference, index) => ({
      id: refOf(reference),
      path: [...path, 'citations', stepTo(reference, index)],
      isDiscussed: mark['intent'] === 'discusses',
      isCited: true,
      claimKind: textOf(mark['claimKind']),
      mark,
    })),
  )
  const listed = listOf(furtherReading).map((reference, index) => ({
    id: refOf(reference),
    path: ['furtherReading', stepTo(reference, index)],
    isDiscussed: false,
    isCited: false,
    claimKind: '',
    mark: null,
  }))
  return [...cited, ...listed].map((use) => ({...use, work: documentById(citations, use.id)}))
}

/** How a path names an item of a list: by its key, or by its place when it has none. */
export function stepTo(item: unknown, index: number): PathStep {
  const key = fieldOf(item, '_key')
  return typeof key === 'string' ? {_key: key} : index
}
