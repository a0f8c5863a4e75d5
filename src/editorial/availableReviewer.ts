import {documentById, objectsOf, refOf, textOf} from '../storedValue.ts'
import type {CheckedPerson} from './checkInput.ts'
import {dayOf} from './isoDate.ts'

/**
 * Who reviews in the place of a person on a day: the person, else the backup of whoever is away or has left, and so on;
 * `null` when nobody is there.
 */
export function availableReviewer(
  people: readonly CheckedPerson[],
  personId: string,
  today: string,
): CheckedPerson | null {
  const asked = new Set<string>()
  let person = documentById(people, personId)
  while (person && isAway(person, today)) {
    asked.add(person._id)
    const backup: CheckedPerson | null = documentById(people, refOf(person.backup))
    person = backup && !asked.has(backup._id) ? backup : null
  }
  return person
}

/** Whether a person is away on a day, or has left before it. An absence without an end goes on. */
export function isAway({away, leftOn}: CheckedPerson, today: string): boolean {
  if (textOf(leftOn) !== '' && textOf(leftOn) < today) return true
  return objectsOf(away).some(({from, to}) => {
    const first = dayOf(from)
    return first !== null && first <= today && today <= (dayOf(to) ?? '9999')
  })
}
