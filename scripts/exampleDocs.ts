import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import process from 'node:process'
import {runGenerator, type GeneratedFile} from './generatedFile.ts'

const root = resolve(import.meta.dirname, '..')
const path = 'docs/getting-started.md'

/** The page for a site's first hour: its words are written by hand, its code blocks are files of `examples/`. */
const exampleDocs: GeneratedFile = {path, command: 'node scripts/exampleDocs.ts', generate: withFiles}

/** Each block whose info string names a file, as in ```` ```tsx examples/next/app/page.tsx ````, holds that file. */
async function withFiles(): Promise<string> {
  const page = await readFile(resolve(root, path), 'utf8')
  const blocks = [...page.matchAll(/^(```\w+ (examples\/\S+)\n)[\s\S]*?^```$/gm)]
  const files = await Promise.all(
    blocks.map(async ([, fence = '', file = '']) => `${fence}${await readFile(resolve(root, file), 'utf8')}\`\`\``),
  )
  let at = 0
  return page.replace(/^```\w+ examples\/\S+\n[\s\S]*?^```$/gm, () => files[at++] ?? '')
}

if (import.meta.main) process.exitCode = await runGenerator(exampleDocs, process.argv.slice(2))
