import {httpTransport} from '../../seed/httpTransport.ts'
import {SeedError} from '../../seed/SeedError.ts'
import type {SweptDataset} from '../../src/sources/index.ts'
import type {CheckSource} from '../check/source/CheckSource.ts'
import type {DatasetPlace} from '../check/source/datasetOverHttp.ts'

/** A dataset as a sweep wants it: read as `check` reads it, written as `seed` writes it. */
export function sweptDataset(source: CheckSource, place: DatasetPlace | null): SweptDataset {
  const transport = place && httpTransport({...place, operation: 'sources sweep'})
  return {
    documents: async function* (types) {
      for await (const {document} of source.documents(types)) yield document
    },
    async mutate(mutations) {
      if (!transport) throw new TypeError('an export cannot be written')
      try {
        await transport.mutate(mutations)
        return 'stored'
      } catch (error) {
        if (error instanceof SeedError && error.code === 'changed-meanwhile') return 'changed-meanwhile'
        throw error
      }
    },
  }
}
