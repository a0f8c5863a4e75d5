import {type WithdrawalDecision, withdrawalRecord} from './withdrawalRecord.ts'

/** A decision to take parts of a page off the site, or to put a notice on it, at once. */
export interface TakeDownInput extends WithdrawalDecision {
  /** Keys of all parts that are to be off the page; `[]` brings every part back. */
  parts: readonly string[]
  /** One of the fixed notices, `''` for none. */
  notice: string
}

/**
 * The changes to the published article and to its draft, and the private record of who decided; to be written together
 * or not at all. Neither field is part of what an approval covers, so it stands.
 */
export function buildTakeDown({parts, notice, ...decision}: TakeDownInput) {
  return {
    patch: {
      set: {...(parts.length > 0 && {hiddenBlocks: [...parts]}), ...(notice && {safetyNotice: notice})},
      unset: [...(parts.length > 0 ? [] : ['hiddenBlocks']), ...(notice ? [] : ['safetyNotice'])],
    },
    record: withdrawalRecord(decision, {category: 'safety', parts: [...parts], ...(notice && {notice})}),
  }
}
