import {type ArgsDef, type CommandDef, defineCommand, renderUsage, runCommand} from 'citty'
import {CliError} from './CliError.ts'
import {refuseUnknownFlags} from './refuseUnknownFlags.ts'
import {startCommand} from './startCommand.ts'

/** Commands by name; each is loaded only when asked for, so that `--help` is quick. */
const commands: Record<string, () => Promise<CommandDef>> = {
  start: async () => startCommand,
  seed: async () => (await import('./seed.ts')).seedCommand,
}

const main = defineCommand({
  meta: {name: 'clinic-content', description: 'Evidence-first content for clinics: run it locally, seed a dataset'},
  subCommands: {
    start: {meta: startCommand.meta ?? {}},
    seed: {meta: {description: 'Open a clinic: write the documents of a profile to a dataset'}},
  },
})

/**
 * Runs one command line and answers its exit code: 0 done, 1 failed, 2 not understood.
 *
 * Errors are one line on stderr. A command that keeps running (`start`) resolves when it has stopped.
 */
export async function run(args: readonly string[], print: (line: string) => void = console.error): Promise<number> {
  try {
    return await dispatch(args)
  } catch (error) {
    print(`clinic-content: ${oneLine(error)}`)
    return isUsage(error) ? 2 : 1
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || isHelp(name)) {
    console.log(await renderUsage(main))
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) throw new CliError('usage', `"${name}" is not a command; expected ${Object.keys(commands).join(' or ')}`)
  const command = await load()
  if (rest.some(isHelp)) {
    console.log(await renderUsage(command, main))
    return 0
  }
  const definitions: ArgsDef = typeof command.args === 'object' && !('then' in command.args) ? command.args : {}
  refuseUnknownFlags(name, rest, definitions)
  const {result} = await runCommand(command, {rawArgs: [...rest]})
  return typeof result === 'number' ? result : 0
}

const isHelp = (arg: string) => arg === '--help' || arg === '-h'

/** citty does not export its error class; its `code` is how to tell a mistake in the arguments. */
const isUsage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'usage' || error.code === 'EARG')

const oneLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).trim()
