import {expect, test} from 'vitest'
import {rules} from '../../../src/editorial/index.ts'
import {fieldOf, listOf, textOf} from '../../../src/storedValue.ts'
import {ndjson, runCheck, soundDocuments, temporaryFile, withId} from './support.ts'

/** An export with a public page and a draft, both without their review; the page also has a heading that skips. */
async function sarifOf(drafts = false) {
  const documents = await soundDocuments(({article}) => {
    article.reviews = []
    article.title = 'TODO'
  })
  const article = documents.at(-1)
  const file = temporaryFile(
    'an export.ndjson',
    ndjson([...documents, ...(article ? [withId(article, 'drafts.x')] : [])]),
  )
  const {code, out} = await runCheck({file, format: 'sarif', drafts})
  const log: unknown = JSON.parse(out)
  const [run, ...others] = listOf(fieldOf(log, 'runs'))
  expect(others).toEqual([])
  return {code, log, run, lines: documents.length}
}

/** Problems of a log against the parts of the SARIF 2.1.0 schema that it uses; `[]` when there are none. */
function problemsOf(log: unknown): string[] {
  const problems: string[] = []
  const need = (isRight: boolean, what: string) => void (isRight || problems.push(what))
  need(fieldOf(log, 'version') === '2.1.0', 'version')
  need(URL.canParse(textOf(fieldOf(log, '$schema'))), '$schema')
  for (const run of listOf(fieldOf(log, 'runs'))) {
    const driver = fieldOf(fieldOf(run, 'tool'), 'driver')
    need(textOf(fieldOf(driver, 'name')) !== '', 'tool.driver.name')
    const table = listOf(fieldOf(driver, 'rules'))
    const ids = table.map((rule) => textOf(fieldOf(rule, 'id')))
    need(new Set(ids).size === ids.length && !ids.includes(''), 'rules have unique ids')
    for (const rule of table) {
      const id = textOf(fieldOf(rule, 'id'))
      for (const name of ['shortDescription', 'fullDescription', 'help']) {
        need(textOf(fieldOf(fieldOf(rule, name), 'text')) !== '', `${id} ${name}.text`)
      }
      need(URL.canParse(textOf(fieldOf(rule, 'helpUri'))), `${id} helpUri`)
      const level = textOf(fieldOf(fieldOf(rule, 'defaultConfiguration'), 'level'))
      need(['error', 'warning', 'note'].includes(level), `${id} level`)
    }
    need(Array.isArray(fieldOf(run, 'results')), 'results')
    for (const result of listOf(fieldOf(run, 'results'))) {
      const id = textOf(fieldOf(result, 'ruleId'))
      const index = fieldOf(result, 'ruleIndex')
      need(typeof index === 'number' && ids[index] === id, `${id} ruleIndex`)
      need(['error', 'warning', 'note'].includes(textOf(fieldOf(result, 'level'))), `${id} level`)
      need(textOf(fieldOf(fieldOf(result, 'message'), 'text')) !== '', `${id} message.text`)
      for (const location of listOf(fieldOf(result, 'locations'))) {
        const physical = fieldOf(location, 'physicalLocation')
        need(URL.canParse(textOf(fieldOf(fieldOf(physical, 'artifactLocation'), 'uri'))), `${id} uri`)
        const line = fieldOf(fieldOf(physical, 'region'), 'startLine')
        need(line === undefined || (Number.isInteger(line) && Number(line) >= 1), `${id} startLine`)
      }
      const prints = Object.values(Object(fieldOf(result, 'partialFingerprints')))
      need(
        prints.every((print) => typeof print === 'string' && print !== ''),
        `${id} partialFingerprints`,
      )
    }
    for (const invocation of listOf(fieldOf(run, 'invocations'))) {
      need(typeof fieldOf(invocation, 'executionSuccessful') === 'boolean', 'executionSuccessful')
      need(Number.isInteger(fieldOf(invocation, 'exitCode')), 'exitCode')
    }
  }
  return problems
}

test('is a SARIF 2.1.0 log', async () => {
  const {log} = await sarifOf()
  expect(problemsOf(log)).toEqual([])
})

test('is one without a result, too', async () => {
  const {code, out} = await runCheck({file: temporaryFile('empty.ndjson', ''), format: 'sarif'})
  expect(code).toBe(0)
  expect(problemsOf(JSON.parse(out))).toEqual([])
})

test('explains every rule of the standard in its table', async () => {
  const {run} = await sarifOf()
  const table = listOf(fieldOf(fieldOf(fieldOf(run, 'tool'), 'driver'), 'rules'))
  const ids = table.map((rule) => fieldOf(rule, 'id'))
  expect(ids).toEqual([...rules.map(({id}) => id), 'HIS-01', 'HIS-02', 'PUB-01', 'PUB-02', 'CPY-01', 'CPY-02'])
})

test('says where, in the export and in the document, and that a draft is no error yet', async () => {
  const {code, run, lines} = await sarifOf()
  expect(code).toBe(1)
  const results = listOf(fieldOf(run, 'results')).filter((result) => fieldOf(result, 'ruleId') === 'PLH-01')
  expect(results).toMatchObject([
    {
      level: 'error',
      message: {text: 'TODO, title: “TODO” is a placeholder. Write what belongs here, or delete it.'},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: expect.stringMatching(/^file:\/\/.*\/an%20export\.ndjson$/)},
            region: {startLine: lines},
          },
          logicalLocations: [{fullyQualifiedName: 'article-lorisian-worry/title', kind: 'member'}],
        },
      ],
      partialFingerprints: {'article/v1': 'article-lorisian-worry/PLH-01/title'},
    },
    {level: 'note', partialFingerprints: {'article/v1': 'drafts.x/PLH-01/title'}},
  ])
  expect(fieldOf(run, 'invocations')).toEqual([{executionSuccessful: true, exitCode: 1}])
})

test('makes a draft an error with --drafts', async () => {
  const {run} = await sarifOf(true)
  const levels = listOf(fieldOf(run, 'results'))
    .filter((result) => fieldOf(fieldOf(result, 'properties'), 'severity') === 'block')
    .map((result) => fieldOf(result, 'level'))
  expect(new Set(levels)).toEqual(new Set(['error']))
})
