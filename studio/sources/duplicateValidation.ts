import {getPublishedId, type CustomValidatorResult, type DocumentRule, type ValidationContext} from 'sanity'
import type {SchemaTypesOptions} from '../../schemas/index.ts'
import {dedupeKeys} from '../../src/citations/dedupeKeys.ts'
import {type CitationFields, toCslJson} from '../../src/citations/toCslJson.ts'
import {apiVersion} from '../apiVersion.ts'
import {english} from '../i18n/english.ts'
import type {Words} from '../i18n/words.ts'
import {stringAt} from '../stringAt.ts'

/** Sources that can share a key with one: asked anew at each pause in typing, so only they are read. */
const MAYBE_THE_SAME = `*[_type == "citation" && !(_id in [$id, "drafts." + $id]) && (
  lower(doi) == $doi || pmid == $pmid || pmcid == $pmcid || coalesce(issued.year, 0) == $year
)]{title, doi, pmid, pmcid, issued}`

type DocumentValidation = NonNullable<SchemaTypesOptions['documentValidation']>

/** The given rules for whole documents with a warning on a source that is in the library already. */
export function withSourceRules(validation: DocumentValidation = {}, t: Words = english): DocumentValidation {
  return {
    ...validation,
    citation: (rule: DocumentRule, context) =>
      [
        validation['citation']?.(rule, context) ?? [],
        rule.custom((source: CitationFields | undefined, context) => warnOfDuplicate(source, context, t)).warning(),
      ].flat(),
  }
}

async function warnOfDuplicate(
  source: CitationFields | undefined,
  context: ValidationContext,
  t: Words,
): Promise<CustomValidatorResult> {
  const id = getPublishedId(stringAt(source, '_id') ?? '')
  if (!source || !id) return true
  const keys = new Set(dedupeKeys(toCslJson(source)))
  const others = await context
    .getClient({apiVersion})
    .withConfig({perspective: 'drafts', useCdn: false})
    .fetch<CitationFields[]>(MAYBE_THE_SAME, {
      id,
      doi: (source.doi ?? '').toLowerCase(),
      pmid: source.pmid ?? '',
      pmcid: source.pmcid ?? '',
      year: source.issued?.year ?? 0,
    })
  return others.some((other) => dedupeKeys(toCslJson(other)).some((key) => keys.has(key)))
    ? t('sources.already-there')
    : true
}
