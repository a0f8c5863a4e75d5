import {defineArrayMember, defineType} from '@sanity/types'
import {textMarks} from '../fields/textMarks.ts'

/** The text of an article. Headings start at level two: the title of the page is the only level one. */
export const richText = defineType({
  name: 'richText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        {title: 'Paragraph', value: 'normal'},
        {title: 'Heading', value: 'h2'},
        {title: 'Heading, level 3', value: 'h3'},
        {title: 'Heading, level 4', value: 'h4'},
        {title: 'Quotation', value: 'blockquote'},
      ],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: textMarks,
      of: [defineArrayMember({type: 'crisisNumber'})],
    }),
    defineArrayMember({type: 'careCard'}),
    defineArrayMember({type: 'keyPoints'}),
    defineArrayMember({type: 'callout'}),
    defineArrayMember({type: 'figure'}),
    defineArrayMember({type: 'disclaimerSlot'}),
    defineArrayMember({type: 'treatmentFacts'}),
    defineArrayMember({type: 'questionAnswer'}),
    defineArrayMember({type: 'table'}),
    defineArrayMember({type: 'testimonial'}),
    defineArrayMember({type: 'helpAndHope'}),
    defineArrayMember({type: 'uncertainty'}),
    defineArrayMember({type: 'callToAction'}),
  ],
})
