import type {DoubtfulUse, RetractionVerdict} from '../editorial/index.ts'
import {alertAbout} from '../editorial/openAlerts.ts'
import {sha256} from '../editorial/sha256.ts'
import {refOf, textOf, type StoredObject} from '../storedValue.ts'
import type {SweepMutation} from './SourceSweep.ts'

export interface AlertInput {
  articleId: string
  uses: readonly DoubtfulUse[]
  verdicts: readonly RetractionVerdict[]
  /** Works for which the page is taken down now. */
  due: readonly RetractionVerdict[]
  /** The `sourceAlert` documents of the article that are not settled. */
  open: readonly StoredObject[]
  today: string
  /** ISO date-time. */
  now: string
}

/** Opens an alert for each work that is new, notes what is hidden now, settles what the page no longer relies on. */
export async function alertMutations(input: AlertInput): Promise<SweepMutation[]> {
  const {verdicts, open} = input
  const opened = verdicts
    .filter(({citationId}) => !alertAbout(open, citationId))
    .map((verdict) => opening(verdict, input))
  return [...(await Promise.all(opened)), ...open.flatMap((alert) => change(alert, input))]
}

async function opening(
  verdict: RetractionVerdict,
  {articleId, uses, due, today, now}: AlertInput,
): Promise<SweepMutation> {
  const {citationId, hideOn} = verdict
  const hash = await sha256(`${articleId} ${citationId}`)
  return {
    createOrReplace: {
      _id: `private.source-alert-${hash.slice(0, 32)}`,
      _type: 'sourceAlert',
      schemaVersion: 1,
      article: {_type: 'reference', _ref: articleId, _weak: true},
      citation: {_type: 'reference', _ref: citationId, _weak: true},
      status: uses.find((use) => use.citationId === citationId)?.status,
      noticedOn: today,
      ...(hideOn && {hideOn}),
      ...(due.includes(verdict) && {hiddenOn: now}),
    },
  }
}

function change(alert: StoredObject, {verdicts, due, today, now}: AlertInput): SweepMutation[] {
  const verdict = verdicts.find(({citationId}) => citationId === refOf(alert['citation']))
  const set = {
    ...(!verdict && {resolvedOn: today}),
    ...(verdict?.hideOn && verdict.hideOn !== alert['hideOn'] && {hideOn: verdict.hideOn}),
    ...(verdict && due.includes(verdict) && {hiddenOn: now}),
  }
  if (Object.keys(set).length === 0) return []
  return [{patch: {id: textOf(alert['_id']), ifRevisionID: textOf(alert['_rev']), set}}]
}
