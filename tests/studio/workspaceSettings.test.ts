import {expect, test} from 'vitest'
import {localRuntime} from '../../studio/localRuntime.ts'
import {workspaceSettings} from '../../studio/workspaceSettings.ts'

const runtime = {
  projectId: 'demo-clinic',
  apiHost: 'http://localhost:3911/',
  siteUrl: 'http://localhost:4011/',
  datasets: [{name: 'kairos', title: 'Kairos Psychiatry'}, {name: 'example'}],
  login: {url: 'http://localhost:3911/login', roles: [{name: 'writer', title: 'Writer'}]},
}

test('gives one workspace for each dataset that the server put on the page', () => {
  expect(workspaceSettings(runtime)).toEqual([
    {
      name: 'kairos',
      title: 'Kairos Psychiatry',
      basePath: '/kairos',
      projectId: 'demo-clinic',
      dataset: 'kairos',
      apiHost: 'http://localhost:3911',
      siteUrl: 'http://localhost:4011',
      providers: [{name: 'writer', title: 'Writer', url: 'http://localhost:3911/login/writer'}],
    },
    {
      name: 'example',
      title: 'example',
      basePath: '/example',
      projectId: 'demo-clinic',
      dataset: 'example',
      apiHost: 'http://localhost:3911',
      siteUrl: 'http://localhost:4011',
      providers: [{name: 'writer', title: 'Writer', url: 'http://localhost:3911/login/writer'}],
    },
  ])
})

test('is a hosted Studio with Sanity’s own login when project and dataset are set', () => {
  expect(
    workspaceSettings(undefined, {projectId: 'abc123', dataset: 'production', siteUrl: 'https://clinic.example/'}),
  ).toEqual([
    {
      name: 'production',
      title: 'Clinic content',
      basePath: '/production',
      projectId: 'abc123',
      dataset: 'production',
      siteUrl: 'https://clinic.example',
    },
  ])
})

test('has no preview site when a hosted Studio names none', () => {
  expect(workspaceSettings(undefined, {projectId: 'abc123', dataset: 'production'})).toEqual([
    {name: 'production', title: 'Clinic content', basePath: '/production', projectId: 'abc123', dataset: 'production'},
  ])
})

test('takes what the server says before the environment', () => {
  const [first] = workspaceSettings(runtime, {projectId: 'abc123', dataset: 'production'})
  expect(first?.projectId).toBe('demo-clinic')
})

test('finds the embedded lake at its usual address when nothing is set', () => {
  const settings = workspaceSettings(localRuntime)
  expect(settings.map(({dataset, apiHost}) => [dataset, apiHost])).toEqual([
    ['kairos', 'http://localhost:3900'],
    ['example', 'http://localhost:3900'],
  ])
  expect(settings[0]?.providers?.map(({name}) => name)).toEqual(['writer', 'clinician', 'administrator'])
})

const halves = [
  {environment: {projectId: 'abc123'}, missing: 'SANITY_STUDIO_DATASET'},
  {environment: {dataset: 'production', projectId: ''}, missing: 'SANITY_STUDIO_PROJECT_ID'},
]
for (const {environment, missing} of halves) {
  test(`says that ${missing} is missing when only the other is set`, () => {
    expect(() => workspaceSettings(undefined, environment)).toThrow(
      `Studio configuration: ${missing} is not set; set both, or neither to use the embedded lake`,
    )
  })
}

const malformed: [string, unknown][] = [
  ['__CLINIC_CONTENT__.projectId is undefined; expected a text', null],
  ['__CLINIC_CONTENT__.apiHost is 3900; expected a text', {...runtime, apiHost: 3900}],
  ['__CLINIC_CONTENT__.datasets is []; expected a list of {name, title}', {...runtime, datasets: []}],
  ['__CLINIC_CONTENT__.datasets[0].name is ""; expected a text', {...runtime, datasets: [{name: ''}]}],
  ['__CLINIC_CONTENT__.login.url is undefined; expected a text', {...runtime, login: null}],
]
for (const [message, value] of malformed) {
  test(`refuses a page whose configuration is wrong: ${message}`, () => {
    expect(() => workspaceSettings(value)).toThrow(`Studio configuration: ${message}`)
  })
}
