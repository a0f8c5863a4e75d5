import {existsSync} from 'node:fs'
import type {LaunchOptions} from 'playwright-core'

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
]

/**
 * What the packed Chromium needs in a container. Its own list of arguments is for serverless functions: it turns web
 * security off, which would hide CORS mistakes, and runs everything in one process, which dies with the second context.
 */
const PACKED_ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu']

/**
 * How to launch a browser here: the one that `CHROMIUM_PATH` names, the packed Chromium that `npm ci` brings on Linux,
 * else an installed Chrome or Chromium.
 */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH']
  if (named) return {executablePath: named, headless: true}
  if (process.platform === 'linux' && process.arch === 'x64') {
    const {default: packed} = await import('@sparticuz/chromium')
    return {executablePath: await packed.executablePath(), args: PACKED_ARGS, headless: true}
  }
  const installed = INSTALLED.find((file) => existsSync(file))
  if (installed) return {executablePath: installed, headless: true}
  throw new Error('No Chromium here: install Chrome or Chromium, or name one in CHROMIUM_PATH')
}
