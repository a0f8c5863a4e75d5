export {type ContentFinding, findInvalidContent} from './findInvalidContent.ts'
