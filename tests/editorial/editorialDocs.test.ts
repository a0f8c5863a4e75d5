import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {editorialDocs} from '../../scripts/editorialDocs.ts'
import {optionalRules, rules} from '../../src/editorial/index.ts'

test('the page of the standard is what the rules say', async () => {
  const page = await readFile(resolve(import.meta.dirname, '../..', editorialDocs.path), 'utf8')
  expect(page).toBe(await editorialDocs.generate())
})

test('the page names every rule once, with what fails and what passes', async () => {
  const page = await editorialDocs.generate()
  const ids = [...page.matchAll(/^### (\S+): /gm)].map(([, id]) => id)
  expect(ids).toEqual([...rules, ...optionalRules].map(({id}) => id))
  expect([...page.matchAll(/^- Fails: .+\n- Passes: .+\n- Source: .+$/gm)]).toHaveLength(ids.length)
})
