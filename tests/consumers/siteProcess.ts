import {type ChildProcess, spawn} from 'node:child_process'
import {createServer} from 'node:http'

/** Runs a command to its end. */
export function run(cwd: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(command, args, {cwd, env, stdio: ['ignore', 'pipe', 'pipe']})
  const said = outputOf(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${said().slice(-2000)}`)),
    )
  })
}

/** Starts a site with npm, and gives what stops it once it answers. */
export async function serve(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  port: number,
): Promise<() => void> {
  // A group of its own: npm does not pass on to the site that it is to stop.
  const child = spawn('npm', args, {cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe']})
  const said = outputOf(child)
  const stop = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  }
  const until = Date.now() + 60_000
  while (child.exitCode === null && Date.now() < until) {
    const isUp = await fetch(`http://localhost:${port}/`).then(
      ({ok}) => ok,
      () => false,
    )
    if (isUp) return stop
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  stop()
  throw new Error(`npm ${args.join(' ')} does not answer on port ${port}: ${said().slice(-2000)}`)
}

function outputOf({stdout, stderr}: ChildProcess): () => string {
  let said = ''
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  return () => said
}

/** Of this machine, free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
