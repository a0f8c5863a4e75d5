import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {schemaVersion} from '../fields/schemaVersion.ts'

/**
 * What staff say to each other about a place of an article, from the first comment until it is settled. Private:
 * `private.thread-<uuid>`.
 */
export const reviewThread = defineType({
  name: 'reviewThread',
  title: 'Review comments',
  type: 'document',
  readOnly: true,
  fields: [
    defineField({
      name: 'article',
      title: 'Article',
      type: 'reference',
      to: [{type: 'article'}],
      weak: true,
      description: 'What the comments are about.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'anchor',
      title: 'Place',
      type: 'object',
      description: 'The words that the comments are about. Empty when they are about the whole article.',
      fields: [
        defineField({
          name: 'block',
          title: 'Paragraph',
          type: 'string',
          description: 'Key of the paragraph. It stays when its words are edited.',
        }),
        defineField({
          name: 'mark',
          title: 'Citation',
          type: 'string',
          description: 'Key of the citation, when the comments are about a cited claim.',
        }),
        defineField({
          name: 'words',
          title: 'Words',
          type: 'text',
          rows: 2,
          description: 'The words as they were. When the text says something else now, the comments say so.',
        }),
      ],
    }),
    defineField({
      name: 'comments',
      title: 'Comments',
      type: 'array',
      description: 'Never shown to readers. No patient information.',
      of: [
        defineArrayMember({
          type: 'object',
          name: 'threadComment',
          title: 'Comment',
          fields: [
            defineField({name: 'text', title: 'Text', type: 'text', rows: 3, description: 'What somebody said.'}),
            defineField({
              name: 'person',
              title: 'Person',
              type: 'reference',
              to: [{type: 'person'}],
              weak: true,
              description: 'Who said it. Empty when the sign-in is linked to nobody.',
            }),
            defineField({name: 'name', title: 'Name', type: 'string', description: 'The name on the sign-in.'}),
            defineField({name: 'userId', title: 'User', type: 'string', description: 'Who was signed in.'}),
            defineField({name: 'on', title: 'On', type: 'datetime', description: 'When it was said.'}),
          ],
        }),
      ],
    }),
    defineField({
      name: 'assignee',
      title: 'For',
      type: 'reference',
      to: [{type: 'person'}],
      weak: true,
      description: 'Who should act on it. Without anybody it is for the authors.',
    }),
    defineField({
      name: 'openedOn',
      title: 'Opened on',
      type: 'datetime',
      description: 'When the first comment was made.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'resolvedOn',
      title: 'Settled on',
      type: 'datetime',
      description: 'When somebody said that it is settled.',
    }),
    defineField({
      name: 'resolvedBy',
      title: 'Settled by',
      type: 'string',
      description: 'The name of whoever settled it.',
    }),
    schemaVersion,
  ],
  orderings: [{name: 'openedOn', title: 'Newest first', by: [{field: 'openedOn', direction: 'desc'}]}],
  preview: {
    select: {article: 'article.title', words: 'anchor.words', resolvedOn: 'resolvedOn'},
    prepare: ({article, words, resolvedOn}) => ({
      title: article ?? 'Removed article',
      subtitle: [resolvedOn ? 'settled' : 'open', words].filter(Boolean).join(', '),
    }),
  },
})
