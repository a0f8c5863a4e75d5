import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import process from 'node:process'
import {runGenerator, type GeneratedFile} from './generatedFile.ts'

const root = resolve(import.meta.dirname, '..')
const path = 'docs/getting-started.md'

/** The page for a site's first hour: its words are written by hand, its code blocks are files of `examples/`. */
const exampleDocs: GeneratedFile = {path, command: 'node scripts/exampleDocs.ts', generate: withFiles}

/** A block whose info string names a file, as in ```` ```tsx examples/next/app/page.tsx ````. */
const BLOCK = /^(?<fence>```\w+ (?<file>examples\/\S+)\n)[\s\S]*?^```$/gm

/** Each block of a file holds that file. */
async function withFiles(): Promise<string> {
  const page = await readFile(resolve(root, path), 'utf8')
  const names = [...page.matchAll(BLOCK)].map(({groups}) => groups?.['file'] ?? '')
  const files = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(resolve(root, name), 'utf8')] as const)),
  )
  return page.replace(BLOCK, (_, fence: string, file: string) => `${fence}${files.get(file) ?? ''}\`\`\``)
}

if (import.meta.main) process.exitCode = await runGenerator(exampleDocs, process.argv.slice(2))
