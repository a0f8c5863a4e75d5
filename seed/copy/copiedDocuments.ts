import {isStoredObject, listOf, publishedId, textOf} from '../../src/storedValue.ts'
import {fingerprintOf} from '../fingerprint.ts'
import {type SeedDocument, storedDocument} from '../SeedDocument.ts'
import type {TargetDocument} from './matchDocuments.ts'

/** Where an article was copied from; stored on the copy. */
export interface CopiedFrom {
  projectId: string
  dataset: string
  articleId: string
  /** Of the article as it was copied. */
  revision: string
  /** `YYYY-MM-DD`. */
  copiedOn: string
}

type TargetIds = ReadonlyMap<string, TargetDocument>

/** Content of an article that another clinic may use. Everything else says who stands behind the words, or for how long. */
const CONTENT = [
  'title',
  'slug',
  'kind',
  'primaryTopic',
  'topics',
  'audience',
  'summary',
  'body',
  'heroImage',
  'language',
  'sensitivity',
  'furtherReading',
  'additionalCrisisResources',
  'additionalDisclaimers',
  'safetyNotice',
  'hiddenBlocks',
  'seo',
] as const

/** The id of a copy: the same article copied again is the same document. */
export const copyId = ({projectId, dataset, articleId}: Omit<CopiedFrom, 'revision' | 'copiedOn'>): string =>
  `article-copy-${fingerprintOf([projectId, dataset, articleId]).slice(0, 16)}`

/** An article without its people, reviews, dates, waivers and addresses, and what stays behind of its words. */
export function copiedContent(article: SeedDocument): {content: SeedDocument; left: string[]} {
  const kept = Object.fromEntries(CONTENT.flatMap((field) => (field in article ? [[field, article[field]]] : [])))
  const body = listOf(article['body'])
  const words = body.filter((block) => !isStoredObject(block) || block['_type'] !== 'testimonial')
  const quotes = body.length - words.length
  const left = quotes > 0 ? [`${quotes} testimonials stay behind: consent was given to the other clinic`] : []
  const aiUse = isStoredObject(article['aiUse']) ? {aiUse: {...article['aiUse'], humanReviewed: false}} : {}
  return {content: {_id: article._id, _type: article._type, ...kept, body: words, ...aiUse}, left}
}

/** The copy as a draft of the target; `ids` are those of the target by those of the source. */
export function copiedArticle(content: SeedDocument, copiedFrom: CopiedFrom, ids: TargetIds): SeedDocument {
  const fields = withReferences(content, ids)
  const origin = {_type: 'copiedFrom', ...copiedFrom}
  return storedDocument({...fields, _id: `drafts.${copyId(copiedFrom)}`, _type: 'article', copiedFrom: origin})
}

/**
 * A source, topic, disclaimer or crisis line as a draft of the target: what people of the other clinic vouched for (a
 * disclaimer approved, a paper read in full) is open again.
 */
export function copiedCompanion(document: SeedDocument, ids: TargetIds): SeedDocument {
  const {_id, _type} = document
  const {_rev, _createdAt, _updatedAt, approval, supersedes, verification, ...fields} = document
  const checked = isStoredObject(verification) ? {verification: withoutPeople(verification)} : {}
  return storedDocument({...withReferences({...fields, _id, _type, ...checked}, ids), _id: `drafts.${_id}`, _type})
}

function withoutPeople({by: _by, ...verification}: {readonly [field: string]: unknown}): Record<string, unknown> {
  const isRead = verification['state'] === 'full-text-read'
  return {...verification, state: isRead ? 'metadata-matched' : verification['state']}
}

function withReferences(document: SeedDocument, ids: TargetIds): SeedDocument {
  const {_id, _type, ...fields} = document
  return {...Object(rewritten(fields, ids)), _id, _type}
}

const GONE = Symbol('a reference to what the target does not have')

/** References to what is not copied (people, other articles) are gone, in lists too. */
function rewritten(value: unknown, ids: TargetIds): unknown {
  if (Array.isArray(value)) return value.map((item) => rewritten(item, ids)).filter((item) => item !== GONE)
  if (!isStoredObject(value)) return value
  const ref = textOf(value['_ref'])
  // A file is the same under its id everywhere.
  if (/^(image|file)-/.test(ref)) return value
  if (ref !== '') return referenceTo(value, ids.get(publishedId(ref)))
  return Object.fromEntries(
    Object.entries(value)
      .map(([field, each]) => [field, rewritten(each, ids)] as const)
      .filter(([, each]) => each !== GONE),
  )
}

/** A draft may refer to what is still a draft itself: weak, until both are published. */
function referenceTo(value: {readonly [field: string]: unknown}, target: TargetDocument | undefined): unknown {
  if (!target) return GONE
  return {...value, _ref: target.id, _weak: true, _strengthenOnPublish: {type: target.type}}
}
