import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {seedCommand} from '../../cli/seed.ts'
import {bodyBlocks} from '../../seed/pack/bodyBlocks.ts'
import {legalQuestions} from '../../seed/profile/legalQuestions.ts'
import {parseProfile, seedClinic} from '../../seed/index.ts'
import {problemLine} from '../../seed/yaml/yamlProblem.ts'
import {publishProblems} from '../../src/editorial/index.ts'
import {testClinic} from './support/testClinic.ts'

const page = readFileSync(new URL('../../docs/new-clinic.md', import.meta.url), 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text)

test('the profile on the page seeds a clinic whose open choices are fewer than with none made', async () => {
  const [text = ''] = blocks('yaml')
  const {value, problems} = parseProfile(text)
  expect(problems).toEqual([])
  if (!value) throw new Error('expected a profile')
  const {transport, close} = await testClinic()
  const {findings} = await seedClinic({profile: value, transport, today: '2026-11-24'})
  expect(findings.map(({findings}) => publishProblems(findings).map(({id}) => id))).toEqual([
    ['REV-01', 'AUT-02', 'DIS-02', 'AI-01'],
  ])
  await close()
})

test('the problems on the page are what such a profile is told', () => {
  const [text = ''] = blocks('yaml')
  const broken = text.replace('  displayName', '  dispalyName').replace("'00000'", '02139')
  const [typo = '', number = ''] = (blocks('text')[0] ?? '').trim().split('\n')
  const told = parseProfile(broken).problems.map((problem) => problemLine('my-clinic.yaml', problem))
  expect(told).toContain(typo)
  expect(told).toContain(number)
})

test('the Markdown on the page is read without a problem', () => {
  const lookUp = {citation: (key: string) => `citation-${key}`, crisisResource: () => 'crisis-us-988'}
  expect(blocks('markdown').flatMap((text) => bodyBlocks(text, lookUp).problems)).toEqual([])
  expect(blocks('markdown')).toHaveLength(2)
})

test('the flags on the page are those of the command', () => {
  const named = new Set([...page.matchAll(/\| `--([a-z-]+)/g)].map(([, flag]) => flag))
  const {args = {}} = seedCommand
  if (typeof args !== 'object' || 'then' in args) throw new Error('expected plain arguments')
  expect(named).toEqual(new Set(Object.keys(args).filter((name) => name !== 'profile')))
})

test('the questions of law on the page are those that are asked', () => {
  const rows = [...page.matchAll(/^\| `(\w+)`\s+\| (.*?)\s+\|/gm)]
  for (const {answer, ask, place} of legalQuestions) {
    const row = rows.find(([, name]) => name === answer)
    expect(row?.[2]).toBe(place === undefined ? ask : `${ask} (${place})`)
  }
})
