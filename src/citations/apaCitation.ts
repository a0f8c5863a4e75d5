import {citedAuthor} from './apaAuthor.ts'
import {sortApa} from './apaOrder.ts'
import type {CslItem} from './cslItem.ts'
import {yearOf} from './dates.ts'
import type {CitedWork} from './formatReference.ts'
import {markup, toTokens} from './markedText.ts'
import type {Token} from './token.ts'

/**
 * `(Levy et al., 2011; Widom & Czaja, 2018a, 2018b)`: works cited together in the order of the reference list, those of
 * one author under one name.
 */
export function apaCitation(cited: readonly CitedWork[]): Token[] {
  let text = ''
  let last = ''
  for (const {item, yearSuffix, author} of sortApa(cited)) {
    const who = author ?? citedAuthor(item)
    const year = citedYear(item, yearSuffix)
    text +=
      who === last ? `, ${year}` : `${text && '; '}${who.endsWith('”') ? who.replace(/”$/, ',” ') : `${who}, `}${year}`
    last = who
  }
  return toTokens(`(${text})`)
}

const citedYear = ({issued, status}: CslItem, suffix: string): string => {
  const year = yearOf(issued)
  return year ? year + suffix : `${markup(status).toLowerCase() || 'n.d.'}${suffix && `-${suffix}`}`
}
