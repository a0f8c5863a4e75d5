import type {SanityClient} from 'sanity'
import type {CslItem} from '../../src/citations/cslItem.ts'
import {dedupeKeys} from '../../src/citations/dedupeKeys.ts'
import {normalizeCsl} from '../../src/citations/normalizeCsl.ts'
import {checkRetraction, type RetractionCheck} from '../../src/sources/checkRetraction.ts'
import {lookUp, type LookedUp} from '../../src/sources/lookUp.ts'
import type {ParseProblem} from '../../src/sources/parsedBibliography.ts'
import type {LookUpOptions} from '../../src/sources/politeFetch.ts'
import {readPasted} from '../../src/sources/readPasted.ts'
import {libraryKeys} from './libraryKeys.ts'

/** A work that can become a source, with all that somebody should know before adding it. */
export interface SourceCandidate {
  /** Unique in what was pasted, where the same work may stand twice. */
  key: string
  item: CslItem
  /** The register that described it; `null` when it is taken as pasted. */
  register: LookedUp['source']
  /** What is known about its retraction; `null` when no register was asked or none answered. */
  retraction: RetractionCheck | null
  /** Id of the source in the dataset that is the same work. */
  duplicateOf: string | null
  /** The same work stands further up in the pasted text. */
  repeated: boolean
}

/** Everything that a pasted text came to. */
export interface SourceCandidates {
  candidates: SourceCandidate[]
  /** Identifiers for which there is no record, with the reason. */
  notFound: {asked: string; problem: string}[]
  problems: ParseProblem[]
}

/**
 * Reads a pasted text, looks up what has to be looked up, asks for retractions, and compares with the dataset. Throws
 * only when the dataset cannot be read or `options.signal` aborts.
 *
 * @param onProgress - How many of how many works have been looked at.
 */
export async function sourceCandidates(
  text: string,
  client: SanityClient,
  options: LookUpOptions,
  onProgress: (done: number, all: number) => void,
): Promise<SourceCandidates> {
  const pasted = readPasted(text)
  const all = pasted.ids.length + pasted.items.length
  const cache = new Map<string, string>()
  const remembering: LookUpOptions = {
    cache: {get: (address) => cache.get(address), set: (address, answer) => void cache.set(address, answer)},
    ...options,
  }
  const known = await libraryKeys(client)
  const seen = new Set<string>()
  const candidates: SourceCandidate[] = []
  const notFound: SourceCandidates['notFound'] = []

  const consider = async (found: CslItem, register: LookedUp['source']) => {
    const item = normalizeCsl(found)
    const keys = dedupeKeys(item)
    const isAsked = Boolean(item.DOI || item.PMID || item.PMCID)
    const retraction = isAsked ? await checkRetraction(item, remembering) : null
    candidates.push({
      key: String(candidates.length),
      item,
      register,
      retraction: retraction && retraction.checked.length + retraction.notices.length > 0 ? retraction : null,
      duplicateOf: keys.map((key) => known.get(key)).find((id) => id !== undefined) ?? null,
      repeated: keys.some((key) => seen.has(key)),
    })
    for (const key of keys) seen.add(key)
  }

  let done = 0
  onProgress(done, all)
  for (const id of pasted.ids) {
    for (const looked of await lookUp([id], remembering)) {
      if (looked.item) await consider(looked.item, looked.source)
      else notFound.push({asked: looked.asked, problem: looked.problem})
    }
    onProgress(++done, all)
  }
  for (const item of pasted.items) {
    await consider(item, null)
    onProgress(++done, all)
  }
  return {candidates, notFound, problems: pasted.problems}
}
