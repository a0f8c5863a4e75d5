import {escapeHtml} from '../escapeHtml.ts'

/** A data table. It scrolls sideways in a box that the keyboard can reach; short rows are filled up. */
export function tableElement(caption: string, rows: readonly string[][], headerRow: boolean): string {
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  if (!columns) return ''
  const row = (cells: readonly string[], isHeader: boolean) =>
    `<tr>${Array.from({length: columns}, (_, at) => {
      const words = escapeHtml(cells[at] ?? '')
      return isHeader && words ? `<th scope="col">${words}</th>` : `<td>${words}</td>`
    }).join('')}</tr>`
  const head = headerRow ? `<thead>${row(rows[0] ?? [], true)}</thead>` : ''
  const body = rows.slice(headerRow ? 1 : 0).map((cells) => row(cells, false))
  const title = escapeHtml(caption)
  return `<div class="cc-table" role="group" aria-label="${title || 'Table'}" tabindex="0"><table>${
    title && `<caption>${title}</caption>`
  }${head}<tbody>${body.join('')}</tbody></table></div>`
}
