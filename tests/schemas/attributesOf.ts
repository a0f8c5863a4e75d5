import type {SchemaType} from 'groq-js'

type Value = Extract<SchemaType[number], {type: 'type'}>['value']

/**
 * What the hosted Content Lake counts as attributes of a dataset: each path with each type of value there, as far as documents
 * hold it. Here for documents that use every field of a schema, as `body[].children[]:object`.
 */
export function attributesOf(schema: SchemaType, documentType?: string): ReadonlySet<string> {
  const named = new Map(schema.flatMap((type) => (type.type === 'type' ? [[type.name, type.value] as const] : [])))
  const found = new Set<string>()

  function fields(attributes: Record<string, {value: Value}>, path: string): void {
    for (const [name, {value}] of Object.entries(attributes)) visit(value, path === '' ? name : `${path}.${name}`)
  }

  function visit(value: Value, path: string): void {
    switch (value.type) {
      case 'null':
      case 'unknown':
        // Any value: only the field of an image that Sanity's Media Library fills, which this package does not use.
        return
      case 'union':
        for (const option of value.of) visit(option, path)
        return
      case 'inline': {
        const type = named.get(value.name)
        if (type) visit(type, path)
        return
      }
      case 'array':
        found.add(`${path}:array`)
        visit(value.of, `${path}[]`)
        return
      case 'object':
        found.add(`${path}:object`)
        fields(value.attributes, path)
        if (value.rest) visit(value.rest, path)
        return
      default:
        found.add(`${path}:${value.type}`)
    }
  }

  for (const type of schema) {
    if (type.type === 'document' && (documentType === undefined || type.name === documentType))
      fields(type.attributes, '')
  }
  return found
}
