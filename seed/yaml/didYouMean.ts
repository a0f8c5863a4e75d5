/**
 * The known word that `word` was probably meant to be, or `null` when none is near.
 *
 * Near: at most one slip for every three letters, so that `adress` finds `address` and `x` finds nothing.
 */
export function didYouMean(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase()
  let best: string | null = null
  let fewest = Math.floor(word.length / 3) + 1
  for (const candidate of known) {
    const slips = distance(typed, candidate.toLowerCase())
    if (slips < fewest) {
      fewest = slips
      best = candidate
    }
  }
  return best
}

/** Optimal string alignment: a swap of two neighbours counts once. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({length: to.length + 1}, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = current
  }
  return at(last, to.length)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity
