import type {PlanStep} from '../../../engine/candidates.ts'
import {isRecord} from '../../../isRecord.ts'
import {ApiError, listOf} from '../api.ts'
import {code, element, fill, labelled, problem, table} from '../dom.ts'
import {count, milliseconds} from '../format.ts'
import type {View, ViewContext} from '../View.ts'

const perspectives = ['published', 'drafts', 'raw']

/** More than this is a strain on the page, and nobody reads it. */
const MOST_SHOWN = 200_000

/** GROQ with its parameters, what it gives, how long it took and how the lake came to it. */
export const consoleView: View = (context) => {
  const {search} = context
  const query = element(
    'textarea',
    {rows: '6', spellcheck: 'false'},
    search.get('query') ?? '*[_type == $type][0...10]',
  )
  const params = element('textarea', {rows: '3', spellcheck: 'false'}, search.get('params') ?? '{"type": ""}')
  const wanted = search.get('perspective') ?? 'raw'
  const perspective = element(
    'select',
    {},
    ...perspectives.map((name) => element('option', {value: name, selected: name === wanted}, name)),
  )
  const output = element('section', {'aria-label': 'Answer', 'aria-live': 'polite'})
  const run = () => void fill(output, async () => answer(context, query.value, params.value, perspective.value))
  const onkeydown = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    run()
  }
  const form = element(
    'form',
    {
      onkeydown,
      onsubmit: (event) => {
        event.preventDefault()
        run()
      },
    },
    labelled('GROQ', query),
    labelled('Parameters, as JSON', params),
    element('div', {class: 'line'}, labelled('Perspective', perspective), element('button', {type: 'submit'}, 'Run')),
    element('p', {class: 'hint'}, 'Ctrl+Enter runs it too.'),
  )
  return [element('h1', {}, 'Console'), form, output]
}

async function answer(
  {api, dataset}: ViewContext,
  query: string,
  params: string,
  perspective: string,
): Promise<Node[]> {
  const startedAt = performance.now()
  let body: unknown
  try {
    const path = `/data/query/${encodeURIComponent(dataset)}?perspective=${perspective}&explain=true&returnQuery=false&tag=inspector`
    body = await api.data(path, {query, params: readParams(params)})
  } catch (error) {
    const frame = error instanceof ApiError ? frameOf(query, error.body) : null
    return [problem(error), ...(frame === null ? [] : [code('Where in the query', frame)])]
  }
  const took = performance.now() - startedAt
  const {result, ms} = isRecord(body) ? body : {}
  const plan = listOf(body, 'explain', isPlanStep)
  const text = JSON.stringify(result, null, 2) ?? 'null'
  const size = Array.isArray(result)
    ? `${count(result.length)} ${result.length === 1 ? 'result' : 'results'}`
    : 'One value'
  return [
    element('p', {}, `${size}. The lake took ${Number(ms)} ms, all of it ${milliseconds(took)}.`),
    planTable(plan),
    text.length > MOST_SHOWN
      ? element('p', {}, `The first ${count(MOST_SHOWN)} of ${count(text.length)} characters:`)
      : element('span'),
    code('Result', text.slice(0, MOST_SHOWN)),
  ]
}

/** Each `*` of the query, and what the lake read for it. */
function planTable(plan: readonly PlanStep[]): HTMLElement {
  if (plan.length === 0) return element('p', {}, 'No document was read.')
  return table(
    'How it was read, one line for each * of the query',
    ['Narrowed by', 'Documents looked at'],
    plan.map(({by, documents}) => [wordsOf(by), count(documents)]),
  )
}

function wordsOf(by: string): string {
  const [kind = '', path = ''] = by.split(' ', 2)
  const words: Record<string, string> = {
    all: 'nothing: every document was looked at',
    id: 'the id',
    type: 'the type',
    reference: 'the index of references',
    path: `the index on ${path}`,
    text: 'the index of words',
    order: `the index on ${path}, in the order that is wanted`,
    count: 'the index of types, without reading a document',
  }
  return Object.hasOwn(words, kind) ? (words[kind] ?? by) : by
}

function readParams(text: string): Record<string, unknown> {
  if (text.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new Error('The parameters must be JSON, such as {"type": "post"}', {cause})
  }
  if (isRecord(value)) return value
  throw new Error('The parameters must be a JSON object, such as {"type": "post"}')
}

/** The line of the query that cannot be read, with a mark under the place. */
function frameOf(query: string, body: unknown): string | null {
  const error = isRecord(body) ? body.error : null
  if (!isRecord(error) || typeof error.start !== 'number') return null
  const before = query.slice(0, error.start)
  const lineStart = before.lastIndexOf('\n') + 1
  const [line = ''] = query.slice(lineStart).split('\n', 1)
  return `${line}\n${' '.repeat(before.length - lineStart)}^`
}

function isPlanStep(value: unknown): value is PlanStep {
  return isRecord(value) && typeof value.by === 'string' && typeof value.documents === 'number'
}
