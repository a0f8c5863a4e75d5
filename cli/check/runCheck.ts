import {rulesVersion} from '../../src/editorial/index.ts'
import {dayIn} from '../../src/editorial/dayIn.ts'
import type {CheckSummary, Reporter} from './CheckReport.ts'
import {checkArticles, contextOf} from './checkArticles.ts'
import {jsonReport} from './formats/jsonReport.ts'
import {sarifReport} from './formats/sarifReport.ts'
import {textReport} from './formats/textReport.ts'
import {nightlyCheck} from './nightly/nightlyCheck.ts'
import type {CheckSource} from './source/CheckSource.ts'

/** Reports by the name given to `--format`. */
export const reporters = {text: textReport, json: jsonReport, sarif: sarifReport} as const satisfies Record<
  string,
  () => Reporter
>

export interface RunCheckOptions {
  source: CheckSource
  format: keyof typeof reporters
  /** Drafts fail the run as published articles do. */
  drafts: boolean
  /** Compare with history and records, and list what lapses next. */
  nightly: boolean
  now: Date
  /** Takes the report part by part; resolves when the next may come. */
  write(text: string): Promise<void>
}

/**
 * Checks every article of a dataset and writes the report as it goes.
 *
 * @returns 0 when nothing stands against what is public, 1 when something does.
 * @throws {CheckError} when the dataset cannot be read; what has been written by then stays.
 */
export async function runCheck({source, format, drafts, nightly, now, write}: RunCheckOptions): Promise<0 | 1> {
  const reporter = reporters[format]()
  const context = await contextOf(source, (timeZone) => dayIn(timeZone, now))
  const night = nightly ? nightlyCheck(source, context, now) : null
  const summary: CheckSummary = {
    published: 0,
    drafts: 0,
    failing: 0,
    findings: {block: 0, warn: 0, advice: 0},
    exitCode: 0,
  }
  await write(reporter.start({source: source.name, addressOf: source.addressOf, today: context.today, rulesVersion}))
  for await (const entry of checkArticles(source, context, {drafts})) {
    const {report, findings} = entry
    summary[report.state === 'draft' ? 'drafts' : 'published'] += 1
    if (report.fails) summary.failing += 1
    for (const {severity} of findings) summary.findings[severity] += 1
    await night?.add(entry)
    await write(reporter.article(report))
  }
  const records = (await night?.finish()) ?? null
  const isRecordWrong = records?.findings.some(({severity}) => severity === 'block') === true
  summary.exitCode = summary.failing > 0 || isRecordWrong ? 1 : 0
  await write(reporter.end(summary, records))
  return summary.exitCode
}
