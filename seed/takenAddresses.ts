import {fieldOf, listOf, publishedId, textOf} from '../src/storedValue.ts'
import type {SeedDocument} from './SeedDocument.ts'
import {inChunks} from './storedDocuments.ts'
import type {SeedTransport} from './transport.ts'

/**
 * Published ids of the documents at each address, by {@link addressOf}. A former address is taken too, since it still
 * redirects: the rule of the Studio (`isSlugFree`).
 */
export type TakenAddresses = ReadonlyMap<string, ReadonlySet<string>>

const fields = `{_id, _type, "slug": slug.current, formerSlugs}`

/** Who is, or was, at the addresses that these documents want. */
export async function takenAddresses(
  documents: readonly SeedDocument[],
  transport: Pick<SeedTransport, 'query'>,
): Promise<TakenAddresses> {
  const slugs = [...new Set(documents.map(slugIn).filter((slug) => slug !== ''))]
  const types = [...new Set(documents.filter((document) => slugIn(document) !== '').map(({_type}) => _type))]
  const query = `*[_type in $types && !(_id in path("versions.**"))
    && (slug.current in $slugs || count(formerSlugs[@ in $slugs]) > 0)]${fields}`
  return byAddress(await inChunks(slugs, (chunk) => transport.query(query, {types, slugs: chunk})))
}

/** Who is, or was, at any address of articles. */
export async function articleAddresses(transport: Pick<SeedTransport, 'query'>): Promise<TakenAddresses> {
  const query = `*[_type == "article" && !(_id in path("versions.**"))]${fields}`
  return byAddress(listOf(await transport.query(query, {})))
}

/** A document of another id at the address that this one wants; `null` when it is free. */
export function holderOf(document: SeedDocument, taken: TakenAddresses): string | null {
  const address = addressOf(document)
  const own = publishedId(document._id)
  return address === null ? null : ([...(taken.get(address) ?? [])].find((id) => id !== own) ?? null)
}

/** `article/sleep`: an address is taken by type. `null` for a document without one. */
export function addressOf(document: SeedDocument): string | null {
  const slug = slugIn(document)
  return slug === '' ? null : `${document._type}/${slug}`
}

const slugIn = (document: SeedDocument): string => textOf(fieldOf(document['slug'], 'current'))

function byAddress(rows: readonly unknown[]): TakenAddresses {
  const taken = new Map<string, Set<string>>()
  for (const row of rows) {
    const type = textOf(fieldOf(row, '_type'))
    const slugs = [fieldOf(row, 'slug'), ...listOf(fieldOf(row, 'formerSlugs'))].map(textOf)
    for (const slug of slugs.filter((each) => each !== '')) {
      const address = `${type}/${slug}`
      taken.set(address, (taken.get(address) ?? new Set()).add(publishedId(textOf(fieldOf(row, '_id')))))
    }
  }
  return taken
}
