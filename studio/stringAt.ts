import {fieldOf} from '../src/storedValue.ts'

/** The text at a path of fields in stored, unchecked content, or `undefined` where there is none. */
export function stringAt(value: unknown, ...path: string[]): string | undefined {
  const found = path.reduce(fieldOf, value)
  return typeof found === 'string' ? found : undefined
}
