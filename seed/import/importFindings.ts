import {check, checkContext, type Finding, isArticleDocument, rules} from '../../src/editorial/index.ts'
import type {SeedDocument} from '../SeedDocument.ts'

const typedList = rules.find(({id}) => id === 'CIT-07')

/** What the editorial rules say, and each line of a typed list that stays. */
export async function importFindings(
  document: SeedDocument,
  beside: readonly unknown[],
  today: string,
  unmatched: readonly string[],
): Promise<Finding[]> {
  if (!isArticleDocument(document)) return []
  const findings = await check(document, checkContext(beside, {today}))
  const known = new Set(findings.filter(({id}) => id === 'CIT-07').map(({path}) => JSON.stringify(path)))
  const more = unmatched
    .map((_key): Finding => ({
      id: 'CIT-07',
      severity: typedList?.severity ?? 'block',
      path: ['body', {_key}],
      message: 'This reference could not be tied to a source, and stays as it was typed.',
      fix: 'Find the work, cite it on the words it supports, and delete the line.',
      source: typedList?.source ?? '',
    }))
    .filter(({path}) => !known.has(JSON.stringify(path)))
  return [...findings, ...more]
}
