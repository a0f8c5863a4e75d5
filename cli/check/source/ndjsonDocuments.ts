import {type StoredObject, fieldOf, isStoredObject, textOf} from '../../../src/storedValue.ts'
import {CheckError} from '../CheckError.ts'
import type {SourcedDocument} from './CheckSource.ts'

/** Longer than any document the Content Lake stores; a line without an end must not fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024

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
  let line = 0
  for await (const text of linesOf(chunks, name)) {
    line += 1
    if (text.trim() !== '') yield {document: documentIn(text, `line ${line} of ${name}`), line}
  }
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let line = 1
  const decoded = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, {stream: true}) : decoder.decode()
    } catch (cause) {
      throw new CheckError('broken-export', `check: ${name} is not UTF-8 text, after line ${line - 1}`, {cause})
    }
  }
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoded(chunk)).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST_LINE) {
      throw new CheckError('broken-export', `check: line ${line + lines.length} of ${name} is longer than any document`)
    }
    for (const text of lines) {
      yield text
      line += 1
    }
  }
  rest += decoded()
  if (rest !== '') yield rest
}

function documentIn(text: string, place: string): StoredObject {
  const value = parsed(text, place)
  const failure = fieldOf(value, 'error')
  if (failure !== undefined && fieldOf(value, '_id') === undefined) {
    // An export over HTTP has said "200 OK" before it fails; the API then ends it with such a line.
    const said = textOf(fieldOf(failure, 'description')) || textOf(failure) || 'no reason given'
    throw new CheckError('request-failed', `check: the export broke off at ${place}: ${said}`)
  }
  if (isStoredObject(value)) return value
  throw new CheckError('broken-export', `check: ${place} is not a document; expected one JSON object a line`)
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new CheckError('broken-export', `check: ${place} is not JSON; expected one document a line`, {cause})
  }
}
