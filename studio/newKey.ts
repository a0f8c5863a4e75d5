import {newId} from './newId.ts'

/** A fresh `_key` for an entry of a list, as short as the Studio's own. */
export const newKey = (): string => newId().slice(0, 12)
