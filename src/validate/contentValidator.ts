import type {ContentValidator} from '../client/contentClientOptions.ts'
import type {ContentPathStep} from '../citations/contentBlocks.ts'
import {answerShapes} from '../generated/answerShapes.ts'
import {fieldOf, isStoredObject} from '../storedValue.ts'
import type {ContentFinding, Report} from './contentFinding.ts'
import {idsOf, reportText} from './reportText.ts'
import {reportShape} from './reportShape.ts'

/** Something in an answer of the API that is not as the content model says. */
export interface AnswerFinding extends ContentFinding {
  /** What was asked: `getArticle("back-pain")`. */
  operation: string
  /** The document that holds it; `null` for a part of the answer that belongs to none. */
  documentId: string | null
}

export interface ContentValidatorOptions {
  /** Hears of each finding, at most 100 of an answer. What it throws, the call of the client throws. */
  onFinding: (finding: AnswerFinding) => void
}

/** More of one answer says that it is no answer of ours. */
const MOST_FINDINGS = 100

/**
 * For the option `validate` of `createContentClient`: compares each answer of the API with the content model.
 *
 * Fields of the wrong kind, required fields that are missing, terms and blocks that this version does not know, texts
 * nested without end, marks and references that lead nowhere: each becomes a finding with the document and the path in
 * the answer, for a build's log or an alarm. It changes nothing: with or without it the client gives what is sound and
 * reads what is not as absent, and the gate judges the words as they are stored. An answer of `fetch` is not looked at.
 *
 * @example
 * const validate = contentValidator({
 *   onFinding: ({documentId, path, message}) => console.warn(documentId, path, message),
 * })
 * const client = createContentClient({projectId: 'abc123', dataset: 'production', validate})
 */
export function contentValidator({onFinding}: ContentValidatorOptions): ContentValidator {
  return ({operation, query, result}) => {
    let left = MOST_FINDINGS
    const report: Report = (path, message, expected) => {
      if (left-- <= 0) return
      onFinding({id: 'invalid_content', operation, documentId: documentIdAt(result, path), path, message, expected})
    }
    const name = /^\/\/ clinic-content: (.+)/.exec(query)?.[1] ?? ''
    const shape = Object.hasOwn(answerShapes, name) ? answerShapes[name] : undefined
    if (shape) reportShape(result, shape, report)
    const article = fieldOf(result, 'article')
    if (!isStoredObject(article) || !('body' in article)) return
    reportText({
      text: article['body'],
      path: ['article', 'body'],
      works: idsOf(article['citations'], '_id'),
      numbers: idsOf(fieldOf(result, 'crisisResources'), '_id'),
      report,
    })
  }
}

/** The id of the innermost document on the way to a value. */
function documentIdAt(result: unknown, path: readonly ContentPathStep[]): string | null {
  let value = result
  let id: string | null = null
  for (const step of [null, ...path]) {
    if (step !== null) value = stepInto(value, step)
    // An article keeps its own beside what is shown of it.
    const found = fieldOf(value, '_id') ?? fieldOf(fieldOf(value, 'shown'), '_id')
    if (typeof found === 'string') id = found
  }
  return id
}

function stepInto(value: unknown, step: ContentPathStep): unknown {
  if (typeof step === 'string') return fieldOf(value, step)
  if (!Array.isArray(value)) return undefined
  return typeof step === 'number' ? value[step] : value.find((item) => fieldOf(item, '_key') === step._key)
}
