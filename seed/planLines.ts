import type {FieldChange} from './fieldDiff.ts'
import type {PlanAction} from './plan.ts'
import type {SeedPlan} from './planSeed.ts'
import type {OpenChoice} from './profile/openChoices.ts'

const signs: Record<PlanAction, string> = {create: '+', update: '~', keep: '=', conflict: '!', retire: '-'}

/** Above this many, documents that stay as they are become one line. */
const SHOWN = 200

/** A plan in words: one line a document, a count, and what the editorial rules say of each article afterwards. */
export function planLines({items, findings, heldBack, open}: SeedPlan): string[] {
  const count = (action: PlanAction) => items.filter((item) => item.action === action).length
  const changes = items.filter(({action, reason}) => action !== 'keep' || reason !== 'as seeded')
  const shown = changes.slice(0, SHOWN)
  return [
    ...shown.flatMap(({action, id, reason, changes: fields}) => [
      `  ${signs[action]} ${action.padEnd(8)} ${id}${reasonOf(action, reason)}`,
      ...fields.slice(0, FIELDS_SHOWN).map(fieldLine),
      ...(fields.length > FIELDS_SHOWN ? [`      ... and ${fields.length - FIELDS_SHOWN} more fields`] : []),
    ]),
    ...(changes.length > SHOWN ? [`  ... and ${changes.length - SHOWN} more`] : []),
    `Plan: ${count('create')} to create, ${count('update')} to update, ${count('keep')} to keep, ${count('conflict')} in conflict${retired(count('retire'))}.`,
    ...heldBack.map(({id}) => `${id} stays a draft: editorial rules stand against publishing it.`),
    ...findings.flatMap(({articleId, title, findings: found}) => [
      found.length === 0
        ? `"${title}" (${articleId}): no editorial rule stands against it.`
        : `"${title}" (${articleId}): ${found.length} ${found.length === 1 ? 'finding' : 'findings'} to settle before it can be published.`,
      ...found.map(({id, severity, message, fix}) => `  ${id} ${severity}: ${message} ${fix}`),
    ]),
    ...openLines(open),
  ]
}

/** What only the clinic can settle, one line each. */
export function openLines(open: readonly OpenChoice[]): string[] {
  if (open.length === 0) return []
  const unanswered = open.filter(({id}) => id.startsWith('legal.'))
  return [
    `Open for the clinic (no legal advice; confirm with counsel): ${open.length}.`,
    ...open.filter((choice) => !unanswered.includes(choice)).map(({id, what, why}) => `  ${id}: ${what} (${why})`),
    ...unanswered.map(({id, what}) => `  ${id}: ${what}`),
  ]
}

/** Above this many, the changed fields of one document become one line. */
const FIELDS_SHOWN = 12

const retired = (count: number) => (count === 0 ? '' : `, ${count} to retire`)

const fieldLine = ({path, before, after}: FieldChange) => `      ${path}: ${valueWords(before)} -> ${valueWords(after)}`

/** A value as JSON, cut where it would fill the screen. */
function valueWords(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = [...JSON.stringify(value)]
  return text.length > 60 ? `${text.slice(0, 60).join('')}…` : text.join('')
}

const reasonOf = (action: PlanAction, reason: string) => (action === 'create' ? '' : ` (${reason})`)
