import {attribute, type Element, elements, findElement, isElement, lineOf} from './htmlTree.ts'
import type {Undecided} from './ImportedArticle.ts'
import type {TablePiece} from './pieces.ts'

/** A table of data; `null` for a table that only arranges the page, whose cells are read like any other part. */
export function tablePiece(table: Element): {piece: TablePiece; undecided: Undecided[]} | null {
  const rows = ownRows(table)
  const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length))
  const holdsPage = findElement(table, ({tagName}) => /^(table|h1|h2|h3|article|main|ul|ol)$/.test(tagName)) !== null
  if (rows.length === 0 || widest < 2 || holdsPage || attribute(table, 'role') === 'presentation') return null
  const captionElement = findElement(table, ({tagName}) => tagName === 'caption')
  const caption = captionElement ? lineOf(captionElement) : ''
  const read = rows.map((row) => {
    const cells = cellsOf(row).flatMap((cell) => [
      lineOf(cell),
      ...Array.from({length: Math.min(20, Number(attribute(cell, 'colspan')) || 1) - 1}, () => ''),
    ])
    const links = elements(row, ({tagName}) => tagName === 'a').map((link) => attribute(link, 'href'))
    const anchors = [row, ...cellsOf(row)].map((each) => attribute(each, 'id')).filter((id) => id !== '')
    return {cells, links, anchors}
  })
  const width = Math.max(...read.map(({cells}) => cells.length))
  const even = read.map((row) => ({
    ...row,
    cells: [...row.cells, ...Array.from({length: width - row.cells.length}, () => '')],
  }))
  const first = rows[0]
  const headerRow = first ? cellsOf(first).every(({tagName}) => tagName === 'th') : false
  const undecided: Undecided[] = []
  if (caption === '')
    undecided.push({
      what: 'table caption',
      text: '',
      question: `What does the table “${read[0]?.cells.join(', ') ?? ''}” show? Write a caption.`,
    })
  const links = read.flatMap((row) => row.links).filter((link) => link !== '')
  if (links.length > 0)
    undecided.push({
      what: 'links in a table',
      text: links.join(' '),
      question: 'Cells are plain text. Put these links into a sentence if readers need them.',
    })
  return {piece: {kind: 'table', caption, headerRow, rows: even}, undecided}
}

function ownRows(table: Element): Element[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === 'tr'
        ? [child]
        : /^t(head|body|foot)$/.test(child.tagName)
          ? child.childNodes.filter(isElement).filter(({tagName}) => tagName === 'tr')
          : [],
    )
}

const cellsOf = (row: Element): Element[] =>
  row.childNodes.filter(isElement).filter(({tagName}) => tagName === 'td' || tagName === 'th')
