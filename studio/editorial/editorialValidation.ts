import type {CustomValidatorResult, DocumentRule, ValidationContext} from 'sanity'
import type {SchemaTypesOptions} from '../../schemas/index.ts'
import type {Severity} from '../../src/editorial/finding.ts'
import {fieldOf, textOf} from '../../src/storedValue.ts'
import {apiVersion} from '../apiVersion.ts'
import {errorMessage} from '../errorMessage.ts'
import {english} from '../i18n/english.ts'
import type {Words} from '../i18n/words.ts'
import {articleEvaluator} from './articleEvaluator.ts'
import {findingMarkers} from './findingMarkers.ts'

type DocumentValidation = NonNullable<SchemaTypesOptions['documentValidation']>

/** The given rules for whole documents with the editorial rules added to the article's. */
export function withEditorialRules(validation: DocumentValidation = {}, t: Words = english): DocumentValidation {
  return {
    ...validation,
    article: (rule, context) =>
      [validation['article']?.(rule, context) ?? [], onlyByPublish(rule, t), editorialRules(rule, t)].flat(),
  }
}

/**
 * Sanity's releases and schedules make public what they hold, without the gate around Publish and without a record. They
 * refuse documents with an error, so a version of an article has one.
 */
const onlyByPublish = (rule: DocumentRule, t: Words): DocumentRule =>
  rule
    .custom((article: unknown) => (isVersion(textOf(fieldOf(article, '_id'))) ? t('editorial.only-by-publish') : true))
    .error()

const isVersion = (id: string): boolean => id.startsWith('versions.')

/**
 * Each finding as a mark on the field it is about.
 *
 * One rule a severity, since a severity belongs to the rule and not to what it reports; the article is judged once.
 */
const editorialRules = (rule: DocumentRule, t: Words): DocumentRule[] => [
  rule.custom((article, context) => report(article, context, 'block', t)).error(),
  rule.custom((article, context) => report(article, context, 'warn', t)).warning(),
  rule.custom((article, context) => report(article, context, 'advice', t)).info(),
]

async function report(
  article: object | undefined,
  context: ValidationContext,
  severity: Severity,
  t: Words,
): Promise<CustomValidatorResult> {
  if (!article) return true
  const client = context.getClient({apiVersion})
  try {
    const {findings, adopted} = await articleEvaluator(client).evaluate(client, article)
    const markers = findingMarkers(findings, severity, adopted)
    return markers.length > 0 ? markers : true
  } catch (error) {
    // What could not be checked does not pass; once is enough to say so.
    return severity === 'block' ? t('editorial.not-checked', {reason: errorMessage(error)}) : true
  }
}
