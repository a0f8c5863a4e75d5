import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {createProgress} from '../../../cli/start/progress.ts'
import {localTokens} from '../../../cli/start/localTokens.ts'
import {readRunningInstance} from '../../../cli/start/runningInstance.ts'
import {type RunningStack, start} from '../../../cli/start/start.ts'
import {type FixtureRepository, fixtureRepository} from '../support/fixtureRepository.ts'

const script = fileURLToPath(new URL('../support/startProcess.ts', import.meta.url))

let fixture: FixtureRepository
let children: ChildProcess[] = []
beforeEach(() => (fixture = fixtureRepository()))
afterEach(async () => {
  for (const child of children) await kill(child, 'SIGKILL')
  children = []
  fixture.remove()
})

function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  child.kill(signal)
  return ended
}

interface Started {
  child: ChildProcess
  output(): string
  /** Resolves when the output holds the text. */
  says(text: string): Promise<void>
  ended: Promise<number | null>
}

function startProcess(...args: string[]): Started {
  const child = spawn(process.execPath, [script, fixture.root, fixture.dataDir, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let output = ''
  const waiting: (() => void)[] = []
  const read = (chunk: Buffer) => {
    output += chunk.toString('utf8')
    for (const look of waiting) look()
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return {
    child,
    output: () => output,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => output.includes(text) && resolve()
        waiting.push(look)
        look()
        void ended.then(() => reject(new Error(`ended without saying "${text}":\n${output}`)))
      }),
    ended,
  }
}

const quiet = createProgress(() => undefined)
const settings = () => ({dev: false, ports: {lake: 0, studio: 0, site: 0}, dataDir: fixture.dataDir})
const started = async (lines: string[] = []): Promise<RunningStack> => {
  const stack = await start(
    settings(),
    createProgress((line) => lines.push(line)),
    new AbortController().signal,
    fixture.root,
  )
  if (!stack) throw new Error('the folder is taken')
  return stack
}
const query = async (lake: string, dataset: string, groq: string, token?: string): Promise<unknown> => {
  const url = `${lake}/v2025-02-19/data/query/${dataset}?query=${encodeURIComponent(groq)}&perspective=${token ? 'drafts' : 'published'}`
  const headers = {'x-sanity-project-id': 'demo-clinic', ...(token ? {authorization: `Bearer ${token}`} : {})}
  const answer: unknown = await (await fetch(url, {headers})).json()
  return typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : answer
}

const viewerToken = ({tokensFile}: RunningStack): string => localTokens(dirname(tokensFile)).viewer

/** What was done, without how long it took; whether a step announces itself first depends on the machine. */
const steps = (lines: readonly string[]): string[] =>
  lines.filter((line) => !line.startsWith('  ...')).map((line) => line.replace(/ \(\d+\.\d s\)$/, ''))

describe('a first start', () => {
  test('opens both clinics, serves all three parts, and says each step in one line', async () => {
    const lines: string[] = []
    const stack = await started(lines)
    expect(await query(stack.lake, 'example', 'count(*[_type == "article"])')).toBe(1)
    expect(await query(stack.lake, 'kairos', 'count(*[_type == "article"])')).toBe(0)
    expect(await query(stack.lake, 'kairos', 'count(*[_type == "article"])', viewerToken(stack))).toBe(1)
    expect(await (await fetch(stack.studio)).text()).toContain(`"apiHost":"${stack.lake}"`)
    expect(await (await fetch(stack.studio)).text()).toContain(`"siteUrl":"${stack.site}"`)
    expect(await (await fetch(stack.site)).json()).toMatchObject({
      apiHost: stack.lake,
      datasets: 'kairos,example',
      studio: stack.studio,
    })
    expect(steps(lines).sort()).toEqual([
      '  done Build the Studio (only when its sources changed)',
      '  done Build the client',
      '  done Open the clinic "Example Clinic" (first start only)',
      '  done Open the clinic "Kairos Psychiatry" (first start only)',
      '  done Open the lake',
      '  done Serve the Studio',
      '  done Start the preview site',
    ])
    await stack.stop()
  })

  test('gives Kairos no reviewer but the plainly fictional local one', async () => {
    const stack = await started()
    expect(await query(stack.lake, 'kairos', '*[_type == "person"]{name, fictional}')).toEqual([
      {name: 'Casey Clinician (local demo account)', fictional: true},
    ])
    await stack.stop()
  })

  test('shows strangers nothing private, and the site’s reader no private record', async () => {
    const stack = await started()
    for (const dataset of ['kairos', 'example']) {
      expect(await query(stack.lake, dataset, '*[_id in path("private.**") || _id in path("drafts.**")]')).toEqual([])
      expect(await query(stack.lake, dataset, '*[_id in path("private.**")]', viewerToken(stack))).toEqual([])
    }
    await stack.stop()
  })

  test('does not put hosted settings of the environment into the Studio', async () => {
    process.env['SANITY_STUDIO_PROJECT_ID'] = 'abc'
    try {
      const lines: string[] = []
      const stack = await started(lines)
      expect(lines[0]).toContain('SANITY_STUDIO_PROJECT_ID=abc is not used here')
      await stack.stop()
    } finally {
      delete process.env['SANITY_STUDIO_PROJECT_ID']
    }
  })
})

describe('the next start', () => {
  test('seeds and builds nothing again', async () => {
    await (await started()).stop()
    const lines: string[] = []
    await (await started(lines)).stop()
    expect(readFileSync(join(fixture.root, 'builds.log'), 'utf8').split('\n').sort()).toEqual([
      '',
      'client site',
      'studio',
    ])
    expect(steps(lines)).toEqual(['  done Open the lake', '  done Serve the Studio', '  done Start the preview site'])
  })

  test('builds again what has changed', async () => {
    await (await started()).stop()
    writeFileSync(join(fixture.root, 'studio/a.ts'), 'changed')
    await (await started()).stop()
    expect(readFileSync(join(fixture.root, 'builds.log'), 'utf8').split('\n').sort()).toEqual([
      '',
      'client site',
      'studio',
      'studio',
    ])
  })

  test('in the folder of a running one is refused here, before anything is touched', async () => {
    const stack = await started()
    expect(await start(settings(), quiet, new AbortController().signal, fixture.root)).toBeNull()
    expect(readRunningInstance(fixture.dataDir)).toEqual({
      pid: process.pid,
      lake: stack.lake,
      studio: stack.studio,
      site: stack.site,
    })
    await stack.stop()
  })
})

describe('a start that fails', () => {
  test('shows the output of the tool and lets go of the folder and the ports', async () => {
    writeFileSync(
      join(fixture.root, 'node_modules/sanity/bin/sanity'),
      'console.log("no such plugin"); process.exit(7)',
    )
    await expect(started()).rejects.toThrow('The Studio build failed (exit code 7):\nno such plugin')
    expect(readRunningInstance(fixture.dataDir)).toBeNull()
    writeFileSync(join(fixture.root, 'studio/a.ts'), 'another')
    await expect(started()).rejects.toThrow('The Studio build failed')
  })

  test('calls off what is still being built', async () => {
    writeFileSync(join(fixture.root, 'node_modules/sanity/bin/sanity'), 'setInterval(() => undefined, 1000)')
    writeFileSync(join(fixture.root, 'node_modules/tsup/dist/cli-default.js'), 'process.exit(7)')
    const lines: string[] = []
    await expect(started(lines)).rejects.toThrow('The client build failed (exit code 7)')
    expect(steps(lines)).not.toContain('  FAILED Build the Studio (only when its sources changed)')
  })

  test('says when the site does not start', async () => {
    writeFileSync(join(fixture.root, 'examples/site/main.ts'), 'console.error("no settings"); process.exit(1)')
    await expect(started()).rejects.toThrow('The preview site ended with exit code 1:\nno settings')
  })

  test('says in one line that the data file is damaged', async () => {
    await (await started()).stop()
    writeFileSync(
      join(fixture.dataDir, 'lake/lake.sqlite'),
      'this is no database, but it is long enough to look like one '.repeat(20),
    )
    await expect(started()).rejects.toThrow(/lake\.sqlite/)
  })
})

describe('the process', () => {
  test('prints its addresses, the sign-ins and the tour, and Ctrl-C ends it with 0 and nothing left behind', async () => {
    const first = startProcess()
    await first.says('Ctrl-C stops')
    const output = first.output()
    const [lake = '', studio = '', site = ''] = [/^Lake: (\S+)$/m, /^Studio: (\S+)$/m, /^Preview site: (\S+)$/m].map(
      (line) => line.exec(output)?.[1],
    )
    for (const text of [
      'Wren Writer',
      'Casey Clinician',
      'Ari Administrator',
      '1. Delete a cite',
      '5. Ask for a draft',
    ]) {
      expect(output).toContain(text)
    }
    expect(output).toContain(`\nLake inspector: ${lake}/\n`)
    expect((await fetch(studio)).status).toBe(200)
    const {pid}: {pid: number} = JSON.parse(await (await fetch(site)).text())

    expect(await kill(first.child, 'SIGINT')).toBe(0)
    expect(first.output()).toContain('Stopped; everything is saved.')
    for (const address of [lake, studio, site]) await expect(fetch(address)).rejects.toThrow()
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    expect(existsSync(join(fixture.dataDir, 'running.json'))).toBe(false)
  })

  test('a second one in the folder prints the addresses of the first and exits with 0', async () => {
    const first = startProcess()
    await first.says('Ctrl-C stops')
    const second = startProcess()
    expect(await second.ended).toBe(0)
    const addresses = /^Lake: .*\nStudio: .*\nPreview site: .*$/m
    expect(second.output()).toContain(`Already running in ${fixture.dataDir} (process ${first.child.pid}).`)
    expect(addresses.exec(second.output())?.[0]).toBe(addresses.exec(first.output())?.[0])
    await kill(first.child, 'SIGINT')
  })

  test('a second one that comes while the first is still starting waits for it', async () => {
    const first = startProcess()
    const second = startProcess()
    const [a, b] = [first, second].map((each) => each.says('Preview site: '))
    await Promise.all([a, b])
    const codes = await Promise.race([first.ended, second.ended])
    expect(codes).toBe(0)
  })

  test('the next one takes over after a kill -9, and the site of the killed one is gone', async () => {
    const first = startProcess()
    await first.says('Ctrl-C stops')
    const site = /^Preview site: (\S+)$/m.exec(first.output())?.[1] ?? ''
    await kill(first.child, 'SIGKILL')
    const second = startProcess()
    await second.says('Ctrl-C stops')
    expect(second.output()).not.toContain('first start only')
    await expect(fetch(site)).rejects.toThrow()
    await kill(second.child, 'SIGINT')
  })

  test('a foreign program on the port of the site is left alone and it is said; SIGTERM stops as cleanly', async () => {
    const foreign = createServer((socket) => socket.on('error', () => undefined).end())
    const port = await new Promise<number>((resolve) =>
      foreign.listen(0, '127.0.0.1', () => {
        const address = foreign.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      }),
    )
    const first = startProcess(String(port))
    await first.says('Ctrl-C stops')
    expect(first.output()).toMatch(new RegExp(`Port ${port} is used by another program; the preview site takes \\d+`))
    expect(await kill(first.child, 'SIGTERM')).toBe(0)
    await new Promise((resolve) => foreign.close(resolve))
  })
})
