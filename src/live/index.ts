export {isAffected} from './isAffected.ts'
export {type LiveChange, liveChanges, type LiveOptions} from './liveChanges.ts'
