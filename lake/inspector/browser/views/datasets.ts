import {isRecord, isStringArray} from '../../../isRecord.ts'
import type {DatasetRecord, DatasetSizes} from '../../../store/Store.ts'
import {listOf} from '../api.ts'
import {confirmByName} from '../confirmByName.ts'
import {element, fill, labelled, problem, table} from '../dom.ts'
import {bytes, count, time} from '../format.ts'
import {toHash} from '../place.ts'
import type {ViewContext} from '../View.ts'
import {managersOnly} from './managersOnly.ts'

type Dataset = DatasetRecord & DatasetSizes

interface ShownSnapshot {
  id: string
  name: string
  takenAt: string
  datasets: string[]
}

/** What each dataset holds, and the moments to which the lake can go back. */
export const datasetsView = managersOnly('Datasets', (context) => {
  const datasets = element('div')
  const snapshots = element('div')
  const said = element('p', {role: 'status'})
  const draw = async () => {
    await Promise.all([
      fill(datasets, async () => datasetTable(context, done)),
      fill(snapshots, async () => snapshotTable(context, done)),
    ])
  }
  const done = async (words: string) => {
    said.textContent = words
    await draw()
  }
  void draw()
  return [said, datasets, element('h2', {}, 'Snapshots'), takeForm(context, done), snapshots]
})

type Done = (words: string) => Promise<void>

async function datasetTable({api}: ViewContext, done: Done): Promise<Node[]> {
  const datasets = listOf(await api.inspector('datasets'), 'datasets', isDataset)
  const empty = (name: string) =>
    confirmByName(
      {
        title: `Empty ${name}`,
        consequence: `Every document of "${name}" is deleted, drafts too. A snapshot is taken first, so that it can be undone below.`,
        name,
        action: 'Empty it',
      },
      async (confirm) => {
        const answer = await api.inspector(`datasets/${encodeURIComponent(name)}/empty`, {confirm})
        await done(
          `${name} is empty: ${count(Number(isRecord(answer) ? answer.documents : 0))} documents were deleted.`,
        )
      },
    )
  return [
    table(
      'What each dataset holds',
      ['Name', 'Documents', 'Revisions', 'Files', 'Made', 'Do'],
      datasets.map((item) => [
        element('a', {href: toHash('documents', {dataset: item.name})}, item.name),
        `${count(item.documents)} (${bytes(item.documentBytes)})`,
        `${count(item.revisions)} (${bytes(item.revisionBytes)})`,
        `${count(item.files)} (${bytes(item.fileBytes)})`,
        time(item.createdAt),
        element('button', {type: 'button', class: 'danger', onclick: () => empty(item.name)}, `Empty ${item.name}…`),
      ]),
    ),
  ]
}

function takeForm({api}: ViewContext, done: Done): HTMLElement {
  const name = element('input', {maxlength: '80', required: true})
  const trouble = element('div')
  return element(
    'form',
    {
      onsubmit: async (event) => {
        event.preventDefault()
        try {
          await api.inspector('snapshots', {name: name.value})
          trouble.replaceChildren()
          await done(`The snapshot "${name.value.trim()}" is taken.`)
          name.value = ''
        } catch (error) {
          trouble.replaceChildren(problem(error))
        }
      },
    },
    element('p', {}, 'A snapshot costs nothing and holds every dataset. It stays when the lake is started again.'),
    element('div', {class: 'line'}, labelled('Name', name), element('button', {type: 'submit'}, 'Take a snapshot')),
    trouble,
  )
}

async function snapshotTable({api, reload}: ViewContext, done: Done): Promise<Node[]> {
  const snapshots = listOf(await api.inspector('snapshots'), 'snapshots', isShownSnapshot)
  if (snapshots.length === 0) return [element('p', {}, 'None is kept.')]
  const restore = ({id, name}: ShownSnapshot) =>
    confirmByName(
      {
        title: `Go back to ${name}`,
        consequence:
          'Everything written since is undone in every dataset, with its history. Datasets made since are deleted, snapshots taken since forgotten. This cannot be undone.',
        name,
        action: 'Go back',
      },
      async (confirm) => {
        await api.inspector(`snapshots/${encodeURIComponent(id)}/restore`, {confirm})
        await reload()
      },
    )
  const forget = async ({id, name}: ShownSnapshot) => {
    await api.remove(`snapshots/${encodeURIComponent(id)}`)
    await done(`The snapshot "${name}" is forgotten.`)
  }
  return [
    table(
      'Moments to go back to',
      ['Name', 'Taken', 'Datasets', 'Do'],
      snapshots.map((item) => [
        item.name,
        time(item.takenAt),
        item.datasets.join(', '),
        element(
          'div',
          {class: 'actions'},
          element(
            'button',
            {type: 'button', class: 'danger', onclick: () => restore(item)},
            `Go back to ${item.name}…`,
          ),
          element('button', {type: 'button', onclick: () => forget(item)}, `Forget ${item.name}`),
        ),
      ]),
    ),
  ]
}

function isDataset(value: unknown): value is Dataset {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    typeof value.createdAt === 'string' &&
    [value.documents, value.documentBytes, value.revisions, value.revisionBytes, value.files, value.fileBytes].every(
      (number) => typeof number === 'number',
    )
  )
}

function isShownSnapshot(value: unknown): value is ShownSnapshot {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.name === 'string' &&
    typeof value.takenAt === 'string' &&
    isStringArray(value.datasets)
  )
}
