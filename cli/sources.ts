import {defineCommand, renderUsage} from 'citty'
import {CliError} from './CliError.ts'
import {execute, isHelp} from './execute.ts'

const commands: Record<string, (args: readonly string[]) => Promise<number>> = {
  sweep: async (args) => execute('sources sweep', (await import('./sources/sweep.ts')).sweepCommand, args),
  export: async (args) => execute('sources export', (await import('./sources/export.ts')).exportCommand, args),
}

const usage = defineCommand({
  meta: {name: 'sources', description: 'Watch the sources of a dataset for retractions; export them'},
  subCommands: {
    sweep: {meta: {name: 'sweep', description: 'Ask the registers whether a cited work was retracted, and act on it'}},
    export: {meta: {name: 'export', description: 'Write the bibliography of an article or of a dataset'}},
  },
})

/**
 * `clinic-content sources <command>`.
 *
 * @throws {CliError} `usage` when it is not one of them.
 */
export async function sources([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || isHelp(name)) {
    console.log(await renderUsage(usage, {meta: {name: 'clinic-content'}}))
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    const expected = Object.keys(commands).join(' or ')
    throw new CliError('usage', `sources: "${name}" is not a command of it; expected ${expected}`)
  }
  return command(rest)
}
