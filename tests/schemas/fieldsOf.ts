import type {ObjectField, SchemaType} from '@sanity/types'

/** Fields that Sanity puts into every image, reference and slug; nobody writes a description for them. */
const BUILT_IN = new Set(['asset', 'media', 'hotspot', 'crop', '_ref', '_weak', '_type', 'current', 'source'])

/** Every field of ours under a compiled type, anonymous objects and images included, with its dotted path. */
export function fieldsOf(type: SchemaType, parent = type.name): {path: string; field: ObjectField}[] {
  if (!('fields' in type)) return []
  return type.fields
    .filter(({name}) => !BUILT_IN.has(name))
    .flatMap((field) => {
      const path = `${parent}.${field.name}`
      const base = field.type.type?.name
      return [{path, field}, ...(base === 'object' || base === 'image' ? fieldsOf(field.type, path) : [])]
    })
}
