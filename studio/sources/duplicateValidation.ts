import {getPublishedId, type CustomValidatorResult, type DocumentRule, type ValidationContext} from 'sanity'
import type {SchemaTypesOptions} from '../../schemas/index.ts'
import {dedupeKeys} from '../../src/citations/dedupeKeys.ts'
import {type CitationFields, toCslJson} from '../../src/citations/toCslJson.ts'
import {apiVersion} from '../apiVersion.ts'
import {stringAt} from '../stringAt.ts'
import {libraryKeys} from './libraryKeys.ts'
import {sourcesStrings} from './strings.ts'

type DocumentValidation = NonNullable<SchemaTypesOptions['documentValidation']>

/** The given rules for whole documents with a warning on a source that is in the library already. */
export function withSourceRules(validation: DocumentValidation = {}): DocumentValidation {
  return {
    ...validation,
    citation: (rule: DocumentRule, context) =>
      [validation['citation']?.(rule, context) ?? [], rule.custom(warnOfDuplicate).warning()].flat(),
  }
}

async function warnOfDuplicate(
  source: CitationFields | undefined,
  context: ValidationContext,
): Promise<CustomValidatorResult> {
  const id = getPublishedId(stringAt(source, '_id') ?? '')
  if (!source || !id) return true
  const known = await libraryKeys(context.getClient({apiVersion}), id)
  return dedupeKeys(toCslJson(source)).some((key) => known.has(key)) ? sourcesStrings.alreadyThere : true
}
