import {defineField, defineType} from '@sanity/types'
import {reviewOutcomes, titleOf} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'
import {contentHash} from '../fields/contentHash.ts'
import {schemaVersion} from '../fields/schemaVersion.ts'

/** One review with its note, whatever its outcome. Private: `private.review-<uuid>`. */
export const reviewRecord = defineType({
  name: 'reviewRecord',
  title: 'Review record',
  type: 'document',
  readOnly: true,
  fields: [
    defineField({
      name: 'article',
      title: 'Article',
      type: 'reference',
      to: [{type: 'article'}],
      weak: true,
      description: 'What was reviewed.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'reviewKey',
      title: 'Entry on the article',
      type: 'string',
      description: 'Names the public entry. Empty when the review was not an approval.',
    }),
    defineField({
      name: 'reviewer',
      title: 'Reviewer',
      type: 'reference',
      to: [{type: 'person'}],
      weak: true,
      description: 'Who reviewed.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'userId',
      title: 'User',
      type: 'string',
      description: 'Who was signed in. Compared with the history of the article.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'on',
      title: 'On',
      type: 'datetime',
      description: 'When it was signed.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'outcome',
      title: 'Outcome',
      type: 'string',
      description: 'Only an approval is shown to readers.',
      options: choices(reviewOutcomes),
      validation: (rule) => rule.required(),
    }),
    // A copy: TypeGen gives a field object that two types share a name of its own.
    {...contentHash},
    defineField({
      name: 'note',
      title: 'Note',
      type: 'text',
      rows: 4,
      description: 'What the reviewer told the writer. Never shown to readers. No patient information.',
    }),
    defineField({
      name: 'searchedTo',
      title: 'Evidence searched up to',
      type: 'date',
      description: 'New research after this day was not looked at.',
    }),
    schemaVersion,
  ],
  orderings: [{name: 'on', title: 'Newest first', by: [{field: 'on', direction: 'desc'}]}],
  preview: {
    select: {title: 'article.title', outcome: 'outcome', on: 'on'},
    prepare: ({title, outcome, on}) => ({
      title: title ?? 'Removed article',
      subtitle: [titleOf(reviewOutcomes, outcome ?? ''), on].filter(Boolean).join(', '),
    }),
  },
})
