/** Bytes as text, and what had to be guessed. */
export interface DecodedText {
  text: string
  encoding: string
  /** Bytes that are wrong in this encoding and were read as Windows-1252, or could not be read at all. */
  repaired: number
}

/**
 * The text of a file in whatever encoding it was saved: byte order mark, UTF-16, a declared `charset`, UTF-8, else
 * Windows-1252. Single wrong bytes in a UTF-8 file are read as Windows-1252, which is where they nearly always come
 * from. `null` when the bytes are no text at all.
 *
 * @see https://encoding.spec.whatwg.org/
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = byteOrderMark(bytes)
  if (marked) return decoded(bytes, marked)
  const wide = utf16WithoutMark(bytes)
  if (wide) return decoded(bytes, wide)
  if (isBinary(bytes)) return null
  const declared = declaredEncoding(bytes)
  if (isUtf8(bytes)) return {text: new TextDecoder().decode(bytes), encoding: 'utf-8', repaired: 0}
  if (declared !== null && declared !== 'utf-8') return decoded(bytes, declared)
  return mixedUtf8(bytes)
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  return {text, encoding, repaired: text.split('\uFFFD').length - 1}
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Latin text in UTF-16 has a zero in nearly every other byte. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000)
  if (sample.length < 4) return null
  const zeros = (from: number) => sample.filter((byte, index) => index % 2 === from && byte === 0).length
  const half = sample.length / 2
  if (zeros(1) > half * 0.7 && zeros(0) < half * 0.1) return 'utf-16le'
  return zeros(0) > half * 0.7 && zeros(1) < half * 0.1 ? 'utf-16be' : null
}

/** A page may hold a stray control character; a picture or program holds many. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8000)
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length
  return controls > sample.length / 50
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const label =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]
  if (label === undefined) return null
  try {
    const {encoding} = new TextDecoder(label)
    // A file that says so in ASCII is not UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A page that says UTF-8 and holds pasted Windows-1252, or is Windows-1252 all through. */
function mixedUtf8(bytes: Uint8Array): DecodedText {
  const parts: string[] = []
  const single = new TextDecoder('windows-1252')
  const strict = new TextDecoder('utf-8', {ignoreBOM: true})
  let [start, repaired, sequences] = [0, 0, 0]
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length > 1) sequences += 1
    if (length > 0) {
      at += length
      continue
    }
    parts.push(strict.decode(bytes.subarray(start, at)), single.decode(bytes.subarray(at, at + 1)))
    repaired += 1
    at += 1
    start = at
  }
  parts.push(strict.decode(bytes.subarray(start)))
  // Where no character is UTF-8, nothing was repaired: the file is in another encoding.
  return sequences === 0
    ? {text: parts.join(''), encoding: 'windows-1252', repaired: 0}
    : {text: parts.join(''), encoding: 'utf-8', repaired}
}

/** Bytes of the UTF-8 character at a place; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  if (length === 0) return 0
  for (let index = 1; index < length; index += 1) {
    if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0
  }
  const second = bytes[at + 1] ?? 0
  // Overlong forms, surrogates and what is beyond Unicode are no characters.
  const isWrong =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f)
  return isWrong ? 0 : length
}
