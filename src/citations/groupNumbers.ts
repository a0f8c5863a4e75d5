/** Citation numbers that belong together: one (`from === to`) or a range. */
export interface NumberRange {
  from: number
  to: number
}

/** Numbers deduplicated, sorted, and three or more in a row made one range: `[4, 2, 3, 7]` gives 2-4 and 7. */
export function groupRanges(numbers: readonly number[]): NumberRange[] {
  const ranges: NumberRange[] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && number <= last.to + 1) last.to = number
    else ranges.push({from: number, to: number})
  }
  return ranges.flatMap((range) =>
    range.to === range.from + 1
      ? [
          {from: range.from, to: range.from},
          {from: range.to, to: range.to},
        ]
      : range,
  )
}

/** The numbers as readers see them: `1,2` stays, `[1, 2, 3]` is `1–3`. */
export const groupNumbers = (numbers: readonly number[]): string =>
  groupRanges(numbers)
    .map(({from, to}) => (from === to ? `${from}` : `${from}–${to}`))
    .join(',')
