import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {createLake} from '../../lake/index.ts'

/**
 * Runs the outside suites for the lake that lie in the folder given as first argument, over HTTP on a random port.
 * Geo functions are left out: the lake does not implement them. Ends with `N passed, N failed`.
 */
const [folder] = process.argv.slice(2)
if (!folder) throw new Error('tests/outside/run.ts: name the folder that holds conformance/')
