import {normalizeCsl} from '../citations/normalizeCsl.ts'
import {isStoredObject, listOf} from '../storedValue.ts'
import {lineCounter} from './lineCounter.ts'
import type {ParsedBibliography} from './parsedBibliography.ts'

/** Works of CSL-JSON: one, a list, or a list in `items`; an answer of Crossref (`message`) as well. Never throws. */
export function parseCslJson(text: string): ParsedBibliography {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const message = error instanceof Error ? error.message : `${error}`
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
    return {items: [], problems: [{line: lineCounter(text)(at), message: `this is no JSON: ${message.slice(0, 120)}`}]}
  }
  const found: ParsedBibliography = {items: [], problems: []}
  for (const [at, record] of recordsOf(value).entries()) {
    const item = isStoredObject(record) ? normalizeCsl(record) : null
    if (item?.title || item?.DOI) found.items.push(item)
    else found.problems.push({line: 1, message: `record ${at + 1} has no title; expected CSL-JSON`})
  }
  return found
}

function recordsOf(value: unknown): readonly unknown[] {
  if (!isStoredObject(value)) return listOf(value)
  const inside = value['items'] ?? value['message']
  return isStoredObject(inside) ? recordsOf(inside) : inside ? listOf(inside) : [value]
}
