/** The fields that JSON keeps, in the order in which Mendoza numbers them. */
export function fieldNames(record: Record<string, unknown>): string[] {
  return Object.keys(record)
    .filter((name) => record[name] !== undefined)
    .sort()
}
