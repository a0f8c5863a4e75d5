import {fieldOf} from '../storedValue.ts'
import {invalid} from './invalid.ts'
import type {ContentClientOptions} from './contentClientOptions.ts'
import {ContentError} from './contentError.ts'

const method = 'createContentClient'

/** Refuses options that would fail later, or that would hand a token to strangers. */
export function checkOptions({projectId, dataset, apiHost, token, allowTokenInBrowser}: ContentClientOptions): void {
  if (!/^[a-z0-9-]+$/.test(projectId)) throw invalid(method, projectId, 'a projectId', 'a-z, 0-9 and -')
  if (!/^~?[a-z0-9_-]+$/.test(dataset)) throw invalid(method, dataset, 'a dataset', 'a-z, 0-9, _ and -')
  if (apiHost && !/^https?:\/\/[^/?#@\s]+$/.test(apiHost)) {
    throw invalid(method, apiHost, 'an apiHost', 'an origin like http://localhost:3900')
  }
  if (!token) return
  if ('document' in globalThis && !allowTokenInBrowser) {
    throw refused('every visitor of a page can read it; read on the server or set allowTokenInBrowser')
  }
  // Studio builds inline these variables for all to read.
  const environment = fieldOf(Reflect.get(globalThis, 'process'), 'env') ?? {}
  const variable = Object.entries(environment).find(
    ([name, value]) => name.startsWith('SANITY_STUDIO_') && value === token,
  )
  if (variable) throw refused(`${variable[0]} is inlined in Studio builds; name it CLINIC_CONTENT_TOKEN and replace it`)
}

function refused(reason: string): ContentError {
  return new ContentError('auth', `${method}(): token refused: ${reason}`)
}
