import type {CslName} from '../citations/cslItem.ts'

/**
 * `Family, Given, Suffix`, or `Smith JA` as PubMed shortens it. A name without a comma is one of a group, a comma behind
 * it or none.
 */
export function taggedName(value: string): CslName {
  const [family = '', given = '', suffix = ''] = value.split(',').map((part) => part.trim())
  if (given) return {family, given, ...(suffix && {suffix})}
  const short = /^(\p{L}[^\s\d]*(?: \p{L}[^\s\d]*){0,3}) (\p{Lu}{1,3})$/u.exec(value.trim())
  if (short?.[1] && short[2] && short[1] !== short[1].toUpperCase()) return {family: short[1], given: short[2]}
  return {literal: family}
}
