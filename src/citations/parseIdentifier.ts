/** What a pasted text names. `value` has no resolver, no prefix and no hyphens: `10.1002/jclp.20756`, `PMC5685930`. */
export interface Identifier {
  type: 'doi' | 'pmid' | 'pmcid' | 'isbn' | 'arxiv' | 'url'
  value: string
}

const DOI = /10\.\d{4,9}(?:\.\d+)*\/\S+/
const PMCID = /\bPMC(?:ID)?[:\s/]*(?:PMC)?(\d{1,9})\b/i
const PMID = /(?:\bpmid|pubmed(?:\.gov|\.ncbi\.nlm\.nih\.gov)?|\/med)[:\s/]*(\d{1,8})\b/i
const ARXIV = /arxiv(?:\.org\/(?:abs|pdf|html))?[:\s/]+((?:\d{4}\.\d{4,5}|[a-z][a-z.-]*\/\d{7})(?:v\d+)?)/i

/**
 * The identifier in one pasted text: bare, with a prefix, or in any address that holds one; `null` when there is none.
 *
 * ISBNs need a right check digit. Double slashes and parentheses, which real DOIs have, are kept; what a sentence puts
 * around an identifier is not. A web address without an identifier comes back as `url`.
 *
 * @example
 * parseIdentifier('https://doi.org/10.1037//0022-3514.78.2.350') // {type: 'doi', value: '10.1037//0022-3514.78.2.350'}
 * parseIdentifier('PMID: 28522128') // {type: 'pmid', value: '28522128'}
 */
export function parseIdentifier(pasted: string): Identifier | null {
  const text = pasted.trim().slice(0, 2000)
  const address = /(?:https?:\/\/|www\.|\b(?:dx\.)?doi\.org\/)\S+/i.exec(text)?.[0]
  const doi = DOI.exec(address ? decoded(address) : text)?.[0]
  if (doi) return {type: 'doi', value: trimmed(address ? withoutPath(trimmed(doi)) : doi)}
  const pmcid = PMCID.exec(text)?.[1]
  if (pmcid) return {type: 'pmcid', value: `PMC${pmcid}`}
  const pmid = PMID.exec(text)?.[1] ?? /^0*([1-9]\d{0,7})$/.exec(text)?.[1]
  if (pmid) return {type: 'pmid', value: pmid}
  const arxiv = ARXIV.exec(text)?.[1] ?? /^\d{4}\.\d{4,5}(?:v\d+)?$/.exec(text)?.[0]
  if (arxiv) return {type: 'arxiv', value: arxiv}
  const isbn = isbnIn(text)
  if (isbn) return {type: 'isbn', value: isbn}
  return /^https?:\/\/[^\s/]+\.\S+$/i.test(text) ? {type: 'url', value: text} : null
}

/** Query, fragment and the views of a publisher's page are no part of the DOI in an address. */
const withoutPath = (doi: string): string =>
  doi
    .replace(/[?#&].*$/s, '')
    .replace(/\/(?:full|abstract|pdf|epdf|html|meta|fulltext|summary)?(?:\.html?|\.pdf)?\/?$/i, '')

/** Without the punctuation of the sentence around it; a bracket stays where its partner is inside. */
function trimmed(doi: string): string {
  const end = /[.,;:'"”’]$/
  const isOpen = (open: string, close: string): boolean =>
    doi.endsWith(close) && doi.split(open).length < doi.split(close).length
  let before = ''
  while (before !== doi) {
    before = doi
    if (end.test(doi) || isOpen('(', ')') || isOpen('[', ']') || isOpen('{', '}') || isOpen('<', '>'))
      doi = doi.slice(0, -1)
  }
  return doi
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The ISBN of a text, digits only, when its check digit is right. */
function isbnIn(text: string): string {
  const digits = /(?:^|isbn(?:-1[03])?[:=\s/]*)((?:97[89][-\s]?)?\d(?:[-\s]?\d){8}[-\s]?[\dX])\b/i.exec(text)?.[1]
  const isbn = digits?.replace(/[-\s]/g, '').toUpperCase() ?? ''
  return isbn && isIsbn(isbn) ? isbn : ''
}

/** Whether the check digit of ten or thirteen digits is right. */
export function isIsbn(isbn: string): boolean {
  const values = [...isbn].map((digit) => (digit === 'X' ? 10 : Number(digit)))
  if (/^\d{9}[\dX]$/.test(isbn)) return values.reduce((sum, value, at) => sum + value * (10 - at), 0) % 11 === 0
  return /^97[89]\d{10}$/.test(isbn) && values.reduce((sum, value, at) => sum + value * (at % 2 ? 3 : 1), 0) % 10 === 0
}
