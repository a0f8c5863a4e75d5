import type {CslName} from './cslItem.ts'
import {markup} from './markedText.ts'
import {joined} from '../joined.ts'

/**
 * The initials of a given name, those of `Jean-Paul` as `J-P`. `RJ` beside a family name in mixed case is two initials, a
 * Dutch `IJ` one letter, `Yu.` an initial already. A word in lower case among others, or in parentheses, stays, in spaces.
 */
export const givenParts = (given: string, family = ''): string[] =>
  given.split(/\s+|(?<=\.)(?![‐‑-])/).flatMap((token) => {
    const bare = token.replaceAll('.', '')
    if (/^[\p{Ll}(]/u.test(bare) && /\p{Lu}/u.test(given)) return ` ${bare} `
    if (/^\p{Lu}{2,3}$/u.test(bare) && family !== family.toUpperCase()) return [...bare]
    if (/^\p{Lu}\p{Ll}{1,2}\.$/u.test(token)) return bare
    return bare
      .split(/[‐‑-]/)
      .flatMap((word) => (/^IJ\p{Ll}/u.test(word) ? 'Ij' : (/\p{L}/u.exec(word)?.[0].toUpperCase() ?? [])))
      .join('-')
  })

/** Initials without dots or spaces: `NTP`, `JP` of `Jean-Paul`, `M del C` of `Maria del Carmen`. */
export const initials = (given: string, family = ''): string =>
  givenParts(given, family).join('').replaceAll('-', '').trim()

/** `van Raaij MJ`, `Hughes CL Jr`, `Maaten L van der`; a group's name as it is. */
export function invertedName(name: CslName): string {
  const {family = '', given = '', literal} = name
  // Exports leave a trailing particle ("Nadia de") in the given name.
  const particle = /\s\p{Ll}[\p{Ll}\s]*$/u.exec(given.slice(-80))?.[0] ?? ''
  return markup(
    literal ||
      joined([
        name['non-dropping-particle'],
        family,
        family ? initials(given.slice(0, given.length - particle.length), family) : given,
        name['dropping-particle'] || particle.trim(),
        name.suffix?.replaceAll('.', ''),
      ]),
  )
}

/** Names with commas; from `from` on only the first `first` and `et al.` Hundreds of names after that cost nothing. */
export function nameList(names: readonly CslName[] | undefined, from: number, first: number): string {
  const all: string[] = []
  const isCut = names?.some((name) => {
    const text = invertedName(name)
    return text && all.push(text) === from
  })
  if (isCut) all.splice(first, from, 'et al.')
  return all.join(', ')
}
