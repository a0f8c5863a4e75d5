export {type AnswerFinding, contentValidator, type ContentValidatorOptions} from './contentValidator.ts'
export type {ContentFinding} from './contentFinding.ts'
export {findInvalidContent} from './findInvalidContent.ts'
