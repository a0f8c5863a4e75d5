import {isRecord} from '../../../isRecord.ts'
import type {OpenListener} from '../../openListeners.ts'
import {listOf} from '../api.ts'
import {element, fill, table} from '../dom.ts'
import {everySoOften} from '../everySoOften.ts'
import {count, time} from '../format.ts'
import {managersOnly} from './managersOnly.ts'

const EVERY_MS = 2_000

/** Who listens at the moment, and to what. */
export const listenersView = managersOnly('Listeners', ({api, signal}) => {
  const list = element('div')
  everySoOften(EVERY_MS, signal, async () =>
    fill(list, async () => {
      const listeners = listOf(await api.inspector('listeners'), 'listeners', isListener)
      if (listeners.length === 0) return [element('p', {}, 'Nobody listens at the moment.')]
      return [
        table(
          `${count(listeners.length)} streams`,
          ['Since', 'Kind', 'Dataset', 'Query', 'Who', 'Changes told'],
          listeners.map(({since, kind, dataset, query, user, events}) => [
            time(since),
            kind === 'live' ? 'live content' : 'listener',
            dataset,
            query === '' ? '' : element('code', {class: 'query'}, query),
            user ?? 'nobody',
            count(events),
          ]),
        ),
      ]
    }),
  )
  return [element('p', {}, 'Streams of changes that are open now.'), list]
})

function isListener(value: unknown): value is OpenListener {
  return (
    isRecord(value) &&
    typeof value.since === 'string' &&
    typeof value.dataset === 'string' &&
    typeof value.query === 'string' &&
    typeof value.events === 'number'
  )
}
