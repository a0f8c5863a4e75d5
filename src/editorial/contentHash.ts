import {canonicalJson} from './canonicalJson.ts'
import {reviewedContent, type CitedWork, type ReviewableArticle, type ReviewedContent} from './reviewedContent.ts'
import {sha256} from './sha256.ts'
import {isStoredObject} from '../storedValue.ts'

/** A fingerprint of reviewed content, as stored on a review. */
export interface ContentHash {
  algorithm: 'sha256'
  /** Which version of the reviewed content was hashed. */
  fields: '1'
  /** 64 lower-case hexadecimal digits. */
  value: string
}

/**
 * What each version of the hash covers. A version is never changed: a new one is added, so that approvals given under
 * an older one keep standing.
 */
const fieldVersions: Readonly<
  Record<string, (document: ReviewableArticle, citations: readonly CitedWork[]) => ReviewedContent>
> = {'1': reviewedContent}

/**
 * The hash of exactly the content that a clinician approves ({@link reviewedContent}): SHA-256 over its RFC 8785 JSON.
 *
 * @throws {EditorialError} `crypto-unavailable` where the runtime has no Web Crypto: a page served over plain HTTP from
 *   another host than localhost, or a Node older than 20.
 *
 * @example
 * await contentHash(article, citations) // {algorithm: 'sha256', fields: '1', value: '9f86d08…'}
 */
export async function contentHash(document: ReviewableArticle, citations: readonly CitedWork[]): Promise<ContentHash> {
  return {algorithm: 'sha256', fields: '1', value: await sha256(canonicalJson(reviewedContent(document, citations)))}
}

/**
 * Whether a stored hash was taken from exactly this content. A hash of an unknown algorithm or fields version matches
 * nothing: what this package cannot check, it does not vouch for.
 *
 * @throws {EditorialError} `crypto-unavailable` as {@link contentHash}.
 */
export async function matchesContentHash(
  document: ReviewableArticle,
  citations: readonly CitedWork[],
  stored: unknown,
): Promise<boolean> {
  if (!isStoredObject(stored) || stored['algorithm'] !== 'sha256' || typeof stored['fields'] !== 'string') return false
  const content = Object.hasOwn(fieldVersions, stored['fields']) ? fieldVersions[stored['fields']] : undefined
  return content !== undefined && stored['value'] === (await sha256(canonicalJson(content(document, citations))))
}
