import {missingFromCitation} from '../citationCompleteness.ts'
import type {CheckInput, CitationUse} from '../checkInput.ts'
import type {Problem, Rule} from '../finding.ts'
import {bodyTexts} from '../articleTexts.ts'
import {fieldOf, textOf} from '../../storedValue.ts'

/** Sources: there are some, they exist, and they still stand. */
export const citationRules: readonly Rule<CheckInput>[] = [
  {
    id: 'CIT-01',
    severity: 'block',
    title: 'The article cites at least one source',
    why: 'A health text without a source asks to be believed.',
    source: 'JAMA benchmark: attribution; HONcode 4; DISCERN 4',
    check: ({uses}) =>
      uses.some(({isCited, id}) => isCited && id !== '')
        ? []
        : [
            {
              path: ['body'],
              message: 'Nothing in the text cites a source.',
              fix: 'Select words that state a finding and cite the source that supports them.',
            },
          ],
  },
  {
    id: 'CIT-03',
    severity: 'block',
    title: 'Every source can be found',
    why: 'A reader must be able to look the source up. That takes its title, who wrote it, the year and an identifier.',
    source: 'JAMA benchmark: attribution; ICMJE recommendations',
    check: ({uses}) =>
      oncePerWork(uses).flatMap(({id, path, work}) => {
        if (!work) {
          return {
            path,
            message:
              id === '' ? 'A citation points to no source.' : 'A cited source is not published or does not exist.',
            fix: 'Choose the source again, or publish it.',
          }
        }
        const missing = missingFromCitation(work)
        return missing.length === 0
          ? []
          : {path, message: `${nameOf(work)} lacks ${join(missing)}.`, fix: 'Open the source and complete it.'}
      }),
  },
  {
    id: 'CIT-04',
    severity: 'block',
    title: 'No statement relies on a retracted work',
    why: 'A retraction says that the findings cannot be relied on.',
    source: 'Crossref and Retraction Watch; ICMJE recommendations',
    check: ({uses}) =>
      uses.flatMap(({path, work, isDiscussed}): Problem[] => {
        const status = fieldOf(work?.publicationStatus, 'status')
        if (isDiscussed || (status !== 'retracted' && status !== 'withdrawn')) return []
        return [
          {
            path,
            message: `${nameOf(work)} was ${status}.`,
            fix: 'Cite another source or take the statement out. To write about the retraction, set "Why it is cited" to "Is discussed by these words".',
          },
        ]
      }),
  },
  {
    id: 'CIT-05',
    severity: 'block',
    title: 'Somebody has checked that each source exists as written',
    why: 'Sources that were made up, by people or by machines, look like any other until somebody looks.',
    source: 'Editorial standard',
    check: ({uses}) =>
      oncePerWork(uses).flatMap(({path, work}): Problem[] => {
        const state = fieldOf(work?.verification, 'state')
        if (!work || state === 'metadata-matched' || state === 'full-text-read') return []
        return [
          {
            path,
            message: `Nobody has checked ${nameOf(work)} against a register.`,
            fix: 'Open the source, compare it with its record at Crossref or PubMed, and set its verification.',
          },
        ]
      }),
  },
  {
    id: 'CIT-07',
    severity: 'block',
    title: 'Nobody types the reference list',
    why: 'The list is made from the citations in the text. A typed one goes stale, and an empty one promises what is not there.',
    source: 'Editorial standard',
    check: ({blocks}) =>
      bodyTexts(blocks)
        .filter(({text, style}) => style !== '' && isReferenceList(text))
        .map(({pathAt}) => ({
          path: pathAt(0).slice(0, -2),
          message: 'This is a reference list typed by hand.',
          fix: 'Delete it. Cite each source on the words it supports, and the list appears by itself.',
        })),
  },
]

const listNames = 'references?|reference list|sources?|bibliography|works cited|literature cited|citations?'

/** A heading or line that is nothing but the name of such a list, or a list that begins with it. */
function isReferenceList(text: string): boolean {
  const line = text.trim()
  return new RegExp(`^(list of )?(${listNames})\\s*[:.]?$|^(${listNames})\\s*:`, 'i').test(line)
}

function oncePerWork(uses: readonly CitationUse[]): CitationUse[] {
  return uses.filter(({id}, index) => id === '' || uses.findIndex((other) => other.id === id) === index)
}

function nameOf(work: CitationUse['work']): string {
  const title = textOf(work?.title)
  return title === '' ? 'A cited source' : `“${title}”`
}

function join(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
