import type {
  DocumentDefinition,
  DocumentRule,
  FieldDefinition,
  SanityDocument,
  SchemaTypeDefinition,
  ValidationBuilder,
} from '@sanity/types'
import {blocks, objects, privateDocuments, publicDocuments} from './schemaTypes.ts'

const documents: readonly DocumentDefinition[] = [...publicDocuments, ...privateDocuments]

export interface SchemaTypesOptions {
  /** Fields of a clinic's own, added at the end of a document type: `{article: [defineField(...)]}`. */
  extraFields?: Readonly<Record<string, readonly FieldDefinition[]>>
  /** Fields to leave out of the form, as `type.field` (`'article.heroImage'`). What is stored in them stays. */
  hidden?: readonly string[]
  /** Rules for whole documents, added to the type's own: `{article: (rule) => rule.custom(...)}`. */
  documentValidation?: Readonly<Record<string, ValidationBuilder<DocumentRule, SanityDocument>>>
}

/**
 * Every type a clinic's dataset needs, in the order in which a schema lists them.
 *
 * @throws RangeError that lists each name in `options` that no document type or field has, and each extra field whose
 *   name is taken.
 *
 * @example
 * const types = createSchemaTypes({hidden: ['article.heroImage']})
 */
export function createSchemaTypes(options: SchemaTypesOptions = {}): SchemaTypeDefinition[] {
  const problems = findProblems(options)
  if (problems.length > 0) throw new RangeError(`createSchemaTypes(): ${problems.join('; ')}`)
  return [...documents.map((document) => withOptions(document, options)), ...blocks, ...objects]
}

function withOptions(document: DocumentDefinition, options: SchemaTypesOptions): DocumentDefinition {
  const {name, fields} = document
  const hidden = options.hidden ?? []
  const added = options.documentValidation?.[name]
  return {
    ...document,
    fields: [...fields, ...(options.extraFields?.[name] ?? [])].map((field) =>
      hidden.includes(`${name}.${field.name}`) ? {...field, hidden: true} : field,
    ),
    ...(added && {validation: both(document.validation, added)}),
  }
}

function both<Builder extends ValidationBuilder<DocumentRule, SanityDocument>>(
  own: Builder | undefined,
  added: Builder,
): ValidationBuilder<DocumentRule, SanityDocument> {
  return (rule, context) => [own?.(rule, context) ?? [], added(rule, context)].flat()
}

function findProblems({extraFields = {}, hidden = [], documentValidation = {}}: SchemaTypesOptions): string[] {
  const fieldNames = new Map(documents.map(({name, fields}) => [name, fields.map((field) => field.name)]))
  const unknown = [...Object.keys(extraFields), ...Object.keys(documentValidation)]
    .filter((name) => !fieldNames.has(name))
    .map((name) => `"${name}" is not a document type; expected one of ${[...fieldNames.keys()].join(', ')}`)
  const taken = Object.entries(extraFields).flatMap(([type, fields]) =>
    fields
      .filter((field) => fieldNames.get(type)?.includes(field.name))
      .map((field) => `"${type}.${field.name}" exists already; choose another name for the extra field`),
  )
  const missing = hidden
    .filter((path) => {
      const [type = '', field = ''] = path.split('.')
      const names = [...(fieldNames.get(type) ?? []), ...(extraFields[type] ?? []).map(({name}) => name)]
      return !names.includes(field) || path !== `${type}.${field}`
    })
    .map((path) => `hidden "${path}" is not a field; expected a document type and its field, like "article.heroImage"`)
  return [...unknown, ...taken, ...missing]
}
