import {spawn} from 'node:child_process'
import {CliError} from '../CliError.ts'

/** Lines of a failed tool's output that are shown; its beginning is seldom where the error is. */
const LAST_LINES = 40

/**
 * Runs a tool to its end, quietly; its output appears only when it fails, as part of the error.
 *
 * @param signal - Ends the tool early, by its process id.
 */
export async function runTool(
  title: string,
  command: readonly [string, ...string[]],
  options: {cwd: string; env?: NodeJS.ProcessEnv; signal?: AbortSignal},
): Promise<void> {
  const [file, ...args] = command
  const {code, output} = await new Promise<{code: number | null; output: string}>((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: {...process.env, ...options.env},
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.signal ? {signal: options.signal} : {}),
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', (cause) => reject(new CliError('failed', `${title} did not run: ${cause.message}`, {cause})))
    child.once('close', (code) => resolve({code, output: Buffer.concat(chunks).toString('utf8')}))
  })
  if (code === 0) return
  throw new CliError('failed', `${title} failed (exit code ${code ?? 'none'}):\n${lastLines(output)}`)
}

const lastLines = (output: string) => output.trimEnd().split('\n').slice(-LAST_LINES).join('\n')
