import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {seed, type SeedArguments} from '../../cli/seed.ts'
import {profilesFolder} from '../../seed/index.ts'
import {DATASET, servedClinic, TOKEN} from '../seed/support/testClinic.ts'

const now = new Date('2026-11-24T12:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'seed-cli-'))
let apiHost = ''
let close: () => Promise<void>

beforeAll(async () => {
  ;({apiHost, close} = await servedClinic())
})
afterAll(async () => {
  await close()
  rmSync(folder, {recursive: true})
})

const profile = `${profilesFolder}kairos-psychiatry.yaml`

async function run(changes: Partial<SeedArguments> = {}, token = TOKEN) {
  const lines: string[] = []
  const command = {profile, dataset: DATASET, dryRun: false, apiHost, project: 'demo-clinic', ...changes}
  const outcome = await seed(command, token, (line) => lines.push(line), {now, folder, ask: null}).catch(
    (error: unknown) => error,
  )
  return {outcome, lines}
}

test('plans, writes, and has nothing to do the second time', async () => {
  const dry = await run({dryRun: true})
  expect(dry.outcome).toBe(0)
  expect(dry.lines.at(-1)).toBe('Dry run: nothing was written.')
  const first = await run()
  expect(first.outcome).toBe(0)
  expect(first.lines[0]).toBe(`Kairos Psychiatry -> ${DATASET} at ${apiHost}`)
  expect(first.lines).toContain('Plan: 28 to create, 0 to update, 0 to keep, 0 in conflict.')
  expect(first.lines.at(-1)).toBe('Done: 28 documents written.')
  expect(first.lines.filter((line) => line.startsWith('  REV-01 block: '))).toHaveLength(1)
  const second = await run()
  expect(second.outcome).toBe(0)
  expect(second.lines.at(-1)).toBe('Nothing to write: the dataset is as the profile says.')
})

test.each([
  [
    'a file that is not there',
    {profile: 'nope.yaml'},
    TOKEN,
    'failed',
    /^seed: cannot read "nope\.yaml"; expected the path of a clinic profile$/,
  ],
  ['no token', {}, '', 'failed', /^seed: no token; set CLINIC_CONTENT_TOKEN to one that may write this dataset$/],
  [
    'what no token can be',
    {},
    'two\nlines',
    'failed',
    /^seed: CLINIC_CONTENT_TOKEN holds what no token can hold; set CLINIC_CONTENT_TOKEN to one that may write/,
  ],
  ['a wrong token', {}, 'wrong-token', 'failed', /refused the token \(HTTP 401/],
  [
    'nothing that answers',
    {apiHost: 'http://127.0.0.1:9'},
    TOKEN,
    'failed',
    /^seed: nothing answers at http:\/\/127\.0\.0\.1:9; start the lake with "npm start"$/,
  ],
  [
    'a host that is no address',
    {apiHost: 'localhost:3900'},
    TOKEN,
    'usage',
    /^seed: --api-host "localhost:3900" is not an address/,
  ],
  [
    'a dataset that is no name',
    {dataset: '../x'},
    TOKEN,
    'usage',
    /^seed: --dataset "\.\.\/x" is not a name; expected lowercase letters, digits, - and _$/,
  ],
  ['a project that is no name', {project: 'A b'}, TOKEN, 'usage', /^seed: --project "A b" is not a name/],
] as const)('%s is one line that says what would be right', async (_what, changes, token, code, message) => {
  const {outcome, lines} = await run(changes, token)
  expect(outcome).toMatchObject({name: 'CliError', code})
  const text = outcome instanceof Error ? outcome.message : ''
  expect(text).toMatch(message)
  expect(text).not.toContain('\n')
  if (token !== '') expect([text, ...lines].join('\n')).not.toContain(token)
})

test('a dataset that is not there is made in the lake of this machine, but not by a dry run', async () => {
  const dry = await run({dataset: 'other', dryRun: true})
  expect(dry.outcome).toMatchObject({
    code: 'failed',
    message: `seed: there is no dataset "other" at ${apiHost}; a run without --dry-run makes it`,
  })
  const real = await run({dataset: 'other'})
  expect(real.outcome).toBe(0)
  expect(real.lines.slice(0, 2)).toEqual([`Kairos Psychiatry -> other at ${apiHost}`, 'Made the dataset "other".'])
  expect(real.lines.at(-1)).toBe('Done: 28 documents written.')
})

test('a broken profile is listed problem by problem, and nothing is asked or written', async () => {
  const file = join(folder, 'broken.yaml')
  writeFileSync(file, 'version: 1\nkey: A\nclinc: {}\npacks: [core]\n')
  const {outcome, lines} = await run({profile: file, apiHost: 'http://127.0.0.1:9'})
  expect(lines).toEqual([])
  expect(outcome).toMatchObject({
    code: 'failed',
    message: [
      `${file}:1:1 clinic is missing; expected a map with legalName, displayName, jurisdictions and timeZone`,
      `${file}:2:6 key: "A" is not right; expected a key of lowercase letters, digits and hyphens, such as clinician-1`,
      `${file}:3:1 clinc: no such key; did you mean "clinic"?`,
    ].join('\n'),
  })
})

test('a conflict with what staff have changed is exit code 1', async () => {
  const headers = {authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json'}
  const mutations = [{patch: {id: 'clinic', set: {displayName: 'Ours'}}}]
  const url = `${apiHost}/v2025-02-19/data/mutate/${DATASET}`
  const response = await fetch(url, {method: 'POST', headers, body: JSON.stringify({mutations})})
  expect(response.status).toBe(200)
  const file = join(folder, 'changed.yaml')
  const {readFileSync} = await import('node:fs')
  writeFileSync(file, readFileSync(profile, 'utf8').replace('displayName: Kairos Psychiatry', 'displayName: Theirs'))
  const {outcome, lines} = await run({profile: file})
  expect(outcome).toBe(1)
  expect(lines).toContain('  ! conflict clinic (edited by staff, and newer in the profile or a pack)')
})

test('--format json prints one object with every changed field, and the file that undoes the run', async () => {
  const {outcome, lines} = await run({dataset: 'json', format: 'json'})
  expect(outcome).toBe(0)
  expect(lines).toHaveLength(1)
  const report = JSON.parse(lines[0] ?? '')
  expect(report).toMatchObject({dataset: 'json', dryRun: false, written: 28, heldBack: []})
  expect(report.items[0]).toEqual({action: 'create', id: 'clinic', type: 'clinic', reason: 'new', changes: []})

  const undone = await run({profile: undefined, dataset: undefined, rollback: report.rollbackFile})
  expect(undone.outcome).toBe(0)
  expect(undone.lines.at(-1)).toBe('Rollback: 28 to delete, 0 to restore, 0 to keep.')
  const again = await run({profile: undefined, dataset: undefined, rollback: report.rollbackFile})
  expect(again.lines).toEqual(['Rollback: 0 to delete, 0 to restore, 0 to keep.', 'Nothing was written.'])
  expect(statSync(report.rollbackFile).mode & 0o077).toBe(0)
})

test('on a terminal it asks, and a no writes nothing', async () => {
  const questions: string[] = []
  const ask = async (question: string) => {
    questions.push(question)
    return false
  }
  const command = {profile, dataset: 'asked', dryRun: false, apiHost, project: 'demo-clinic'}
  const lines: string[] = []
  expect(await seed(command, TOKEN, (line) => lines.push(line), {now, folder, ask})).toBe(0)
  expect(questions).toEqual([`Write this to "asked" at ${apiHost}? [y/N] `])
  expect(lines.at(-1)).toBe('Nothing was written.')
  await seed({...command, yes: true}, TOKEN, (line) => lines.push(line), {now, folder, ask})
  expect(lines.at(-1)).toBe('Done: 28 documents written.')
  expect(questions).toHaveLength(1)
})

test.each([
  ['neither profile nor rollback', {profile: undefined}, 'usage', /^seed: no profile; expected the path/],
  ['both', {rollback: 'x.json'}, 'usage', /^seed: both a profile and --rollback; expected/],
  ['a format that is none', {format: 'xml'}, 'usage', /^seed: --format "xml" is not a format; expected text or json$/],
  [
    'no such rollback file',
    {profile: undefined, rollback: 'x.json'},
    'failed',
    /^seed: cannot read "x\.json"; expected/,
  ],
  ['a rollback file that is none', {profile: undefined, rollback: 'package.json'}, 'failed', /is no rollback file/],
] as const)('%s is one line', async (_what, changes, code, message) => {
  const {outcome} = await run(changes)
  expect(outcome).toMatchObject({name: 'CliError', code, message: expect.stringMatching(message)})
})
