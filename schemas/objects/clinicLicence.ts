import {defineField, defineType} from '@sanity/types'
import {jurisdictions} from '../../src/jurisdictions.ts'
import {choices} from '../fields/choices.ts'
import {knownJurisdiction} from '../validators/knownJurisdiction.ts'
import {requiredText} from '../validators/requiredText.ts'
import {webAddress} from '../validators/webAddress.ts'

/** A licence or accreditation of the clinic itself; those of people are `credential`s. Everybody can read it. */
export const clinicLicence = defineType({
  name: 'clinicLicence',
  title: 'Licence of the clinic',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Licence or accreditation',
      type: 'string',
      description: 'Shown on the page of the clinic. Leave the number out: the register has it.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'issuer',
      title: 'Given by',
      type: 'string',
      description: 'The authority or body, shown to readers.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'jurisdiction',
      title: 'Where it is valid',
      type: 'string',
      description: 'The state or country. Empty when it is not tied to one.',
      options: choices(jurisdictions),
      validation: (rule) => rule.custom(knownJurisdiction),
    }),
    defineField({
      name: 'validTo',
      title: 'Valid until',
      type: 'date',
      description: 'After this day readers no longer see it. Empty means that it does not end.',
    }),
    defineField({
      name: 'sourceUrl',
      title: 'Entry in the register',
      type: 'url',
      description: 'Where anybody can check it. Linked for readers.',
      validation: (rule) => rule.custom(webAddress),
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'issuer'}},
})
