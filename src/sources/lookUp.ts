import type {CslItem} from '../citations/cslItem.ts'
import {parseIdentifier, type Identifier} from '../citations/parseIdentifier.ts'
import {politeFetch, type Answer, type LookUpOptions} from './politeFetch.ts'
import {
  convertAddress,
  crossrefAddress,
  dataciteAddress,
  fromConverter,
  fromCrossref,
  fromDatacite,
  fromNcbi,
  ncbiAddress,
} from './services.ts'

/** What became of one identifier: a work and who described it, or why there is none. */
export type LookedUp = {asked: string} & (
  | {item: CslItem; source: 'ncbi' | 'crossref' | 'datacite'; problem: null}
  | {item: null; source: null; problem: string}
)

type Ask = (address: string) => Promise<Answer>

/**
 * The works that identifiers name: PMID and PMCID through NCBI, a DOI through Crossref, else DataCite; then the ids that
 * each of them has elsewhere. One request at a time, at the pace each service asks for.
 *
 * One result for each identifier, in order; what fails fails alone. Throws only when `signal` aborts.
 *
 * @example
 * await lookUp(['10.1002/jclp.20756', 'PMID: 28522128'], {fetch, mailto: 'editor@clinic.example'})
 */
export async function lookUp(ids: readonly string[], options: LookUpOptions): Promise<LookedUp[]> {
  const ask = politeFetch(options)
  const results: LookedUp[] = []
  for (const asked of ids) {
    const identifier = parseIdentifier(asked)
    results.push(
      identifier
        ? await lookUpOne(asked, identifier, ask, options.mailto)
        : {asked, item: null, source: null, problem: `"${asked.slice(0, 80)}" is no DOI, PMID, PMCID, ISBN or address`},
    )
  }
  await addOtherIds(results, ask, options.mailto)
  return results
}

async function lookUpOne(asked: string, {type, value}: Identifier, ask: Ask, mailto: string): Promise<LookedUp> {
  const none = (problem: string): LookedUp => ({asked, item: null, source: null, problem})
  if (type === 'isbn' || type === 'url')
    return none(`no service here describes ${type === 'isbn' ? 'books by ISBN' : 'web pages'}; enter it by hand`)
  if (type === 'pmid' || type === 'pmcid') {
    const answer = await ask(ncbiAddress(type, value))
    if ('problem' in answer) return none(answer.problem)
    const item = fromNcbi(answer.found)
    return item ? {asked, item, source: 'ncbi', problem: null} : none(`NCBI has no record of ${value}`)
  }
  const doi = type === 'arxiv' ? `10.48550/arXiv.${value.replace(/v\d+$/, '')}` : value
  const crossref: Answer = type === 'arxiv' ? {found: null} : await ask(crossrefAddress(doi, mailto))
  const item = 'found' in crossref ? fromCrossref(crossref.found) : null
  if (item) return {asked, item, source: 'crossref', problem: null}
  const datacite = await ask(dataciteAddress(doi, mailto))
  const other = 'found' in datacite ? fromDatacite(datacite.found) : null
  if (other) return {asked, item: other, source: 'datacite', problem: null}
  const problems = [crossref, datacite].flatMap((answer) => ('problem' in answer ? [answer.problem] : []))
  return none(problems.join('; ') || `neither Crossref nor DataCite has a record of ${doi}`)
}

/** Adds what the ID converter knows. It takes one kind of id at a time; when it is silent, the works stay as they are. */
async function addOtherIds(results: readonly LookedUp[], ask: Ask, mailto: string): Promise<void> {
  const items = results.flatMap(({item}) => item ?? [])
  for (const [kind, field] of [
    ['pmid', 'PMID'],
    ['doi', 'DOI'],
  ] as const) {
    const incomplete = items.filter(
      (item) => item[field] && !(item.PMID && item.PMCID && item.DOI) && (kind === 'pmid' || !item.PMID),
    )
    for (let from = 0; from < incomplete.length; from += 200) {
      const some = incomplete.slice(from, from + 200)
      const answer = await ask(
        convertAddress(
          kind,
          some.map((item) => item[field] ?? ''),
          mailto,
        ),
      )
      const known = 'found' in answer ? fromConverter(answer.found) : fromConverter(null)
      for (const item of some) {
        const ids = known.get((item[field] ?? '').toLowerCase())
        item.DOI ||= ids?.DOI
        item.PMID ||= ids?.PMID
        item.PMCID ||= ids?.PMCID
      }
    }
  }
}
