import {type StoredObject, fieldOf, isStoredObject, textOf} from '../../../src/storedValue.ts'
import {CheckError} from '../CheckError.ts'
import type {SourcedDocument} from './CheckSource.ts'

/** Longer than any document the Content Lake stores; a line without an end must not fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024

const NEWLINE = 0x0a

/**
 * The documents of newline-delimited JSON, one at a time. Empty lines are skipped.
 *
 * @param name - What is read, for messages: `"export.ndjson"`.
 * @throws {CheckError} `broken-export` with the number of the line that is not a document.
 */
export async function* ndjsonDocuments(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<SourcedDocument> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let line = 0
  for await (const bytes of linesOf(chunks, name)) {
    line += 1
    const place = `line ${line} of ${name}`
    const text = textIn(bytes, decoder, place)
    if (text.trim() !== '') yield {document: documentIn(text, place), line}
  }
}

/** Lines without their newline, split as bytes: no other character of UTF-8 holds that byte. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  let length = 0
  let line = 1
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)])
      parts = []
      length = 0
      line += 1
      start = end + 1
    }
    parts.push(chunk.subarray(start))
    length += chunk.length - start
    if (length > LONGEST_LINE) {
      throw new CheckError('broken-export', `line ${line} of ${name} is longer than any document`)
    }
  }
  if (length > 0) yield Buffer.concat(parts)
}

function textIn(bytes: Uint8Array, decoder: TextDecoder, place: string): string {
  try {
    return decoder.decode(bytes)
  } catch (cause) {
    throw new CheckError('broken-export', `${place} is not UTF-8 text; export the dataset again`, {cause})
  }
}

function documentIn(text: string, place: string): StoredObject {
  const value = parsed(text, place)
  const failure = fieldOf(value, 'error')
  if (failure !== undefined && fieldOf(value, '_id') === undefined) {
    // An export over HTTP has said "200 OK" before it fails; the API then ends it with such a line.
    const said = textOf(fieldOf(failure, 'description')) || textOf(failure) || 'no reason given'
    throw new CheckError('request-failed', `the export broke off at ${place}: ${said}`)
  }
  if (isStoredObject(value)) return value
  throw new CheckError('broken-export', `${place} is not a document; expected one JSON object a line`)
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new CheckError('broken-export', `${place} is not JSON; expected one document a line`, {cause})
  }
}
