import {defineField} from '@sanity/types'
import {policyPages} from '../../src/vocabulary.ts'
import {webAddress} from '../validators/webAddress.ts'

/** Pages of the clinic that readers and search engines are pointed to. */
export const policies = defineField({
  name: 'policies',
  title: 'Policies',
  type: 'object',
  description: 'Addresses of the pages that say how the clinic works. Linked from the footer when filled in.',
  options: {collapsible: true, collapsed: true},
  fields: policyPages.map(({value: name, title, description}) =>
    defineField({name, title, type: 'url', description, validation: (rule) => rule.custom(webAddress)}),
  ),
})
