import {defineField} from '@sanity/types'
import {webAddress} from '../validators/webAddress.ts'
import {jurisdictionMember} from './jurisdictionMember.ts'

/** Care by phone or video, and where somebody must be for it. */
export const telehealth = defineField({
  name: 'telehealth',
  title: 'Care by phone or video',
  type: 'object',
  description:
    'Shown on the page of the clinic. Where it is offered follows from licences, so ask before adding a place.',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({
      name: 'offered',
      title: 'Offered',
      type: 'boolean',
      description: 'Unanswered, readers are told nothing.',
    }),
    defineField({
      name: 'jurisdictions',
      title: 'For patients in',
      type: 'array',
      of: [jurisdictionMember],
      description: 'Where a patient may be during the appointment. Shown to readers.',
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'registrationUrl',
      title: 'Entry in the register',
      type: 'url',
      description: 'Linked for readers. Some states ask clinics of other states for it.',
      validation: (rule) => rule.custom(webAddress),
    }),
  ],
})
