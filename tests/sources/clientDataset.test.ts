import {createClient} from '@sanity/client'
import {expect, onTestFinished, test} from 'vitest'
import {roles} from '../../cli/local/roles.ts'
import {localUsers} from '../../cli/local/users.ts'
import {createLake} from '../../lake/index.ts'
import {clientDataset, sweepSources} from '../../src/sources/index.ts'
import {replayServer} from './fixtures/replayServer.ts'

const tokens = {robot: 'robot-'.padEnd(40, 'r'), viewer: 'viewer-'.padEnd(40, 'v')}

/** Sanity's own client, unmodified, over a lake on a port of its own. */
async function clientOverLake() {
  const lake = await createLake({
    memory: true,
    projectId: 'demo-clinic',
    datasets: ['clinic'],
    users: localUsers(tokens),
    roles,
  })
  const {url} = await lake.listen(0)
  onTestFinished(() => lake.close())
  await lake.importDocuments('clinic', [
    {_id: 'citation-a', _type: 'citation', title: 'On tests', doi: '10.5555/a'},
    {_id: 'citation-b', _type: 'citation', title: 'On more tests', doi: '10.5555/b'},
  ])
  return createClient({
    projectId: 'demo-clinic',
    dataset: 'clinic',
    apiVersion: '2025-02-19',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    token: tokens.robot,
  })
}

const answers = {
  '10.5555/a': {body: {message: {title: ['RETRACTED: On tests'], DOI: '10.5555/a'}}},
  '10.5555/b': {body: {message: {title: ['On more tests'], DOI: '10.5555/b'}}},
}

test('a sweep runs through Sanity’s own client', async () => {
  const client = await clientOverLake()
  const registers = await replayServer(answers)
  onTestFinished(() => registers.close())
  const report = await sweepSources(clientDataset(client), {...registers, now: new Date('2026-11-24T12:00:00Z')})
  expect(report.works.map(({id, result, status}) => [id, result, status])).toEqual([
    ['citation-a', 'retracted', 'retracted'],
    ['citation-b', null, ''],
  ])
  expect(await client.fetch('*[_type == "citation"] | order(_id).publicationStatus')).toEqual([
    {status: 'retracted', checkedOn: '2026-11-24', source: 'Crossref'},
    {checkedOn: '2026-11-24', source: 'Crossref'},
  ])
})

test('what somebody changes meanwhile is left alone, and the rest is stored', async () => {
  const client = await clientOverLake()
  const registers = await replayServer(answers)
  onTestFinished(() => registers.close())
  const report = await sweepSources(clientDataset(client), {
    ...registers,
    now: new Date('2026-11-24T12:00:00Z'),
    fetch: async (address, init) => {
      if (address.includes('5555%2Fa')) await client.patch('citation-a').set({volume: '3'}).commit()
      return registers.fetch(address, init)
    },
  })
  expect(report.changedMeanwhile).toEqual(['citation-a'])
  expect(await client.fetch('*[_type == "citation"] | order(_id).publicationStatus.checkedOn')).toEqual([
    null,
    '2026-11-24',
  ])
})

test('a token that may not write is an error of the client', async () => {
  const client = (await clientOverLake()).withConfig({token: tokens.viewer})
  const registers = await replayServer(answers)
  onTestFinished(() => registers.close())
  const sweep = sweepSources(clientDataset(client), {...registers, now: new Date('2026-11-24T12:00:00Z')})
  await expect(sweep).rejects.toMatchObject({statusCode: 403})
})
