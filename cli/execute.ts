import {type ArgsDef, type CommandDef, renderUsage, runCommand} from 'citty'
import {refuseUnknownFlags} from './refuseUnknownFlags.ts'

/**
 * Runs a command with the words after its name, or prints its usage, and answers its exit code.
 *
 * @param name - As typed: `"sources sweep"`.
 * @throws {CliError} `usage` for a flag that it does not have.
 */
export async function execute<T extends ArgsDef>(
  name: string,
  command: CommandDef<T>,
  args: readonly string[],
): Promise<number> {
  if (args.some(isHelp)) {
    const parent = ['clinic-content', ...name.split(' ').slice(0, -1)].join(' ')
    console.log(await renderUsage(command, {meta: {name: parent}}))
    return 0
  }
  refuseUnknownFlags(name, args, typeof command.args === 'object' ? await command.args : {})
  const {result} = await runCommand(command, {rawArgs: [...args]})
  return typeof result === 'number' ? result : 0
}

export const isHelp = (arg: string) => arg === '--help' || arg === '-h'
