import type {FieldDefinition, SchemaTypeDefinition} from 'sanity'
import {publicDocuments, type SchemaTypesOptions} from '../schemas/index.ts'

/** What a clinic says differently about its content. */
export interface ContentOptions {
  /** Fields of the clinic's own, at the end of a document type: `{article: [defineField(...)]}`. */
  extraFields?: SchemaTypesOptions['extraFields']
  /** Fields to leave out of forms, as `type.field`. What is stored in them stays. */
  hiddenFields?: readonly string[]
  /** Rules of the clinic's own for whole documents, beside the editorial standard: `{article: (rule) => rule.custom(...)}`. */
  rules?: SchemaTypesOptions['documentValidation']
  /** Languages that staff choose from, as BCP-47 tags, the first for new documents; any tag can be typed unless given. */
  languages?: readonly string[]
  /** Types that the clinic does not use: no entry in the navigation, none in the menu for new documents. */
  hiddenTypes?: readonly string[]
  /** Months between reviews that a new topic begins with; its own number decides. 24 unless given. */
  cadence?: number
}

/** A well-formed BCP-47 tag, as far as a form needs it. */
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const LONGEST_MONTHS = 36

/**
 * Refuses options that no form could follow.
 *
 * @throws RangeError that names the offending value and what would be right.
 */
export function checkContentOptions({languages, cadence, hiddenTypes = []}: ContentOptions): void {
  const unknown = hiddenTypes.find((name) => !publicDocuments.some((type) => type.name === name))
  if (unknown !== undefined) {
    const known = publicDocuments.map(({name}) => name).join(', ')
    throw new RangeError(
      `clinicContent(): hiddenTypes names "${unknown}", which is not a type; expected some of ${known}`,
    )
  }
  if (languages && (languages.length === 0 || languages.some((tag) => !TAG.test(tag)))) {
    throw new RangeError(
      `clinicContent(): languages is ${JSON.stringify(languages)}; expected tags like ["en-US", "es"], at least one`,
    )
  }
  if (cadence !== undefined && (!Number.isInteger(cadence) || cadence < 1 || cadence > LONGEST_MONTHS)) {
    throw new RangeError(
      `clinicContent(): cadence is ${cadence}; expected whole months from 1 to ${LONGEST_MONTHS} between reviews`,
    )
  }
}

/** The types as the options want them: the languages to choose from, the months that a topic begins with. */
export function withContentOptions(
  types: readonly SchemaTypeDefinition[],
  {languages, cadence}: ContentOptions,
): SchemaTypeDefinition[] {
  const changes = (type: string, field: string): object => {
    if (field === 'language' && languages) return {options: {list: [...languages]}, initialValue: languages[0]}
    return type === 'topic' && field === 'maxReviewMonths' && cadence !== undefined ? {initialValue: cadence} : {}
  }
  return types.map((type) =>
    type.type === 'document' && 'fields' in type && Array.isArray(type.fields)
      ? {
          ...type,
          fields: type.fields.map((field: FieldDefinition) => ({...field, ...changes(type.name, field.name)})),
        }
      : type,
  )
}
