import type {Reporter} from '../CheckReport.ts'

/** Raised when a field of the report is renamed, dropped or changes its meaning; added fields leave it alone. */
const FORMAT_VERSION = 1

/**
 * The report as one JSON object, one article a line, in the shape that `docs/checking.md` documents: `{version, tool,
 * rulesVersion, source, today, articles, nightly, summary}`.
 */
export function jsonReport(): Reporter {
  let separator = '\n'
  return {
    start: ({source, today, rulesVersion}) => {
      const head = JSON.stringify({version: FORMAT_VERSION, tool: 'clinic-content check', rulesVersion, source, today})
      return `${head.slice(0, -1)},"articles":[`
    },
    article: (report) => {
      const text = `${separator}${JSON.stringify(report)}`
      separator = ',\n'
      return text
    },
    end: (summary, nightly) => `\n],"nightly":${JSON.stringify(nightly)},"summary":${JSON.stringify(summary)}}\n`,
  }
}
