import {type Server, createServer} from 'node:http'
import {nodeHandler} from './nodeHandler.ts'
import {siteSettings} from './settings.ts'
import {createSite} from './site.ts'
import {visualEditing} from './visualEditing.ts'

/**
 * Runs the site on `PORT` of both loopback addresses, with its settings from the environment.
 *
 * A parent process hears over the IPC channel which port was taken or why none was, and takes the site with it when it
 * ends. Run by hand it prints the address.
 */
const wanted = Number(process.env['PORT'] ?? 4000)
const servers: Server[] = []

try {
  const first = await listen(wanted, '127.0.0.1')
  const address = first.address()
  const port = typeof address === 'object' && address ? address.port : wanted
  await listen(port, '::1').catch((error: unknown) => {
    if (codeOf(error) !== 'EADDRNOTAVAIL' && codeOf(error) !== 'EAFNOSUPPORT') throw error
  })
  const settings = siteSettings(process.env, port)
  const site = createSite(settings, undefined, undefined, await visualEditing(settings))
  for (const server of servers) server.on('request', nodeHandler(site))
  if (process.send) process.send({port})
  else console.log(`Preview site: http://localhost:${port}`)
} catch (error) {
  process.exitCode = 1
  if (process.send && codeOf(error) === 'EADDRINUSE') {
    process.send({code: 'EADDRINUSE'}, stop)
  } else {
    console.error(error instanceof Error ? error.message : error)
    stop()
  }
}

process.once('SIGTERM', stop)
process.once('SIGINT', stop)
process.once('disconnect', stop)

async function listen(port: number, host: string): Promise<Server> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({port, host, exclusive: true}, resolve)
  })
  servers.push(server)
  return server
}

function stop(): void {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
  if (process.connected) process.disconnect()
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
