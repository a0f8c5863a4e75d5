import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {checkCommand} from '../../../cli/check.ts'
import {nightlyRules} from '../../../cli/check/nightly/NightlyReport.ts'
import {ndjson, runCheck, soundDocuments, temporaryFile, withId} from './support.ts'

const page = readFileSync(new URL('../../../docs/checking.md', import.meta.url), 'utf8')

test('names every flag that there is, and no other', async () => {
  const flags = [...page.matchAll(/^\| `--([a-z-]+)/gm)].map(([, flag]) => flag)
  const {args} = checkCommand
  expect(flags.sort()).toEqual(Object.keys(typeof args === 'object' ? args : {}).sort())
})

test('explains every nightly finding as the command reports it', () => {
  const explained = [...page.matchAll(/^\| `([A-Z]{3}-\d\d)` *\| (blocks|warns) /gm)].map(
    ([, id, word]) => `${id} ${word}`,
  )
  expect(explained).toEqual(nightlyRules.map(({id, severity}) => `${id} ${severity === 'block' ? 'blocks' : 'warns'}`))
})

test('shows JSON in the shape that the command writes', async () => {
  const [, sample = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []
  const documents = await soundDocuments(({article}) => void (article.reviews = []))
  const drafts = documents.map((each) => (each._type === 'article' ? withId(each, 'drafts.a') : each))
  const {out} = await runCheck({file: temporaryFile('export.ndjson', ndjson(drafts)), format: 'json'})
  const shapeIn = (text: string) => shapeOf({...JSON.parse(text), source: null})
  expect(shapeIn(sample)).toEqual(shapeIn(out.replaceAll(/"line":\d+/g, '"line":null')))
})

/** Field names and kinds of values; of a list, its first item. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf)
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shapeOf(member)]))
}
