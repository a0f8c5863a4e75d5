import type {CslName} from './cslItem.ts'
import {markup} from './markedText.ts'

/**
 * Initials in capitals, without dots or spaces: `"Nathaniel Thomas Peter"` gives `NTP`, `"Jean-Paul"` gives `JP`,
 * `"RJ"` beside a family name in mixed case gives `RJ`. A Dutch `IJ` counts as one letter and keeps its shape `Ij`.
 */
export const initials = (given: string, family = ''): string =>
  given
    .split(/[\s.‐‑-]+/)
    .map((word) => {
      if (family !== family.toUpperCase() && /^\p{Lu}{2,3}$/u.test(word)) return word
      return /^IJ\p{Ll}/u.test(word) ? 'Ij' : (/\p{L}/u.exec(word)?.[0] ?? '').toUpperCase()
    })
    .join('')

/** `van Raaij MJ`, `Hughes CL Jr`, `Maaten L van der`; a group's name as it is. */
export function invertedName(name: CslName): string {
  const {family = '', given = '', literal} = name
  // Exports leave a trailing particle ("Nadia de") in the given name.
  const [particle = ''] = /\s\p{Ll}[\p{Ll}\s]*$/u.exec(given) ?? []
  return markup(
    literal ||
      [
        name['non-dropping-particle'],
        family,
        family ? initials(given.slice(0, given.length - particle.length), family) : given,
        name['dropping-particle'] || particle.trim(),
        name.suffix?.replaceAll('.', ''),
      ]
        .filter(Boolean)
        .join(' '),
  )
}

/** Names with commas; from `from` on only the first `first` and `et al.` */
export function nameList(names: readonly CslName[] | undefined, from: number, first: number): string {
  const all = (names ?? []).map(invertedName).filter(Boolean)
  return (all.length < from ? all : [...all.slice(0, first), 'et al.']).join(', ')
}
