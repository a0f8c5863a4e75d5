import type {ArgsDef} from 'citty'
import {lakeArgs} from '../../datasetPlace.ts'

/** How the command line of every command that reads a dataset names it; {@link namedSource} makes a source of it. */
export const sourceArgs = {
  dataset: {type: 'string', description: 'Dataset to read', valueHint: 'name'},
  file: {type: 'string', description: 'Export to read: NDJSON, plain or gzipped, or .tar.gz', valueHint: 'path'},
  ...lakeArgs,
} as const satisfies ArgsDef
