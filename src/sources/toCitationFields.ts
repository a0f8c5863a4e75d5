import type {CitationKind} from '../vocabulary.ts'
import type {CslItem, CslName} from '../citations/cslItem.ts'
import {citationTexts, cslVariable} from '../citations/toCslJson.ts'
import {fieldOf} from '../storedValue.ts'

/** The record of a work as a `citation` document stores it; absent parts are left out. */
export type StoredRecord = {kind: CitationKind; title: string} & {[field: string]: unknown}

const KINDS: {[type: string]: CitationKind} = {
  article: 'preprint',
  book: 'book',
  chapter: 'chapter',
  dataset: 'dataset',
  report: 'report',
  thesis: 'thesis',
  webpage: 'website',
  'post-weblog': 'website',
}

/**
 * The fields of a `citation` document from clean CSL-JSON (`normalizeCsl`); the way back is `toCslJson`.
 *
 * @param key - Makes the `_key` of the name at a place in its list.
 */
export function toCitationFields(item: CslItem, key: (at: number) => string): StoredRecord {
  const [year, month, day] = item.issued?.['date-parts']?.[0]?.map(Number) ?? []
  const accessed = item.accessed?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0'))
  const texts = citationTexts.flatMap((field) => {
    const text = String(fieldOf(item, cslVariable(field)) ?? '').trim()
    return text ? [[field, text] as const] : []
  })
  return {
    title: '',
    ...Object.fromEntries(texts),
    kind: KINDS[item.type] ?? 'journal-article',
    ...(item.author?.length && {authors: item.author.map((name, at) => contributor(name, key(at)))}),
    ...(item.editor?.length && {editors: item.editor.map((name, at) => contributor(name, key(at)))}),
    ...(year && {issued: {year, ...(month && {month}), ...(month && day && {day})}}),
    ...(accessed?.length === 3 && {accessed: accessed.join('-')}),
  }
}

function contributor({family, given, suffix, literal, ...particles}: CslName, _key: string) {
  const nonDroppingParticle = [particles['dropping-particle'], particles['non-dropping-particle']]
    .filter(Boolean)
    .join(' ')
  if (literal) return {_key, _type: 'contributor', literal}
  return {
    _key,
    _type: 'contributor',
    ...(family && {family}),
    ...(given && {given}),
    ...(suffix && {suffix}),
    ...(nonDroppingParticle && {nonDroppingParticle}),
  }
}
