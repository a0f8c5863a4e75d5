import {defineCommand} from 'citty'
import {editorialPolicy} from '../src/editorial/index.ts'
import {fieldOf, textOf} from '../src/storedValue.ts'
import {CheckError} from './check/CheckError.ts'
import type {CheckSource} from './check/source/CheckSource.ts'
import {type NamedSource, namedSource} from './check/source/namedSource.ts'
import {sourceArgs} from './check/source/sourceArgs.ts'
import {policyFormats} from './policy/policyFormats.ts'
import {problemLine} from './problemLine.ts'
import {writeOut} from './writeOut.ts'

/** `clinic-content policy`: the page on which a clinic tells its readers how its articles are made. */
export const policyCommand = defineCommand({
  meta: {name: 'policy', description: 'Write the editorial policy of a clinic as a page to publish'},
  args: {
    ...sourceArgs,
    format: {type: 'string', description: 'html, markdown or text', valueHint: 'name', default: 'html'},
  },
  run: ({args}) =>
    writePolicy(
      {...args, apiHost: args['api-host']},
      {
        token: process.env['CLINIC_CONTENT_TOKEN'] ?? '',
        write: writeOut,
        warn: (line) => console.error(line),
      },
    ),
})

export interface PolicyArguments extends NamedSource {
  format: string
}

/** The world around the command. */
export interface PolicyWorld {
  token: string
  fetch?: typeof globalThis.fetch
  write(text: string): Promise<void>
  /** Takes the one line that says why there is no policy. */
  warn(line: string): void
}

/**
 * Runs the command and answers its exit code: 0 when the policy was written; 2 when it could not be: a mistake in the
 * command line, a file or lake that cannot be read, a refused token, no published clinic to speak for.
 */
export async function writePolicy(args: PolicyArguments, {token, fetch, write, warn}: PolicyWorld): Promise<0 | 2> {
  const secret = token.trim()
  try {
    const format = formatOf(args.format)
    const source = await namedSource(args, secret, fetch)
    await write(policyFormats[format](editorialPolicy({clinic: {displayName: await clinicName(source)}})))
    return 0
  } catch (error) {
    warn(problemLine('policy', error, secret))
    return 2
  }
}

function formatOf(name: string): keyof typeof policyFormats {
  if (isFormat(name)) return name
  const expected = Object.keys(policyFormats).join(', ')
  throw new CheckError('usage', `--format "${name}" is not a format; expected ${expected}`)
}

const isFormat = (name: string): name is keyof typeof policyFormats => Object.hasOwn(policyFormats, name)

/** The name under which readers know the clinic; a draft speaks for nobody. */
async function clinicName(source: CheckSource): Promise<string> {
  let name = ''
  for await (const {document} of source.documents(['clinic'])) {
    if (textOf(fieldOf(document, '_id')).includes('.')) continue
    name ||= textOf(document['displayName']).trim() || textOf(document['legalName']).trim()
  }
  if (name) return name
  throw new CheckError('usage', 'there is no published clinic with a name; expected one document of the type clinic')
}
