import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {oldNode} from '../../cli/oldNode.ts'
import {run} from '../../cli/run.ts'
import {startSettings} from '../../cli/startCommand.ts'

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url))

async function runWith(...args: string[]): Promise<{code: number; lines: string[]}> {
  const lines: string[] = []
  const code = await run(args, (line) => lines.push(line))
  return {code, lines}
}

describe('a command line that cannot be meant', () => {
  test.each([
    [
      ['strat'],
      'clinic-content: "strat" is not a command; expected start or new or seed or connect or export or backup or restore or copy or migrate or check or sources or import or digest or policy or lake',
    ],
    [
      ['constructor'],
      'clinic-content: "constructor" is not a command; expected start or new or seed or connect or export or backup or restore or copy or migrate or check or sources or import or digest or policy or lake',
    ],
    [
      ['start', '--port-stduio', '1'],
      'clinic-content: start: --port-stduio is not a flag of it; expected --dev, --port-lake, --port-studio, --port-site, --data',
    ],
    [['sources', 'swep'], 'clinic-content: sources: "swep" is not a command of it; expected sweep or export'],
    [
      ['sources', 'sweep', '--dryrun'],
      'clinic-content: sources sweep: --dryrun is not a flag of it; expected --dataset, --file, --api-host, --project, --mailto, --dry-run, --format',
    ],
    [['start', 'kairos'], 'clinic-content: start: "kairos" is one word too many'],
    [['start', '--port-lake'], 'clinic-content: start: --port-lake needs a value, as in --port-lake <port>'],
    [['start', '--port-lake', '--dev'], 'clinic-content: start: --port-lake needs a value, as in --port-lake <port>'],
    [['start', '--port-lake='], 'clinic-content: start: --port-lake needs a value, as in --port-lake <port>'],
    [
      ['start', '--port-lake', '99999'],
      'clinic-content: start: --port-lake "99999" is not a port; expected a number from 0 to 65535',
    ],
    [
      ['start', '--port-site=-1'],
      'clinic-content: start: --port-site "-1" is not a port; expected a number from 0 to 65535',
    ],
    [
      ['start', '--port-studio', '3e3'],
      'clinic-content: start: --port-studio "3e3" is not a port; expected a number from 0 to 65535',
    ],
  ])('%j is refused in one line with exit code 2', async (args, line) => {
    expect(await runWith(...args)).toEqual({code: 2, lines: [line]})
  })
})

test('the process itself exits with 2 and writes the line to stderr', () => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [main, 'strat'], {encoding: 'utf8'})
  expect({status, stdout, stderr}).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'clinic-content: "strat" is not a command; expected start or new or seed or connect or export or backup or restore or copy or migrate or check or sources or import or digest or policy or lake\n',
  })
})

test('ports and the data folder have defaults, and 0 asks for any free port', () => {
  const args = {'port-lake': '0', 'port-studio': '3333', 'port-site': '65535', data: '/tmp/x/../y'}
  expect(startSettings(args)).toEqual({
    dev: false,
    ports: {lake: 0, studio: 3333, site: 65_535},
    dataDir: '/tmp/y',
  })
})

describe('old Node', () => {
  test.each(['20.19.4', '22.12.9', '18.0.0'])('%s is refused in one line', (version) => {
    expect(oldNode(version)).toBe(
      `clinic-content: Node ${version} is too old; the lake, the seeder and the Studio need 22.13 or newer`,
    )
  })

  test.each(['22.13.0', '22.20.1', '24.21.0', '26.0.0'])('%s will do', (version) => {
    expect(oldNode(version)).toBeNull()
  })
})
