import {fieldOf, textOf} from '../storedValue.ts'
import type {LedgerClaim} from './evidenceLedger.ts'
import type {ThreadAnchor} from './threadPlace.ts'

/** The anchor of a comment on a claim; `null` for a mark without a key, which no comment can be tied to. */
export function claimAnchor({path, marked}: Pick<LedgerClaim, 'path' | 'marked'>): ThreadAnchor | null {
  // To a mark: …, {_key: block}, 'markDefs', {_key: mark}
  const key = (step: unknown) => textOf(fieldOf(step, '_key'))
  const [block, mark] = [key(path.at(-3)), key(path.at(-1))]
  return block !== '' && mark !== '' && path.at(-2) === 'markDefs' ? {block, mark, words: marked.trim()} : null
}
