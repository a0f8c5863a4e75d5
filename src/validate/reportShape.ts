import type {ContentPathStep} from '../citations/contentBlocks.ts'
import {isStoredObject} from '../storedValue.ts'
import type {Report} from './contentFinding.ts'
import type {Shape} from './shape.ts'

/** Deeper than any page prints, the steps to a text included; the Content Lake refuses such documents. */
const deepest = 64

/** Notes where a value is not of its shape. Goes no deeper than the shape does, so that no value is too deep for it. */
export function reportShape(value: unknown, shape: Shape, report: Report, path: readonly ContentPathStep[] = []): void {
  if (typeof shape === 'object' && 'optional' in shape) {
    if (value !== null && value !== undefined) reportShape(value, shape.optional, report, path)
    return
  }
  if (shape === 'any') {
    if (isDeeper(value, deepest)) report(path, `${named(path)} is nested without end`, `at most ${deepest} levels`)
    return
  }
  const expected = nameOf(shape)
  if (value === null || value === undefined) return report(path, `${named(path)} is missing`, expected)
  if (typeof shape === 'string') {
    if (typeof value !== typeOf[shape]) report(path, `${named(path)} is ${kindOf(value)}`, expected)
  } else if ('oneOf' in shape) {
    if (typeof value !== 'string') report(path, `${named(path)} is ${kindOf(value)}`, expected)
    else if (!shape.oneOf.includes(value)) report(path, `${named(path)} is "${value.slice(0, 40)}"`, expected)
  } else if ('list' in shape) {
    if (!Array.isArray(value)) return report(path, `${named(path)} is ${kindOf(value)}`, expected)
    for (const [index, item] of value.entries()) {
      const key = isStoredObject(item) ? item['_key'] : undefined
      reportShape(item, shape.list, report, [...path, typeof key === 'string' ? {_key: key} : index])
    }
  } else {
    if (!isStoredObject(value)) return report(path, `${named(path)} is ${kindOf(value)}`, expected)
    for (const [name, inner] of Object.entries(shape.fields)) {
      reportShape(Object.hasOwn(value, name) ? value[name] : undefined, inner, report, [...path, name])
    }
  }
}

const typeOf = {text: 'string', number: 'number', flag: 'boolean'} as const

function nameOf(shape: Exclude<Shape, 'any' | {optional: Shape}>): string {
  if (shape === 'text') return 'text'
  if (typeof shape === 'string') return shape === 'flag' ? 'true or false' : 'a number'
  if ('oneOf' in shape) return shape.oneOf.length === 1 ? `"${shape.oneOf[0]}"` : `one of ${shape.oneOf.join(', ')}`
  return 'list' in shape ? 'a list' : 'an object'
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'a number' : String(value)
}

/** The last step that a person would call by a name. */
function named(path: readonly ContentPathStep[]): string {
  const name = path.findLast((step) => typeof step === 'string')
  if (name === undefined) return 'the answer'
  return typeof path.at(-1) === 'string' ? `"${name}"` : `an entry of "${name}"`
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1))
}
