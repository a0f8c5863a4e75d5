import type {ArgsDef} from 'citty'

/** How the command line of every command that reads a dataset names it; {@link namedSource} makes a source of it. */
export const sourceArgs = {
  dataset: {type: 'string', description: 'Dataset to read', valueHint: 'name'},
  file: {type: 'string', description: 'Export to read: NDJSON, plain or gzipped, or .tar.gz', valueHint: 'path'},
  'api-host': {
    type: 'string',
    description: 'Where the Content Lake is; this machine, or Sanity when --project is given',
    valueHint: 'url',
  },
  project: {type: 'string', description: 'Id of a hosted project', valueHint: 'id'},
} as const satisfies ArgsDef
