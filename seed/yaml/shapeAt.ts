import type {YamlPath} from './yamlProblem.ts'

/** The part of a valibot schema that describes the value at `path`, or `null` where anything goes. */
export function shapeAt(schema: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((shape, part) => childOf(shape, part), schema)
}

/** The keys that a map may have at this place, or `null` when the schema does not list them. */
export function knownKeys(schema: unknown): string[] | null {
  const entries = property(bare(schema), 'entries')
  return isObject(entries) ? Object.keys(entries) : null
}

/** What the schema says would be right here, in words; `''` when it says nothing. */
export function expectation(schema: unknown): string {
  const message = property(bare(schema), 'message')
  return typeof message === 'string' ? message : ''
}

/** The words to choose from here, when the schema is a choice. */
export function choices(schema: unknown): string[] {
  const options = property(bare(schema), 'options')
  return Array.isArray(options) ? options.filter((option) => typeof option === 'string') : []
}

function childOf(schema: unknown, part: string | number): unknown {
  const shape = bare(schema)
  if (typeof part === 'number') return property(shape, 'item')
  const entries = property(shape, 'entries')
  return isObject(entries) ? property(entries, part) : property(shape, 'value')
}

/** The schema inside `optional(...)`. */
function bare(schema: unknown): unknown {
  const inner = property(schema, 'wrapped')
  return inner === undefined ? schema : bare(inner)
}

function property(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
