import {isRecord} from '../isRecord.ts'

/** What publishing does to references that were weak only while their target was a draft. */
export function strengthenReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthenReferences)
  if (!isRecord(value)) return value
  const {_strengthenOnPublish: strengthen, ...rest} = value
  const copy = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, strengthenReferences(item)]))
  if (strengthen === undefined || typeof value._ref !== 'string') return copy
  const staysWeak = isRecord(strengthen) && strengthen.weak === true
  if (staysWeak) return copy
  const {_weak, ...strong} = copy
  return strong
}
