/** What the content model says a value is. `any` is looked at elsewhere, block by block, or not at all. */
export type Shape =
  | 'any'
  | 'text'
  | 'number'
  | 'flag'
  /** May be `null` or not there. */
  | {readonly optional: Shape}
  | {readonly oneOf: readonly string[]}
  | {readonly list: Shape}
  | {readonly fields: {readonly [name: string]: Shape}}
