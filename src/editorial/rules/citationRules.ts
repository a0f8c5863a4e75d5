import {bodyTexts} from '../articleTexts.ts'
import {findArchiveTalk, isArchiveName} from '../archiveNames.ts'
import {oncePerWork, workName} from '../citationWords.ts'
import type {CheckInput} from '../checkInput.ts'
import type {Problem, Rule} from '../finding.ts'
import {isReferenceList} from '../referenceListTalk.ts'
import {unsupportedSentences} from '../unsupportedSentences.ts'
import {textOf} from '../../storedValue.ts'

/** Statements and what supports them. */
export const citationRules: readonly Rule<CheckInput>[] = [
  {
    id: 'CIT-01',
    severity: 'block',
    title: 'The article cites at least one source',
    why: 'A health text without a source asks to be believed. A practical page may go without one when it claims nothing and the reviewer says so.',
    source: 'JAMA benchmark: attribution; HONcode 4; DISCERN 4',
    override: 'clinician',
    examples: {
      fails: 'A page about sleep that cites nothing; sources in further reading only.',
      passes: 'One citation on words of the text; a page about the first visit, ticked “No health claim”.',
    },
    check: (input) => {
      if (input.uses.some(({isCited, id}) => isCited && id !== '') || isPracticalWithoutClaim(input)) return []
      return [
        {
          path: ['body'],
          words: input.texts.map(({text}) => text).join('\n'),
          message: 'Nothing in the text cites a source.',
          fix:
            input.article.kind === 'practical'
              ? 'Cite a source, or have the reviewer tick “No health claim” at sign-off.'
              : 'Select words that state a finding and cite the source that supports them.',
        },
      ]
    },
  },
  {
    id: 'CIT-02',
    severity: 'block',
    title: 'Talk of research carries a citation',
    why: '“Studies show” lets a reader check nothing, and an effect told as a fact still less. Whoever writes it has a study in mind: name it.',
    source: 'JAMA benchmark: attribution; HONcode 5; DISCERN 4',
    override: 'clinician',
    examples: {
      fails: '“Studies show that 20% of adults are affected.” without a citation.',
      passes: 'The same words with a citation on them; “No study can tell you who you are.”',
    },
    check: (input) =>
      unsupportedSentences(input).map(({text, start, in: {pathAt, field}}) => ({
        path: pathAt(start),
        words: text,
        message: `“${shortened(text)}” makes a claim that needs a source, and cites none.`,
        fix:
          field === 'children'
            ? 'Select the words and cite the study that shows it, or leave the claim out.'
            : 'Say it in the text with its source, or take the number out here.',
      })),
  },
  {
    id: 'CIT-06',
    severity: 'block',
    title: 'No archive is named as the journal',
    why: 'PubMed Central keeps papers of thousands of journals, good and bad. “Published in PMC” says nothing about a paper.',
    source: 'Editorial standard',
    examples: {
      fails: '“Research published in PMC”; a source whose journal is “PubMed”.',
      passes: 'The name of the journal; “PMC” in a link to the full text.',
    },
    check: ({texts, uses}) => [
      ...texts.flatMap(({text, pathAt}) =>
        findArchiveTalk(text).map(({start, words}) => ({
          path: pathAt(start),
          message: `“${words}” names an archive, not a journal.`,
          fix: 'Name the journal, or cite the paper and leave the place out.',
        })),
      ),
      ...archivedWorks(uses),
    ],
  },
  {
    id: 'CIT-07',
    severity: 'block',
    title: 'Nobody types the reference list',
    why: 'The list is made from the citations in the text. A typed one goes stale, and an empty one promises what is not there.',
    source: 'Editorial standard',
    examples: {
      fails: 'A heading “References” typed at the end.',
      passes: 'Citations on the words; the list writes itself.',
    },
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

function isPracticalWithoutClaim(input: CheckInput): boolean {
  const {article, judgement} = input
  return (
    article.kind === 'practical' &&
    judgement.review?.noHealthClaim === true &&
    !judgement.faults.has('words') &&
    unsupportedSentences(input).length === 0
  )
}

function archivedWorks(uses: CheckInput['uses']): Problem[] {
  return oncePerWork(uses).flatMap(({path, work}) =>
    isArchiveName(textOf(work?.containerTitle))
      ? [
          {
            path,
            message: `${workName(work)} gives ${textOf(work?.containerTitle).trim()} as its journal, which is an archive.`,
            fix: 'Open the source and enter the journal that published it.',
          },
        ]
      : [],
  )
}

const shownChars = 80

function shortened(text: string): string {
  return text.length <= shownChars ? text : `${text.slice(0, shownChars).replace(/\s\S*$/, '')} …`
}
