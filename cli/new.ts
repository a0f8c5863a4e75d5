import {existsSync} from 'node:fs'
import {defineCommand} from 'citty'
import {CliError} from './CliError.ts'
import {Interview, type Terminal} from './new/Interview.ts'
import {profileText} from './new/profileText.ts'
import {clinicQuestions, flaggedQuestions, siteQuestions} from './new/questions.ts'
import {writeNew} from './new/writeNew.ts'

/** `clinic-content new`: writes the profile of a clinic from answers. */
export const newCommand = defineCommand({
  meta: {name: 'new', description: 'Write the profile of a new clinic, question by question'},
  args: {
    file: {type: 'positional', description: 'Path of the profile to write', required: false},
    yes: {type: 'boolean', description: 'Ask nothing: what no flag answers stays open'},
    force: {type: 'boolean', description: 'Replace a file that is there'},
    ...Object.fromEntries(
      flaggedQuestions.flatMap(({flag, ask, type}) =>
        flag === null
          ? []
          : [[flag, {type: 'string' as const, description: ask, valueHint: type === 'yes-no' ? 'yes|no' : type}]],
      ),
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
 * Writes the profile, says what the answers leave open, and answers 0. Flags come first; `streams` asks for the rest,
 * `null` asks nothing.
 *
 * @throws {CliError} `usage` with a line for each flag that is missing or wrong; `failed` when stopped (Ctrl-C) or the
 * file is there. Nothing is written then.
 */
export async function newProfile(
  file: string,
  given: ReadonlyMap<string, string>,
  force: boolean,
  streams: Terminal | null,
  log: (line: string) => void = console.log,
): Promise<0> {
  if (file === '') throw new CliError('usage', 'new: no path; expected one such as my-clinic.yaml')
  if (!force && existsSync(file)) {
    throw new CliError('failed', `new: "${file}" is there already; expected another path, or --force`)
  }
  const {openChoices, openLines, optionalCrisisLines, packNames, packsFolder, parseProfile, problemLine, readPacks} =
    await import('../seed/index.ts')
  const packs = await packNames(packsFolder)
  const crisisLines = optionalCrisisLines(await readPacks(packs, packsFolder))
  const interview = new Interview(given, streams, {packs, crisisLines})

  await interview.ask(clinicQuestions)
  await interview.askPeople()
  await interview.ask(siteQuestions)
  interview.refuseWrong()

  const content = profileText(interview.answers, interview.open)
  const {value: profile, problems} = parseProfile(content)
  if (!profile) throw new CliError('failed', problems.map((problem) => problemLine(file, problem)).join('\n'))
  await writeNew(file, content, force)
  log(`Wrote ${file}.`)
  for (const line of openLines(openChoices(profile, await readPacks(profile.packs, packsFolder)))) log(line)
  log(`Next: clinic-content seed ${file} --dry-run`)
  return 0
}
