import type {IncomingMessage, ServerResponse} from 'node:http'

/** A `Request`-to-`Response` function as a handler of Node's `http`. Pages take no body, so none is read. */
export function nodeHandler(handle: (request: Request) => Promise<Response>) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const host = incoming.headers.host ?? 'localhost'
    try {
      const url = new URL(incoming.url ?? '/', `http://${host}`)
      const response = await handle(new Request(url, {method: incoming.method ?? 'GET', headers: {host}}))
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.end(Buffer.from(await response.arrayBuffer()))
    } catch (error) {
      // A request line that is no URL, or a mistake of this site: neither is the reader's to debug.
      console.error(error)
      outgoing.writeHead(error instanceof TypeError ? 400 : 500, {'content-type': 'text/plain; charset=utf-8'})
      outgoing.end('The page could not be made.\n')
    }
  }
}
