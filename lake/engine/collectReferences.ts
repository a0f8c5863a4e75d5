import {isRecord} from '../isRecord.ts'

export interface FoundReference {
  target: string
  weak: boolean
}

/** Every `_ref` in a value, one per target; strong wins where a target is referenced both ways. Other datasets' are left out. */
export function collectReferences(value: unknown): FoundReference[] {
  const found = new Map<string, boolean>()
  visit(value, found)
  return [...found].map(([target, weak]) => ({target, weak}))
}

/** Every target that `references()` would find: those of other datasets too. */
export function referenceTargets(value: unknown): ReadonlySet<string> {
  const targets = new Set<string>()
  gather(value, targets)
  return targets
}

const REFERENCE_KEYS: ReadonlySet<string> = new Set([
  '_type',
  '_ref',
  '_weak',
  '_key',
  '_dataset',
  '_projectId',
  '_strengthenOnPublish',
])

/** The first key beside a `_ref` that the hosted service would not take there; `null` when there is none. */
export function foreignReferenceKey(value: unknown): string | null {
  const parts = Array.isArray(value) || isRecord(value) ? Object.entries(value) : []
  const isReference = isRecord(value) && typeof value._ref === 'string'
  for (const [key, part] of parts) {
    const foreign = isReference && !REFERENCE_KEYS.has(key) ? key : foreignReferenceKey(part)
    if (foreign !== null) return foreign
  }
  return null
}

function gather(value: unknown, targets: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) gather(item, targets)
    return
  }
  if (!isRecord(value)) return
  if (typeof value._ref === 'string') targets.add(value._ref)
  for (const item of Object.values(value)) gather(item, targets)
}

function visit(value: unknown, found: Map<string, boolean>): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, found)
    return
  }
  if (!isRecord(value)) return
  if (typeof value._ref === 'string' && value._dataset === undefined && value._projectId === undefined) {
    found.set(value._ref, value._weak === true && found.get(value._ref) !== false)
  }
  for (const [key, item] of Object.entries(value)) {
    if (key !== '_strengthenOnPublish') visit(item, found)
  }
}
