import type {Identity} from '../engine/access.ts'
import type {Perspective} from '../engine/perspective.ts'
import type {LakeContext} from '../routes/LakeContext.ts'

export interface TypeCount {
  type: string
  /** Drafts and versions count too. */
  documents: number
  published: number
}

/** How many documents of each type somebody may read, by name; types of which it is none are left out. */
export async function typeCounts(
  dataset: string,
  reader: Identity | null,
  {store, evaluator, now}: LakeContext,
): Promise<TypeCount[]> {
  const types = [...store.types(dataset)].sort()
  const count = async (perspective: Perspective): Promise<number[]> => {
    const {json} = await evaluator.query({
      dataset,
      query: `[${types.map((_, index) => `count(*[_type == $t${index}])`).join(', ')}]`,
      params: Object.fromEntries(types.map((type, index) => [`t${index}`, type])),
      perspective,
      reader,
      now: now(),
    })
    const counts: unknown = JSON.parse(json)
    return Array.isArray(counts) ? counts.map(Number) : []
  }
  const documents = await count('raw')
  const published = await count('published')
  return types
    .map((type, index) => ({type, documents: documents[index] ?? 0, published: published[index] ?? 0}))
    .filter((item) => item.documents > 0)
}
