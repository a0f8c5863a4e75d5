import {defineField} from '@sanity/types'
import {certainties, evidenceLevels, questionTypes, studyDesigns} from '../../src/vocabulary.ts'
import {gradedBody} from '../validators/gradedBody.ts'
import {levelReason} from '../validators/levelReason.ts'
import {choices} from './choices.ts'
import {effect} from './effect.ts'
import {publicationStatus} from './publicationStatus.ts'
import {verification} from './verification.ts'

const KEY_FINDING_MAX_CHARS = 280
const QUOTE_MAX_CHARS = 500

/** How far the work can be relied on. */
export const citationEvidenceFields = [
  {...publicationStatus, group: 'evidence'},
  {...verification, group: 'evidence'},
  defineField({
    name: 'studyDesign',
    title: 'Study design',
    type: 'string',
    group: 'evidence',
    description: 'How the research was done. Decides which claims it can support.',
    options: choices(studyDesigns),
  }),
  defineField({
    name: 'questionType',
    title: 'Question',
    type: 'string',
    group: 'evidence',
    description:
      'What the work set out to answer, so that a reviewer sees whether it can support the words. Not shown to readers.',
    options: choices(questionTypes),
  }),
  defineField({
    name: 'ocebmLevel',
    title: 'Level of evidence',
    type: 'number',
    group: 'evidence',
    description:
      'Oxford (OCEBM) 2011, 1 is strongest. Empty means what design and question suggest. Reviewers see it beside each claim; readers do not.',
    options: {list: evidenceLevels.map(({value, title}) => ({value, title})), layout: 'radio'},
    validation: (rule) => rule.integer().min(1).max(5),
  }),
  defineField({
    name: 'ocebmReason',
    title: 'Why another level',
    type: 'string',
    group: 'evidence',
    description: 'What makes the work stronger or weaker than its design suggests. Shown to reviewers.',
    hidden: ({document}) => typeof document?.ocebmLevel !== 'number',
    validation: (rule) => rule.custom((reason, {document}) => levelReason(reason, document)),
  }),
  defineField({
    name: 'gradeCertainty',
    title: 'GRADE certainty',
    type: 'string',
    group: 'evidence',
    description:
      'As a review or guideline states it for its main result, so that claims can be compared with it. Not shown to readers.',
    options: choices(certainties),
    validation: (rule) => rule.custom((certainty, {document}) => gradedBody(certainty, document)).warning(),
  }),
  defineField({
    name: 'population',
    title: 'Who was studied',
    type: 'string',
    group: 'evidence',
    description:
      'Like "adults in the United States", so that a reviewer sees whom the finding is about. Not shown to readers.',
  }),
  defineField({
    name: 'sampleSize',
    title: 'How many took part',
    type: 'number',
    group: 'evidence',
    description: 'All people in the study, or in all studies of a review. Not shown to readers.',
    validation: (rule) => rule.integer().positive(),
  }),
  defineField({
    name: 'country',
    title: 'Where it was done',
    type: 'string',
    group: 'evidence',
    description:
      'Like "United States", or several, so that a reviewer sees whether it holds for our patients. Not shown to readers.',
  }),
  {...effect, group: 'evidence'},
  defineField({
    name: 'keyFinding',
    title: 'Key finding',
    type: 'text',
    rows: 3,
    group: 'evidence',
    description: `What it found, in plain words, for colleagues who choose sources. ${KEY_FINDING_MAX_CHARS} characters or fewer.`,
    validation: (rule) => rule.max(KEY_FINDING_MAX_CHARS),
  }),
  defineField({
    name: 'supportingQuote',
    title: 'Passage worth quoting',
    type: 'text',
    rows: 3,
    group: 'evidence',
    description: `The sentence of the work that is cited most, so that a reviewer can compare. ${QUOTE_MAX_CHARS} characters or fewer.`,
    validation: (rule) => rule.max(QUOTE_MAX_CHARS),
  }),
  defineField({
    name: 'supportingLocator',
    title: 'Where the passage stands',
    type: 'string',
    group: 'evidence',
    description: 'The page, table or section, so that a reviewer finds it in seconds.',
  }),
  defineField({
    name: 'seminal',
    title: 'Founding work',
    type: 'boolean',
    group: 'evidence',
    description: 'Old but still the source of the idea: no warning about its age.',
  }),
  defineField({
    name: 'seminalReason',
    title: 'Why it is a founding work',
    type: 'string',
    group: 'evidence',
    description: 'Shown to reviewers in place of the warning.',
    hidden: ({document}) => document?.seminal !== true,
  }),
  defineField({
    name: 'openAccess',
    title: 'Free to read',
    type: 'boolean',
    group: 'evidence',
    description: 'Readers are told that they can open the full text.',
  }),
  defineField({
    name: 'licence',
    title: 'Licence',
    type: 'string',
    group: 'evidence',
    description: 'Like "CC BY 4.0": decides whether a figure or a passage may be reused. Not shown to readers.',
  }),
]
