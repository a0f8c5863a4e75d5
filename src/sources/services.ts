import type {CslItem} from '../citations/cslItem.ts'
import {normalizeCsl} from '../citations/normalizeCsl.ts'
import {fieldOf, isStoredObject, listOf, textOf} from '../storedValue.ts'

const CROSSREF = 'https://api.crossref.org'
const DATACITE = 'https://api.datacite.org'
const NCBI = 'https://api.ncbi.nlm.nih.gov'
const PMC = 'https://pmc.ncbi.nlm.nih.gov'
const EUTILS = 'https://eutils.ncbi.nlm.nih.gov'

/** Origins of the registers: what a page that looks works up has to be allowed to reach. */
export const registerOrigins = [CROSSREF, DATACITE, NCBI, PMC, EUTILS] as const

/* Addresses of the services, and their answers as CSL. `null` where an answer holds no record. */

export const crossrefAddress = (doi: string, mailto: string): string =>
  `${CROSSREF}/works/${encodeURIComponent(doi)}?mailto=${encodeURIComponent(mailto)}`

export function fromCrossref(answer: unknown): CslItem | null {
  const work = fieldOf(answer, 'message')
  if (!isStoredObject(work)) return null
  // Its address is that of the DOI once more.
  const {URL: _, ...item} = normalizeCsl(work)
  return withTitle(item)
}

export const dataciteAddress = (doi: string, mailto: string): string =>
  `${DATACITE}/dois/${encodeURIComponent(doi)}?mailto=${encodeURIComponent(mailto)}`

export function fromDatacite(answer: unknown): CslItem | null {
  const work = fieldOf(fieldOf(answer, 'data'), 'attributes')
  if (!isStoredObject(work)) return null
  const publisher = work['publisher']
  return withTitle(
    normalizeCsl({
      type: textOf(fieldOf(work['types'], 'citeproc')) || 'dataset',
      title: fieldOf(listOf(work['titles'])[0], 'title'),
      author: listOf(work['creators']).map((creator) => ({
        family: fieldOf(creator, 'familyName'),
        given: fieldOf(creator, 'givenName'),
        name: fieldOf(creator, 'name'),
      })),
      issued: `${
        textOf(
          fieldOf(
            listOf(work['dates']).find((date) => fieldOf(date, 'dateType') === 'Issued'),
            'date',
          ),
        ) ||
        (work['publicationYear'] ?? '')
      }`,
      publisher: isStoredObject(publisher) ? publisher['name'] : publisher,
      version: work['version'],
      DOI: work['doi'],
      URL: work['url'],
    }),
  )
}

/** Literature citation exporter of NCBI; PMC ids go without their letters. */
export const ncbiAddress = (type: 'pmid' | 'pmcid', value: string): string =>
  `${NCBI}/lit/ctxp/v1/${type === 'pmid' ? 'pubmed' : 'pmc'}/?format=csl&id=${value.replace(/\D/g, '')}`

export function fromNcbi(answer: unknown): CslItem | null {
  const record: unknown = Array.isArray(answer) ? answer[0] : answer
  // An error comes with status 200.
  if (!isStoredObject(record) || record['status'] === 'error') return null
  const {id: _, ...item} = normalizeCsl(record)
  return withTitle(item)
}

/** ID converter of PMC: up to 200 ids, all of one kind. */
export const convertAddress = (kind: 'doi' | 'pmid' | 'pmcid', ids: readonly string[], mailto: string): string =>
  `${PMC}/tools/idconv/api/v1/articles/?ids=${ids.map(encodeURIComponent).join(',')}&idtype=${kind}` +
  `&format=json&tool=clinic-content&email=${encodeURIComponent(mailto)}`

/** Every id of each work that the converter knows, by the id asked for in lower case. */
export function fromConverter(answer: unknown): Map<string, {DOI?: string; PMID?: string; PMCID?: string}> {
  const known = listOf(fieldOf(answer, 'records')).filter((record) => fieldOf(record, 'status') !== 'error')
  return new Map(
    known.map((record) => {
      const id = (field: string): string => {
        const value = fieldOf(record, field)
        return typeof value === 'number' ? `${value}` : textOf(value)
      }
      const [DOI, PMID, PMCID] = [id('doi'), id('pmid'), id('pmcid')]
      return [id('requested-id').toLowerCase(), {...(DOI && {DOI}), ...(PMID && {PMID}), ...(PMCID && {PMCID})}]
    }),
  )
}

export const summaryAddress = (pmid: string, mailto: string): string =>
  `${EUTILS}/entrez/eutils/esummary.fcgi?db=pubmed&id=${encodeURIComponent(pmid)}&retmode=json` +
  `&tool=clinic-content&email=${encodeURIComponent(mailto)}`

const withTitle = (item: CslItem): CslItem | null => (item.title ? item : null)
