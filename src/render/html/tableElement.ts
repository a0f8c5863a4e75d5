import {storedObjects} from '../../citations/storedObjects.ts'
import {listOf, type StoredObject} from '../../storedValue.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {element} from './element.ts'

/** A data table. It scrolls sideways in a box that the keyboard can reach; short rows are filled up. */
export function tableElement({caption, rows, headerRow}: StoredObject): string {
  const cells = storedObjects(rows).map((row) => listOf(row['cells']).map(escapeHtml))
  const columns = Math.max(0, ...cells.map(({length}) => length))
  const title = escapeHtml(caption)
  const lines = cells.map((row, at) => {
    const filled = Array.from({length: columns}, (_, column) => {
      const words = row[column] ?? ''
      return headerRow && !at && words ? `<th scope="col">${words}</th>` : `<td>${words}</td>`
    })
    return element('tr', filled.join(''))
  })
  const head = element('thead', headerRow ? lines.shift() : '')
  const table = element('caption', title) + head + element('tbody', lines.join(''))
  return element(
    'div',
    columns > 0 && element('table', table),
    ` class="cc-table" role="group" aria-label="${title || 'Table'}" tabindex="0"`,
  )
}
