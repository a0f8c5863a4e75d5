const BLOCK = 512

/** Whether these first bytes begin a tar archive. */
export function isTar(start: Uint8Array): boolean {
  return start.length >= BLOCK && textAt(start, 257, 5) === 'ustar'
}

/**
 * The content of the first file of a tar archive whose name ends with `suffix`, as it streams by; nothing when there is
 * no such file. Reads no further than that file's end.
 *
 * @throws RangeError when the archive ends in the middle of the file.
 */
export async function* tarEntry(chunks: AsyncIterable<Uint8Array>, suffix: string): AsyncGenerator<Uint8Array> {
  let buffer: Uint8Array = new Uint8Array()
  /** Bytes of the present file still to come, and of its padding after them. */
  let content = 0
  let padding = 0
  let isWanted = false
  for await (const chunk of chunks) {
    buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk])
    while (buffer.length > 0) {
      if (content > 0) {
        const part = buffer.subarray(0, content)
        if (isWanted) yield part
        content -= part.length
        buffer = buffer.subarray(part.length)
        if (isWanted && content === 0) return
      } else if (padding > 0) {
        const part = Math.min(padding, buffer.length)
        padding -= part
        buffer = buffer.subarray(part)
      } else {
        if (buffer.length < BLOCK) break
        const size = Number.parseInt(textAt(buffer, 124, 12).trim() || '0', 8)
        content = Number.isFinite(size) ? size : 0
        padding = (BLOCK - (content % BLOCK)) % BLOCK
        const isFile = ['0', ''].includes(textAt(buffer, 156, 1))
        isWanted = isFile && textAt(buffer, 0, 100).endsWith(suffix)
        buffer = buffer.subarray(BLOCK)
        if (isWanted && content === 0) return
      }
    }
  }
  if (isWanted && content > 0) throw new RangeError('the archive ends in the middle of a file')
}

/** A field of a header: text up to the first zero byte. */
function textAt(bytes: Uint8Array, start: number, length: number): string {
  const text = Buffer.from(bytes.subarray(start, start + length)).toString('latin1')
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}
