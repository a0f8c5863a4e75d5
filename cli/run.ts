import {defineCommand, renderUsage} from 'citty'
import {CliError} from './CliError.ts'
import {execute, isHelp} from './execute.ts'
import {startCommand} from './startCommand.ts'

/** Commands by name, each with the words after it; modules that take time to load are loaded when asked for. */
const commands: Record<string, (args: readonly string[]) => Promise<number>> = {
  start: (args) => execute('start', startCommand, args),
  new: async (args) => execute('new', (await import('./new.ts')).newCommand, args),
  seed: async (args) => execute('seed', (await import('./seed.ts')).seedCommand, args),
  connect: async (args) => execute('connect', (await import('./connect.ts')).connectCommand, args),
  export: async (args) => execute('export', (await import('./keeping.ts')).exportCommand, args),
  backup: async (args) => execute('backup', (await import('./keeping.ts')).backupCommand, args),
  restore: async (args) => execute('restore', (await import('./keeping.ts')).restoreCommand, args),
  copy: async (args) => execute('copy', (await import('./copy.ts')).copyCommand, args),
  migrate: async (args) => execute('migrate', (await import('./migrate.ts')).migrateCommand, args),
  check: async (args) => execute('check', (await import('./check.ts')).checkCommand, args),
  sources: async (args) => (await import('./sources.ts')).sources(args),
  import: async (args) => execute('import', (await import('./import.ts')).importCommand, args),
  digest: async (args) => execute('digest', (await import('./digest.ts')).digestCommand, args),
  policy: async (args) => execute('policy', (await import('./policy.ts')).policyCommand, args),
  lake: async (args) => execute('lake', (await import('./lake.ts')).lakeCommand, args),
}

/** What `--help` lists. */
const main = defineCommand({
  meta: {name: 'clinic-content', description: 'Evidence-first content for clinics: run it here, open a clinic'},
  subCommands: {
    start: {meta: startCommand.meta ?? {}},
    new: {meta: {name: 'new', description: 'Write the profile of a new clinic, question by question'}},
    seed: {meta: {name: 'seed', description: 'Open a clinic: write the documents of a profile to a dataset'}},
    connect: {meta: {name: 'connect', description: 'Check a project at Sanity, and say what is left to do'}},
    export: {meta: {name: 'export', description: 'Write a dataset to a folder, as Sanity’s own export has it'}},
    backup: {meta: {name: 'backup', description: 'Write everything a dataset holds to a folder, with checksums'}},
    restore: {meta: {name: 'restore', description: 'Write a backup to an empty dataset, after verifying it'}},
    copy: {
      meta: {name: 'copy', description: 'Copy articles of one clinic to another, as drafts without reviews or people'},
    },
    migrate: {meta: {name: 'migrate', description: 'Bring the documents of a dataset into the shape of this release'}},
    check: {meta: {name: 'check', description: 'Check the articles of a dataset or an export'}},
    sources: {meta: {name: 'sources', description: 'Watch the sources of a dataset for retractions; export them'}},
    import: {
      meta: {name: 'import', description: 'Bring old pages in as drafts: HTML, Markdown, Word, WordPress, text'},
    },
    digest: {meta: {name: 'digest', description: 'Tell each person what is due, in doubt or taken down'}},
    policy: {meta: {name: 'policy', description: 'Write the editorial policy of a clinic as a page to publish'}},
    lake: {meta: {name: 'lake', description: 'Run an empty Content Lake on this machine'}},
  },
})

/**
 * Runs one command line and answers its exit code: 0 done, 1 failed, 2 not understood.
 *
 * Errors are one line on stderr. A command that keeps running (`start`) resolves when it has stopped.
 */
export async function run(args: readonly string[], print: (line: string) => void = console.error): Promise<number> {
  const [name, ...rest] = args
  try {
    if (name === undefined || isHelp(name)) {
      console.log(await renderUsage(main))
      return name === undefined ? 2 : 0
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command)
      throw new CliError('usage', `"${name}" is not a command; expected ${Object.keys(commands).join(' or ')}`)
    return await command(rest)
  } catch (error) {
    print(`clinic-content: ${(error instanceof Error ? error.message : String(error)).trim()}`)
    return isUsage(error) ? 2 : 1
  }
}

/** citty does not export its error class; its `code` is how to tell a mistake in the arguments. */
const isUsage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'usage' || error.code === 'EARG')
