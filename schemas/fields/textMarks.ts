import {textDecorators} from '../../src/vocabulary.ts'

/** The marks of every text: emphasis, a citation on the words it supports, and links. */
export const textMarks = {
  decorators: [...textDecorators],
  annotations: [{type: 'cite'}, {type: 'link'}],
}
