import type {CslName} from '../citations/cslItem.ts'
import {latexText} from './latexText.ts'

/** People of a BibTeX name list, split at `and` outside braces: `Doe, Jr, Ann`, `Ann van der Doe`, `{A Group}`. */
export function bibtexNames(source: string): CslName[] {
  return topLevel(source, /^\s+and\s+/i).flatMap((name): CslName[] => {
    const trimmed = name.trim()
    if (!trimmed || /^others$/i.test(trimmed)) return []
    const group = /^\{([^{}]*|(?:[^{}]|\{[^{}]*\})*)\}$/.exec(trimmed)
    if (group) return [{literal: latexText(trimmed)}]
    return bibtexName(trimmed)
  })
}

function bibtexName(name: string): CslName[] {
  const [first = '', second, third] = topLevel(name, /^\s*,\s*/)
  if (second !== undefined) {
    const {particle, family} = vonLast(topLevel(first, /^\s+/))
    const given = latexText(third ?? second)
    const suffix = third === undefined ? '' : latexText(second)
    if (!family && !given) return []
    return [csl(family, given, particle, suffix)]
  }
  const words = topLevel(name.replace(/~/g, ' '), /^\s+/)
  const von = words.findIndex(
    (word, at) => at < words.length - 1 && /^\p{Ll}/u.test(latexText(word)) && !word.startsWith('{'),
  )
  const split = von < 0 || (von === 0 && words.length === 2) ? words.length - 1 : von
  const {particle, family} = vonLast(words.slice(split))
  const given = words
    .slice(0, split)
    .map((word) => latexText(word))
    .join(' ')
  return family || given ? [csl(family, given, particle, '')] : []
}

/** A single word is a family name: nothing tells it from a group. */
const csl = (family: string, given: string, particle: string, suffix: string): CslName => ({
  family,
  ...(given && {given}),
  ...(particle && {'non-dropping-particle': particle}),
  ...(suffix && {suffix}),
})

function vonLast(words: readonly string[]): {particle: string; family: string} {
  let count = 0
  while (count < words.length - 1 && /^\p{Ll}/u.test(latexText(words[count] ?? '')) && !words[count]?.startsWith('{'))
    count++
  const text = (some: readonly string[]): string => some.map((word) => latexText(word)).join(' ')
  return {particle: text(words.slice(0, count)), family: text(words.slice(count))}
}

/** The parts of a text between separators that are in no braces. */
function topLevel(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (character === '}') depth--
    else if (depth <= 0 && (character === ',' || /\s/.test(character ?? ''))) {
      // Only from the start of white space, and never more than a separator can be long, so the whole stays linear.
      const found = /\s/.test(text[at - 1] ?? '') ? null : separator.exec(text.slice(at, at + 64))
      if (!found) continue
      parts.push(text.slice(from, at))
      from = at + found[0].length
      at = from - 1
    }
  }
  parts.push(text.slice(from))
  return parts.filter((part, at) => part.trim() || at > 0)
}
