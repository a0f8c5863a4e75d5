import {documentById, fieldOf, isStoredObject, publishedId, textOf} from '../storedValue.ts'
import {isArticleDocument} from './checkContext.ts'
import type {CheckContext} from './checkInput.ts'
import {articleDigest, type DigestItem, lapsingItems, type OwnedItem} from './digestItems.ts'
import {openAlerts} from './openAlerts.ts'

/** One person with what is theirs, the most urgent first. */
export interface DigestPerson {
  /** `null` for what belongs to nobody. */
  personId: string | null
  name: string
  items: DigestItem[]
}

export interface Digest {
  /** `YYYY-MM-DD` where the clinic is. */
  today: string
  /** By name, nobody last; only those who have anything to do. */
  people: DigestPerson[]
}

export interface DigestOptions {
  /** How many days ahead the checks of crisis numbers and the ends of disclaimers are listed; 30 unless told. */
  daysAhead?: number
}

/** Days ahead in which nothing needs hurry, but a date must be found. */
const DAYS_AHEAD = 30

/**
 * What falls due in a clinic, for each person: reviews due or over, pages with a source in doubt, pages taken down,
 * crisis numbers to check and disclaimers that lapse.
 *
 * A review belongs to whoever gave the last one, or stands in for them; a source in doubt and a withdrawal to them and to
 * the authors; a disclaimer to whoever approved it; the rest to the practice owners.
 *
 * @param documents - Articles and, where they may be read, `sourceAlert` documents; any others are passed over.
 * @param context - The documents around them and the day.
 * @throws {EditorialError} `crypto-unavailable`
 *
 * @example
 * console.log(digestText(await digest(documents, checkContext(documents, {today: '2026-11-24'}))))
 */
export async function digest(
  documents: readonly unknown[],
  context: CheckContext,
  {daysAhead = DAYS_AHEAD}: DigestOptions = {},
): Promise<Digest> {
  const stored = documents.filter(isStoredObject)
  const articles = stored.filter(isArticleDocument)
  const ids = new Set(articles.map((article) => textOf(fieldOf(article, '_id'))))
  const found: OwnedItem[] = []
  for (const article of articles) {
    const id = textOf(fieldOf(article, '_id'))
    const page = publishedId(id)
    // A draft beside its page is the page's business; versions in a release are judged when they are published.
    if ((id !== page && ids.has(page)) || page.includes('.')) continue
    found.push(...(await articleDigest(article, openAlerts(stored, id), context)).items)
  }
  found.push(...lapsingItems(context, daysAhead))
  return {today: context.today, people: byPerson(found, context)}
}

function byPerson(found: readonly OwnedItem[], {people}: CheckContext): DigestPerson[] {
  const itemsOf = new Map<string | null, DigestItem[]>()
  for (const {owners, item} of found) {
    for (const owner of owners.length > 0 ? owners : [null]) itemsOf.set(owner, [...(itemsOf.get(owner) ?? []), item])
  }
  const nameOf = (id: string | null) => (id === null ? '' : textOf(documentById(people, id)?.name) || id)
  return [...itemsOf]
    .map(([personId, items]) => ({personId, name: nameOf(personId), items: items.sort(byUrgency)}))
    .sort((a, b) => Number(a.personId === null) - Number(b.personId === null) || (a.name < b.name ? -1 : 1))
}

/** Soonest first; what has no day goes before what has one, since it is so already. */
const byUrgency = (a: DigestItem, b: DigestItem): number => {
  const place = ({date, kind, documentId}: DigestItem) => `${date ?? ''} ${kind} ${documentId}`
  return place(a) < place(b) ? -1 : 1
}
