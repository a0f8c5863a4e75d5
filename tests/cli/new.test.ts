import {mkdtemp, readdir, readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {expect, test} from 'vitest'
import {questions} from '../../cli/new/questions.ts'
import {newProfile} from '../../cli/new.ts'
import {parseProfile} from '../../seed/profile/parseProfile.ts'

const needed = new Map([
  ['key', 'harbor'],
  ['legal-name', 'Harbor Clinic LLC'],
  ['name', 'Harbor: Clinic'],
  ['jurisdictions', 'US-FL'],
  ['time-zone', 'America/New_York'],
  ['packs', 'core, psychiatry'],
])
const folder = () => mkdtemp(join(tmpdir(), 'new-'))
const quiet = () => {}

test('flags alone write a profile in which nothing is invented, and which is not replaced', async () => {
  const file = join(await folder(), 'p.yaml')
  await newProfile(file, new Map([...needed, ['bills-medicare', 'no']]), false, null, quiet)
  const text = await readFile(file, 'utf8')
  expect(text).toMatch(/^# yaml-language-server: \$schema=/)
  const {value} = parseProfile(text)
  expect(value?.clinic.displayName).toBe('Harbor: Clinic')
  expect(value?.clinic.phone).toBeUndefined()
  expect(value?.people).toEqual([])
  expect(value?.legal).toEqual({billsMedicareOrMedicaid: false})
  await expect(newProfile(file, needed, false, null, quiet)).rejects.toThrow('expected another path, or --force')
})

test('without anybody to ask, every missing and wrong flag is named at once and nothing is written', async () => {
  const at = await folder()
  const refused = newProfile(join(at, 'p.yaml'), new Map([['phone', 'call us']]), false, null, quiet)
  await expect(refused).rejects.toThrow(/--key is missing[^]*--phone "call us" is not right[^]*--packs is missing/)
  expect(await readdir(at)).toEqual([])
})

/** Somebody at a terminal who answers each question by its first words; `\u0003` is Ctrl-C. */
function someone(answers: Readonly<Record<string, string>>) {
  const input = new PassThrough()
  const output = new PassThrough()
  const asked: string[] = []
  output.on('data', (chunk: Buffer) => {
    const question = Object.keys(answers).find((words) => !asked.includes(words) && chunk.toString().includes(words))
    if (question === undefined) return
    asked.push(question)
    // The prompt listens once it has drawn itself.
    setImmediate(() => input.write(answers[question] ?? ''))
  })
  return {input, output}
}

test('Ctrl-C at a question leaves no file', async () => {
  const at = await folder()
  const streams = someone({Street: '\u0003'})
  await expect(newProfile(join(at, 'p.yaml'), needed, false, streams, quiet)).rejects.toThrow('stopped')
  expect(await readdir(at)).toEqual([])
})

test('what is typed is written, and Enter leaves a question open', async () => {
  const file = join(await folder(), 'p.yaml')
  const answers = {...Object.fromEntries(questions.map(({ask}) => [ask, '\r'])), Phone: '+1 904-555-0123\r'}
  await newProfile(file, needed, false, someone(answers), quiet)
  const {value, problems} = parseProfile(await readFile(file, 'utf8'))
  expect(problems).toEqual([])
  expect(value?.clinic).toEqual({
    legalName: 'Harbor Clinic LLC',
    displayName: 'Harbor: Clinic',
    phone: '+1 904-555-0123',
    jurisdictions: ['US-FL'],
    timeZone: 'America/New_York',
    language: 'en-US',
    specialties: [],
    openingHours: [],
    demo: false,
  })
  expect(value?.people).toEqual([])
})
