import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {reviewKinds, reviewOutcomes, titleOf} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'
import {contentHash} from '../fields/contentHash.ts'

/**
 * One public sign-off. Notes and rejected reviews are in a private `reviewRecord`: whatever is here, anybody can read.
 */
export const review = defineType({
  name: 'review',
  title: 'Review',
  type: 'object',
  readOnly: true,
  fields: [
    defineField({
      name: 'reviewer',
      title: 'Reviewer',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'Shown to readers with name and credentials.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'date',
      title: 'Date',
      type: 'date',
      description: 'Shown to readers as the day of the last review.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description: 'Only a clinical review lets the page be published.',
      options: choices(reviewKinds),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'outcome',
      title: 'Outcome',
      type: 'string',
      description: 'Only an approval counts.',
      options: choices(reviewOutcomes),
      validation: (rule) => rule.required(),
    }),
    {...contentHash, validation: (rule) => rule.required()},
    defineField({
      name: 'scope',
      title: 'What was reviewed',
      type: 'string',
      description: 'The whole page, or only what changed since the approval before.',
    }),
    defineField({
      name: 'basedOn',
      title: 'Builds on',
      type: 'string',
      description:
        'Key of the approval before, when only what changed since was read. Readers then see the date of that one.',
    }),
    defineField({
      name: 'noHealthClaim',
      title: 'No health claim',
      type: 'boolean',
      description: 'The reviewer found none, so that a practical page may go out without a source.',
    }),
    defineField({
      name: 'acknowledged',
      title: 'Warnings seen',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'Rules whose warnings the reviewer saw and accepted.',
    }),
    defineField({
      name: 'evidenceSearchedTo',
      title: 'Evidence searched up to',
      type: 'date',
      description: 'New research after this day was not looked at.',
    }),
    defineField({
      name: 'rulesVersion',
      title: 'Version of the rules',
      type: 'string',
      description: 'Which editorial rules the page passed on that day.',
    }),
  ],
  preview: {
    select: {name: 'reviewer.name', kind: 'kind', outcome: 'outcome', date: 'date'},
    prepare: ({name, kind, outcome, date}) => ({
      title: [titleOf(reviewKinds, kind ?? 'Review'), titleOf(reviewOutcomes, outcome ?? '')]
        .filter(Boolean)
        .join(': '),
      subtitle: [name, date].filter(Boolean).join(', '),
    }),
  },
})
