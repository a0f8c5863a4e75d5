import {missingFromCitation} from '../citationCompleteness.ts'
import type {CheckInput} from '../checkInput.ts'
import {isDoi} from '../citationCompleteness.ts'
import {listed, oncePerWork, workName} from '../citationWords.ts'
import {citeWords} from '../citeWords.ts'
import type {Problem, Rule} from '../finding.ts'
import {isRetracted} from '../isRetracted.ts'
import {isVerified} from '../isVerified.ts'
import {riskyClaims} from '../riskyClaims.ts'
import {weaknessOf} from '../weakEvidence.ts'
import {fieldOf, textOf} from '../../storedValue.ts'

/** Sources: they exist, they still stand, and they can carry what rests on them. */
export const sourceRules: readonly Rule<CheckInput>[] = [
  {
    id: 'CIT-03',
    severity: 'block',
    title: 'Every source can be found',
    why: 'A reader must be able to look the source up. That takes its title, who wrote it, the year and an identifier.',
    source: 'JAMA benchmark: attribution; ICMJE recommendations',
    examples: {
      fails: 'A journal article without a DOI or PubMed number.',
      passes: 'Title, authors, journal, year and DOI.',
    },
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
          : {path, message: `${workName(work)} lacks ${listed(missing)}.`, fix: 'Open the source and complete it.'}
      }),
  },
  {
    id: 'CIT-04',
    severity: 'block',
    title: 'No statement relies on a retracted work',
    why: 'A retraction says that the findings cannot be relied on.',
    source: 'Crossref and Retraction Watch; ICMJE recommendations',
    examples: {
      fails: 'Words that rely on a retracted paper.',
      passes: 'The same paper cited as one that the words discuss.',
    },
    check: ({uses}) =>
      uses.flatMap(({path, work, isDiscussed}): Problem[] => {
        if (isDiscussed || !work || !isRetracted(work)) return []
        return [
          {
            path,
            message: `${workName(work)} was ${textOf(work.publicationStatus?.status)}.`,
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
    examples: {
      fails: 'A source that nobody has compared with a register.',
      passes: 'A source whose record matches Crossref.',
    },
    check: ({uses}) =>
      oncePerWork(uses).flatMap(({path, work}): Problem[] => {
        if (!work || isVerified(work)) return []
        return [
          {
            path,
            message: `Nobody has checked ${workName(work)} against a register.`,
            fix: 'Open the source, compare it with its record at Crossref or PubMed, and set its verification.',
          },
        ]
      }),
  },
  {
    id: 'CIT-08',
    severity: 'block',
    title: 'No source has an impossible year or DOI',
    why: 'A paper from next year, or a DOI that no register can know, was mistyped or made up.',
    source: 'Crossref: DOI syntax',
    examples: {
      fails: 'A paper of 2027 cited in 2026; the DOI “doi.org/10.1037”.',
      passes: 'A paper of this year; “10.1000/example.2024”.',
    },
    check: ({uses, today}) =>
      oncePerWork(uses).flatMap(({path, work}): Problem[] => {
        const year = fieldOf(work?.issued, 'year')
        const doi = textOf(work?.doi).trim()
        const fix = 'Open the source and compare it with its record at Crossref or PubMed.'
        return [
          ...(typeof year === 'number' && year > Number(today.slice(0, 4))
            ? [{path, message: `${workName(work)} is dated ${year}, which is still to come.`, fix}]
            : []),
          ...(doi !== '' && !isDoi(doi)
            ? [{path, message: `${workName(work)} has “${doi}” for its DOI, which is none.`, fix}]
            : []),
        ]
      }),
  },
  {
    id: 'CIT-09',
    severity: 'block',
    title: 'Treatment and safety claims rest on strong evidence',
    why: 'A preprint, an animal study or a newspaper is no ground on which to treat people.',
    source: 'FTC: substantiation of health claims; OCEBM 2011',
    override: 'clinician',
    examples: {
      fails: 'A treatment claim that cites one preprint.',
      passes: 'The same claim with the preprint and a guideline; a definition that cites a preprint.',
    },
    check: ({uses, blocks, context}) => {
      const marks = new Set(
        uses.filter(({claimKind, isDiscussed}) => riskyClaims.has(claimKind) && !isDiscussed).map(({mark}) => mark),
      )
      return [...marks].flatMap((mark): Problem[] => {
        const cited = uses.filter((use) => use.mark === mark)
        const reasons = cited.flatMap(({work}) => (work ? [weaknessOf(work, context.clinic)] : []))
        if (reasons.length === 0 || reasons.includes('')) return []
        const path = cited[0]?.path.slice(0, -2) ?? ['body']
        return [
          {
            path,
            words: citeWords(blocks, mark),
            message: `This claim rests on ${listed([...new Set(reasons)])} alone.`,
            fix: 'Add a guideline, a review or a trial that says the same, or say less.',
          },
        ]
      })
    },
  },
]
