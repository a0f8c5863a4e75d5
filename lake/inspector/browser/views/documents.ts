import {isRecord} from '../../../isRecord.ts'
import type {TypeCount} from '../../typeCounts.ts'
import {listOf} from '../api.ts'
import {element, fill, labelled, problem, table} from '../dom.ts'
import {count, time} from '../format.ts'
import {toHash} from '../place.ts'
import type {View, ViewContext} from '../View.ts'

const PAGE = 50

interface Row {
  _id: string
  _type: string
  _updatedAt: string
  label: unknown
}

/** Documents by type, by the beginning of their id or by the words in them; drafts and versions are documents of their own. */
export const documentsView: View = (context) => {
  const {dataset, search} = context
  const type = search.get('type') ?? ''
  const find = search.get('find') ?? ''
  if (dataset === '') {
    return [element('h1', {}, 'Documents'), element('p', {}, 'Name a dataset above to see its public documents.')]
  }
  const types = element('section', {'aria-label': 'Types'})
  const list = element('section', {'aria-label': 'Documents found'})
  void fill(types, async () => [await typeLinks(context, type)])
  void fill(list, async () => documentList(context, type, find, PAGE, list))
  const words = element('input', {type: 'search', value: find, spellcheck: 'false'})
  const form = element(
    'form',
    {
      role: 'search',
      class: 'line',
      onsubmit: (event) => {
        event.preventDefault()
        location.hash = toHash('documents', {dataset, type, find: words.value.trim()})
      },
    },
    labelled('Id, or words in the document', words),
    element('button', {type: 'submit'}, 'Find'),
  )
  return [element('h1', {}, 'Documents'), form, element('div', {class: 'two'}, types, list)]
}

async function typeLinks({api, dataset}: ViewContext, current: string): Promise<HTMLElement> {
  const answer = await api.inspector(`datasets/${encodeURIComponent(dataset)}/types`)
  const types = listOf(answer, 'types', isTypeCount)
  const link = (label: string, type: string) =>
    element(
      'a',
      {href: toHash('documents', {dataset, type}), ...(type === current ? {'aria-current': 'true'} : {})},
      label,
    )
  const drafts = ({documents, published}: TypeCount) =>
    documents === published ? count(documents) : `${count(documents)}, ${count(documents - published)} unpublished`
  return element(
    'ul',
    {class: 'types'},
    element('li', {}, link('All types', '')),
    ...types.map((item) => element('li', {}, link(item.type, item.type), ' ', element('small', {}, drafts(item)))),
  )
}

async function documentList(
  context: ViewContext,
  type: string,
  find: string,
  limit: number,
  list: HTMLElement,
): Promise<Node[]> {
  const {api, dataset} = context
  // One more than is shown tells that there are more.
  const listed = (condition: string) =>
    `*[${[condition, ...(type === '' ? [] : ['_type == $type'])].join(' && ')}] | order(_updatedAt desc) [0...${limit + 1}]{
      _id, _type, _updatedAt, "label": coalesce(title, name, label, text)
    }`
  // Each by itself finds its own way to the documents; joined by "or" they would find none.
  const conditions =
    find === ''
      ? ['true']
      : [
          '_id in [$find, "drafts." + $find]',
          '(string::startsWith(_id, $find) || string::startsWith(_id, "drafts." + $find))',
          '@ match text::query($find)',
        ]
  const answers = await Promise.allSettled(
    conditions.map(async (condition) => api.raw(dataset, listed(condition), {type, find})),
  )
  const found = answers.flatMap((answer) =>
    answer.status === 'fulfilled' && Array.isArray(answer.value) ? answer.value : [],
  )
  const problems = answers.flatMap((answer) => (answer.status === 'rejected' ? [problem(answer.reason)] : []))
  const rows = [...new Map(found.filter(isRow).map((row) => [row._id, row])).values()]
  if (rows.length === 0) return [...problems, element('p', {role: 'status'}, 'No document that you may see.')]
  const shown = rows.slice(0, limit)
  const more = element(
    'button',
    {
      type: 'button',
      onclick: () => void fill(list, async () => documentList(context, type, find, limit + PAGE, list)),
    },
    'Show more',
  )
  return [
    ...problems,
    table(
      `${type === '' ? 'Documents' : `Documents of the type ${type}`}, last changed first`,
      ['Id', 'Says', 'Type', 'Changed'],
      shown.map(({_id, _type, _updatedAt, label}) => [
        element('a', {href: toHash('document', {dataset, id: _id})}, _id),
        typeof label === 'string' ? label.slice(0, 120) : '',
        _type,
        time(_updatedAt),
      ]),
    ),
    ...(rows.length > limit ? [more] : []),
  ]
}

function isRow(value: unknown): value is Row {
  return (
    isRecord(value) &&
    typeof value._id === 'string' &&
    typeof value._type === 'string' &&
    typeof value._updatedAt === 'string'
  )
}

function isTypeCount(value: unknown): value is TypeCount {
  return (
    isRecord(value) &&
    typeof value.type === 'string' &&
    typeof value.documents === 'number' &&
    typeof value.published === 'number'
  )
}
