import type {CheckInput} from './checkInput.ts'
import type {Rule} from './finding.ts'
import {accessibilityRules} from './rules/accessibilityRules.ts'
import {authorshipRules} from './rules/authorshipRules.ts'
import {balanceRules} from './rules/balanceRules.ts'
import {citationRules} from './rules/citationRules.ts'
import {claimRules} from './rules/claimRules.ts'
import {crisisRules} from './rules/crisisRules.ts'
import {disclaimerRules} from './rules/disclaimerRules.ts'
import {disclosureRules} from './rules/disclosureRules.ts'
import {evidenceRules} from './rules/evidenceRules.ts'
import {imageRules} from './rules/imageRules.ts'
import {languageRules} from './rules/languageRules.ts'
import {linkRules} from './rules/linkRules.ts'
import {medicationRules} from './rules/medicationRules.ts'
import {placeholderRules} from './rules/placeholderRules.ts'
import {privacyRules} from './rules/privacyRules.ts'
import {readabilityRules} from './rules/readabilityRules.ts'
import {reviewRules} from './rules/reviewRules.ts'
import {safetyRules} from './rules/safetyRules.ts'
import {sourceRules} from './rules/sourceRules.ts'
import {statusRules} from './rules/statusRules.ts'

/** Citation rules live in two files, about words and about works, and are listed together by their numbers. */
const citationFamily = [...citationRules, ...sourceRules].sort((a, b) => (a.id < b.id ? -1 : 1))

const families: readonly Rule<CheckInput>[] = [
  ...reviewRules,
  ...statusRules,
  ...authorshipRules,
  ...citationFamily,
  ...crisisRules,
  ...safetyRules,
  ...disclaimerRules,
  ...disclosureRules,
  ...claimRules,
  ...medicationRules,
  ...imageRules,
  ...privacyRules,
  ...accessibilityRules,
  ...linkRules,
  ...placeholderRules,
  ...evidenceRules,
  ...balanceRules,
  ...readabilityRules,
  ...languageRules,
]

/** Every rule of the editorial standard, in the order in which findings are listed: what stops publishing first. */
export const rules: readonly Rule<CheckInput>[] = (['block', 'warn', 'advice'] as const).flatMap((severity) =>
  families.filter((rule) => rule.severity === severity),
)
