import {existsSync} from 'node:fs'
import type {Readable, Writable} from 'node:stream'
import {isCancel, text} from '@clack/prompts'
import {defineCommand} from 'citty'
import {parseProfile} from '../seed/profile/parseProfile.ts'
import {problemLine} from '../seed/yaml/yamlProblem.ts'
import {CliError} from './CliError.ts'
import {answerOf, typedProblem} from './new/answer.ts'
import {profileText} from './new/profileText.ts'
import {type Question, questions} from './new/questions.ts'
import {writeNew} from './new/writeNew.ts'

/** `clinic-content new`: writes the profile of a clinic from answers. */
export const newCommand = defineCommand({
  meta: {name: 'new', description: 'Write the profile of a new clinic, question by question'},
  args: {
    file: {type: 'positional', description: 'Path of the profile to write', required: false},
    yes: {type: 'boolean', description: 'Ask nothing: what no flag answers stays open'},
    force: {type: 'boolean', description: 'Replace a file that is there'},
    ...Object.fromEntries(
      questions.map(({flag, ask, type}) => [
        flag,
        {type: 'string' as const, description: ask, valueHint: type === 'yes-no' ? 'yes|no' : type},
      ]),
    ),
  },
  run: ({args}) => {
    const given = new Map(
      Object.entries(args).flatMap(([flag, value]) => (typeof value === 'string' ? [[flag, value]] : [])),
    )
    const isTerminal = process.stdin.isTTY && process.stdout.isTTY
    const streams = args.yes === true || !isTerminal ? null : {input: process.stdin, output: process.stdout}
    return newProfile(args._[0] ?? '', given, args.force === true, streams)
  },
})

/**
 * Writes the profile and answers 0. Flags come first; `streams` asks for the rest, `null` asks nothing.
 *
 * @throws {CliError} `usage` with a line for each flag that is missing or wrong; `failed` when stopped (Ctrl-C) or the
 * file is there. Nothing is written then.
 */
export async function newProfile(
  file: string,
  given: ReadonlyMap<string, string>,
  force: boolean,
  streams: {input: Readable; output: Writable} | null,
  log: (line: string) => void = console.log,
): Promise<0> {
  if (file === '') throw new CliError('usage', 'new: no path; expected one such as my-clinic.yaml')
  if (!force && existsSync(file)) {
    throw new CliError('failed', `new: "${file}" is there already; expected another path, or --force`)
  }
  const answers = new Map<Question, unknown>()
  const wrong: string[] = []
  for (const question of questions) {
    const {flag, after, ask} = question
    const isSkipped = after !== undefined && !questions.some((other) => other.flag === after && answers.has(other))
    let typed = given.get(flag)
    if (isSkipped) {
      if (typed !== undefined) wrong.push(`new: --${flag} needs --${after} too`)
      continue
    }
    const problem = typedProblem(question, typed ?? '')
    if (problem && (typed !== undefined || !streams)) {
      wrong.push(typed === undefined ? `new: --${flag} is missing; ${ask}` : `new: --${flag} ${problem}`)
      continue
    }
    if (typed === undefined && streams && wrong.length === 0) typed = await asked(question, streams)
    const value = answerOf(question, typed ?? '')
    if (value !== undefined) answers.set(question, value)
  }
  if (wrong.length > 0) throw new CliError('usage', wrong.join('\n'))
  const content = profileText(answers)
  const {problems} = parseProfile(content)
  if (problems.length > 0) {
    throw new CliError('failed', problems.map((problem) => problemLine(file, problem)).join('\n'))
  }
  await writeNew(file, content, force)
  log(`Wrote ${file}. Next: clinic-content seed ${file} --dry-run`)
  return 0
}

async function asked(question: Question, streams: {input: Readable; output: Writable}): Promise<string> {
  const hint = question.type === 'yes-no' ? ' yes or no' : ''
  const open = question.required ? '' : ' [Enter leaves it open]'
  const answer = await text({
    message: `${question.ask}${hint}${open}`,
    validate: (typed) => typedProblem(question, typed ?? ''),
    ...streams,
  })
  if (isCancel(answer)) throw new CliError('failed', 'new: stopped; nothing was written')
  return answer ?? ''
}
