import type {CslName} from './cslItem.ts'
import {markup} from './markedText.ts'

/** What one part of a given name becomes: initials (two of `Jean-Paul`), or a word that stays (`del`). */
type GivenPart = {initials: string[]} | {word: string}

/**
 * The parts of a given name. `RJ` beside a family name in mixed case is two initials, a Dutch `IJ` one letter, `Yu.` an
 * initial already. A word in lower case among others, or in parentheses, stays a word.
 */
export function givenParts(given: string, family = ''): GivenPart[] {
  const hasCapital = /\p{Lu}/u.test(given)
  return given.split(/\s+|(?<=\.)(?![‐‑-])/).flatMap((token): GivenPart[] => {
    const bare = token.replaceAll('.', '')
    if (hasCapital && /^(?:\p{Ll}|\()/u.test(bare)) return [{word: bare}]
    if (family !== family.toUpperCase() && /^\p{Lu}{2,3}$/u.test(bare))
      return [...bare].map((letter) => ({initials: [letter]}))
    if (/^\p{Lu}\p{Ll}{1,2}\.$/u.test(token)) return [{initials: [bare]}]
    const letters = bare.split(/[‐‑-]/).flatMap((word) => {
      if (/^IJ\p{Ll}/u.test(word)) return ['Ij']
      return /\p{L}/u.exec(word)?.[0].toUpperCase() ?? []
    })
    return letters.length ? [{initials: letters}] : []
  })
}

/** Initials without dots or spaces: `NTP`, `JP` of `Jean-Paul`, `M del C` of `Maria del Carmen`. */
export const initials = (given: string, family = ''): string =>
  givenParts(given, family)
    .map((part) => ('word' in part ? ` ${part.word} ` : part.initials.join('')))
    .join('')
    .trim()

/** `van Raaij MJ`, `Hughes CL Jr`, `Maaten L van der`; a group's name as it is. */
export function invertedName(name: CslName): string {
  const {family = '', given = '', literal} = name
  // Exports leave a trailing particle ("Nadia de") in the given name.
  const [particle = ''] = /\s\p{Ll}[\p{Ll}\s]*$/u.exec(given.slice(-80)) ?? []
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
