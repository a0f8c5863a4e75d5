import type {Inline, Marker} from './pieces.ts'

/** Most sources that one sign may stand for: `[1-40]` is a list, `[1-2000]` is a year range. */
const MOST = 40

/** `1`, `[1, 2]`, `1–3`, `1,2` as the numbers of entries; `[]` when it is something else. */
export function entryNumbers(text: string): string[] {
  const inner = text.replace(/[[\]()\s]/g, '')
  if (!/^\d{1,3}([,;–—-]\d{1,3})*$/.test(inner)) return []
  const numbers = inner.split(/[,;]/).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–—-]/).map(Number)
    return to < from || to - from > MOST ? [] : Array.from({length: to - from + 1}, (_, index) => String(from + index))
  })
  return numbers.length > MOST ? [] : numbers
}

/** The sign that a superscript is, or `null`. */
export function supMarker(text: string, target: string | null): Marker | null {
  const entries = entryNumbers(text)
  if (entries.length > 0) return {kind: 'marker', text, entries, target}
  if (target !== null && /^\[?[*†‡§a-z]{1,3}\]?$/i.test(text)) return {kind: 'marker', text, entries: [text], target}
  return null
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const typed =
  /\[(\d{1,3}(?:\s?[,;–—-]\s?\d{1,3})*)\]|\[((?:[^\][@]{0,40}\s)?-?@[\w][\w:.#$%&+?<>~/-]*(?:[^\][]*))\]|(?<=[\p{L}.,;:!?)”"'])([⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[,⁻–][⁰¹²³⁴⁵⁶⁷⁸⁹]+)*)/gu

/** Signs that are typed into the text (`[1]`, `¹`, `[@smith2020]`) stand by themselves afterwards. */
export function splitMarkers(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline, index): Inline[] => {
    if (inline.kind === 'marker') return [inline]
    const parts: Inline[] = []
    let from = 0
    for (const match of inline.text.matchAll(typed)) {
      const [text, numbers, keys, raised] = match
      // At the start of a paragraph it is the number of an entry, not a sign.
      if (match.index === 0 && index === 0 && keys === undefined) continue
      const entries =
        keys !== undefined
          ? [...keys.matchAll(/@([\w][\w:.#$%&+?<>~/-]*)/g)].map(([, key = '']) => `@${key.replace(/[.:/]+$/, '')}`)
          : entryNumbers(numbers ?? [...(raised ?? '')].map(plainDigit).join(''))
      if (entries.length === 0) continue
      if (match.index > from) parts.push({...inline, text: inline.text.slice(from, match.index)})
      parts.push({kind: 'marker', text, entries, target: null})
      from = match.index + text.length
    }
    return from === 0
      ? [inline]
      : from < inline.text.length
        ? [...parts, {...inline, text: inline.text.slice(from)}]
        : parts
  })
}

const plainDigit = (sign: string): string =>
  superscripts.includes(sign) ? String(superscripts.indexOf(sign)) : sign === '⁻' || sign === '–' ? '-' : sign
