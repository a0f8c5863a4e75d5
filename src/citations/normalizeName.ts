import {fieldOf, textOf} from '../storedValue.ts'
import type {CslName} from './cslItem.ts'

const SUFFIX = /^(.*\S),?\s+(Jr|Sr|II|III|IV|2nd|3rd)\.?$/i

/**
 * A name in the parts that styles need: initials apart (`RJ` is `R J`), `Jr` and `III` in `suffix`, lower-case particles
 * before the family name and after the given name in their own fields. A group's name stays whole. `null` without a name.
 */
export function normalizeName(name: unknown): CslName | null {
  const part = (field: string): string => textOf(fieldOf(name, field)).replace(/\s+/g, ' ').trim().slice(0, 400)
  const group = part('literal') || part('name')
  let family = part('family')
  let given = part('given')
  if (group && !family) return {literal: group}
  if (!family) return given ? {literal: given} : null
  let suffix = part('suffix')
  const fromFamily = given && !suffix ? SUFFIX.exec(family) : null
  if (fromFamily) [family = '', suffix = ''] = fromFamily.slice(1)
  const fromGiven = suffix ? null : (SUFFIX.exec(given) ?? /^(.+\S),\s*(Jr|Sr)\.?$/i.exec(given))
  if (fromGiven) [given = '', suffix = ''] = fromGiven.slice(1)
  let before = part('non-dropping-particle')
  const lead = before ? null : /^((?:\p{Ll}[\p{Ll}'’]*\s+)+)(\p{Lu}.*)$/u.exec(family)
  if (lead) [before = '', family = ''] = lead.slice(1)
  let after = part('dropping-particle')
  const trail = after ? null : /^(.*\p{Lu}\S*)((?:\s\p{Ll}+)+)$/u.exec(given)
  if (trail) [given = '', after = ''] = trail.slice(1)
  if (family !== family.toUpperCase())
    given = given.replace(/(?<![\p{L}.])\p{Lu}{2,3}(?![\p{L}.])/gu, (letters) => [...letters].join(' '))
  return {
    family,
    ...(given && {given}),
    ...(suffix && {suffix}),
    ...(before && {'non-dropping-particle': before.trim()}),
    ...(after && {'dropping-particle': after.trim()}),
  }
}
