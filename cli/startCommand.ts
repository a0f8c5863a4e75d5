import {resolve} from 'node:path'
import {defineCommand} from 'citty'
import {CliError} from './CliError.ts'
import type {StartSettings} from './start/start.ts'

/** `clinic-content start`: everything on this machine, no account, no internet. */
export const startCommand = defineCommand({
  meta: {name: 'start', description: 'Start the lake, the Studio and the preview site on this machine'},
  args: {
    dev: {type: 'boolean', description: 'Reload the Studio and the site when their sources change'},
    'port-lake': {type: 'string', description: 'Port of the lake', valueHint: 'port', default: '3900'},
    'port-studio': {type: 'string', description: 'Port of the Studio', valueHint: 'port', default: '3333'},
    'port-site': {type: 'string', description: 'Port of the preview site', valueHint: 'port', default: '4000'},
    data: {type: 'string', description: 'Folder that holds the data', valueHint: 'folder', default: '.clinic-content'},
  },
  async run({args}) {
    const settings = startSettings(args)
    const {runUntilStopped} = await import('./start/runUntilStopped.ts')
    return runUntilStopped(settings)
  },
})

/** The arguments as given to settings, or a `usage` error that names the argument. Port 0 takes any free port. */
export function startSettings(args: {
  dev?: boolean | undefined
  'port-lake': string
  'port-studio': string
  'port-site': string
  data: string
}): StartSettings {
  return {
    dev: args.dev === true,
    ports: {
      lake: port('--port-lake', args['port-lake']),
      studio: port('--port-studio', args['port-studio']),
      site: port('--port-site', args['port-site']),
    },
    dataDir: resolve(args.data),
  }
}

function port(flag: string, text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (number >= 0 && number <= 65_535) return number
  throw new CliError('usage', `start: ${flag} "${text}" is not a port; expected a number from 0 to 65535`)
}
