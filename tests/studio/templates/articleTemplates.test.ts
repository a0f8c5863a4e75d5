import {expect, test} from 'vitest'
import {check} from '../../../src/editorial/index.ts'
import {listOf} from '../../../src/storedValue.ts'
import {articleKinds} from '../../../src/vocabulary.ts'
import {english} from '../../../studio/i18n/english.ts'
import {articleTemplates as templatesIn} from '../../../studio/templates/articleTemplates.ts'
import {contextOf, soundArticle} from '../../fixtures/soundArticle.ts'

const articleTemplates = templatesIn(english)

/** What a template starts an article with. */
function startOf(template: (typeof articleTemplates)[number]): {body?: unknown; kind?: string} {
  return typeof template.value === 'function' ? Reflect.apply(template.value, null, [{}, {}]) : template.value
}

test('there is a beginning for each kind of article', () => {
  expect(articleTemplates.map((template) => startOf(template).kind)).toEqual(articleKinds.map(({value}) => value))
})

test('every note of every template stops publishing until it is written over', async () => {
  const sound = await soundArticle()
  const context = contextOf(sound)
  for (const template of articleTemplates) {
    const start = startOf(template)
    const findings = await check({...sound.article, ...start}, context)
    const left = new Set(findings.filter(({id}) => id === 'PLH-01').map(({path}) => JSON.stringify(path.slice(0, 2))))
    const notes = listOf(start.body).filter((block) => JSON.stringify(block).includes('['))
    const withNotes = notes.filter((block) => /\[(?:Add|name)/.test(JSON.stringify(block)))
    expect([template.id, left.size]).toEqual([template.id, withNotes.length])
    expect(withNotes.length).toBeGreaterThanOrEqual(listOf(start.body).length / 2)
  }
})

test('no two blocks of a template share a key, nor do two articles', () => {
  const keys = articleTemplates
    .flatMap((template) => [startOf(template), startOf(template)])
    .flatMap(({body}) => JSON.stringify(body).match(/"_key":"[^"]+"/g) ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})
