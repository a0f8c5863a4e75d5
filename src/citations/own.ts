/** The entry of a table, never something that every object has (`constructor`). */
export const own = <Value>(table: {readonly [key: string]: Value}, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
