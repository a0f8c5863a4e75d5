import {isStoredObject, type StoredObject} from '../storedValue.ts'

/** The objects of a stored list whose shape nobody has checked; `[]` when it is no list. */
export const storedObjects = (value: unknown): StoredObject[] =>
  Array.isArray(value) ? value.filter((item: unknown) => isStoredObject(item)) : []
