import {defineCommand} from 'citty'
import {type CslItem, toBibtex, toCslJson, toRis} from '../../src/citations/index.ts'
import {toCitationItem} from '../../src/client/toCitationItem.ts'
import {CheckError} from '../check/CheckError.ts'
import {type NamedSource, namedSource} from '../check/source/namedSource.ts'
import {sourceArgs} from '../check/source/sourceArgs.ts'
import {problemLine} from '../problemLine.ts'
import {writeOut} from '../writeOut.ts'
import {bibliography} from './bibliography.ts'

/** `clinic-content sources export`: the bibliography of an article or of a dataset, for other programs. */
export const exportCommand = defineCommand({
  meta: {name: 'export', description: 'Write the bibliography of an article or of a dataset'},
  args: {
    ...sourceArgs,
    article: {type: 'string', description: 'Slug or id: only what this article cites, in its order', valueHint: 'slug'},
    drafts: {type: 'boolean', description: 'Read drafts before what is published'},
    format: {type: 'string', description: 'bibtex, ris or csl-json', valueHint: 'name', default: 'bibtex'},
  },
  run: ({args}) =>
    exportSources(
      {...args, apiHost: args['api-host']},
      {
        token: process.env['CLINIC_CONTENT_TOKEN'] ?? '',
        write: writeOut,
        warn: (line) => console.error(line),
      },
    ),
})

export interface ExportArguments extends NamedSource {
  format: string
  article?: string | undefined
  drafts?: boolean | undefined
}

/** The world around the command. */
export interface ExportWorld {
  token: string
  /** How the dataset is reached; the platform's `fetch` unless told. */
  fetch?: typeof globalThis.fetch
  write(text: string): Promise<void>
  /** Takes the one line that says why nothing was written. */
  warn(line: string): void
}

/** Bibliographies by the name given to `--format`; each ends with a newline. */
const formats: Record<string, (items: readonly CslItem[]) => string> = {
  bibtex: (items) => toBibtex(items),
  ris: (items) => toRis(items),
  'csl-json': (items) => `${JSON.stringify(items, null, 2)}\n`,
}

/** Runs the command and answers its exit code: 0 when the bibliography was written, 2 when it could not be. */
export async function exportSources(args: ExportArguments, world: ExportWorld): Promise<0 | 2> {
  const token = world.token.trim()
  try {
    const format = Object.hasOwn(formats, args.format) ? formats[args.format] : undefined
    if (!format) {
      const expected = Object.keys(formats).join(', ')
      throw new CheckError('usage', `--format "${args.format}" is not a format; expected ${expected}`)
    }
    const source = await namedSource(args, token, world.fetch)
    const works = await bibliography(source, {article: args.article ?? null, drafts: args.drafts === true})
    await world.write(format(works.map((work) => toCslJson(toCitationItem(work)))))
    return 0
  } catch (error) {
    world.warn(problemLine('sources export', error, token))
    return 2
  }
}
