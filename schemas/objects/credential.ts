import {defineField, defineType} from '@sanity/types'
import {jurisdictions} from '../../src/jurisdictions.ts'
import {choices} from '../fields/choices.ts'
import {knownJurisdiction} from '../validators/knownJurisdiction.ts'
import {notBefore} from '../validators/notBefore.ts'
import {sibling} from '../validators/sibling.ts'
import {webAddress} from '../validators/webAddress.ts'

/** A degree, licence or certificate. Its number is private and lives in a `credentialRecord`. */
export const credential = defineType({
  name: 'credential',
  title: 'Credential',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Degree, licence or certificate',
      type: 'string',
      description: 'Shown on the profile of the person. Leave the number out: everybody can read this.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'issuer',
      title: 'Given by',
      type: 'string',
      description: 'The board, school or authority, shown on the profile.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'jurisdiction',
      title: 'Where it is valid',
      type: 'string',
      description: 'For a licence: the state or country. Empty for a degree.',
      options: choices(jurisdictions),
      validation: (rule) => rule.custom(knownJurisdiction),
    }),
    defineField({
      name: 'validFrom',
      title: 'Valid from',
      type: 'date',
      description: 'Reviews before this day do not count on this credential.',
    }),
    defineField({
      name: 'validTo',
      title: 'Valid until',
      type: 'date',
      description: 'Reviews after this day do not count. Empty means that it does not end.',
      validation: (rule) =>
        rule.custom((validTo, {parent}) => notBefore(validTo, sibling(parent, 'validFrom'), 'the first valid day')),
    }),
    defineField({
      name: 'verifiedOn',
      title: 'Checked on',
      type: 'date',
      description: 'When somebody looked it up in the register.',
    }),
    defineField({
      name: 'sourceUrl',
      title: 'Entry in the register',
      type: 'url',
      description: 'Where anybody can check it. Linked from the profile.',
      validation: (rule) => rule.custom(webAddress),
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'issuer'}},
})
