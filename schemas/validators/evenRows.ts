/** Every row of a table has as many cells as its first row. Missing passes. */
export function evenRows(rows: unknown): true | string {
  if (!Array.isArray(rows)) return true
  const counts = rows.map(cellCount)
  const [first] = counts
  const odd = counts.findIndex((count) => count !== first)
  if (odd === -1) return true
  return `Row ${odd + 1} has ${counts[odd]} cells, the first row has ${first}. Give every row the same number.`
}

function cellCount(row: unknown): number {
  return typeof row === 'object' && row !== null && 'cells' in row && Array.isArray(row.cells) ? row.cells.length : 0
}
