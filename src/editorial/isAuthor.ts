import {listOf, refOf} from '../storedValue.ts'

/** Whether a person is one of the authors of an article. */
export function isAuthor({authors}: {readonly authors?: unknown}, personId: string): boolean {
  return listOf(authors).some((author) => refOf(author) === personId)
}
