/** One line of a tagged file with what continues it. */
export interface TaggedField {
  tag: string
  value: string
  line: number
}

/** A record of RIS or of a PubMed export. */
export interface TaggedRecord {
  line: number
  fields: TaggedField[]
}

/** The first value of the first of these tags that has one. */
export function firstOf({fields}: TaggedRecord, ...tags: string[]): string {
  for (const tag of tags) {
    const value = fields.find((field) => field.tag === tag && field.value)?.value
    if (value) return value
  }
  return ''
}

/** Every value of these tags, in the order of the file. */
export const allOf = ({fields}: TaggedRecord, ...tags: string[]): string[] =>
  fields.flatMap(({tag, value}) => (value && tags.includes(tag) ? [value] : []))
