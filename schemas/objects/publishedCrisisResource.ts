import {defineField, defineType} from '@sanity/types'

/** A crisis line that stood beside an article when it was published. */
export const publishedCrisisResource = defineType({
  name: 'publishedCrisisResource',
  title: 'Crisis line on that day',
  type: 'object',
  fields: [
    defineField({name: 'id', title: 'Id', type: 'string', description: 'The id of the crisis line.'}),
    defineField({name: 'name', title: 'Name', type: 'string', description: 'Its name on that day.'}),
    defineField({name: 'verifiedOn', title: 'Checked on', type: 'date', description: 'When it had last been checked.'}),
  ],
  preview: {select: {title: 'name', subtitle: 'verifiedOn'}},
})
