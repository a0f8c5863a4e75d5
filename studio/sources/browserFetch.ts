import type {LookUpOptions} from '../../src/sources/politeFetch.ts'

/**
 * `fetch` as registers answer it to a browser. Of the headers that a look-up sends only `accept` may go along: with any
 * other the browser asks the register for permission first, and it gives none.
 */
export const browserFetch: LookUpOptions['fetch'] = (address, {signal}) =>
  fetch(address, {headers: {accept: 'application/json'}, signal, referrerPolicy: 'no-referrer'})
