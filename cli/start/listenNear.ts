import {connect} from 'node:net'
import {CliError} from '../CliError.ts'

/** How many ports above the wanted one are tried before any free port will do. */
const NEIGHBOURS = 20

export interface Listening {
  port: number
  url: string
  close(): Promise<void>
}

/**
 * Listens on `port`, or on a free one near it when something foreign has it, and says so.
 *
 * A taken port is found by knocking as well as by failing to bind: on some systems a program that listens on every
 * address does not keep another from binding one of them.
 */
export async function listenNear<T extends Listening>(
  what: string,
  port: number,
  listen: (port: number) => Promise<T>,
  say: (line: string) => void,
): Promise<T> {
  for (const candidate of candidates(port)) {
    const listening = await tryPort(candidate, listen)
    if (!listening) continue
    if (candidate !== port) say(`  Port ${port} is used by another program; the ${what} takes ${listening.port}`)
    return listening
  }
  throw new CliError('failed', `start: found no free port for the ${what} near ${port}`)
}

const candidates = (port: number): number[] =>
  port === 0
    ? [0]
    : [...Array.from({length: NEIGHBOURS + 1}, (_, step) => port + step).filter((near) => near <= 65_535), 0]

async function tryPort<T>(port: number, listen: (port: number) => Promise<T>): Promise<T | null> {
  if (port !== 0 && (await answers(port))) return null
  try {
    return await listen(port)
  } catch (error) {
    if (isTaken(error)) return null
    throw error
  }
}

/** Whether anything accepts connections on the port, on either loopback address. */
async function answers(port: number): Promise<boolean> {
  const knocks = await Promise.all(['127.0.0.1', '::1'].map((host) => knock(host, port)))
  return knocks.includes(true)
}

function knock(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({host, port})
    const end = (open: boolean) => {
      socket.destroy()
      resolve(open)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
  })
}

/** EACCES is a port below 1024 without the right to it, the others a taken one, at any depth of causes. */
const TAKEN = new Set(['EADDRINUSE', 'EACCES', 'port-taken'])

function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && TAKEN.has(String(error.code))) return true
  return isTaken(error.cause)
}
