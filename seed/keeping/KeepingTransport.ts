import type {HttpTransport} from '../httpTransport.ts'

export type AssetFolder = 'images' | 'files'

/** What export and restore ask of a Content Lake. */
export type KeepingTransport = Pick<HttpTransport, 'hosted' | 'query' | 'mutate' | 'download' | 'upload'>
