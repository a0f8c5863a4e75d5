import {defineArrayMember, defineField} from '@sanity/types'
import {slugFormat} from '../validators/slugFormat.ts'
import {seo} from './seo.ts'

/** How search engines show the page and find it again. */
export const articleSearchFields = [
  {...seo, group: 'search'},
  defineField({
    name: 'sections',
    title: 'What each part is about',
    type: 'array',
    of: [defineArrayMember({type: 'sectionAspect'})],
    group: 'search',
    description:
      'Search engines and other sites learn which part answers which question. Readers see the headings as before.',
  }),
  defineField({
    name: 'formerSlugs',
    title: 'Former web addresses',
    type: 'array',
    of: [defineArrayMember({type: 'string', validation: (rule) => rule.custom(slugFormat)})],
    group: 'search',
    description: 'Old addresses of this page. A reader who follows one is led to the present address.',
    validation: (rule) => rule.unique(),
  }),
]
