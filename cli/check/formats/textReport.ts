import type {ArticleReport, CheckHeader, CheckSummary, Reporter} from '../CheckReport.ts'
import type {LapseKind} from '../../../src/editorial/index.ts'
import type {NightlyReport} from '../nightly/NightlyReport.ts'
import {plainText} from '../../../src/plainText.ts'

/** Most coming lapses that a person is shown; JSON lists all. */
const MOST_LAPSES = 40

const lapseWords: Record<LapseKind, string> = {
  'review-due': 'review due',
  'extension-ends': 'extension ends',
  'grace-ends': 'grace ends',
  'disclaimer-approval': 'disclaimer approval ends',
  'disclaimer-ends': 'disclaimer ends',
  'crisis-check': 'crisis number to be checked',
}

/** The report for a person: each article with what is wrong, where, and what to do. */
export function textReport(): Reporter {
  return {
    start: ({source, today}: CheckHeader) => {
      const what = source.kind === 'file' ? source.file : `${source.dataset} at ${source.at}`
      return `${line(what)}, on ${today}\n`
    },
    article: (report) => `\n${articleLines(report).join('\n')}\n`,
    end: (summary, nightly) => `${nightly ? nightlyText(nightly) : ''}\n${summaryLine(summary)}\n`,
  }
}

function articleLines({title, slug, id, state, reviewState, fails, findings, omitted}: ArticleReport): string[] {
  const about = [state, slug && `/${slug}`, reviewState, ...(fails ? ['FAILS'] : [])].filter(Boolean).join(', ')
  return [
    `${line(title) || 'Untitled'} (${line(about)}) ${line(id)}`,
    ...(findings.length === 0 ? ['  Nothing found.'] : []),
    ...findings.flatMap((finding) => [
      `  ${finding.id} ${finding.severity}${finding.overridden ? ', overridden' : ''}: ${line(finding.message)}`,
      `    at ${line(finding.place)}`,
      `    ${line(finding.fix)}`,
    ]),
    ...(omitted > 0 ? [`  … and ${omitted} more`] : []),
  ]
}

function nightlyText({findings, lapses, notes}: NightlyReport): string {
  const records = findings.flatMap(({id, severity, title, articleId, message, fix}) => [
    `  ${id} ${severity}: ${line(title) || 'Untitled'} (${line(articleId)}): ${line(message)}`,
    `    ${line(fix)}`,
  ])
  const coming = lapses
    .slice(0, MOST_LAPSES)
    .map(({date, kind, title, isPast}) => `  ${date}  ${lapseWords[kind]}${isPast ? ' (over)' : ''}: ${line(title)}`)
  const more = lapses.length > MOST_LAPSES ? [`  … and ${lapses.length - MOST_LAPSES} more`] : []
  return [
    '',
    'History and records',
    ...(records.length === 0 ? ['  Nothing found.'] : records),
    ...notes.map((note) => `  ${note}`),
    '',
    'What lapses next (last good day)',
    ...(coming.length === 0 ? ['  Nothing.'] : coming),
    ...more,
    '',
  ].join('\n')
}

function summaryLine({published, drafts, failing, findings: {block, warn, advice}, exitCode}: CheckSummary): string {
  const articles = `${count(published, 'published article')}, ${count(drafts, 'draft')}`
  const found = `${block} blocking, ${warn} warnings, ${advice} advice`
  const clean = block === 0 ? 'Clean.' : 'Nothing public fails.'
  const verdict =
    exitCode === 0 ? clean : failing === 0 ? 'Fails on the records.' : `${count(failing, 'article')} failing.`
  return `${articles}: ${found}. ${verdict}`
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

/** Messages quote content, and content may hold anything. */
const line = (text: string) => plainText(text, 300)
