#!/usr/bin/env node
import {oldNode} from './oldNode.ts'

/**
 * The `clinic-content` command.
 *
 * Nothing else is imported before the version check: an old Node would fail on `node:sqlite` with a stack instead of
 * the one line that helps.
 */
const refusal = oldNode(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exitCode = 1
} else {
  const {run} = await import('./run.ts')
  process.exitCode = await run(process.argv.slice(2))
}
