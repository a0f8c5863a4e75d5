import type {LookUpOptions} from '../../src/sources/politeFetch.ts'

/** `fetch` as registers answer it to a browser: any header of our own would make it ask for permission first. */
export const browserFetch: LookUpOptions['fetch'] = (address, {signal}) =>
  fetch(address, {headers: {accept: 'application/json'}, signal, referrerPolicy: 'no-referrer'})
