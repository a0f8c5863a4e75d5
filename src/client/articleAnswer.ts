import type {GateInput} from '../editorial/gateInput.ts'
import type {CrisisOccasion} from '../editorial/resolveCrisisResources.ts'
import type {DisclaimerOccasion} from '../editorial/resolveDisclaimers.ts'
import {fieldOf, isStoredObject, type StoredObject} from '../storedValue.ts'

/** An article as the page query gives it: reviewed fields as stored, the referenced documents beside them. */
export type StoredArticle = GateInput &
  DisclaimerOccasion['article'] &
  CrisisOccasion['article'] &
  StoredObject & {readonly _id: string}

export function isStoredArticle(value: unknown): value is StoredArticle {
  return (
    isStoredObject(value) &&
    typeof value['_id'] === 'string' &&
    Array.isArray(value['citations']) &&
    Array.isArray(value['people'])
  )
}

/** The article of a page query's answer; `null` when there is none. */
export function articleOf(answer: unknown): StoredArticle | null {
  const article = fieldOf(answer, 'article')
  return isStoredArticle(article) ? article : null
}
