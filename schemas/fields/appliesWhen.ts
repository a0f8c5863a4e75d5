import {defineArrayMember, defineField} from '@sanity/types'
import {sensitivities, topicKinds} from '../../src/vocabulary.ts'
import {choices, ticks} from './choices.ts'

export const appliesWhen = defineField({
  name: 'appliesWhen',
  title: 'Only when',
  type: 'object',
  description:
    'Narrows the pages that show it. Every condition that is set must hold; with none set, all pages show it.',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({
      name: 'topicKinds',
      title: 'Kind of topic',
      type: 'array',
      of: [defineArrayMember({type: 'string', options: choices(topicKinds)})],
      description: 'Only pages whose main topic is one of these.',
      options: ticks(topicKinds),
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'sensitivity',
      title: 'Sensitive subjects',
      type: 'array',
      of: [defineArrayMember({type: 'string', options: choices(sensitivities)})],
      description: 'Only pages about one of these.',
      options: ticks(sensitivities),
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'affiliateLinks',
      title: 'The page has paid links',
      type: 'boolean',
      description: 'Only pages that earn from links.',
    }),
    defineField({
      name: 'aiUsed',
      title: 'AI was used',
      type: 'boolean',
      description: 'Only pages that AI helped to write.',
    }),
    defineField({
      name: 'telehealth',
      title: 'The clinic offers telehealth',
      type: 'boolean',
      description: 'Only pages about care by phone or video.',
    }),
  ],
})
