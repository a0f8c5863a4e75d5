import {isRecord} from '../../../isRecord.ts'
import type {RequestRecord} from '../../requestLog.ts'
import {listOf} from '../api.ts'
import {element, labelled, problem, table} from '../dom.ts'
import {bytes, count, milliseconds, time} from '../format.ts'
import {toHash} from '../place.ts'
import {everySoOften} from '../everySoOften.ts'
import {managersOnly} from './managersOnly.ts'

const MOST = 500
const EVERY_MS = 1_000

/** What the lake is asked, as it is asked; the last five hundred. */
export const requestsView = managersOnly('Requests', ({api, signal}) => {
  let known: RequestRecord[] = []
  let isPaused = false
  const trouble = element('div')
  const rows = element('div')
  const words = element('input', {type: 'search', spellcheck: 'false', oninput: () => draw()})
  const pause = element(
    'button',
    {
      type: 'button',
      'aria-pressed': 'false',
      onclick: () => {
        isPaused = !isPaused
        pause.setAttribute('aria-pressed', String(isPaused))
      },
    },
    'Pause',
  )
  const draw = () => {
    const shown = known.filter((request) => textOf(request).includes(words.value.toLowerCase())).toReversed()
    rows.replaceChildren(requestTable(shown, known.length))
  }
  everySoOften(EVERY_MS, signal, async () => {
    if (isPaused) return
    try {
      const after = known.at(-1)?.number ?? 0
      const requests = listOf(await api.inspector(`requests?after=${after}`), 'requests', isRequest)
      trouble.replaceChildren()
      if (requests.length === 0 && rows.hasChildNodes()) return
      known = [...known, ...requests].slice(-MOST)
      draw()
    } catch (error) {
      if (signal.aborted) return
      // It may have been started anew, and then counts from 1 again.
      known = []
      trouble.replaceChildren(problem(error))
    }
  })
  return [
    element(
      'p',
      {},
      'What the lake was asked, newest first: the last 500. Tokens and bodies are not kept. Documents and queries that are looked at here are among them, with the tag "inspector".',
    ),
    element('div', {class: 'line'}, labelled('Only those with', words), pause),
    trouble,
    rows,
  ]
})

function requestTable(requests: readonly RequestRecord[], known: number): HTMLElement {
  return table(
    `${count(requests.length)} of ${count(known)} requests`,
    ['Time', 'Method', 'What', 'Status', 'Took', 'Length', 'Who'],
    requests.map((request) => [
      time(request.time),
      request.method,
      what(request),
      element('span', request.status >= 400 ? {class: 'failed'} : {}, String(request.status)),
      milliseconds(request.milliseconds),
      request.bytes === null ? 'stream' : bytes(request.bytes),
      request.user ?? 'nobody',
    ]),
  )
}

function what({path, search}: RequestRecord): HTMLElement {
  const {query, tag, perspective} = search
  const dataset = /\/data\/query\/([^/]+)$/.exec(path)?.[1]
  return element(
    'div',
    {},
    element('span', {class: 'id'}, path),
    tag === undefined ? null : ` ${tag}`,
    query === undefined ? null : element('code', {class: 'query'}, query),
    query === undefined || dataset === undefined
      ? null
      : element(
          'a',
          {
            href: toHash('console', {
              dataset,
              query,
              params: paramsOf(search),
              perspective: perspective ?? 'published',
            }),
          },
          'Open in the console',
        ),
  )
}

/** `$id=%22a%22` as `{"id": "a"}`; what was cut short is no JSON any more. */
function paramsOf(search: Record<string, string>): string {
  const params = Object.entries(search).flatMap(([name, text]): [string, unknown][] => {
    if (!name.startsWith('$')) return []
    try {
      return [[name.slice(1), JSON.parse(text)]]
    } catch {
      return []
    }
  })
  return JSON.stringify(Object.fromEntries(params))
}

const textOf = ({method, path, search, status, user}: RequestRecord) =>
  [method, path, status, user, ...Object.values(search)].join(' ').toLowerCase()

function isRequest(value: unknown): value is RequestRecord {
  return (
    isRecord(value) &&
    typeof value.number === 'number' &&
    typeof value.time === 'string' &&
    typeof value.method === 'string' &&
    typeof value.path === 'string' &&
    isRecord(value.search) &&
    typeof value.status === 'number' &&
    typeof value.milliseconds === 'number'
  )
}
