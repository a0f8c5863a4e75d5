import {defineField} from '@sanity/types'
import {languageTag} from '../validators/languageTag.ts'

/** The language a document is written in. */
export const language = defineField({
  name: 'language',
  title: 'Language',
  type: 'string',
  description: 'The language of the text, like en-US or es. Screen readers use it to choose a voice.',
  initialValue: 'en-US',
  validation: (rule) => rule.required().custom(languageTag),
})
