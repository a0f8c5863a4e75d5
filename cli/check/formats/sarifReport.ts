import {type PathStep, rules, type Severity} from '../../../src/editorial/index.ts'
import type {CheckHeader, Reporter} from '../CheckReport.ts'
import {nightlyRules} from '../nightly/NightlyReport.ts'

/** Where a reader of a result finds the rules explained. SARIF wants a whole address. */
const RULES_PAGE = 'https://www.npmjs.com/package/clinic-content'

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {block: 'error', warn: 'warning', advice: 'note'}

const allRules: readonly {id: string; severity: Severity; title: string; why: string}[] = [...rules, ...nightlyRules]

/**
 * The report as a SARIF 2.1.0 log, which code hosts show beside a change.
 *
 * A draft's findings are notes unless drafts fail the run, since they reach no reader. A place is the line in an export,
 * or the document's address, and the path in the document as a logical location.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(): Reporter {
  let header: CheckHeader | null = null
  let separator = '\n'
  const written = (result: object): string => {
    const text = `${separator}${JSON.stringify(result)}`
    separator = ',\n'
    return text
  }
  const locations = (id: string, path: readonly PathStep[], line: number | null) => [
    {
      physicalLocation: {
        artifactLocation: {uri: header?.addressOf(id) ?? ''},
        ...(line === null ? {} : {region: {startLine: line}}),
      },
      logicalLocations: [{fullyQualifiedName: [id, ...path.map(stepText)].join('/'), kind: 'member'}],
    },
  ]
  return {
    start: (given) => {
      header = given
      const tool = {driver: {name: 'clinic-content check', informationUri: RULES_PAGE, rules: allRules.map(describe)}}
      return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify(tool)},"columnKind":"utf16CodeUnits","results":[`
    },
    article: ({id, title, state, fails, line, findings, omitted}) =>
      findings
        .map((finding) =>
          written({
            ...ruleOf(finding.id),
            level: state === 'draft' && !fails ? 'note' : levels[finding.severity],
            message: {text: `${title || 'Untitled'}, ${finding.place}: ${finding.message} ${finding.fix}`},
            locations: locations(id, finding.path, line),
            partialFingerprints: {'article/v1': [id, finding.id, ...finding.path.map(stepText)].join('/')},
            ...(finding.overridden ? {suppressions: [{kind: 'inSource'}]} : {}),
            properties: {state, severity: finding.severity, omitted},
          }),
        )
        .join(''),
    end: (summary, nightly) => {
      const records = (nightly?.findings ?? []).map(({id, severity, articleId, title, message, fix}) =>
        written({
          ...ruleOf(id),
          level: levels[severity],
          message: {text: `${title || 'Untitled'}: ${message} ${fix}`},
          locations: locations(articleId, [], null),
          partialFingerprints: {'article/v1': [articleId, id, message].join('/')},
        }),
      )
      const run = {
        invocations: [{executionSuccessful: true, exitCode: summary.exitCode}],
        properties: {today: header?.today, rulesVersion: header?.rulesVersion, summary, lapses: nightly?.lapses ?? []},
      }
      return `${records.join('')}\n],${JSON.stringify(run).slice(1, -1)}}]}\n`
    },
  }
}

function describe({id, severity, title, why}: (typeof allRules)[number]) {
  return {
    id,
    shortDescription: {text: `${title}.`},
    fullDescription: {text: why},
    help: {text: why},
    helpUri: `${RULES_PAGE}#${id.toLowerCase()}`,
    defaultConfiguration: {level: levels[severity]},
  }
}

/** A clinic's own rule is not in the table; SARIF then goes by the id alone. */
function ruleOf(id: string): {ruleId: string; ruleIndex?: number} {
  const ruleIndex = allRules.findIndex((rule) => rule.id === id)
  return ruleIndex < 0 ? {ruleId: id} : {ruleId: id, ruleIndex}
}

const stepText = (step: PathStep): string => (typeof step === 'object' ? `[${step._key}]` : String(step))
