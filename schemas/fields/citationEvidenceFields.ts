import {defineField} from '@sanity/types'
import {studyDesigns} from '../../src/vocabulary.ts'
import {choices} from './choices.ts'
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
]
