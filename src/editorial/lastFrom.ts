/** Index of the last of ascending `starts` that is not behind `offset`, or -1: where in a row of parts an offset lies. */
export function lastFrom(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
