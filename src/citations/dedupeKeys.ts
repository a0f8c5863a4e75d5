import type {CslItem} from './cslItem.ts'
import {dedupeKey} from './dedupeKey.ts'

/**
 * Every key by which another record may turn out to be the same work: each of its identifiers, then its title and year.
 * Two records of one work share at least one, whichever identifiers each of them has.
 */
export function dedupeKeys({type, DOI, PMID, PMCID, title, issued}: CslItem): string[] {
  return [{DOI}, {PMID}, {PMCID}, {title, issued}].map((part) => dedupeKey({type, ...part})).filter((key) => key !== '')
}
