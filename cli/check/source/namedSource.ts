import {CheckError} from '../CheckError.ts'
import type {CheckSource} from './CheckSource.ts'
import {datasetOverHttp, type DatasetPlace} from './datasetOverHttp.ts'
import {exportFile} from './exportFile.ts'

/** How a command line says what to check. */
export interface NamedSource {
  dataset?: string | undefined
  file?: string | undefined
  apiHost?: string | undefined
  project?: string | undefined
}

/** The project that the lake on this machine plays. */
const LOCAL_PROJECT = 'demo-clinic'

/**
 * The export or the dataset that a command line names.
 *
 * @param token - For a dataset; an export needs none.
 * @throws {CheckError} `usage` when it names none, both, or something that cannot be a name.
 */
export async function namedSource(
  {file, ...named}: NamedSource,
  token: string,
  fetch?: typeof globalThis.fetch,
): Promise<CheckSource> {
  if (file !== undefined) {
    const besides = Object.entries({
      '--dataset': named.dataset,
      '--project': named.project,
      '--api-host': named.apiHost,
    })
    const [also] = besides.find(([, value]) => value !== undefined) ?? []
    if (also) throw new CheckError('usage', `--file and ${also} name two things; expected one of them`)
    return exportFile(file)
  }
  return datasetOverHttp({...namedPlace(named, token), fetch})
}

/**
 * Where the dataset is that a command line names.
 *
 * @throws {CheckError} `usage` when it names none, or something that cannot be a name; when there is no token.
 */
export function namedPlace({dataset, ...place}: Omit<NamedSource, 'file'>, token: string): DatasetPlace {
  if (dataset === undefined) {
    throw new CheckError('usage', 'nothing to read; expected --dataset <name> or --file <path>')
  }
  const project = place.project ?? LOCAL_PROJECT
  const apiHost = place.apiHost ?? (project === LOCAL_PROJECT ? 'http://localhost:3900' : 'https://api.sanity.io')
  requireName('--dataset', dataset, /^[a-z0-9][a-z0-9_-]{0,63}$/, 'lowercase letters, digits, - and _')
  requireName('--project', project, /^[a-z0-9-]{1,64}$/, 'lowercase letters, digits and -')
  if (!URL.canParse(apiHost) || !/^https?:$/.test(new URL(apiHost).protocol)) {
    const expected = 'expected one such as http://localhost:3900'
    throw new CheckError('usage', `--api-host "${apiHost}" is not an address; ${expected}`)
  }
  if (!/^[!-~]+$/.test(token)) {
    const problem = token === '' ? 'no token' : 'CLINIC_CONTENT_TOKEN holds what no token can hold'
    throw new CheckError('usage', `${problem}; set CLINIC_CONTENT_TOKEN to one that may read this dataset`)
  }
  return {apiHost, projectId: project, dataset, token}
}

function requireName(flag: string, value: string, pattern: RegExp, expected: string): void {
  if (pattern.test(value)) return
  throw new CheckError('usage', `${flag} "${value}" is not a name; expected ${expected}`)
}
