import {isStoredObject, listOf, textOf} from '../storedValue.ts'

/*
 * From stored content to plain data whose type is true: what is absent or of the wrong kind becomes `null`, `''`, `[]`
 * or `false` as its reader says. A broken document never breaks a page.
 */

type Reader<Value> = (stored: unknown) => Value
type Shape = Readonly<Record<string, Reader<unknown>>>
type Read<Fields extends Shape> = {[Field in keyof Fields]: ReturnType<Fields[Field]>}

/** Reads every listed field of an object with its own reader; of anything else, as if all were absent. */
export function shapeOf<const Fields extends Shape>(fields: Fields): Reader<Read<Fields>> {
  return (stored) => {
    const source = isStoredObject(stored) ? stored : {}
    const read: object = Object.fromEntries(
      Object.entries(fields).map(([name, reader]) => [name, reader(source[name])]),
    )
    if (hasFields(read, fields)) return read
    throw new TypeError('shapeOf(): a reader was lost')
  }
}

function hasFields<Fields extends Shape>(read: object, fields: Fields): read is Read<Fields> {
  return Object.keys(fields).every((name) => name in read)
}

export const text: Reader<string> = textOf

export const textOrNull: Reader<string | null> = (stored) => textOf(stored) || null

export const flag: Reader<boolean> = (stored) => stored === true

export const numberOrNull: Reader<number | null> = (stored) => (typeof stored === 'number' ? stored : null)

export const texts: Reader<string[]> = (stored) => listOf(stored).filter((item) => typeof item === 'string')

/** The object, or `null` when there is none. */
export const orNull =
  <Value>(reader: Reader<Value>): Reader<Value | null> =>
  (stored) =>
    isStoredObject(stored) ? reader(stored) : null

/** Each object of a list. */
export const each =
  <Value>(reader: Reader<Value>): Reader<Value[]> =>
  (stored) =>
    listOf(stored).filter(isStoredObject).map(reader)
