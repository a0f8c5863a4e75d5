import {runUntilStopped} from '../../../cli/start/runUntilStopped.ts'

/** `clinic-content start` on a fixture repository, as a process of its own: `<root> <data folder> [port of the site]`. */
const [root = '', dataDir = '', site = '0'] = process.argv.slice(2)

try {
  process.exitCode = await runUntilStopped({dev: false, ports: {lake: 0, studio: 0, site: Number(site)}, dataDir}, root)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
