import {type WithdrawalDecision, withdrawalRecord} from './withdrawalRecord.ts'

/** A decision to take a page off the site. */
export interface WithdrawalInput extends WithdrawalDecision {
  category: string
  /** What readers see where the page was; `''` for nothing. */
  note?: string
}

/** The public field and the private record of a withdrawal; to be written together or not at all. */
export function buildWithdrawal({category, note = '', ...decision}: WithdrawalInput) {
  return {
    withdrawal: {category, on: decision.now, ...(note && {note})},
    record: withdrawalRecord(decision, {category}),
  }
}
