import {publishedIdOf} from '../../../documentId.ts'
import {referenceTargets} from '../../../engine/collectReferences.ts'
import {isRecord, isStringArray} from '../../../isRecord.ts'
import {type Api, listOf} from '../api.ts'
import {code, element, fill, problem, table} from '../dom.ts'
import {count, time} from '../format.ts'
import {toHash} from '../place.ts'
import type {View, ViewContext} from '../View.ts'

const MOST_REVISIONS = 100
const MOST_REFERRERS = 200

interface Change {
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
}

/** One document as it is stored: its JSON, earlier revisions, what it refers to and what refers to it. */
export const documentView: View = (context) => {
  const {dataset, search} = context
  const id = search.get('id') ?? ''
  const versions = element('div')
  const content = element('section', {'aria-label': 'Content'})
  const references = element('section', {'aria-label': 'References'})
  const history = element('section', {'aria-label': 'History'})
  void fill(versions, async () => otherVersions(context, id))
  void fill(content, async () => [
    code('The document as JSON', JSON.stringify(await storedDocument(context.api, dataset, id), null, 2)),
  ])
  void fill(references, async () => referenceLists(context, id))
  void fill(history, async () => revisions(context, id, content))
  return [element('h1', {class: 'id'}, id), versions, content, history, references]
}

async function storedDocument(api: Api, dataset: string, id: string): Promise<Record<string, unknown>> {
  const answer = await api.data(`/data/doc/${encodeURIComponent(dataset)}/${encodeURIComponent(id)}`)
  const [document] = listOf(answer, 'documents', isRecord)
  if (document) return document
  throw new Error(`There is no document "${id}" in "${dataset}" that you may see. Its history may still be below.`)
}

/** Draft, published and versions are documents of their own; one comes from each to the others. */
async function otherVersions({api, dataset}: ViewContext, id: string): Promise<Node[]> {
  const published = publishedIdOf(id)
  const query = '*[_id in [$published, "drafts." + $published] || _id in path("versions.*." + $published)]._id'
  const found = await api.raw(dataset, query, {published})
  const others = isStringArray(found) ? found.filter((other) => other !== id) : []
  if (others.length === 0) return []
  const links = others.flatMap((other) => [' ', element('a', {href: toHash('document', {dataset, id: other})}, other)])
  return [element('p', {}, 'Also there:', ...links)]
}

async function referenceLists({api, dataset}: ViewContext, id: string): Promise<Node[]> {
  const published = publishedIdOf(id)
  const [own, found] = await Promise.all([
    api.raw(dataset, '*[_id == $id][0]', {id}),
    api.raw(dataset, `*[references($published)][0...${MOST_REFERRERS + 1}]._id`, {published}),
  ])
  const referrers = isStringArray(found) ? found : []
  const targets = [...referenceTargets(own)].sort()
  const more =
    referrers.length > MOST_REFERRERS ? element('p', {}, `And more: the first ${MOST_REFERRERS} are shown.`) : null
  return [
    element('h2', {}, 'References'),
    idList('Refers to', targets, dataset),
    idList('Is referred to by', referrers.slice(0, MOST_REFERRERS), dataset),
    ...(more ? [more] : []),
  ]
}

function idList(title: string, ids: readonly string[], dataset: string): HTMLElement {
  const items = ids.map((id) => element('li', {}, element('a', {href: toHash('document', {dataset, id})}, id)))
  return element(
    'div',
    {},
    element('h3', {}, `${title} (${count(ids.length)})`),
    items.length > 0 ? element('ul', {class: 'ids'}, ...items) : element('p', {}, 'Nothing'),
  )
}

async function revisions({api, dataset, session}: ViewContext, id: string, content: HTMLElement): Promise<Node[]> {
  const title = element('h2', {}, 'History')
  if (!session.user) return [title, element('p', {}, 'Who changed what takes signing in.')]
  const path = `${encodeURIComponent(dataset)}`
  const lines = await api.lines(
    `/data/history/${path}/transactions/${encodeURIComponent(id)}?excludeMutations=true&reverse=true&limit=${MOST_REVISIONS}`,
  )
  const changes = lines.filter(isChange)
  if (changes.length === 0) return [title, element('p', {}, 'Nothing that you may see.')]
  const showAt = (change: Change) => async () => {
    await fill(content, async () => {
      const answer = await api.data(
        `/data/history/${path}/documents/${encodeURIComponent(id)}?revision=${encodeURIComponent(change.id)}`,
      )
      const [document] = listOf(answer, 'documents', isRecord)
      const words = `As it was after ${time(change.timestamp)}, revision ${change.id}.`
      return document
        ? [
            element('p', {role: 'status'}, words),
            code(`The document at revision ${change.id}`, JSON.stringify(document, null, 2)),
          ]
        : [problem(`${words} It was deleted then, or what it was is no longer kept.`)]
    })
    content.scrollIntoView({block: 'start'})
  }
  return [
    title,
    table(
      `Changes, newest first${changes.length === MOST_REVISIONS ? `, the last ${MOST_REVISIONS}` : ''}`,
      ['When', 'Who', 'Documents changed with it', 'Revision'],
      changes.map((change) => [
        time(change.timestamp),
        change.author,
        count(change.documentIDs.length),
        element(
          'button',
          {type: 'button', onclick: showAt(change), 'aria-label': `Show revision ${change.id}`},
          change.id,
        ),
      ]),
    ),
  ]
}

function isChange(value: unknown): value is Change {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.timestamp === 'string' &&
    typeof value.author === 'string' &&
    isStringArray(value.documentIDs)
  )
}
