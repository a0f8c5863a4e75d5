/** A table written as words: `wordTable('aa å AA Å')` maps `aa` to `å` and `AA` to `Å`. */
export function wordTable(words: string): ReadonlyMap<string, string> {
  const [...all] = words.trim().split(/\s+/)
  return new Map(all.flatMap((word, at) => (at % 2 ? [] : [[word, all[at + 1] ?? '']])))
}
