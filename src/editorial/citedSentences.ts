import type {CheckInput, CheckedCitation} from './checkInput.ts'
import type {PathStep} from './finding.ts'
import {markedSentences} from './markedSentences.ts'
import {textOf} from '../storedValue.ts'

/** The words of one citation mark with what it cites. */
export interface CitedWords {
  /** The sentences that the mark touches, whole; looked for when asked, since few rules need them. */
  text: () => string
  path: PathStep[]
  claimKind: string
  certainty: string
  works: CheckedCitation[]
}

/** Every citation mark that relies on works, with the sentences it sits in. */
export function citedWords({uses, blocks}: Pick<CheckInput, 'uses' | 'blocks'>): CitedWords[] {
  const marks = new Set(uses.filter(({isCited, isDiscussed}) => isCited && !isDiscussed).map(({mark}) => mark))
  return [...marks].flatMap((mark) => {
    const own = uses.filter((use) => use.mark === mark)
    const [first] = own
    if (!first || !mark) return []
    return [
      {
        text: () => markedSentences(blocks, mark),
        path: first.path.slice(0, -2),
        claimKind: first.claimKind,
        certainty: textOf(mark['certainty']),
        works: own.flatMap(({work}) => work ?? []),
      },
    ]
  })
}
