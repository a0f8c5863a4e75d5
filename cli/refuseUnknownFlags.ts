import type {ArgDef, ArgsDef} from 'citty'
import {CliError} from './CliError.ts'

/**
 * Throws a `usage` error for a flag that the command does not have, a flag without its value, or a stray word.
 *
 * citty ignores what it does not know; a mistyped `--port-stduio` must not silently start on another port.
 */
export function refuseUnknownFlags(command: string, args: readonly string[], definitions: ArgsDef): void {
  const flags = Object.entries(definitions).filter(([, definition]) => definition.type !== 'positional')
  const words = Object.values(definitions).filter((definition) => definition.type === 'positional').length
  let seen = 0
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    if (!arg.startsWith('-')) {
      seen += 1
      if (seen > words) throw new CliError('usage', `${command}: "${arg}" is one word too many`)
      continue
    }
    const [flag = '', value] = splitOnce(arg)
    const found = flags.find(([name, definition]) => spellings(name, definition).includes(flag))
    if (!found) throw new CliError('usage', `${command}: ${flag} is not a flag of it; expected ${listOf(flags)}`)
    if (found[1].type === 'boolean') continue
    if (value === undefined) index += 1
    const given = value ?? args[index]
    if (given === undefined || given === '' || given.startsWith('--')) {
      throw new CliError('usage', `${command}: ${flag} needs a value, as in ${flag} <${found[1].valueHint ?? 'value'}>`)
    }
  }
}

const splitOnce = (arg: string): [string, string?] => {
  const at = arg.indexOf('=')
  return at < 0 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)]
}

const spellings = (name: string, definition: ArgDef): string[] => {
  const alias = 'alias' in definition ? definition.alias : undefined
  const short = (Array.isArray(alias) ? alias : alias ? [alias] : []).map((letters) =>
    letters.length === 1 ? `-${letters}` : `--${letters}`,
  )
  return [`--${name}`, ...(definition.type === 'boolean' ? [`--no-${name}`] : []), ...short]
}

const listOf = (flags: [string, ArgDef][]) => flags.map(([name]) => `--${name}`).join(', ') || 'none'
