import {datasetName, lakePlace, usableToken} from '../../datasetPlace.ts'
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
  const refuse = (problem: string) => new CheckError('usage', problem)
  return {
    dataset: datasetName(dataset, refuse),
    ...lakePlace(place, refuse),
    token: usableToken(token, 'read', refuse),
  }
}
