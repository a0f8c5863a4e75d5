import {defineArrayMember, defineType} from '@sanity/types'
import {textMarks} from '../fields/textMarks.ts'

/** Text inside a block: paragraphs and lists with the same marks as the article, but no headings and no blocks. */
export const simpleText = defineType({
  name: 'simpleText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [{title: 'Paragraph', value: 'normal'}],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: textMarks,
      of: [defineArrayMember({type: 'crisisNumber'})],
    }),
  ],
})
