/** Where the sentences of a text begin, as asked for in any order of places. */
export interface Sentences {
  /** Where the sentence that ends before a place begins; a sign after its full stop still belongs to it. */
  startBefore(place: number): number
}

const edge = /(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e|al|No|Fig|approx))[.!?]["”’)\]]*\s+|\n/g

/** Reads the text once, so that thousands of signs in one paragraph cost no more than one. */
export function sentencesOf(text: string): Sentences {
  const starts = [0, ...[...text.matchAll(edge)].map((match) => match.index + match[0].length)]
  return {
    startBefore(place) {
      const end = withoutFullStop(text, place)
      let [low, high] = [0, starts.length]
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if ((starts[middle] ?? 0) <= end) low = middle
        else high = middle
      }
      return starts[low] ?? 0
    },
  }
}

/** Most brackets and quotes that stand behind a full stop. */
const MAX_CLOSERS = 20

function withoutFullStop(text: string, place: number): number {
  let end = place
  while (end > 0 && text[end - 1]?.trim() === '') end -= 1
  let stop = end
  while (end - stop < MAX_CLOSERS && `"”’)]`.includes(text[stop - 1] ?? ' ')) stop -= 1
  return /[.!?]/.test(text[stop - 1] ?? '') ? stop - 1 : end
}
