import {defineField, defineType} from '@sanity/types'
import {healthAspects, titleOf} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'
import {headingOfText} from '../validators/headingOfText.ts'

/** Which question about a health topic a part of the text answers. */
export const sectionAspect = defineType({
  name: 'sectionAspect',
  title: 'Part of the text',
  type: 'object',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'The words of a heading of the text, exactly. When it is no longer there, the part is left out.',
      validation: (rule) => [
        rule.required(),
        rule.custom((heading, {document}) => headingOfText(heading, document?.body)).warning(),
      ],
    }),
    defineField({
      name: 'aspect',
      title: 'What it is about',
      type: 'string',
      description: 'Search engines and other sites are told, so that they can lead readers to this part.',
      options: choices(healthAspects),
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {heading: 'heading', aspect: 'aspect'},
    prepare: ({heading, aspect}) => ({
      title: heading ?? 'Part of the text',
      subtitle: titleOf(healthAspects, aspect ?? ''),
    }),
  },
})
