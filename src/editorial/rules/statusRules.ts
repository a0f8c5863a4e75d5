import type {CheckInput} from '../checkInput.ts'
import type {Rule} from '../finding.ts'
import {notOnLegalHold, notRetired, notWithdrawn} from '../gateRules.ts'

/** States that staff set to take a page down. */
export const statusRules: readonly Rule<CheckInput>[] = [
  {
    ...notWithdrawn,
    title: 'A withdrawn page stays down',
    why: 'It was taken down for a reason. Publishing must not bring it back by accident.',
    examples: {fails: 'A page withdrawn for safety.', passes: 'The same page after the withdrawal was ended.'},
  },
  {
    ...notOnLegalHold,
    title: 'A page on legal hold stays down',
    why: 'While a legal question is open, nothing about the page may change in public.',
    examples: {fails: 'A page with “Legal hold” on.', passes: 'A page with “Legal hold” off.'},
  },
  {
    ...notRetired,
    title: 'A retired page stays down',
    why: 'Nobody keeps it up to date any more.',
    examples: {fails: 'A page retired today.', passes: 'A page that is to be retired tomorrow.'},
  },
]
