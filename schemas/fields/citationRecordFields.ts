import {defineArrayMember, defineField} from '@sanity/types'
import {citationKinds} from '../../src/vocabulary.ts'
import {requiredText} from '../validators/requiredText.ts'
import {choices} from './choices.ts'
import {issued} from './issued.ts'

/** What a reference list prints. */
export const citationRecordFields = [
  defineField({
    name: 'kind',
    title: 'Kind of source',
    type: 'string',
    group: 'record',
    description: 'Decides how the reference is printed and what it must contain.',
    options: choices(citationKinds),
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'title',
    title: 'Title',
    type: 'text',
    rows: 2,
    group: 'record',
    description: 'As printed on the work itself.',
    validation: (rule) => rule.required().custom(requiredText),
  }),
  defineField({
    name: 'authors',
    title: 'Authors',
    type: 'array',
    of: [defineArrayMember({type: 'contributor'})],
    group: 'record',
    description: 'In the order of the work. Long lists are shortened when printed.',
  }),
  defineField({
    name: 'editors',
    title: 'Editors',
    type: 'array',
    of: [defineArrayMember({type: 'contributor'})],
    group: 'record',
    description: 'For a book or a chapter of one.',
  }),
  defineField({
    name: 'containerTitle',
    title: 'Journal, book or site',
    type: 'string',
    group: 'record',
    description: 'Where the work appeared. PubMed and PMC are archives, not journals.',
  }),
  defineField({
    name: 'containerTitleShort',
    title: 'Abbreviated journal title',
    type: 'string',
    group: 'record',
    description:
      'Printed in place of the full title by styles that abbreviate, like World Psychiatry or J Clin Psychol.',
  }),
  {...issued, group: 'record'},
  defineField({
    name: 'volume',
    title: 'Volume',
    type: 'string',
    group: 'record',
    description: 'Printed after the journal.',
  }),
  defineField({
    name: 'issue',
    title: 'Issue',
    type: 'string',
    group: 'record',
    description: 'Printed after the volume.',
  }),
  defineField({
    name: 'page',
    title: 'Pages',
    type: 'string',
    group: 'record',
    description: 'First and last page, like 11-15.',
  }),
  defineField({
    name: 'number',
    title: 'Article or report number',
    type: 'string',
    group: 'record',
    description: 'Printed in place of pages when the work has none.',
  }),
  defineField({
    name: 'edition',
    title: 'Edition',
    type: 'string',
    group: 'record',
    description: 'For a book after its first edition, as a number.',
  }),
  defineField({
    name: 'publisher',
    title: 'Publisher',
    type: 'string',
    group: 'record',
    description: 'For books, reports and guidelines.',
  }),
  defineField({
    name: 'publisherPlace',
    title: 'Place of publication',
    type: 'string',
    group: 'record',
    description: 'Printed by styles that name it.',
  }),
  defineField({
    name: 'lockedFields',
    title: 'Locked fields',
    type: 'array',
    of: [defineArrayMember({type: 'string'})],
    group: 'record',
    description:
      'Fields in which staff know better than the registers. They are locked and unlocked where a record is fetched again.',
    hidden: true,
  }),
]
