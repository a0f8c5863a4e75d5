import {invalid, quote} from './checkArguments.ts'
import type {ContentClientOptions} from './contentClientOptions.ts'
import {ContentError} from './contentError.ts'

/** Refuses options that would fail later, or that would hand a token to strangers. */
export function checkOptions({projectId, dataset, apiHost, token, allowTokenInBrowser}: ContentClientOptions): void {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(projectId)) {
    throw invalid(`createContentClient(): projectId ${quote(projectId)} may hold lowercase letters, digits and hyphens`)
  }
  if (!/^~?[a-z0-9][a-z0-9_-]*$/.test(dataset)) {
    throw invalid(`createContentClient(): dataset ${quote(dataset)} may hold lowercase letters, digits, - and _`)
  }
  if (apiHost !== undefined && !/^https?:\/\/[^/?#@\s]+\/*$/.test(apiHost)) {
    throw invalid(`createContentClient(): apiHost ${quote(apiHost)} is not an origin such as http://localhost:3900`)
  }
  if (!token) return
  if ('document' in globalThis && !allowTokenInBrowser) {
    throw new ContentError(
      'auth',
      'createContentClient(): a token in a browser is readable by every visitor; read on the server, or set allowTokenInBrowser for a page that only staff can open',
    )
  }
  const variable = studioVariableOf(token)
  if (variable) {
    throw new ContentError(
      'auth',
      `createContentClient(): the token comes from ${variable}, and Studio builds inline every SANITY_STUDIO_* variable for all to read; name it CLINIC_CONTENT_TOKEN and replace the token`,
    )
  }
}

/** The `SANITY_STUDIO_*` variable that holds this token, where the runtime has an environment. */
function studioVariableOf(token: string): string | undefined {
  const environment: unknown = Reflect.get(globalThis, 'process')?.env
  if (typeof environment !== 'object' || environment === null) return undefined
  return Object.entries(environment).find(([name, value]) => name.startsWith('SANITY_STUDIO_') && value === token)?.[0]
}
