// What a reviewer approves, and the hash that binds an approval to it.
export {reviewedContent, type CitedWork, type ReviewableArticle, type ReviewedContent} from './reviewedContent.ts'
export {canonicalJson} from './canonicalJson.ts'
export {contentHash, matchesContentHash, type ContentHash} from './contentHash.ts'

// What may be served.
export {gate} from './gate.ts'
export type {GatedArticle, GateInput, Reference, Reviewer, StoredReview} from './gateInput.ts'

export type {Finding, PathStep, Rule, Severity} from './finding.ts'
export {EditorialError, type EditorialErrorCode} from './editorialError.ts'
