import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {CliError} from '../CliError.ts'
import type {Listening} from './listenNear.ts'

export interface SiteSettings {
  apiHost: string
  projectId: string
  datasets: readonly string[]
  /** A viewer's token: reads drafts for previews, writes nothing. */
  token: string
  studioUrl: string
}

/** How long the site may take to say that it listens. */
const READY_WITHIN_MS = 60_000

/**
 * The preview site as a process of its own, as a real site would run: what it knows, it knows from its environment.
 *
 * Resolves when it listens. A port that is taken rejects with `EADDRINUSE`. The site ends with this process, however
 * this process ends, because the channel between them closes.
 */
export async function startSite(root: string, port: number, settings: SiteSettings, watch = false): Promise<Listening> {
  const script = join(root, 'examples/site/main.ts')
  const child = spawn(process.execPath, [...(watch ? ['--watch', '--watch-preserve-output'] : []), script], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      CLINIC_CONTENT_API_HOST: settings.apiHost,
      CLINIC_CONTENT_PROJECT_ID: settings.projectId,
      CLINIC_CONTENT_DATASETS: settings.datasets.join(','),
      CLINIC_CONTENT_TOKEN: settings.token,
      CLINIC_CONTENT_STUDIO_URL: settings.studioUrl,
      NODE_NO_WARNINGS: '1',
    },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    // Its own process group: a Ctrl-C goes to this process, which ends the site in order.
    detached: true,
  })
  const errors: Buffer[] = []
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const bound = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => fail('did not listen in time'), READY_WITHIN_MS)
    const fail = (why: string) => {
      clearTimeout(timer)
      child.kill()
      reject(new CliError('failed', `The preview site ${why}:\n${Buffer.concat(errors).toString('utf8').trim()}`))
    }
    child.once('error', (error) => fail(`did not run (${error.message})`))
    const early = (code: number | null) => fail(`ended with exit code ${code ?? 'none'}`)
    child.once('exit', early)
    child.on('message', (message: unknown) => {
      clearTimeout(timer)
      if (isListening(message)) {
        child.off('exit', early)
        resolve(message.port)
      } else if (isPortTaken(message)) {
        child.off('exit', early)
        child.kill()
        reject(Object.assign(new Error(`Port ${port} is taken`), {code: 'EADDRINUSE'}))
      }
    })
  })
  child.stderr?.pipe(process.stderr)
  return {
    port: bound,
    url: `http://localhost:${bound}`,
    async close() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      await ended
    },
  }
}

const isListening = (message: unknown): message is {port: number} =>
  typeof message === 'object' && message !== null && 'port' in message && typeof message.port === 'number'

const isPortTaken = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'code' in message && message.code === 'EADDRINUSE'
