import {defineField} from '@sanity/types'

export const disclosures = defineField({
  name: 'disclosures',
  title: 'Money and interests',
  type: 'object',
  description: 'Shown at the end of the page. "None declared" is an answer; an empty field is not.',
  fields: [
    defineField({
      name: 'funding',
      title: 'Funding',
      type: 'text',
      rows: 2,
      description: 'Who paid for this article. Shown to readers.',
    }),
    defineField({
      name: 'conflicts',
      title: 'Conflicts of interest',
      type: 'text',
      rows: 2,
      description: 'What the authors or reviewers stand to gain, or "None declared". Shown to readers.',
    }),
    defineField({
      name: 'affiliateLinks',
      title: 'Has paid links',
      type: 'boolean',
      description: 'Readers are told that the clinic earns from links on this page.',
    }),
    defineField({
      name: 'statement',
      title: 'Statement',
      type: 'text',
      rows: 2,
      description: 'Shown to readers as written, after funding and conflicts.',
    }),
  ],
})
