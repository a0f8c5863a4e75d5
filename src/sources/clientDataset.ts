import {fieldOf, isStoredObject, listOf} from '../storedValue.ts'
import type {SweepMutation, SweptDataset} from './SourceSweep.ts'

/** As much of a `@sanity/client` as a sweep uses. Its token may read and write everything, private documents too. */
export interface MutatingClient {
  fetch(query: string, params: {types: string[]}, options: {perspective: 'raw'}): Promise<unknown>
  mutate(mutations: SweepMutation[]): Promise<unknown>
}

/**
 * A dataset for {@link sweepSources} from a configured `@sanity/client`, as in a scheduled function or in the Studio.
 *
 * @example
 * await sweepSources(clientDataset(client), {fetch, mailto: 'editor@clinic.example', now: new Date()})
 */
export function clientDataset(client: MutatingClient): SweptDataset {
  return {
    documents: async (types) =>
      listOf(await client.fetch('*[_type in $types]', {types: [...types]}, {perspective: 'raw'})).filter(
        isStoredObject,
      ),
    async mutate(mutations) {
      try {
        await client.mutate([...mutations])
        return 'stored'
      } catch (error) {
        if (fieldOf(error, 'statusCode') === 409) return 'changed-meanwhile'
        throw error
      }
    },
  }
}
