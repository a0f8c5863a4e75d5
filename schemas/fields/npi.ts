import {defineField} from '@sanity/types'
import {npiFormat} from '../validators/npiFormat.ts'

/** In the United States. Public by law, unlike a licence number. */
export const npi = defineField({
  name: 'npi',
  title: 'NPI',
  type: 'string',
  description: 'National Provider Identifier, 10 digits. Readers can look it up in the public register (NPPES).',
  validation: (rule) => rule.custom(npiFormat),
})
