import {isStoredObject, listOf, type StoredObject} from '../storedValue.ts'

/** The objects of a stored list whose shape nobody has checked; `[]` when it is no list. */
export const storedObjects = (value: unknown): StoredObject[] => listOf(value).filter((item) => isStoredObject(item))
