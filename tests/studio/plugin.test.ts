import {createClient} from '@sanity/client'
import {
  createMockAuthStore,
  createSourceFromConfig,
  defineField,
  definePlugin,
  type DocumentActionComponent,
  type PluginOptions,
} from 'sanity'
import {createStructureBuilder, structureTool} from 'sanity/structure'
import {describe, expect, onTestFinished, test} from 'vitest'
import {editorialWords} from '../../studio/editorial/words.ts'
import {structureWithout} from '../../studio/structure/clinicStructure.ts'
import {clinicContent, type ClinicContentOptions} from '../../studio/plugin.ts'
import {datasetOver} from '../schemas/datasetOver.ts'
import {findingsOf} from '../schemas/findingsOf.ts'

const client = createClient({projectId: 'sample', dataset: 'sample', apiVersion: '2025-02-19', useCdn: false})
const currentUser = {
  id: 'user-1',
  name: 'Sam Sample',
  email: 'sam@example.org',
  role: 'administrator',
  roles: [{name: 'administrator', title: 'Administrator'}],
}

/** A Studio as Sanity resolves it from its configuration. */
const studio = (plugins: PluginOptions[]) =>
  createSourceFromConfig({
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

const withOptions = (options: ClinicContentOptions) => studio([clinicContent(options)])
const about = {schemaType: 'article', documentId: 'article-a'}
const names = (actions: DocumentActionComponent[]) => actions.map(({displayName, name}) => displayName ?? name)
const toolNames = (tools: readonly {name: string}[]) => tools.map(({name}) => name)

describe('a fresh Studio with nothing but the plugin', () => {
  test('resolves, with tools, types, actions, panels and views', async () => {
    const source = await studio([clinicContent()])
    expect(toolNames(source.tools)).toEqual(expect.arrayContaining(['today', 'structure', 'add-sources']))
    expect(source.schema.get('article')?.title).toBe('Article')
    expect(source.schema._validation?.flatMap(({problems}) => problems) ?? []).toEqual([])
    expect(names(source.document.actions({...about, versionType: 'draft', releaseId: undefined}))).toContain('SignOff')
    expect(source.document.inspectors({...about, documentType: 'article'}).map(({name}) => name)).toEqual(
      expect.arrayContaining(['clinic-check', 'clinic-comments']),
    )
  })

  test('offers nobody a schedule, which would publish without the gate', async () => {
    const enabled = async (plugins: PluginOptions[]) => (await studio(plugins)).scheduledDrafts?.enabled
    // Sanity's own default, which this would not notice if it went.
    expect(await enabled([structureTool()])).toBe(true)
    expect(await enabled([clinicContent()])).toBe(false)
    expect(await enabled([clinicContent(), another()])).toBe(false)
  })

  test('stops a release or a schedule that holds an article, and no other document in it', async () => {
    const {schema} = await studio([clinicContent()])
    const dataset = await datasetOver([])
    onTestFinished(dataset.close)
    const problems = async (_id: string, _type = 'article') => {
      const said = await findingsOf({_id, _type}, dataset.client, schema)
      return said.filter((line) => line === `error : ${editorialWords['editorial.only-by-publish']}`)
    }
    expect(await problems('versions.rSpring.article-a')).toHaveLength(1)
    expect(await problems('drafts.article-a')).toEqual([])
    expect(await problems('article-a')).toEqual([])
    expect(await problems('versions.rSpring.topic-a', 'topic')).toEqual([])
  })

  const actionsOf = async (plugins: PluginOptions[]) =>
    names((await studio(plugins)).document.actions({...about, versionType: 'draft', releaseId: undefined}))

  /** Another plugin that puts something around Publish. */
  const another = definePlugin({
    name: 'another',
    document: {
      actions: (previous) =>
        previous.map((action) => {
          if (action.action !== 'publish') return action
          const wrapped: DocumentActionComponent = (props) => action(props)
          return Object.assign(wrapped, {
            action: 'publish',
            displayName: `Theirs(${action.displayName ?? action.name})`,
          })
        }),
    },
  })

  test('stands beside a plugin that wraps Publish, whichever of the two comes first', async () => {
    expect(await actionsOf([structureTool(), another(), clinicContent({structure: false})])).toContain(
      'GatedPublish(Theirs(PublishAction))',
    )
    expect(await actionsOf([clinicContent(), another()])).toContain('Theirs(GatedPublish(PublishAction))')
  })
})

describe('options', () => {
  test('add fields, languages and a cadence', async () => {
    const {schema} = await withOptions({
      extraFields: {article: [defineField({name: 'campaign', title: 'Campaign', type: 'string'})]},
      languages: ['es', 'en-US'],
      cadence: 12,
    })
    const field = (type: string, name: string) => {
      const found = schema.get(type)
      return found && 'fields' in found ? found.fields.find((each) => each.name === name)?.type : undefined
    }
    expect(field('article', 'campaign')?.title).toBe('Campaign')
    expect(field('article', 'language')).toMatchObject({options: {list: ['es', 'en-US']}, initialValue: 'es'})
    expect(field('topic', 'maxReviewMonths')?.initialValue).toBe(12)
  })

  test('hide types from the menu for new documents', async () => {
    const templates = async (options: ClinicContentOptions) => {
      const source = await withOptions(options)
      return source.document
        .resolveNewDocumentOptions({type: 'global', schemaType: undefined})
        .map(({templateId}) => templateId)
    }
    expect(await templates({})).toEqual(expect.arrayContaining(['topic', 'article-concept', 'disclaimer']))
    const fewer = await templates({hiddenTypes: ['topic', 'article']})
    expect(fewer).toContain('disclaimer')
    expect(fewer.filter((id) => id === 'topic' || id.startsWith('article'))).toEqual([])
  })

  test('hide types from the navigation', async () => {
    const source = await withOptions({})
    const S = createStructureBuilder({source, perspectiveStack: []})
    const entries = (hiddenTypes: string[]) =>
      structureWithout(hiddenTypes)(S, {currentUser: null, i18n: source.i18n})
        .serialize()
        .items.flatMap(({type, id}) => (type === 'divider' ? [] : [id]))
    expect(entries([])).toEqual([
      'write',
      'published',
      'citation',
      'disclaimer',
      'crisisResource',
      'person',
      'topic',
      'clinic',
    ])
    expect(entries(['article', 'clinic', 'topic'])).toEqual(['citation', 'disclaimer', 'crisisResource', 'person'])
  })

  test('add the Presentation tool where a site shows drafts', async () => {
    const source = await withOptions({
      presentation: {origin: 'https://preview.example.org', route: '/preview/:slug'},
    })
    expect(toolNames(source.tools)).toContain('presentation')
  })

  test.each<[ClinicContentOptions, string]>([
    [{languages: []}, 'languages is []; expected tags like ["en-US", "es"], at least one'],
    [{languages: ['English']}, 'languages is ["English"]'],
    [{cadence: 0}, 'cadence is 0; expected whole months from 1 to 36'],
    [{cadence: 40}, 'cadence is 40'],
    [{presentation: {origin: 'x', route: '/:slug'}}, 'presentation.origin is "x"'],
    [{hiddenTypes: ['page']}, 'hiddenTypes names "page", which is not a type'],
  ])('refuse %j', (options, message) => {
    expect(() => clinicContent(options)).toThrow(message)
  })
})
