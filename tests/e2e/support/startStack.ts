import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const main = fileURLToPath(new URL('../../../cli/main.ts', import.meta.url))

/** The first start builds the Studio; on two busy cores that takes a while. */
const READY_WITHIN_MS = 400_000

/** A running stack as tests see it. */
export interface Stack {
  lake: string
  studio: string
  site: string
  /** Tokens of the seeding robot and of the preview site's reader. */
  tokens: {robot: string; viewer: string}
  dataDir: string
  pid: number
}

export interface StartedStack {
  stack: Stack
  /** Everything printed so far. */
  output(): string
  /** Ctrl-C; resolves with the exit code. */
  stop(): Promise<number | null>
}

/**
 * `npm start` as a person runs it, on free ports.
 *
 * @param dataDir - An own temporary folder unless given; that one is removed when the stack stops.
 */
export async function startStack(dataDir?: string, flags: readonly string[] = []): Promise<StartedStack> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'clinic-content-'))
  const args = ['start', '--data', folder, '--port-lake', '0', '--port-studio', '0', '--port-site', '0', ...flags]
  const child = spawn(process.execPath, [main, ...args], {stdio: ['ignore', 'pipe', 'pipe']})
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => fail('was not ready in time'), READY_WITHIN_MS)
    const fail = (why: string) => {
      clearTimeout(timer)
      child.kill('SIGTERM')
      reject(new Error(`start ${why}:\n${output}`))
    }
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8')
      if (!output.includes('Ctrl-C stops')) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then((code) => fail(`ended with exit code ${code}`))
  })
  return {
    stack: {...addressesIn(output), tokens: tokensIn(folder), dataDir: folder, pid: child.pid ?? 0},
    output: () => output,
    async stop() {
      child.kill('SIGINT')
      const code = await ended
      if (dataDir === undefined) rmSync(folder, {recursive: true, force: true})
      return code
    },
  }
}

/** The three plain lines that a start ends with. */
export function addressesIn(output: string): {lake: string; studio: string; site: string} {
  const address = (name: string) => new RegExp(`^${name}: (http://\\S+)$`, 'm').exec(output)?.[1] ?? ''
  return {lake: address('Lake'), studio: address('Studio'), site: address('Preview site')}
}

function tokensIn(folder: string): Stack['tokens'] {
  const tokens: unknown = JSON.parse(readFileSync(join(folder, 'tokens.json'), 'utf8'))
  const of = (name: string): string => {
    const value: unknown = typeof tokens === 'object' && tokens !== null ? Reflect.get(tokens, name) : null
    if (typeof value !== 'string') throw new Error(`${folder}/tokens.json holds no token "${name}"`)
    return value
  }
  return {robot: of('robot'), viewer: of('viewer')}
}
