import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import {check, type CheckArguments, type CheckWorld} from '../../../cli/check.ts'
import {fieldOf, listOf, textOf} from '../../../src/storedValue.ts'
import {documentsOf} from '../../client/support/documentsOf.ts'
import {soundArticle, type SoundArticle} from '../../fixtures/soundArticle.ts'

export const noon = new Date('2026-11-24T12:00:00Z')

export interface Outcome {
  code: number
  /** What went to stdout. */
  out: string
  /** What went to stderr. */
  lines: string[]
}

/** Runs the command as the shell would, without a process. */
export async function runCheck(args: Partial<CheckArguments>, world: Partial<CheckWorld> = {}): Promise<Outcome> {
  const parts: string[] = []
  const lines: string[] = []
  const code = await check(
    {format: 'text', ...args},
    {
      token: '',
      now: noon,
      write: async (text) => void parts.push(text),
      warn: (line) => void lines.push(line),
      ...world,
    },
  )
  return {code, out: parts.join(''), lines}
}

/** A file that goes when the test is over. */
export function temporaryFile(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

export const ndjson = (documents: readonly object[]): string =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join('')

export const withId = <Document extends object>(document: Document, id: string) => ({...document, _id: id})

/** The documents of a sound article, after a change to them. */
export async function soundDocuments(change: (sound: SoundArticle) => void = () => {}) {
  const sound = await soundArticle()
  change(sound)
  return documentsOf(sound)
}

/** `REV-01 reviews` for each finding of a JSON report, by article. */
export function findingsIn(report: string): Record<string, string[]> {
  const articles = listOf(fieldOf(JSON.parse(report), 'articles'))
  return Object.fromEntries(
    articles.map((article) => [
      textOf(fieldOf(article, 'id')),
      listOf(fieldOf(article, 'findings')).map((finding) => `${textOf(fieldOf(finding, 'id'))} ${pathOf(finding)}`),
    ]),
  )
}

const pathOf = (finding: unknown): string => JSON.stringify(fieldOf(finding, 'path'))
