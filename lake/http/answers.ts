import {LakeError} from '../LakeError.ts'

/** An answer whose length is known before it is sent, and told. */
export function sized(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>, status = 200): Response {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
  return new Response(body, {status, headers: {...headers, 'content-length': String(length)}})
}

/** Lines of JSON. */
export function ndjson(lines: readonly string[]): Response {
  return sized(lines.join(''), {'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store'})
}

const jsonHeaders = {'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store'}

/** JSON, as every API answer is. */
export function json(value: unknown, status = 200): Response {
  return sized(JSON.stringify(value), jsonHeaders, status)
}

/**
 * @param members - JSON texts by name.
 */
export function jsonObject(members: Record<string, string>): Response {
  const text = Object.entries(members)
    .map(([name, json]) => `${JSON.stringify(name)}:${json}`)
    .join(',')
  return sized(`{${text}}`, jsonHeaders)
}

/**
 * JSON text.
 *
 * @throws {@link LakeError} `too-large` for a value of more than `maxLength` characters.
 */
export function limitedText(value: unknown, maxLength: number): string {
  let text: string
  try {
    text = JSON.stringify(value)
  } catch (cause) {
    // Longer than any string can be.
    if (cause instanceof RangeError && /string length/i.test(cause.message)) throw tooLong(maxLength, cause)
    throw cause
  }
  if (text.length > maxLength) throw tooLong(maxLength)
  return text
}

const tooLong = (maxLength: number, cause?: unknown) =>
  new LakeError('too-large', `The result is longer than ${maxLength} characters; ask for less at once`, {cause})

const statusText: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
}

/** An error in the shape that @sanity/client reads: query errors with their position, all others as status and message. */
export function errorAnswer(error: unknown): Response {
  if (!(error instanceof LakeError)) {
    return json({statusCode: 500, error: statusText[500], message: 'The lake failed unexpectedly'}, 500)
  }
  if (error.code === 'query') return json({error: queryErrorBody(error)}, error.status)
  return json(
    {statusCode: error.status, error: statusText[error.status] ?? 'Error', message: error.message},
    error.status,
  )
}

export function queryErrorBody(error: LakeError): Record<string, unknown> {
  return {...error.fields, type: error.type ?? 'queryError', description: error.message}
}

/** The error of a transaction: what failed and at which of its mutations or actions. */
export function transactionErrorAnswer(type: 'mutationError' | 'actionError', error: LakeError): Response {
  const item = {...error.fields, type: error.type ?? 'error', description: error.message}
  const what = type === 'mutationError' ? 'mutation(s)' : 'action(s)'
  const description = `The ${what} failed: ${error.message}`
  return json({error: {type, description, items: [{error: item, index: error.index ?? 0}]}}, error.status)
}
