// Rules for a host that takes a file, from the answer of `client.redirects()`.
export {toApacheRedirects} from './toApacheRedirects.ts'
export {toNetlifyRedirects} from './toNetlifyRedirects.ts'
export {toNextRedirects} from './toNextRedirects.ts'
export {toNginxMaps} from './toNginxMaps.ts'
export type {Redirect} from '../client/redirects.ts'
