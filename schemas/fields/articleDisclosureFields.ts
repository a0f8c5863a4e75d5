import {defineArrayMember, defineField} from '@sanity/types'
import {aiUse} from './aiUse.ts'
import {disclosures} from './disclosures.ts'

/** What readers are told about money, tools and limits. */
export const articleDisclosureFields = [
  {...disclosures, group: 'disclosures'},
  {...aiUse, group: 'disclosures'},
  defineField({
    name: 'additionalDisclaimers',
    title: 'Extra disclaimers',
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: [{type: 'disclaimer'}]})],
    group: 'disclosures',
    description: 'Shown besides those that the rules already bring. Nothing here can take one away.',
    validation: (rule) => rule.unique(),
  }),
]
