import type {CslItem} from './cslItem.ts'
import {yearOf} from './dates.ts'
import {letters} from './letters.ts'

/**
 * A key that two records of one work share: its DOI, else PMID, else PMCID, else its title and year without case, marks
 * and punctuation. `''` for a record that has none of them.
 */
export function dedupeKey({DOI, PMID, PMCID, title, issued}: CslItem): string {
  if (DOI) return `doi:${DOI.toLowerCase().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/, '')}`
  if (PMID) return `pmid:${PMID.replace(/\D/g, '')}`
  if (PMCID) return `pmcid:${PMCID.replace(/\D/g, '')}`
  const words = letters(title ?? '')
  return words && `title:${words}|${yearOf(issued)}`
}
