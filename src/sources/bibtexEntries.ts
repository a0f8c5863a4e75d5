import {lineCounter} from './lineCounter.ts'
import type {ParseProblem} from './parsedBibliography.ts'

/** One entry as written: fields by lower-case name, values without their outer braces or quotes. */
export interface BibtexEntry {
  type: string
  key: string
  line: number
  fields: Map<string, string>
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * The entries of a BibTeX file; strings are put in, comments left out. Reads on at the next `@` at the start of a line
 * after whatever it cannot understand. One pass over the text; never throws.
 */
export function bibtexEntries(text: string): {entries: BibtexEntry[]; problems: ParseProblem[]} {
  const strings = new Map(MONTHS.map((name, at) => [name, `${at + 1}`]))
  const entries: BibtexEntry[] = []
  const problems: ParseProblem[] = []
  const lineAt = lineCounter(text)
  let at = 0
  const problem = (where: number, message: string): void => void problems.push({line: lineAt(where), message})
  const skip = (): void => {
    for (;;) {
      while (/\s/.test(text[at] ?? '')) at++
      if (text[at] !== '%') return
      at = lineEnd(text, at)
    }
  }
  const word = (stop: RegExp): string => {
    const from = at
    while (at < text.length && !stop.test(text[at] ?? '')) at++
    return text.slice(from, at).trim()
  }
  /** One part of a value: braces, quotes, a number or the name of a string. */
  const part = (): string => {
    const open = text[at]
    if (open !== '{' && open !== '"') {
      const name = word(/[\s#,{}()"=@%]/)
      return strings.get(name.toLowerCase()) ?? name
    }
    const from = ++at
    let depth = 0
    for (; at < text.length; at++) {
      const character = text[at]
      if (character === '\\') at++
      else if (character === '{') depth++
      else if (character === '"' && open === '"' && !depth) break
      else if (character === '}' && depth-- === 0) break
    }
    return text.slice(from, at++)
  }
  const value = (): string => {
    let whole = ''
    for (;;) {
      skip()
      whole += part()
      skip()
      if (text[at] !== '#') return whole
      at++
    }
  }
  while (at < text.length) {
    at = text.indexOf('@', at)
    if (at < 0) break
    const start = at++
    skip()
    const type = word(/[\s{("@,=]/).toLowerCase()
    skip()
    const open = text[at]
    if (!type || (open !== '{' && open !== '(')) continue
    at++
    if (type === 'comment' || type === 'preamble') {
      at--
      part()
      continue
    }
    const close = open === '{' ? '}' : ')'
    const fields = new Map<string, string>()
    let key = ''
    if (type !== 'string') {
      skip()
      key = word(open === '{' ? /[,}=\n]/ : /[,)=\n]/)
      // An entry without a key starts with a field.
      if (text[at] === '=') {
        at -= key.length
        while (at > start && !/[{(]/.test(text[at - 1] ?? '')) at--
        key = ''
      }
      if (text[at] === ',') at++
    }
    for (;;) {
      skip()
      if (text[at] === ',') {
        at++
        continue
      }
      if (at >= text.length) {
        problem(start, `@${type} ${key}: the file ends inside this entry; expected "${close}"`)
        break
      }
      if (text[at] === close) {
        at++
        break
      }
      const fieldAt = at
      const name = word(/[\s=,{}()"#@]/).toLowerCase()
      skip()
      if (!name || text[at] !== '=') {
        problem(
          fieldAt,
          `@${type} ${key}: "${text.slice(fieldAt, fieldAt + 30).split('\n')[0]}" is no field; expected name = {value}`,
        )
        at = Math.max(at, fieldAt)
        const next = nextField(text, at)
        if (next.isEntry) {
          at = next.at
          break
        }
        at = Math.max(next.at, fieldAt + 1)
        continue
      }
      at++
      const found = value()
      if (type === 'string') strings.set(name, found)
      else if (!fields.has(name)) fields.set(name, found)
      skip()
      const after = text[at]
      if (after === ',' || after === close || at >= text.length) continue
      if (after === '@') break
      problem(at, `@${type} ${key}: no comma after ${name}`)
    }
    if (type !== 'string' && (fields.size || key)) entries.push({type, key, line: lineAt(start), fields})
  }
  return {entries, problems}
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** Where reading can go on: after the next comma or line, or at the next entry. */
function nextField(text: string, from: number): {at: number; isEntry: boolean} {
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (character === ',' || character === '\n') return {at: at + 1, isEntry: false}
    if (character === '}' || character === ')') return {at: at + 1, isEntry: true}
    if (character === '@' && at > from) return {at, isEntry: true}
  }
  return {at: text.length, isEntry: false}
}
