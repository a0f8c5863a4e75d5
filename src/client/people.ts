import type {PersonCard} from '../articlePage.ts'
import {addDays, dayOf, earliestOf} from '../editorial/isoDate.ts'
import {personBySlug, personList} from '../queries/person.ts'
import {assertSlug, dayOfCall, imageBaseUrlOf} from './checkArguments.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {countOf, endOf, type Page, type PageOptions, positionOf} from './page.ts'
import {readList, readPage} from './readPage.ts'
import type {Reader} from './reader.ts'
import {shapeOf, textOrNull, texts} from './storedShape.ts'
import {toPersonCard} from './toPersonCard.ts'

/** A person as their own page shows them. */
export interface PersonPage extends PersonCard {
  /** National Provider Identifier. */
  npi: string | null
  /** Addresses of profiles of the same person elsewhere. */
  sameAs: readonly string[]
  imageBaseUrl: string
  validUntil: null
  syncTags: readonly string[]
}

/** One request; `null` when nobody has this slug. The profile of somebody who has left stays. */
export async function getPerson(reader: Reader, slug: string, options: CallOptions = {}): Promise<PersonPage | null> {
  assertSlug('getPerson', slug)
  const {result, syncTags} = await readPage(reader, `getPerson("${slug}")`, personBySlug, {slug}, options)
  const {person} = result
  return (
    person && {
      ...toPersonCard(person),
      ...elsewhere(person),
      imageBaseUrl: imageBaseUrlOf(reader),
      validUntil: null,
      syncTags,
    }
  )
}

const elsewhere = shapeOf({npi: textOrNull, sameAs: texts})

/** One request; somebody who has left is in no list. */
export async function listPeople(
  reader: Reader,
  {first, after}: PageOptions = {},
  options: CallOptions = {},
): Promise<Page<PersonCard>> {
  const count = countOf('listPeople', first)
  const day = dayOfCall(reader, 'listPeople', options)
  const params = {today: day.earliest, ...positionOf('listPeople', after)}
  const {result, syncTags} = await readList(reader, 'listPeople()', personList(count + 1), params, options)
  const today = day.dayIn(result[0]?.timeZone)
  const shown = result.slice(0, count).filter(({leftOn}) => (dayOf(leftOn) ?? today) >= today)
  const lastDays = shown.map(({leftOn}) => dayOf(leftOn))
  return {
    items: shown.map(toPersonCard),
    endCursor: endOf(result, count, ({sortedBy, _id}) => [sortedBy, _id]),
    validUntil: earliestOf(...lastDays.map((day) => day && addDays(day, 1))),
    syncTags,
  }
}
