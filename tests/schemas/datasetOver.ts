import {createServer} from 'node:http'
import {createClient, type SanityClient} from '@sanity/client'
import {evaluate, parse} from 'groq-js'

/** A real `@sanity/client` whose queries are answered over HTTP from these documents. Close it when done. */
export async function datasetOver(
  documents: readonly object[],
): Promise<{client: SanityClient; close: () => Promise<void>}> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const params = Object.fromEntries(
      [...url.searchParams].flatMap(([key, json]) => (key.startsWith('$') ? [[key.slice(1), JSON.parse(json)]] : [])),
    )
    const value = await evaluate(parse(url.searchParams.get('query') ?? '', {params}), {dataset: documents, params})
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ms: 0, query: '', result: await value.get()}))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const client = createClient({
    projectId: 'test',
    dataset: 'test',
    apiVersion: '2025-02-19',
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    useCdn: false,
  })
  return {
    client,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
