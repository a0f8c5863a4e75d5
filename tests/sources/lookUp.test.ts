import {afterEach, expect, test} from 'vitest'
import {checkRetraction} from '../../src/sources/checkRetraction.ts'
import {lookUp} from '../../src/sources/lookUp.ts'
import {replayServer, type Replay, type ReplayServer} from './fixtures/replayServer.ts'

let server: ReplayServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})
async function serving(answers: {[piece: string]: Replay | Replay[]}): Promise<ReplayServer> {
  server = await replayServer(answers)
  return server
}

const crossref = {
  body: {status: 'ok', message: {type: 'journal-article', title: ['On tests.'], DOI: '10.5555/a', volume: '7'}},
}

test('each kind of identifier goes to its service, and the ids elsewhere are added', async () => {
  const options = await serving({
    'api.crossref.org/works/10.5555/a': crossref,
    'api.datacite.org/dois/10.5555/data': {
      body: {
        data: {
          attributes: {
            doi: '10.5555/data',
            titles: [{title: 'Numbers'}],
            creators: [{familyName: 'Doe', givenName: 'Ann', name: 'Doe, Ann'}, {name: 'A Group'}],
            publicationYear: 2020,
            publisher: 'Data shelf',
            types: {citeproc: 'dataset'},
          },
        },
      },
    },
    'lit/ctxp/v1/pubmed/': {
      body: {id: 'pmid:123', type: 'article-journal', title: 'More tests.', PMID: '123', page: '533-45'},
    },
    'idtype=pmid': {
      body: {status: 'ok', records: [{'requested-id': '123', pmid: 123, pmcid: 'PMC9', doi: '10.5555/m'}]},
    },
    'idtype=doi': {
      body: {
        status: 'ok',
        records: [{'requested-id': '10.5555/A', pmid: 77, pmcid: 'PMC7', doi: '10.5555/a'}, {status: 'error'}],
      },
    },
  })
  const found = await lookUp(
    ['doi:10.5555/a', 'https://doi.org/10.5555/data', 'PMID: 123', 'PMC5', 'ISBN 9783161484100', 'x'],
    options,
  )
  expect(found).toEqual([
    {
      asked: 'doi:10.5555/a',
      source: 'crossref',
      problem: null,
      item: {type: 'article-journal', title: 'On tests', DOI: '10.5555/a', volume: '7', PMID: '77', PMCID: 'PMC7'},
    },
    {
      asked: 'https://doi.org/10.5555/data',
      source: 'datacite',
      problem: null,
      item: {
        type: 'dataset',
        title: 'Numbers',
        author: [{family: 'Doe', given: 'Ann'}, {literal: 'A Group'}],
        publisher: 'Data shelf',
        issued: {'date-parts': [[2020]]},
        DOI: '10.5555/data',
      },
    },
    {
      asked: 'PMID: 123',
      source: 'ncbi',
      problem: null,
      item: {
        type: 'article-journal',
        title: 'More tests',
        PMID: '123',
        PMCID: 'PMC9',
        DOI: '10.5555/m',
        page: '533-545',
      },
    },
    {asked: 'PMC5', item: null, source: null, problem: 'NCBI has no record of PMC5'},
    {
      asked: 'ISBN 9783161484100',
      item: null,
      source: null,
      problem: 'no service here describes books by ISBN; enter it by hand',
    },
    {asked: 'x', item: null, source: null, problem: '"x" is no DOI, PMID, PMCID, ISBN or address'},
  ])
  expect(options.requests).toEqual([
    'api.crossref.org/works/10.5555/a',
    'api.crossref.org/works/10.5555/data',
    'api.datacite.org/dois/10.5555/data',
    'api.ncbi.nlm.nih.gov/lit/ctxp/v1/pubmed/?format=csl&id=123',
    'api.ncbi.nlm.nih.gov/lit/ctxp/v1/pmc/?format=csl&id=5',
    'pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/?ids=123&idtype=pmid&format=json&tool=clinic-content',
    'pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/?ids=10.5555/a,10.5555/data&idtype=doi&format=json&tool=clinic-content',
  ])
  // The second request to a host waits for its turn.
  expect(options.pauses).toEqual([120, 350, 350])
})

test('a busy service is asked again when it says, and given up after three times', async () => {
  const busy = {status: 429, headers: {'retry-after': '2'}}
  const options = await serving({'10.5555/a': [busy, crossref], '10.5555/b': {status: 503}, idconv: {status: 500}})
  const found = await lookUp(['10.5555/a', '10.5555/b'], options)
  expect(found.map(({item, problem}) => [item?.title ?? null, problem])).toEqual([
    ['On tests', null],
    [null, 'api.crossref.org answered 503; api.datacite.org answered 503'],
  ])
  expect(options.pauses[0]).toBe(2000)
})

test('an answer is kept and not asked for again; an error with status 200 is none', async () => {
  const kept = new Map<string, string>()
  const cache = {get: (key: string) => kept.get(key), set: (key: string, value: string) => void kept.set(key, value)}
  const options = await serving({'10.5555/a': crossref, ctxp: {body: {status: 'error'}}, idconv: {body: '<html>'}})
  await lookUp(['10.5555/a'], {...options, cache})
  const asked = options.requests.length
  expect((await lookUp(['10.5555/a', '99'], {...options, cache})).map(({problem}) => problem)).toEqual([
    null,
    'NCBI has no record of 99',
  ])
  expect(options.requests.slice(asked).some((request) => request.includes('crossref'))).toBe(false)
})

test('an abort throws', async () => {
  const options = await serving({})
  await expect(lookUp(['10.5555/a'], {...options, signal: AbortSignal.abort()})).rejects.toThrow('aborted')
})

const notice = (type: string, DOI: string, source: string) => ({
  type,
  DOI,
  source,
  updated: {'date-parts': [[2010, 2, 6]]},
})
const work = (message: object) => ({body: {message: {title: ['On tests'], DOI: '10.5555/a', ...message}}})

test('every notice counts: a correction before the retraction, one notice twice', async () => {
  const options = await serving({
    crossref: work({
      'updated-by': [
        notice('correction', '10.5555/C', 'publisher'),
        notice('retraction', '10.5555/R', 'publisher'),
        notice('retraction', '10.5555/r', 'retraction-watch'),
        notice('new_version', '10.5555/v', 'publisher'),
      ],
    }),
  })
  expect(await checkRetraction({type: 'article-journal', DOI: '10.5555/a'}, options)).toEqual({
    status: 'retracted',
    notices: [
      {kind: 'corrected', doi: '10.5555/c', date: '2010-02-06', source: 'publisher'},
      {kind: 'retracted', doi: '10.5555/r', date: '2010-02-06', source: 'publisher'},
    ],
    checked: ['crossref'],
    problems: [],
  })
})

test('the title and the PubMed type tell as well', async () => {
  const options = await serving({
    crossref: work({title: ['WITHDRAWN: On tests']}),
    esummary: {body: {result: {1: {title: 'On tests', pubtype: ['Journal Article', 'Retracted Publication']}}}},
  })
  const check = await checkRetraction({type: 'article-journal', DOI: '10.5555/a', PMID: '1'}, options)
  expect([check.status, check.checked, check.notices.map(({source}) => source)]).toEqual([
    'retracted',
    ['crossref', 'pubmed'],
    ['crossref', 'pubmed'],
  ])
})

test('no record is unknown, never clean; a record without a notice is none known', async () => {
  const options = await serving({'10.5555/a': work({})})
  expect((await checkRetraction({type: 'book', DOI: '10.5555/gone'}, options)).status).toBe('unknown')
  expect((await checkRetraction({type: 'book'}, options)).status).toBe('unknown')
  expect((await checkRetraction({type: 'book', DOI: '10.5555/a'}, options)).status).toBeNull()
})

test('one `fetch` keeps to the pace between works, and the other ids of a PMCID are asked for', async () => {
  const options = await serving({
    idconv: {body: {records: [{'requested-id': 'PMC7', doi: '10.5555/a', pmid: 7}]}},
    '10.5555/a': work({'updated-by': [notice('retraction', '10.5555/r', 'publisher')]}),
    esummary: {body: {result: {7: {title: 'On tests', pubtype: []}, 8: {title: 'On more tests', pubtype: []}}}},
  })
  const check = (ids: {PMCID: string} | {PMID: string}) => checkRetraction({type: 'article-journal', ...ids}, options)
  expect((await check({PMCID: 'PMC7'})).status).toBe('retracted')
  expect((await check({PMID: '8'})).status).toBeNull()
  expect(options.requests.map((address) => address.split('/')[0])).toEqual([
    'pmc.ncbi.nlm.nih.gov',
    'api.crossref.org',
    'eutils.ncbi.nlm.nih.gov',
    'eutils.ncbi.nlm.nih.gov',
  ])
  expect(options.pauses).toEqual([350])
})
