import {spawn} from 'node:child_process'

interface Step {
  name: string
  command: string
  fix: string
}

/**
 * Everything that is wrong without running a test: format, lint, types, generated files, dead code, the built
 * package's exports. Prints one line a step, the full output of a step that failed, and exits 1 when any did.
 */
const steps: Step[] = [
  {name: 'format', command: 'oxfmt --check', fix: 'npm run format'},
  {name: 'lint', command: 'oxlint --deny-warnings', fix: 'oxlint --fix, then by hand'},
  {name: 'types', command: 'tsc --noEmit -p .', fix: 'by hand'},
  {name: 'generated types', command: 'node scripts/typegen.ts --check', fix: 'npm run typegen'},
  {name: 'weights of CIT-02', command: 'node scripts/train.ts --check', fix: 'npm run train'},
  {name: 'generated answer shapes', command: 'node scripts/answerShapes.ts --check', fix: 'npm run typegen'},
  {name: 'content model page', command: 'node scripts/contentModelDocs.ts --check', fix: 'npm run docs'},
  {name: 'editorial standard page', command: 'node scripts/editorialDocs.ts --check', fix: 'npm run docs'},
  {name: 'API reference', command: 'node scripts/apiDocs.ts --check', fix: 'npm run docs'},
  {name: 'examples in the docs', command: 'node scripts/exampleDocs.ts --check', fix: 'npm run docs'},
  {name: 'profile JSON Schema', command: 'node scripts/profileSchema.ts --check', fix: 'npm run docs'},
  {name: 'dead code and dependencies', command: 'knip', fix: 'remove what is unused, or explain it in knip.json'},
  {
    name: 'import rules',
    command: 'vitest run --project unit tests/architecture',
    fix: 'ARCHITECTURE.md says who may import whom',
  },
  {name: 'build', command: 'tsup', fix: 'by hand'},
  {name: 'package exports (publint)', command: 'publint --strict', fix: 'package.json exports'},
  // The Node-only entries are ESM by decision; `attw` reports that under node16 from CJS, which is what the rule ignores.
  {
    name: 'package types (attw)',
    command: 'attw --pack . --profile node16 --ignore-rules cjs-resolves-to-esm',
    fix: 'package.json exports',
  },
]

function run(command: string): Promise<{code: number; output: string}> {
  return new Promise((resolve) => {
    const child = spawn(command, {shell: true, stdio: ['ignore', 'pipe', 'pipe']})
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('close', (code) => resolve({code: code ?? 1, output: Buffer.concat(chunks).toString('utf8')}))
  })
}

let failed = 0
for (const step of steps) {
  const startedAt = performance.now()
  const {code, output} = await run(step.command)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  if (code === 0) {
    console.log(`ok      ${step.name} (${seconds} s)`)
    continue
  }
  failed += 1
  console.log(`FAILED  ${step.name} (${seconds} s): ${step.command}\n${output}\n        Mend it with: ${step.fix}`)
}
console.log(`check: ${steps.length - failed} of ${steps.length} steps passed`)
process.exitCode = failed === 0 ? 0 : 1
