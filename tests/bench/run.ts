import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import process from 'node:process'

/** Runs every benchmark of this folder, one after the other, each in a process of its own. Arguments choose by name. */
const chosen = process.argv.slice(2)
const benches = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .filter((file) => chosen.length === 0 || chosen.some((name) => file.startsWith(name)))
  .sort()

let failed = 0
for (const file of benches) {
  console.log(`\n== ${file.replace('.ts', '')}`)
  const {status} = spawnSync(process.execPath, [`${import.meta.dirname}/${file}`], {stdio: 'inherit'})
  if (status !== 0) failed += 1
}
process.exitCode = failed === 0 ? 0 : 1
