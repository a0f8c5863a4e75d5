import {defineField, defineType} from '@sanity/types'
import {consentId} from '../validators/consentId.ts'
import {requiredText} from '../validators/requiredText.ts'

/** What somebody said about their own care, with proof that they agreed to its being shown. */
export const testimonial = defineType({
  name: 'testimonial',
  title: 'Testimonial',
  type: 'object',
  fields: [
    defineField({
      name: 'quote',
      title: 'What the person said',
      type: 'text',
      rows: 4,
      description: 'Shown as a quotation. Take out everything that the person did not agree to show.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'attribution',
      title: 'Shown as',
      type: 'string',
      description: 'How readers see the person, like "A patient". Never more than the consent allows.',
    }),
    defineField({
      name: 'consentReference',
      title: 'Consent record',
      type: 'string',
      description: 'The id of the private record of consent, not shown. Without it the page cannot be published.',
      validation: (rule) => rule.required().custom(consentId),
    }),
  ],
  preview: {select: {title: 'quote', subtitle: 'attribution'}},
})
