/** The marks of every text: emphasis, a citation on the words it supports, and links. */
export const textMarks = {
  decorators: [
    {title: 'Strong', value: 'strong'},
    {title: 'Emphasis', value: 'em'},
  ],
  annotations: [{type: 'cite'}, {type: 'link'}],
}
