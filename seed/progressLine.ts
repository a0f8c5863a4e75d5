const WIDTH = 20

/**
 * `[##########----------] 50 of 100 documents, about 4 s left`.
 *
 * @param elapsedMs - Since the first batch was sent; what is left is reckoned at the same pace.
 */
export function progressLine({written, total}: {written: number; total: number}, elapsedMs: number): string {
  const filled = total === 0 ? WIDTH : Math.floor((written / total) * WIDTH)
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${written} of ${total} documents`
  if (written === 0 || written >= total) return bar
  return `${bar}, about ${inWords(Math.ceil(((elapsedMs / written) * (total - written)) / 1000))} left`
}

const inWords = (seconds: number): string => (seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`)
