import type {SanityClient} from 'sanity'
import {dedupeKeys} from '../../src/citations/dedupeKeys.ts'
import {type CitationFields, toCslJson} from '../../src/citations/toCslJson.ts'

const LIBRARY = `*[_type == "citation"]{_id, title, doi, pmid, pmcid, issued}`

/** Which source of the dataset each key of a work belongs to, drafts included. */
export async function libraryKeys(client: SanityClient): Promise<Map<string, string>> {
  const sources = await client
    .withConfig({perspective: 'drafts', useCdn: false})
    .fetch<(CitationFields & {_id: string})[]>(LIBRARY, {}, {tag: 'clinic-content.sources'})
  return new Map(sources.flatMap((source) => dedupeKeys(toCslJson(source)).map((key) => [key, source._id] as const)))
}
