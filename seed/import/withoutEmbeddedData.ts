/** Longest kind of data that is looked for: `image/svg+xml;charset=utf-8;base64`. */
const MAX_KIND = 100
const kind = /^(?:[a-z]+\/[a-z0-9.+-]+)?(?:;[a-z0-9=_-]+)*,$/i

const BASE64 = 1
const SPACE = 2
const ENDS_BARE = 4
const classes = new Uint8Array(128)
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_%') mark(sign, BASE64)
for (const sign of ' \t\r\n\f') mark(sign, SPACE | ENDS_BARE)
for (const sign of `"'<>)`) mark(sign, ENDS_BARE)

/**
 * A page without what its `data:` addresses hold: `data:image/png;base64,` is left of a picture. Pictures inside a page
 * are most of a large one, and no words.
 *
 * This comes before any pattern, and is none itself: a process that has compiled many patterns compiles further ones
 * without V8's care for the stack of a loop (`TooMuchRegExpCode` in its source), where five million signs in a row
 * overflow it.
 */
export function withoutEmbeddedData(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf('data:'); at !== -1; at = text.indexOf('data:', at + 5)) {
    const comma = text.slice(at, at + MAX_KIND).indexOf(',') + at
    if (comma < at || !kind.test(text.slice(at + 5, comma + 1))) continue
    const end = endOfData(text, at, comma + 1)
    if (end <= comma + 1) continue
    parts.push(text.slice(from, comma + 1))
    from = end
  }
  return from === 0 ? text : parts.join('') + text.slice(from)
}

function endOfData(text: string, at: number, start: number): number {
  const before = text[at - 1] ?? ''
  const isQuoted = before === '"' || before === "'"
  if (text.slice(at, start).toLowerCase().endsWith(';base64,')) {
    const end = isQuoted ? endOfRun(text, start, BASE64 | SPACE) : start
    return end > start && text[end] === before ? end : endOfRun(text, start, BASE64)
  }
  // Any other data may be words; only where an address has to stand is it sure to be none.
  const opener = text[at - 2] ?? ''
  if (isQuoted && (opener === '=' || opener === '(')) {
    const end = text.indexOf(before, start)
    return end === -1 ? start : end
  }
  return before === '=' || before === '(' || before === '<' ? endOfBare(text, start) : start
}

function endOfRun(text: string, start: number, wanted: number): number {
  let at = start
  while (at < text.length && (classOf(text, at) & wanted) !== 0) at += 1
  return at
}

function endOfBare(text: string, start: number): number {
  let at = start
  while (at < text.length && (classOf(text, at) & ENDS_BARE) === 0) at += 1
  return at
}

const classOf = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? 0

function mark(sign: string, kinds: number): void {
  const code = sign.charCodeAt(0)
  classes[code] = (classes[code] ?? 0) | kinds
}
