import type {CslItem} from '../citations/cslItem.ts'
import {fieldOf, isStoredObject, listOf, textOf} from '../storedValue.ts'
import {politeFetch, type LookUpOptions} from './politeFetch.ts'
import {convertAddress, crossrefAddress, fromConverter, summaryAddress} from './services.ts'

/** A notice about a work: what it is, where it stands and who says so. */
export interface RetractionNotice {
  kind: 'retracted' | 'withdrawn' | 'expression-of-concern' | 'corrected'
  /** DOI of the notice; `''` when the source gives none. */
  doi: string
  /** `YYYY-MM-DD` or a part of it; `''` when unknown. */
  date: string
  source: string
}

export interface RetractionCheck {
  /**
   * The gravest notice; `null` when the sources in `checked` know of none, which is no proof; `'unknown'` when none of
   * them has the work.
   */
  status: RetractionNotice['kind'] | 'unknown' | null
  notices: RetractionNotice[]
  /** Sources that have a record of the work. */
  checked: ('crossref' | 'pubmed')[]
  problems: string[]
}

const KINDS = new Map<string, RetractionNotice['kind']>([
  ['retraction', 'retracted'],
  ['removal', 'retracted'],
  ['withdrawal', 'withdrawn'],
  ['partial_retraction', 'expression-of-concern'],
  ['expression_of_concern', 'expression-of-concern'],
  ['correction', 'corrected'],
  ['corrigendum', 'corrected'],
  ['erratum', 'corrected'],
  ['addendum', 'corrected'],
])

const GRAVEST = ['retracted', 'withdrawn', 'expression-of-concern', 'corrected'] as const

/**
 * Whether a work has been retracted, withdrawn, doubted or corrected: every `updated-by` of its Crossref record, what its
 * title begins with, and its PubMed publication type. Throws only when `signal` aborts.
 */
export async function checkRetraction(item: CslItem, options: LookUpOptions): Promise<RetractionCheck> {
  const {mailto} = options
  const ask = politeFetch(options)
  const check: RetractionCheck = {
    status: 'unknown',
    notices: titleNotice(item.title ?? '', 'title'),
    checked: [],
    problems: [],
  }
  const {DOI, PMID} = item.DOI || item.PMID ? item : await idsElsewhere(item)
  if (DOI) {
    const answer = await ask(crossrefAddress(DOI, mailto))
    const work = 'found' in answer ? fieldOf(answer.found, 'message') : undefined
    if ('problem' in answer) check.problems.push(answer.problem)
    if (isStoredObject(work)) {
      check.checked.push('crossref')
      check.notices.push(...crossrefNotices(work))
    }
  }
  if (PMID) {
    const answer = await ask(summaryAddress(PMID, mailto))
    const summary = 'found' in answer ? fieldOf(fieldOf(answer.found, 'result'), PMID) : undefined
    if ('problem' in answer) check.problems.push(answer.problem)
    if (isStoredObject(summary) && !summary['error']) {
      check.checked.push('pubmed')
      check.notices.push(...pubmedNotices(summary))
    }
  }
  check.notices = unique(check.notices)
  check.status =
    GRAVEST.find((kind) => check.notices.some((notice) => notice.kind === kind)) ??
    (check.checked.length ? null : 'unknown')
  return check

  /** No register of notices goes by PMCID, so its other ids are asked for. */
  async function idsElsewhere({PMCID}: CslItem): Promise<{DOI?: string; PMID?: string}> {
    if (!PMCID) return {}
    const answer = await ask(convertAddress('pmcid', [PMCID], mailto))
    if ('problem' in answer) check.problems.push(answer.problem)
    return ('found' in answer && fromConverter(answer.found).get(PMCID.toLowerCase())) || {}
  }
}

/** Notices in a work of Crossref. A correction may come before a retraction, and one notice may come twice. */
export function crossrefNotices(work: unknown): RetractionNotice[] {
  const updates = listOf(fieldOf(work, 'updated-by')).flatMap((update): RetractionNotice[] => {
    const kind = KINDS.get(
      textOf(fieldOf(update, 'type'))
        .toLowerCase()
        .replace(/[\s-]+/g, '_'),
    )
    const date = listOf(listOf(fieldOf(fieldOf(update, 'updated'), 'date-parts'))[0])
    if (!kind) return []
    return [
      {
        kind,
        doi: textOf(fieldOf(update, 'DOI')).toLowerCase(),
        date: date.map((part) => `${part}`.padStart(2, '0')).join('-'),
        source: textOf(fieldOf(update, 'source')) || 'publisher',
      },
    ]
  })
  return unique([...updates, ...titleNotice(textOf(listOf(fieldOf(work, 'title'))[0]), 'crossref')])
}

function pubmedNotices(summary: unknown): RetractionNotice[] {
  const types = listOf(fieldOf(summary, 'pubtype')).map((type) => textOf(type).toLowerCase())
  const notice = (kind: RetractionNotice['kind']): RetractionNotice => ({kind, doi: '', date: '', source: 'pubmed'})
  return [
    ...(types.includes('retracted publication') ? [notice('retracted')] : []),
    ...titleNotice(textOf(fieldOf(summary, 'title')), 'pubmed'),
  ]
}

/** Publishers put `RETRACTED:` or `WITHDRAWN:` before the title of such a work. */
function titleNotice(title: string, source: string): RetractionNotice[] {
  const word = /^\W{0,5}(retracted|withdrawn|removed)(?: (?:article|chapter|paper))?\W{0,3}[:.\]–—-]/i.exec(
    title.slice(0, 60),
  )?.[1]
  return word ? [{kind: /^w/i.test(word) ? 'withdrawn' : 'retracted', doi: '', date: '', source}] : []
}

function unique(notices: readonly RetractionNotice[]): RetractionNotice[] {
  const seen = new Map<string, RetractionNotice>()
  for (const notice of notices) {
    const key = notice.doi ? `${notice.kind} ${notice.doi}` : `${notice.kind} ${notice.source}`
    if (!seen.has(key)) seen.set(key, notice)
  }
  return [...seen.values()]
}
