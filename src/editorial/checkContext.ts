import {isStoredObject} from '../storedValue.ts'
import type {
  CheckContext,
  CheckedArticle,
  CheckedCitation,
  CheckedClinic,
  CheckedCrisisResource,
  CheckedDisclaimer,
  CheckedPerson,
  CheckedTopic,
} from './checkInput.ts'

interface DocumentTypes {
  article: CheckedArticle & {readonly _id: string}
  citation: CheckedCitation
  clinic: CheckedClinic
  crisisResource: CheckedCrisisResource
  disclaimer: CheckedDisclaimer
  person: CheckedPerson
  topic: CheckedTopic
}

/**
 * The context of {@link check} from a heap of stored documents of any types, sorted by their `_type`.
 *
 * @example
 * await check(article, checkContext(documents, {today: '2026-11-24'}))
 */
export function checkContext(documents: readonly unknown[], {today}: {readonly today: string}): CheckContext {
  const ofType = <Type extends keyof DocumentTypes>(type: Type) =>
    documents.filter((document) => isDocumentOfType(document, type))
  return {
    today,
    clinic: ofType('clinic')[0] ?? null,
    topics: ofType('topic'),
    people: ofType('person'),
    citations: ofType('citation'),
    disclaimers: ofType('disclaimer'),
    crisisResources: ofType('crisisResource'),
    articles: ofType('article'),
  }
}

/** Whether a value is a stored article. Its fields may still hold anything: the rules read them with care. */
export function isArticleDocument(value: unknown): value is CheckedArticle {
  return isDocumentOfType(value, 'article')
}

function isDocumentOfType<Type extends keyof DocumentTypes>(value: unknown, type: Type): value is DocumentTypes[Type] {
  return isStoredObject(value) && value['_type'] === type && typeof value['_id'] === 'string'
}
