import {LakeError, type LakeErrorCode} from '../LakeError.ts'

/** An error as it travels between processes, where classes are lost. */
export type WireError =
  | {
      kind: 'lake'
      code: LakeErrorCode
      message: string
      status: number
      type: string | null
      fields: LakeError['fields']
    }
  | {kind: 'too-deep'}
  | {kind: 'unexpected'; stack: string}

export function toWireError(error: unknown): WireError {
  if (error instanceof LakeError) {
    const {code, message, status, type = null, fields} = error
    return {kind: 'lake', code, message, status, type, fields}
  }
  if (isTooDeep(error)) return {kind: 'too-deep'}
  return {kind: 'unexpected', stack: error instanceof Error ? (error.stack ?? error.message) : String(error)}
}

export function fromWireError(error: WireError): Error {
  if (error.kind === 'too-deep') return tooDeep()
  if (error.kind === 'unexpected') return new Error(`In a process of the lake: ${error.stack}`)
  const {code, message, status, type, fields} = error
  return new LakeError(code, message, {status, fields, ...(type === null ? {} : {type})})
}

/** Values are walked by recursion: whoever nests a hundred thousand brackets hears so. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack')
}

export const tooDeep = () => new LakeError('bad-request', 'The request is nested too deeply')
