import {LakeError} from '../LakeError.ts'

/**
 * The bytes of a request, at most `maxBytes`.
 *
 * @throws {@link LakeError} `too-large` as soon as more arrive, whatever `Content-Length` said.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes)
  const chunks: Uint8Array[] = []
  let size = 0
  const body: ReadableStream<Uint8Array> = request.body ?? emptyStream()
  for await (const chunk of body) {
    size += chunk.byteLength
    // Leaving the loop cancels the rest.
    if (size > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

function emptyStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({start: (controller) => controller.close()})
}

/**
 * The JSON value of a request.
 *
 * @throws {@link LakeError} `bad-request` for what is no JSON, `too-large`.
 */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const text = new TextDecoder().decode(await readBody(request, maxBytes))
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new LakeError('bad-request', `The body is not JSON: ${cause instanceof Error ? cause.message : ''}`, {cause})
  }
}

function tooLarge(maxBytes: number): LakeError {
  return new LakeError('too-large', `The body is larger than ${maxBytes} bytes`)
}
