import {fieldOf, listOf} from '../storedValue.ts'
import {type RegisterField, registerFields} from './registerFields.ts'

/** The fields of a stored `citation` that no register may overwrite. */
export function lockedFields(citation: unknown): RegisterField[] {
  const stored = listOf(fieldOf(citation, 'lockedFields'))
  return registerFields.filter((field) => stored.includes(field))
}
