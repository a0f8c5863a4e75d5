import process from 'node:process'
import {optionalRules, rules, type CheckInput, type Rule} from '../src/editorial/index.ts'
import {gateRules} from '../src/editorial/gateRules.ts'
import {runGenerator, type GeneratedFile} from './generatedFile.ts'

/** The editorial standard for people: every rule with its reason, its source and what fails and passes. */
export const editorialDocs: GeneratedFile = {
  path: 'docs/editorial-standard.md',
  command: 'node scripts/editorialDocs.ts',
  generate: async () => editorialStandard(),
}

const introduction = `# Editorial standard

Generated from the rules in \`src/editorial/rules/\`: change those, then run \`node scripts/editorialDocs.ts\`.

Each rule has an id that never changes. A rule that **blocks** stops publishing and sign-off; a **warning** asks for a
look; **advice** is shown and never in the way. The same rules run in the Studio, in the seeder and on the command line.

The rules marked "serve gate" run on every read of the client too: what they find is not shown to readers at all.

## Answering for a place

Some rules find too much at times. Where a rule says who may answer, that person can override it at one place, with a
reason of 15 characters or more. The override holds for exactly these words: after any change to them the rule applies
again. It is listed on the finding and at every sign-off, and never hides it. A practice owner's override needs a last
day. Every other rule can be answered only by mending the page.

REV-02 can be waived by the practice owner, with a reason and a last day. The page then names no reviewer.

A clinic can add rules of its own. It can lower a warning to advice, and a blocking rule that somebody may answer for
to a warning. It can switch no rule off.`

const sections = [
  {severity: 'block', title: 'What stops publishing'},
  {severity: 'warn', title: 'Warnings'},
  {severity: 'advice', title: 'Advice'},
] as const

const answers = {clinician: 'a clinician', 'practice-owner': 'the practice owner, until a day'} as const

function editorialStandard(): string {
  const parts = sections.map(({severity, title}) => {
    const listed = rules.filter((rule) => rule.severity === severity)
    return [`## ${title}`, ...listed.map(described)].join('\n\n')
  })
  const optional = ['## Off unless a clinic adds them', ...optionalRules.map(described)].join('\n\n')
  return `${[introduction, ...parts, optional].join('\n\n')}\n`
}

function described({
  id,
  title,
  why,
  source,
  examples,
  override,
  acknowledged,
  impliedBy = [],
}: Rule<CheckInput>): string {
  if (!examples) throw new Error(`editorialDocs: ${id} has no examples`)
  const isGate = gateRules.some((rule) => rule.id === id)
  return [
    `### ${id}: ${title}`,
    why,
    [
      `- Fails: ${examples.fails}`,
      `- Passes: ${examples.passes}`,
      `- Source: ${source}`,
      ...(isGate ? ['- Part of the serve gate.'] : []),
      ...(override ? [`- May be answered for by ${answers[override]}.`] : []),
      ...(acknowledged ? ['- The reviewer says once, at sign-off, that the warning was seen.'] : []),
      ...(impliedBy.length > 0 ? [`- Not listed beside ${impliedBy.join(', ')}, which explains it.`] : []),
    ].join('\n'),
  ].join('\n\n')
}

if (import.meta.main) process.exitCode = await runGenerator(editorialDocs, process.argv.slice(2))
