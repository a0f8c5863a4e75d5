import type {CslName} from './cslItem.ts'
import {markup} from './markedText.ts'

/**
 * Initials in capitals, without dots or spaces: `"Nathaniel Thomas Peter"` gives `NTP`, `"Jean-Paul"` gives `JP`,
 * `"RJ"` beside a family name in mixed case gives `RJ`. A Dutch `IJ` counts as one letter and keeps its shape `Ij`.
 */
export function initials(given: string, family = ''): string {
  const shouted = family.length > 1 && family === family.toUpperCase()
  return given
    .split(/[\s.\u2010\u2011-]+/)
    .map((word) => {
      if (!shouted && /^\p{Lu}{2,3}$/u.test(word)) return word
      if (/^IJ\p{Ll}/u.test(word)) return 'Ij'
      return (/\p{L}/u.exec(word)?.[0] ?? '').toUpperCase()
    })
    .join('')
}

/** `van Raaij MJ`, `Hughes CL Jr`, `Maaten L van der`; a group's name as it is. */
export function invertedName(name: CslName): string {
  const {family = '', literal} = name
  if (literal || !family) return markup(literal || name.given)
  // Exports leave the suffix ("Paul III") and a trailing particle ("Nadia de") in the given name.
  const [, given = '', particle, suffix] =
    /^(.*?)((?:\s+\p{Ll}+)*)((?:,?\s+(?:Jr|Sr|I{2,3}|IV)\.?)?)$/u.exec(name.given ?? '') ?? []
  const parts = [
    name['non-dropping-particle'],
    family,
    initials(given, family),
    name['dropping-particle'] || particle,
    (name.suffix || suffix)?.replace(/[.,]/g, ''),
  ]
  return markup(
    parts
      .map((part) => part?.trim())
      .filter(Boolean)
      .join(' '),
  )
}

/** Names with commas; from `from` on only the first `first` and `et al.` */
export function nameList(names: readonly CslName[] | undefined, {from, first}: {from: number; first: number}): string {
  const all = (names ?? []).map(invertedName).filter(Boolean)
  return (all.length < from ? all : [...all.slice(0, first), 'et al.']).join(', ')
}
