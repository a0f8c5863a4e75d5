import type {PlanAction} from './plan.ts'
import type {SeedPlan} from './planSeed.ts'

const signs: Record<PlanAction, string> = {create: '+', update: '~', keep: '=', conflict: '!'}

/** Above this many, documents that stay as they are become one line. */
const SHOWN = 200

/** A plan in words: one line a document, a count, and what the editorial rules say of each article afterwards. */
export function planLines({items, findings, heldBack}: SeedPlan): string[] {
  const count = (action: PlanAction) => items.filter((item) => item.action === action).length
  const changes = items.filter(({action, reason}) => action !== 'keep' || reason !== 'as seeded')
  const shown = changes.slice(0, SHOWN)
  return [
    ...shown.map(({action, id, reason}) => `  ${signs[action]} ${action.padEnd(8)} ${id}${reasonOf(action, reason)}`),
    ...(changes.length > SHOWN ? [`  ... and ${changes.length - SHOWN} more`] : []),
    `Plan: ${count('create')} to create, ${count('update')} to update, ${count('keep')} to keep, ${count('conflict')} in conflict.`,
    ...heldBack.map(({id}) => `${id} stays a draft: editorial rules stand against publishing it.`),
    ...findings.flatMap(({articleId, title, findings: found}) => [
      found.length === 0
        ? `"${title}" (${articleId}): no editorial rule stands against it.`
        : `"${title}" (${articleId}): ${found.length} ${found.length === 1 ? 'finding' : 'findings'} to settle before it can be published.`,
      ...found.map(({id, severity, message, fix}) => `  ${id} ${severity}: ${message} ${fix}`),
    ]),
  ]
}

const reasonOf = (action: PlanAction, reason: string) => (action === 'create' ? '' : ` (${reason})`)
