import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * The `node_modules` of packages that we are only measured against: installed into the system's temporary folder, never
 * into the repository, and found there by the next run. `null` without a registry.
 *
 * @param packages - With their versions, so that two runs compare the same: `['citeproc@2.4.63']`.
 */
export function peersFolder(packages: readonly string[]): string | null {
  const folder = join(tmpdir(), `clinic-content-bench-${packages.join('-').replaceAll(/[^\w.-]+/g, '-')}`)
  const modules = join(folder, 'node_modules')
  if (existsSync(join(folder, 'installed'))) return modules
  try {
    mkdirSync(folder, {recursive: true})
    writeFileSync(join(folder, 'package.json'), '{"private": true}')
    execFileSync('npm', ['i', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    writeFileSync(join(folder, 'installed'), '')
    return modules
  } catch {
    console.log(`not compared, since they could not be installed: ${packages.join(', ')}`)
    return null
  }
}
