import type {AffectedArticle, SweepReport, SweptWork} from '../../src/sources/index.ts'
import {claimKinds, titleOf} from '../../src/vocabulary.ts'
import {plainText} from '../../src/plainText.ts'
import type {SourceName} from '../check/source/CheckSource.ts'

/** Raised when a field of the report is renamed, dropped or changes its meaning; added fields leave it alone. */
const FORMAT_VERSION = 1

/** Most works without an answer or a record that a person is shown; JSON lists all. */
const MOST_WORKS = 40

/** 0: no public page relies on a retracted work; 1: one does; 2: that is not known of every work. */
export function sweepExitCode({works, affected, changedMeanwhile}: SweepReport): 0 | 1 | 2 {
  if (affected.some(({outcome}) => outcome === 'hidden' || outcome === 'hides-later')) return 1
  return changedMeanwhile.length > 0 || works.some(({result}) => result === 'not-checked') ? 2 : 0
}

/** Reports by the name given to `--format`. */
export const sweepReporters = {text: textReport, json: jsonReport} as const

function jsonReport(report: SweepReport, source: SourceName): string {
  const {today, dryRun, works, affected, changedMeanwhile} = report
  const head = {version: FORMAT_VERSION, tool: 'clinic-content sources sweep', source, today, dryRun}
  const summary = {...countsOf(report), exitCode: sweepExitCode(report)}
  return `${JSON.stringify({...head, works, affected, changedMeanwhile, summary}, null, 2)}\n`
}

function countsOf({works, affected}: SweepReport) {
  const count = (test: (work: SweptWork) => boolean) => works.filter(test).length
  const ended = (outcome: AffectedArticle['outcome']) => affected.filter((each) => each.outcome === outcome).length
  return {
    works: works.length,
    checked: count(({result}) => result !== 'not-checked' && result !== 'unknown'),
    unknown: count(({result}) => result === 'unknown'),
    notChecked: count(({result}) => result === 'not-checked'),
    newStatus: count(({changes}) => changes?.status !== undefined),
    hidden: ended('hidden'),
    hidesLater: ended('hides-later'),
  }
}

function textReport(report: SweepReport, source: SourceName): string {
  const {today, dryRun, works, affected, changedMeanwhile} = report
  const what = source.kind === 'file' ? source.file : `${source.dataset} at ${source.at}`
  const noticed = works.filter(({notices, changes}) => notices.length > 0 || changes?.status !== undefined)
  const unsure = works.filter((work) => !noticed.includes(work) && work.notes.length > 0)
  const lines = [
    `${line(what)}, on ${today}${dryRun ? '; nothing is written' : ''}`,
    ...section(
      'Notices',
      noticed.flatMap((work) => workLines(work, dryRun)),
    ),
    ...section('Without an answer', [
      ...unsure.slice(0, MOST_WORKS).flatMap((work) => workLines(work, dryRun)),
      ...(unsure.length > MOST_WORKS ? [`  … and ${unsure.length - MOST_WORKS} more`] : []),
    ]),
    ...section(
      'Articles',
      affected.flatMap((article) => articleLines(article, dryRun)),
    ),
    ...section(
      'Changed while the sweep ran, and left alone; run it again',
      changedMeanwhile.map((id) => `  ${line(id)}`),
    ),
    '',
    summaryLine(report),
  ]
  return `${lines.join('\n')}\n`
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length ? ['', title, ...lines] : [])

function workLines({id, title, doi, pmid, result, notices, changes, notes}: SweptWork, dryRun: boolean): string[] {
  const verdicts: {[each: string]: string} = {unknown: 'no record', 'not-checked': 'not checked'}
  const said = result === null ? 'no notice' : (verdicts[result] ?? result)
  const ids = [doi && `doi:${doi}`, pmid && `PMID ${pmid}`, id].filter(Boolean).join(', ')
  return [
    `  ${said}: ${line(title) || 'Untitled'} (${line(ids)})`,
    ...notices.map(
      ({kind, doi: notice, date, source}) =>
        `    ${line([kind, date, notice && `doi:${notice}`, `says ${source}`].filter(Boolean).join(', '))}`,
    ),
    ...(changes?.status ? [`    ${dryRun ? 'to be stored' : 'stored now'} as ${changes.status}`] : []),
    ...notes.map((note) => `    ${line(note)}`),
  ]
}

function articleLines({id, title, slug, state, uses, verdicts, outcome}: AffectedArticle, dryRun: boolean): string[] {
  const about = [state, slug && `/${slug}`].filter(Boolean).join(', ')
  return [
    `  ${line(title) || 'Untitled'} (${line(about)}) ${line(id)}: ${outcomeWords({outcome, verdicts}, dryRun)}`,
    ...uses.flatMap(({words, workTitle, status, claimKind, intent, isSoleSupport}) => [
      `    ${words === '' ? 'Further reading' : `“${line(words)}”`}`,
      `      ${intent === 'discusses' ? 'discusses' : 'relies on'} ${line(workTitle) || 'an untitled work'}, ${status}` +
        `${claimKind ? `; claim: ${titleOf(claimKinds, claimKind)}` : ''}${isSoleSupport ? ', without other support' : ''}`,
    ]),
  ]
}

function outcomeWords({outcome, verdicts}: Pick<AffectedArticle, 'outcome' | 'verdicts'>, dryRun: boolean): string {
  const [first = ''] = verdicts.flatMap(({hideOn}) => hideOn ?? []).sort()
  return {
    hidden: dryRun ? 'to be hidden now' : 'hidden now',
    'is-down': 'is down already',
    'hides-later': `hides on ${first}, unless a clinician decides`,
    stays: verdicts.length > 0 ? 'stays by decision of a clinician' : 'stays',
    draft: 'cannot be published so',
    'changed-meanwhile': 'changed while the sweep ran',
  }[outcome]
}

function summaryLine(report: SweepReport): string {
  const {works, checked, unknown, notChecked, newStatus, hidden, hidesLater} = countsOf(report)
  const asked = `${works} works: ${checked} checked, ${unknown} without a record, ${notChecked} not checked`
  const pages = `${newStatus} with a new status; ${hidden} pages hidden, ${hidesLater} to hide`
  return `${asked}. ${pages}.${notChecked > 0 ? ' What was not checked is unknown, not clean.' : ''}`
}

/** Content as one line: titles and notices may hold anything. */
const line = (text: string) => plainText(text, 300)
