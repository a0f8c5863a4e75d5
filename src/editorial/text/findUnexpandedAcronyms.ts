import {knownAcronyms} from '../lexicon/knownAcronyms.ts'
import type {TextRange} from './sentences.ts'

/** An acronym where it is first used, without its plural "s". */
export interface AcronymUse extends TextRange {
  acronym: string
}

const acronym = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?=(?:s|['’]s)?(?![\p{L}\p{N}]))/gu
const romanNumeral = /^[IVX]+$/

/**
 * First use of each acronym that is not spelled out beside it: "eye movement therapy (EMDR)", "EMDR (eye movement
 * therapy)" and "eye movement therapy, or EMDR" are. What everybody knows (US, TV, DNA) and lines all in capitals pass.
 */
export function findUnexpandedAcronyms(text: string): AcronymUse[] {
  const seen = new Set<string>()
  const found: AcronymUse[] = []
  for (const match of text.matchAll(acronym)) {
    const [name] = match
    if (seen.has(name) || knownAcronyms.has(name) || romanNumeral.test(name)) continue
    const end = match.index + name.length
    if (isShouting(text, match.index, end)) continue
    seen.add(name)
    if (!isExpanded(text, match.index, end)) found.push({start: match.index, end, acronym: name})
  }
  return found
}

function isExpanded(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(end, end + 12)
  const inBrackets = /\p{L}[”"'’]?,?\s*\($/u.test(before) && /^(?:s|['’]s)?\s*[),;]/u.test(after)
  return inBrackets || /^s?\s*\(\s*[\p{L}"“]/u.test(after) || /\p{L},?\s+or\s+$/u.test(before)
}

/** Part of a run of capitals ("DO NOT STOP"), not a name. */
function isShouting(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}{2,}[ ,]+$/u.test(text.slice(Math.max(0, start - 16), start)) ||
    /^[ ,]+\p{Lu}{2,}/u.test(text.slice(end, end + 16))
  )
}
