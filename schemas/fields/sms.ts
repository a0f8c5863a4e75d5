import {defineField} from '@sanity/types'
import {phoneFormat} from '../validators/phoneFormat.ts'

export const sms = defineField({
  name: 'sms',
  title: 'Text message',
  type: 'object',
  description: 'Readers can tap it to send a text.',
  fields: [
    defineField({
      name: 'number',
      title: 'Number',
      type: 'string',
      description: 'The number that receives the text.',
      validation: (rule) => rule.custom(phoneFormat),
    }),
    defineField({
      name: 'keyword',
      title: 'Word to send',
      type: 'string',
      description: 'The word that starts the conversation, if the service asks for one.',
    }),
  ],
})
