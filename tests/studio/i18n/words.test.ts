import {createClient} from '@sanity/client'
import {
  createMockAuthStore,
  createSourceFromConfig,
  defineLocaleResourceBundle,
  definePlugin,
  type PluginOptions,
} from 'sanity'
import {createStructureBuilder} from 'sanity/structure'
import {describe, expect, onTestFinished, test} from 'vitest'
import {bulkActions} from '../../../studio/bulk/bulkActions.ts'
import {bulkWords} from '../../../studio/bulk/words.ts'
import {english} from '../../../studio/i18n/english.ts'
import {CLINIC_CONTENT_NAMESPACE, type WordKey, words} from '../../../studio/i18n/words.ts'
import {clinicContent} from '../../../studio/plugin.ts'
import {structureWithout} from '../../../studio/structure/clinicStructure.ts'
import {datasetOver} from '../../schemas/datasetOver.ts'
import {findingsOf} from '../../schemas/findingsOf.ts'

const currentUser = {id: 'user-1', name: 'Sam Sample', email: 'sam@example.org', role: 'viewer', roles: []}
const client = createClient({projectId: 'sample', dataset: 'sample', apiVersion: '2025-02-19', useCdn: false})

/** A Studio with these plugins, its words loaded. */
async function studioOf(plugins: PluginOptions[]) {
  const source = await createSourceFromConfig({
    name: 'sample',
    title: 'Sample',
    basePath: '/',
    projectId: 'sample',
    dataset: 'sample',
    plugins,
    currentUser,
    getClient: (options) => client.withConfig(options),
    auth: createMockAuthStore({client, currentUser}),
  })
  await source.i18n.loadNamespaces([CLINIC_CONTENT_NAMESPACE])
  return source
}

/** Its words, as its components ask for them. */
async function wordsOf(plugins: PluginOptions[]) {
  const {i18n} = await studioOf(plugins)
  return (key: string, values: Record<string, string | number> = {}) =>
    i18n.t(key, {ns: CLINIC_CONTENT_NAMESPACE, ...values})
}

const SOURCE = {_type: 'citation', doi: '10.1000/xyz123', title: 'An invented work', issued: {year: 2020}}

/** What a clinic would write to have words of its own. */
const own = definePlugin({
  name: 'own-words',
  i18n: {
    bundles: [
      defineLocaleResourceBundle({
        locale: 'en-US',
        namespace: CLINIC_CONTENT_NAMESPACE,
        resources: {
          'bulk.title': 'Many pages',
          'templates.concept.title': 'Page: idea',
          'templates.concept.1.heading': 'What it is',
          'structure.write': 'Pages we write',
          'sources.already-there': 'We have this one.',
        },
      }),
    ],
  },
})

describe('the words of the plugin', () => {
  test('stand in the Studio, with values and counts in their place', async () => {
    const t = await wordsOf([clinicContent()])
    expect(t('bulk.some-done', {done: 2, refused: 1})).toBe('2 done, 1 not done.')
    expect(t('bulk.submit.retire', {count: 1})).toBe('Retire 1 article')
    expect(t('bulk.submit.retire', {count: 3})).toBe('Retire 3 articles')
    expect(t('actions.reviewer.away', {name: 'Dr <b>Ä</b> & Co'})).toBe('Dr <b>Ä</b> & Co is away.')
  })

  test('are there for every action', async () => {
    const t = await wordsOf([clinicContent()])
    const keys = bulkActions.flatMap((action) => [
      `bulk.action.${action}`,
      `bulk.hint.${action}`,
      `bulk.submit.${action}`,
    ])
    expect(keys.filter((key) => t(key, {count: 2}) === key)).toEqual([])
  })

  test('give way to those of the Studio that adopts the plugin, one by one', async () => {
    for (const plugins of [
      [clinicContent(), own()],
      [own(), clinicContent()],
    ]) {
      const t = await wordsOf(plugins)
      expect([t('bulk.title'), t('bulk.find')]).toEqual(['Many pages', bulkWords['bulk.find']])
    }
  })

  test('of tools, the navigation, templates and validation are the Studio’s too', async () => {
    const source = await studioOf([clinicContent(), own()])
    expect(source.tools.map(({title}) => title)).toEqual(
      expect.arrayContaining(['Today', 'Content', 'Add sources', 'Many pages']),
    )
    const S = createStructureBuilder({source, perspectiveStack: []})
    const [first] = structureWithout([])(S, source).serialize().items
    expect(first).toMatchObject({title: 'Pages we write'})
    const concept = source.templates.find(({id}) => id === 'article-concept')
    expect(concept?.i18n).toEqual({title: {key: 'templates.concept.title', ns: CLINIC_CONTENT_NAMESPACE}})
    const begun: unknown = typeof concept?.value === 'function' ? concept.value({}, source) : null
    expect(JSON.stringify(begun)).toContain('"text":"What it is"')

    const dataset = await datasetOver([{...SOURCE, _id: 'one'}])
    onTestFinished(dataset.close)
    expect(await findingsOf({...SOURCE, _id: 'two'}, dataset.client, source.schema)).toContain(
      'warning : We have this one.',
    )
  })
})

describe('English without a Studio', () => {
  test.each<[WordKey, Record<string, string | number>, string]>([
    ['bulk.some-done', {done: 2, refused: 1}, '2 done, 1 not done.'],
    ['bulk.submit.retire', {count: 1}, 'Retire 1 article'],
    ['bulk.submit.retire', {count: 3}, 'Retire 3 articles'],
    ['views.source.cited-by', {count: 0}, 'No article cites it'],
    ['today.mine', {count: 0}, 'Mine (0)'],
  ])('says %s as a Studio does', async (key, values, text) => {
    expect(english(key, values)).toBe(text)
    expect((await wordsOf([clinicContent()]))(key, values)).toBe(text)
  })

  test('has something to say under every key', () => {
    const empty = Object.entries(words).filter(([, text]) => text === '')
    // Kinds of tasks without a day.
    expect(empty.filter(([key]) => !/^today\.kind\..*\.(ahead|past)$/.test(key))).toEqual([])
  })
})
