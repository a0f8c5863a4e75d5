import {fieldOf, objectsOf, textOf} from '../storedValue.ts'
import type {CheckedCitation} from './checkInput.ts'
import {dayOf} from './isoDate.ts'

/** Kinds that appear inside something else, whose name a reference must give. */
const partOfWhole = new Set(['journal-article', 'systematic-review', 'chapter'])

/** Kinds that registers know, so that a web address alone is not enough to find them again. */
const registered = new Set(['journal-article', 'systematic-review'])

/** Kinds that their publisher may change at any time. */
const changing = new Set(['government-page', 'website'])

/**
 * What a source lacks to be found by a reader, in words that follow "lacks"; `[]` when it is complete.
 *
 * @example
 * missingFromCitation({_id: 'c1', kind: 'website', title: 'Sleep', url: 'https://example.org'})
 * // ['an author or publisher', 'a year', 'the day it was read']
 */
export function missingFromCitation(citation: CheckedCitation): string[] {
  const {title, kind, containerTitle, publisher, accessed, issued} = citation
  const isNamed = [...objectsOf(citation.authors), ...objectsOf(citation.editors)].some(
    ({family, literal}) => !isBlank(family) || !isBlank(literal),
  )
  return [
    isBlank(title) && 'a title',
    isBlank(kind) && 'its kind',
    // A page of an institution is written by the institution.
    !isNamed && (isBlank(publisher) || registered.has(textOf(kind))) && 'an author or publisher',
    !Number.isInteger(fieldOf(issued, 'year')) && 'a year',
    partOfWhole.has(textOf(kind)) &&
      isBlank(containerTitle) &&
      `the ${kind === 'chapter' ? 'book' : 'journal'} it is in`,
    identifierMissing(citation),
    changing.has(textOf(kind)) && !dayOf(accessed) && 'the day it was read',
  ].filter((part) => part !== false)
}

function identifierMissing(citation: CheckedCitation): string | false {
  const {kind, doi, pmid, pmcid, isbn, url} = citation
  const isRegistered =
    // A DOI of another form is wrong rather than missing: CIT-08 says so.
    !isBlank(doi) || /^[1-9]\d{0,8}$/.test(textOf(pmid).trim()) || /^PMC[1-9]\d*$/i.test(textOf(pmcid).trim())
  if (isRegistered) return false
  if (registered.has(textOf(kind))) return 'a DOI or PubMed number that works'
  const isElsewhere =
    /^[\dX -]{10,17}$/i.test(textOf(isbn).trim()) || /^https?:\/\/[^\s/]+\.\S+$/i.test(textOf(url).trim())
  return isElsewhere ? false : 'a DOI, PubMed number, ISBN or web address'
}

/** Whether a text has the form of a DOI, alone or in an address. */
export function isDoi(text: string): boolean {
  return /^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}\/\S+$/i.test(text.trim())
}

function isBlank(value: unknown): boolean {
  return textOf(value).trim() === ''
}
