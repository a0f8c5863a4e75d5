import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {safetyNotices} from '../../src/safetyNotices.ts'
import {titleOf, withdrawalCategories} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'
import {schemaVersion} from '../fields/schemaVersion.ts'

/** Why and by whom an article, or parts of it, was taken down. Private: `private.withdrawal-<uuid>`. */
export const withdrawalRecord = defineType({
  name: 'withdrawalRecord',
  title: 'Withdrawal record',
  type: 'document',
  readOnly: true,
  fields: [
    defineField({
      name: 'articleId',
      title: 'Article',
      type: 'string',
      description: 'The id of the article. Kept as text, so that it outlives the article.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'category',
      title: 'Category',
      type: 'string',
      description: 'The kind of reason.',
      options: choices(withdrawalCategories),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'reason',
      title: 'Reason',
      type: 'text',
      rows: 3,
      description: 'Never shown to readers. No patient information.',
    }),
    defineField({
      name: 'parts',
      title: 'Parts',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'Keys of the parts that were off the page from then on. Absent when all of the page was withdrawn.',
    }),
    defineField({
      name: 'notice',
      title: 'Notice',
      type: 'string',
      description: 'The fixed notice that was on the page from then on.',
      options: choices(safetyNotices),
    }),
    defineField({
      name: 'userId',
      title: 'User',
      type: 'string',
      description: 'Who took it down.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'on',
      title: 'On',
      type: 'datetime',
      description: 'When it was taken down.',
      validation: (rule) => rule.required(),
    }),
    schemaVersion,
  ],
  orderings: [{name: 'on', title: 'Newest first', by: [{field: 'on', direction: 'desc'}]}],
  preview: {
    select: {articleId: 'articleId', category: 'category', on: 'on'},
    prepare: ({articleId, category, on}) => ({
      title: articleId ?? 'Unknown article',
      subtitle: [titleOf(withdrawalCategories, category ?? ''), on].filter(Boolean).join(', '),
    }),
  },
})
