import {createClient} from '@sanity/client'
import {
  createMockAuthStore,
  createSourceFromConfig,
  defineLocaleResourceBundle,
  definePlugin,
  type PluginOptions,
} from 'sanity'
import {describe, expect, test} from 'vitest'
import {bulkActions} from '../../../studio/bulk/bulkActions.ts'
import {bulkWords} from '../../../studio/bulk/words.ts'
import {CLINIC_CONTENT_NAMESPACE} from '../../../studio/i18n/words.ts'
import {clinicContent} from '../../../studio/plugin.ts'

const currentUser = {id: 'user-1', name: 'Sam Sample', email: 'sam@example.org', role: 'viewer', roles: []}
const client = createClient({projectId: 'sample', dataset: 'sample', apiVersion: '2025-02-19', useCdn: false})

/** The words of a Studio with these plugins, as its components ask for them. */
async function wordsOf(plugins: PluginOptions[]) {
  const {i18n} = await createSourceFromConfig({
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
  await i18n.loadNamespaces([CLINIC_CONTENT_NAMESPACE])
  return (key: string, values: Record<string, string | number> = {}) =>
    i18n.t(key, {ns: CLINIC_CONTENT_NAMESPACE, ...values})
}

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
    const own = definePlugin({
      name: 'own-words',
      i18n: {
        bundles: [
          defineLocaleResourceBundle({
            locale: 'en-US',
            namespace: CLINIC_CONTENT_NAMESPACE,
            resources: {'bulk.title': 'Many pages'},
          }),
        ],
      },
    })
    for (const plugins of [
      [clinicContent(), own()],
      [own(), clinicContent()],
    ]) {
      const t = await wordsOf(plugins)
      expect([t('bulk.title'), t('bulk.find')]).toEqual(['Many pages', bulkWords['bulk.find']])
    }
  })
})
