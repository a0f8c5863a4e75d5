import {disclaimerKinds, titleOf} from '../../vocabulary.ts'
import type {CheckInput, CheckedDisclaimer} from '../checkInput.ts'
import {disclaimerGaps, disclaimerOverlaps} from '../disclaimerCoverage.ts'
import type {PathStep, Rule} from '../finding.ts'
import {dayOf} from '../isoDate.ts'
import {resolveDisclaimers} from '../resolveDisclaimers.ts'
import {listOf, numberOf, refOf, textOf} from '../../storedValue.ts'

const field: PathStep[] = ['additionalDisclaimers']

/** What a page has to say besides its text. */
export const disclaimerRules: readonly Rule<CheckInput>[] = [
  {
    id: 'DIS-01',
    severity: 'block',
    title: 'The disclaimers that the page needs are in force, one of each',
    why: 'Readers must see that a page is no advice for their own case, and what to do in an emergency.',
    source: 'HONcode 2; editorial standard',
    examples: {
      fails: 'A clinic in Florida, and no emergency disclaimer that covers Florida or the United States.',
      passes: 'One medical information and one emergency disclaimer in force for Florida.',
    },
    check: (input) => {
      const {context, article, today} = input
      const occasion = {...context, article, topic: input.topic, today}
      const missing = disclaimerGaps(occasion)
      const twice = disclaimerOverlaps(context.disclaimers, today)
      return [
        ...(missing.length === 0
          ? []
          : [
              {
                path: field,
                message: `No disclaimer is in force for ${missing.join('; ')}.`,
                fix: 'Publish one under Disclaimers that covers the place and language and has started.',
              },
            ]),
        ...twice.map(([first, second]) => ({
          path: field,
          message: `Two disclaimers are in force for the same thing: ${nameOf(first)} and ${nameOf(second)}.`,
          fix: 'End the older one on the day before the newer one starts.',
        })),
      ]
    },
  },
  {
    id: 'DIS-02',
    severity: 'block',
    title: 'Legal disclaimers are accepted by somebody',
    why: 'A legal text binds the clinic. Its owner or a lawyer has to have accepted it.',
    source: 'Editorial standard',
    override: 'practice-owner',
    examples: {
      fails: 'A legal disclaimer under which no name stands.',
      passes: 'A legal disclaimer that the practice owner accepted this year.',
    },
    check: ({context, article, topic, today}) => {
      const unapproved = resolveDisclaimers({...context, article, topic, today})
        .filter(({kind}) => disclaimerKinds.some((each) => each.legal && each.value === kind))
        .filter((disclaimer) => !isAccepted(disclaimer, today))
      return unapproved.length === 0
        ? []
        : [
            {
              path: field,
              words: unapproved.map(({_id, version}) => `${_id} ${numberOf(version, 0)}`).join(),
              message: `Nobody has accepted ${unapproved.map(nameOf).join(', ')}, or the acceptance has run out.`,
              fix: 'Have the practice owner or a lawyer accept each of them, on the disclaimer under Approval.',
            },
          ]
    },
  },
]

function isAccepted({approval, reviewDue}: CheckedDisclaimer, today: string): boolean {
  const on = dayOf(approval?.on)
  const due = dayOf(reviewDue)
  const isByRole = listOf(['practice-owner', 'legal']).includes(approval?.role)
  return isByRole && refOf(approval?.by) !== '' && on !== null && on <= today && (!due || today <= due)
}

function nameOf(disclaimer: CheckedDisclaimer): string {
  return `“${textOf(disclaimer.title) || titleOf(disclaimerKinds, textOf(disclaimer.kind))}”`
}
