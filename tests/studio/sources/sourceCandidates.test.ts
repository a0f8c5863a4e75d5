import {createClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {sourceCandidates} from '../../../studio/sources/sourceCandidates.ts'
import {type SeededLake, seededLake} from '../../fixtures/seededLake.ts'
import {type ReplayServer, replayServer} from '../../sources/fixtures/replayServer.ts'

let lake: SeededLake
let registers: ReplayServer

beforeAll(async () => {
  lake = await seededLake({listen: true})
  registers = await replayServer({
    'pubmed/?format=csl&id=101': {
      body: {id: 'pmid:101', type: 'article-journal', title: 'On tests.', PMID: '101', DOI: '10.5555/one'},
    },
    'api.crossref.org/works/10.5555/one': {
      body: {
        status: 'ok',
        message: {
          title: ['On tests'],
          'updated-by': [{type: 'retraction', DOI: '10.5555/gone', updated: {'date-parts': [[2026, 1, 2]]}}],
        },
      },
    },
  })
})
afterAll(async () => {
  await registers.close()
  await lake.close()
})

test('what was pasted is looked up, compared with the library and with itself, and asked about', async () => {
  const client = createClient({
    projectId: 'demo-clinic',
    dataset: 'example',
    apiHost: lake.url,
    apiVersion: '2025-02-19',
    token: lake.tokens.viewer,
    useProjectHostname: false,
    useCdn: false,
  })
  const [known] = await client.fetch<{_id: string; doi: string; title: string}[]>(
    `*[_type == "citation" && defined(doi)]{_id, doi, title}`,
  )
  if (!known) throw new Error('the example clinic has no source with a DOI')
  const steps: [number, number][] = []
  const text = `101\nPMID: 999\nno source\n@article{a, title={On tests}, doi={10.5555/one}, year={2020}}\n@article{b, title={Known}, doi={${known.doi}}}`
  const {candidates, notFound, problems} = await sourceCandidates(text, client, registers, (done, all) =>
    steps.push([done, all]),
  )
  expect(candidates.map(({item, ...rest}) => ({...rest, title: item.title}))).toEqual([
    {
      key: '0',
      title: 'On tests',
      register: 'ncbi',
      duplicateOf: null,
      repeated: false,
      retraction: {
        status: 'retracted',
        notices: [{kind: 'retracted', doi: '10.5555/gone', date: '2026-01-02', source: 'publisher'}],
        checked: ['crossref'],
        problems: [],
      },
    },
    {
      key: '1',
      title: 'On tests',
      register: null,
      duplicateOf: null,
      repeated: true,
      retraction: candidates[0]?.retraction,
    },
    {key: '2', title: 'Known', register: null, duplicateOf: known._id, repeated: false, retraction: null},
  ])
  expect(notFound).toEqual([{asked: 'PMID: 999', problem: 'NCBI has no record of 999'}])
  expect(problems).toEqual([{line: 3, message: '"no source" is no identifier, address or bibliography'}])
  expect(steps).toEqual([
    [0, 4],
    [1, 4],
    [2, 4],
    [3, 4],
    [4, 4],
  ])
  // One work, one question to each register.
  expect(registers.requests.filter((address) => address.includes('crossref.org/works/10.5555/one'))).toHaveLength(1)
})
