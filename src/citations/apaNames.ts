import type {CslName} from './cslItem.ts'
import {markup} from './markedText.ts'
import {givenParts} from './names.ts'

/** `A. B.` of `Ann Beth` and of `AB`; `J.-P.` of `Jean-Paul`. */
export const spacedInitials = (given: string, family = ''): string =>
  givenParts(given, family)
    .filter(Boolean)
    .map((part) => (part.startsWith(' ') ? part.trim() : part.replace(/[^-]+/g, '$&.')))
    .join(' ')

interface NameParts {
  family: string
  given: string
  dropping: string
  suffix: string
  literal: string
}

const familyOf = (name: CslName): string =>
  markup([name['non-dropping-particle'], name.family].filter(Boolean).join(' '))

function parts(name: CslName): NameParts {
  const {given = '', literal = ''} = name
  const family = familyOf(name)
  // Exports leave a trailing particle ("Nadia de") in the given name.
  const [particle = ''] = /\s\p{Ll}[\p{Ll}\s]*$/u.exec(given.slice(-80)) ?? []
  const [onlyGiven, onlyLiteral] = family
    ? [given.slice(0, given.length - particle.length), literal]
    : ['', literal || given]
  return {
    family,
    given: markup(spacedInitials(onlyGiven, name.family)),
    dropping: markup(name['dropping-particle'] || particle.trim()),
    suffix: markup(name.suffix),
    literal: markup(onlyLiteral),
  }
}

/** `Hughes, C. L., Jr.`, `Maaten, L. van der`; a group's name as it is. */
export function invertedApaName(name: CslName): string {
  const {family, given, dropping, suffix, literal} = parts(name)
  return literal || [family, [given, dropping].filter(Boolean).join(' '), suffix].filter(Boolean).join(', ')
}

/** `C. L. Hughes Jr.`, as editors stand beside the title. */
function plainName(name: CslName): string {
  const {family, given, dropping, suffix, literal} = parts(name)
  return literal || [given, dropping, family, suffix].filter(Boolean).join(' ')
}

/** What the text calls the person: `van Raaij`; with `isFull` the initials before it, to tell namesakes apart. */
export function citedName(name: CslName, isFull = false): string {
  if (!isFull) return familyOf(name) || markup(name.literal || name.given)
  const {family, given, literal} = parts(name)
  return literal || [given, family].filter(Boolean).join(' ')
}

/** All names with `&` before the last; from 21 on the first 19, an ellipsis and the last. */
export function apaNameList(list: readonly CslName[] | undefined): string {
  const names = (list ?? []).map(invertedApaName).filter(Boolean)
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`
  // Two groups, and a person and a group, go without the comma.
  return ampersand(names, !list?.at(-1)?.literal)
}

/** `A. Matthew & B. Harrison`. */
export const apaPlainList = (list: readonly CslName[] | undefined): string => {
  const names = (list ?? []).map(plainName).filter(Boolean)
  return names.length > 20 ? `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}` : ampersand(names, false)
}

function ampersand(names: readonly string[], hasCommaForTwo: boolean): string {
  const comma = names.length > 2 || hasCommaForTwo ? ',' : ''
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${comma} & ${names.at(-1)}`
}
