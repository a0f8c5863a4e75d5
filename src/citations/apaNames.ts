import type {CslName} from './cslItem.ts'
import {markup} from './markedText.ts'
import {givenParts} from './names.ts'
import {joined} from '../joined.ts'

/** `A. B.` of `Ann Beth` and of `AB`; `J.-P.` of `Jean-Paul`. */
export const spacedInitials = (given: string, family = ''): string =>
  givenParts(given, family)
    .filter(Boolean)
    .map((part) => (part.startsWith(' ') ? part.trim() : part.replace(/[^-]+/g, '$&.')))
    .join(' ')

/** Parts as given, initials spaced; clean only once they are put together. */
function parts(name: CslName) {
  const {given = '', literal = '', family} = name
  // Exports leave a trailing particle ("Nadia de") in the given name.
  const particle = / /.test(given) ? (/\s\p{Ll}[\p{Ll}\s]*$/u.exec(given.slice(-80))?.[0] ?? '') : ''
  const before = name['non-dropping-particle']
  const isPerson = family || before
  return {
    family: before ? joined([before, family]) : family,
    given: isPerson && spacedInitials(given.slice(0, given.length - particle.length), family),
    dropping: name['dropping-particle'] || particle.trim(),
    suffix: name.suffix,
    literal: isPerson ? literal : literal || given,
  }
}

/** `Hughes, C. L., Jr.`, `Maaten, L. van der`; a group's name as it is. */
export function invertedApaName(name: CslName): string {
  const {family, given, dropping, suffix, literal} = parts(name)
  return markup(literal || joined([family, joined([given, dropping]), suffix], ', '))
}

/** `C. L. Hughes Jr.`, as editors stand beside the title. */
function plainName(name: CslName): string {
  const {family, given, dropping, suffix, literal} = parts(name)
  return markup(literal || joined([given, dropping, family, suffix]))
}

/** What the text calls the person: `van Raaij`; with `isFull` the initials before it, to tell namesakes apart. */
export function citedName(name: CslName, isFull = false): string {
  if (!isFull) return markup(joined([name['non-dropping-particle'], name.family]) || name.literal || name.given)
  const {family, given, literal} = parts(name)
  return markup(literal || joined([given, family]))
}

/** All names with `&` before the last; from 21 on the first 19, an ellipsis and the last. */
export const apaNameList = (list: readonly CslName[] | undefined): string =>
  // Two groups, and a person and a group, go without the comma.
  namesIn(list, invertedApaName, !list?.at(-1)?.literal)

/** `A. Matthew & B. Harrison`. */
export const apaPlainList = (list: readonly CslName[] | undefined): string => namesIn(list, plainName, false)

function namesIn(list: readonly CslName[] = [], toText: (name: CslName) => string, hasCommaForTwo: boolean): string {
  // Of hundreds of names only those that are printed are set.
  const named = list.filter(({family, given, literal}) => family || given || literal)
  const names = (named[20] ? [...named.slice(0, 19), ...named.slice(-1)] : named).map(toText).filter(Boolean)
  const last = names.at(-1)
  if (named[20]) return `${names.slice(0, -1).join(', ')}, … ${last}`
  return names[1]
    ? `${names.slice(0, -1).join(', ')}${names[2] || hasCommaForTwo ? ',' : ''} & ${last}`
    : names.join('')
}
