/**
 * Mendoza's operations by number, as far as we write them. A patch is a flat list of these and their arguments; it is read with two
 * stacks, of what there is (input) and of what is being made (output).
 *
 * @see https://github.com/sanity-io/mendoza
 */
export const opcode = {
  value: 0,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  pushElementBlank: 13,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  objectSetFieldValue: 17,
  objectDeleteField: 19,
  arrayAppendValue: 20,
  arrayAppendSlice: 21,
  stringAppendString: 22,
  stringAppendSlice: 23,
} as const

/** A list of operations and their arguments. */
export type MendozaPatch = readonly unknown[]
