// What a reviewer approves, and the hash that binds an approval to it.
export {reviewedContent, type CitedWork, type ReviewableArticle, type ReviewedContent} from './reviewedContent.ts'
export {canonicalJson} from './canonicalJson.ts'
export {contentHash, matchesContentHash, type ContentHash} from './contentHash.ts'

// What may be served.
export {gate} from './gate.ts'
export type {GatedArticle, GateInput, Reference, Reviewer, StoredReview, StoredWaiver} from './gateInput.ts'
export {isServed, reviewState, type ReviewState} from './reviewState.ts'

// What may be shown while it waits for its first review.
export {adoptedUntil, adoptionMonths, type AdoptedArticle} from './adoptedUntil.ts'
export {adoptionProblems, adoptionRuleIds} from './adoptionProblems.ts'

// What may be published.
export {approvedVersion, type ApprovedVersion} from './approvedVersion.ts'
export {changedSince, type ContentChange} from './changedSince.ts'
export {check} from './check.ts'
export {explainArticle, type Explanation} from './explainArticle.ts'
export {checkContext, isArticleDocument} from './checkContext.ts'
export type {
  CheckContext,
  CheckedArticle,
  CheckedCitation,
  CheckedClinic,
  CheckedCrisisResource,
  CheckedDisclaimer,
  CheckedPerson,
  CheckedTopic,
  CheckInput,
} from './checkInput.ts'
export type {Finding, Overridden, OverrideRole, PathStep, Problem, Rule, Severity} from './finding.ts'
export type {CheckOptions} from './rulesFor.ts'
export {buildOverride, mayAnswerFor, mayOverride, spanHash, type OverrideEntry} from './overrides.ts'
export {isAdopted} from './isAdopted.ts'
export {publishProblems} from './publishProblems.ts'
export {rules} from './rules.ts'
export {optionalRules} from './rules/languageRules.ts'
export {rulesVersion} from './rulesVersion.ts'

// Sign-off and publication.
export {acknowledgementsNeeded} from './acknowledgementsNeeded.ts'
export {availableReviewer, isAway} from './availableReviewer.ts'
export {restoreApproved} from './restoreApproved.ts'
export {buildTakeDown, type TakeDownInput} from './buildTakeDown.ts'
export {buildPublication, type Publication} from './buildPublication.ts'
export {buildReview, type ReviewEntry} from './buildReview.ts'
export {buildWithdrawal, type WithdrawalInput} from './buildWithdrawal.ts'
export {mayApprove} from './judgeReviews.ts'
export {nextReviewDueFor, reviewMonths} from './nextReviewDueFor.ts'
export {isAuthor} from './isAuthor.ts'
export {isTakenDown} from './isTakenDown.ts'
export {findingsBeforeSignOff, mayClaimNothing} from './findingsBeforeSignOff.ts'
export {reviewerProblems} from './reviewerProblems.ts'
export {signOffProblems} from './signOffProblems.ts'

// What an article rests on, what leans on a source, and sources that no longer stand.
export {evidenceLedger, type EvidenceLedger, type LedgerClaim, type LedgerSource} from './evidenceLedger.ts'
export {evidenceLevel} from './evidenceLevel.ts'
export {suggestedLevel, type EvidenceLevel} from './suggestedLevel.ts'
export {evidenceAge, type EvidenceAge} from './evidenceAge.ts'
export {sentencesCiting} from './sentencesCiting.ts'
export {doubtfulUses, type DoubtfulUse} from './doubtfulUses.ts'
export {retractionGraceDays, retractionVerdicts, type RetractionVerdict, type SourceAlert} from './retractionVerdict.ts'

// What falls due, and for whom.
export {digest, type Digest, type DigestPerson} from './digest.ts'
export type {DigestItem, DigestKind} from './digestItems.ts'
export {digestText} from './digestText.ts'
export {articleTasks, type ArticleTasks, type ArticleVersions, type Task, type TaskKind} from './articleTasks.ts'
export {taskOverview, type ReviewsDue, type TaskOverview} from './taskOverview.ts'
export {lapsesNext, type DatedPage, type Lapse, type LapseKind} from './lapsesNext.ts'

// What a page shows besides its text.
export {crisisGaps, isCrisisCheckOld} from './crisisCoverage.ts'
export {disclaimerGaps, disclaimerOverlaps} from './disclaimerCoverage.ts'
export {resolveCrisisResources, type CrisisOccasion, type StoredCrisisResource} from './resolveCrisisResources.ts'
export {resolveDisclaimers, type DisclaimerOccasion, type StoredDisclaimer} from './resolveDisclaimers.ts'

// What a clinic tells its readers about all this.
export {editorialPolicy, type EditorialPolicy, type PolicyRule} from './editorialPolicy.ts'

// What the rules look for in a text.
export {findResearchTalk, type ResearchTalk} from './text/findResearchTalk.ts'
export {findTypedCrisisNumbers, type TypedCrisisNumber} from './findTypedCrisisNumbers.ts'
export {EditorialError, type EditorialErrorCode} from './editorialError.ts'

// What a click can mend, and how a text reads.
export {mechanicalFix, type FixPatch, type MechanicalFix} from './fixes/mechanicalFix.ts'
export {readingOf, type Reading} from './readingOf.ts'
