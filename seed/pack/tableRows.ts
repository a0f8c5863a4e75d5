import type {Conversion} from './textProblem.ts'

/** Rows of a pipe table; its second line only rules off the header. Cells are plain text: marks have no place there. */
export function tableRows(text: string, firstLine: number, conversion: Conversion) {
  const rows = text.split('\n').flatMap((line, index) => {
    const number = firstLine + index
    if (line.trim() === '' || /^\|(\s*:?-+:?\s*\|)+\s*$/.test(line.trim())) return []
    const cells = /^\|(.*)\|$/
      .exec(line.trim())?.[1]
      ?.split('|')
      .map((cell) => cell.trim())
    if (!cells) {
      conversion.report(number, 1, `"${line.trim()}" is not a row; expected | one | two |`)
      return []
    }
    if (cells.some((cell) => /\]\[@|[*_`<]/.test(cell))) {
      conversion.report(number, 1, 'cells are plain text; put what needs a citation in a sentence')
    }
    return [{number, cells}]
  })
  const width = rows[0]?.cells.length ?? 0
  if (rows.length === 0) conversion.report(firstLine, 1, 'the table has no rows')
  for (const {number, cells} of rows) {
    if (cells.length !== width) {
      conversion.report(number, 1, `this row has ${cells.length} cells; the first has ${width}`)
    }
  }
  return rows.map(({cells}) => ({_key: conversion.newKey(), _type: 'tableRow', cells}))
}
