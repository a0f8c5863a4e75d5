import {expect, onTestFinished, test} from 'vitest'
import {lookUpAgain} from '../../src/sources/lookUpAgain.ts'
import {type Replay, replayServer} from './fixtures/replayServer.ts'

async function ask(citation: {[field: string]: unknown}, answers: {[piece: string]: Replay}) {
  const server = await replayServer(answers)
  onTestFinished(() => server.close())
  return {answer: await lookUpAgain(citation, server), requests: server.requests}
}

const crossref: Replay = {
  body: {
    message: {
      type: 'journal-article',
      title: ['On invented trust'],
      DOI: '10.5555/invented.1',
      URL: 'https://doi.org/10.5555/invented.1',
      'updated-by': [{type: 'retraction', DOI: '10.5555/notice', source: 'publisher'}],
    },
  },
}

test('asks by the next identifier when a register does not have the first, and says whether it was retracted', async () => {
  const {answer, requests} = await ask(
    {pmid: '90000001', doi: '10.5555/invented.1'},
    {'api.crossref.org/works/10.5555/invented.1': crossref},
  )
  expect(answer).toMatchObject({
    source: 'crossref',
    item: {type: 'article-journal', title: 'On invented trust', DOI: '10.5555/invented.1'},
    retraction: {status: 'retracted'},
    problems: [],
  })
  expect(answer.item).not.toHaveProperty('URL')
  expect(requests[0]).toContain('/lit/ctxp/v1/pubmed/?format=csl&id=90000001')
})

test('says why there is no record, for each identifier', async () => {
  const {answer} = await ask({pmid: '90000001', doi: '10.5555/x'}, {'api.crossref.org': {status: 403}})
  expect(answer).toEqual({
    item: null,
    source: null,
    retraction: null,
    problems: ['NCBI has no record of 90000001', 'api.crossref.org answered 403'],
  })
})

test('without an identifier nobody is asked', async () => {
  const {answer, requests} = await ask({title: 'On invented trust', doi: '  ', pmid: 7}, {})
  expect([answer.problems, requests]).toEqual([['it has no DOI, PMID or PMCID to ask by'], []])
})
