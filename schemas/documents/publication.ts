import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {publicationStates} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'
import {contentHash} from '../fields/contentHash.ts'
import {publishedReview} from '../fields/publishedReview.ts'
import {schemaVersion} from '../fields/schemaVersion.ts'

/**
 * What one publish put in front of readers: the words, who approved them and what stood beside them. Never edited.
 * Private: `private.publication-<uuid>`.
 */
export const publication = defineType({
  name: 'publication',
  title: 'Publication record',
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
      name: 'slug',
      title: 'Web address',
      type: 'string',
      description: 'Where readers found it on that day.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'state',
      title: 'State',
      type: 'string',
      description: 'A record that stays prepared means that the page did not go out, or that the answer was lost.',
      options: choices(publicationStates),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'preparedOn',
      title: 'Prepared',
      type: 'datetime',
      description: 'Just before publishing.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'confirmedOn',
      title: 'Confirmed',
      type: 'datetime',
      description: 'Just after publishing.',
    }),
    defineField({
      name: 'content',
      title: 'Words',
      type: 'text',
      description: 'Everything that was reviewed, as canonical JSON. Answers what was public on that day.',
      validation: (rule) => rule.required(),
    }),
    // A copy: TypeGen gives a field object that two types share a name of its own.
    {...contentHash},
    publishedReview,
    defineField({
      name: 'citations',
      title: 'Sources',
      type: 'array',
      of: [defineArrayMember({type: 'publishedCitation'})],
      description: 'The sources as they stood on that day.',
    }),
    defineField({
      name: 'disclaimers',
      title: 'Disclaimers',
      type: 'array',
      of: [defineArrayMember({type: 'publishedDisclaimer'})],
      description: 'The versions that readers saw.',
    }),
    defineField({
      name: 'crisisResources',
      title: 'Crisis lines',
      type: 'array',
      of: [defineArrayMember({type: 'publishedCrisisResource'})],
      description: 'The lines that readers saw.',
    }),
    defineField({
      name: 'rulesVersion',
      title: 'Version of the rules',
      type: 'string',
      description: 'Which editorial rules the page passed.',
    }),
    defineField({
      name: 'publisherUserId',
      title: 'Published by',
      type: 'string',
      description: 'Who was signed in. Never shown to readers.',
    }),
    schemaVersion,
  ],
  orderings: [{name: 'preparedOn', title: 'Newest first', by: [{field: 'preparedOn', direction: 'desc'}]}],
  preview: {select: {title: 'slug', subtitle: 'preparedOn'}},
})
