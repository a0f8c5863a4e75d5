import {fieldOf, listOf, refOf} from '../../src/storedValue.ts'

/** Ids of the people who wrote an article, from unchecked content. */
export const authorIds = (article: unknown): string[] =>
  listOf(fieldOf(article, 'authors'))
    .map(refOf)
    .filter((id) => id !== '')
