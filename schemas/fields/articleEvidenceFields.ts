import {defineArrayMember, defineField} from '@sanity/types'
import {copiedFrom} from './copiedFrom.ts'

/** What supports the text, beyond the citations that sit on its words. */
export const articleEvidenceFields = [
  defineField({
    name: 'furtherReading',
    title: 'Further reading',
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: [{type: 'citation'}]})],
    group: 'evidence',
    description: 'Listed after the references, without a number. Sources that support the text are cited in the text.',
    validation: (rule) => rule.unique(),
  }),
  {...copiedFrom, group: 'evidence'},
]
