/** Stored text blocks as packs write them. Keys are counted, so that the same text gives the same document. */
export interface Span {
  _key: string
  _type: 'span'
  text: string
  marks: string[]
}

export interface CrisisNumber {
  _key: string
  _type: 'crisisNumber'
  resource: Reference
  channel: string
}

export interface Reference {
  _type: 'reference'
  _ref: string
}

export type KeyedReference = Reference & {_key: string}

export interface Cite {
  _key: string
  _type: 'cite'
  citations: KeyedReference[]
  claimKind?: string
  certainty?: string
  locator?: string
  intent?: string
}

export interface Link {
  _key: string
  _type: 'link'
  href: string
}

export interface TextBlock {
  _key: string
  _type: 'block'
  style: string
  listItem?: 'bullet' | 'number'
  level?: number
  children: (Span | CrisisNumber)[]
  markDefs: (Cite | Link)[]
}

/** A block around blocks: a care card, key points, a callout or a table. */
export interface FramedBlock {
  _key: string
  _type: string
  [field: string]: unknown
}

export type BodyBlock = TextBlock | FramedBlock

export const reference = (id: string): Reference => ({_type: 'reference', _ref: id})
export const keyedReference = (key: string, id: string): KeyedReference => ({_key: key, ...reference(id)})
