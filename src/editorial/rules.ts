import type {CheckInput} from './checkInput.ts'
import type {Rule} from './finding.ts'
import {accessibilityRules} from './rules/accessibilityRules.ts'
import {authorshipRules} from './rules/authorshipRules.ts'
import {citationRules} from './rules/citationRules.ts'
import {crisisRules} from './rules/crisisRules.ts'
import {disclaimerRules} from './rules/disclaimerRules.ts'
import {disclosureRules} from './rules/disclosureRules.ts'
import {linkRules} from './rules/linkRules.ts'
import {placeholderRules} from './rules/placeholderRules.ts'
import {reviewRules, statusRules} from './rules/reviewRules.ts'

/** Every rule of the editorial standard, in the order in which findings are listed. */
export const rules: readonly Rule<CheckInput>[] = [
  ...reviewRules,
  ...statusRules,
  ...authorshipRules,
  ...citationRules,
  ...crisisRules,
  ...disclaimerRules,
  ...disclosureRules,
  ...accessibilityRules,
  ...linkRules,
  ...placeholderRules,
]
