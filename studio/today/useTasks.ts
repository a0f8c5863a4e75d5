import {useEffect, useState} from 'react'
import {type SanityClient, useClient} from 'sanity'
import type {TaskOverview} from '../../src/editorial/taskOverview.ts'
import {apiVersion} from '../apiVersion.ts'
import {errorMessage} from '../errorMessage.ts'
import {createTaskLoader, type TaskLoader} from './taskLoader.ts'

/** Where the list stands. An older list stays while a newer one is made. */
export interface TasksState {
  overview: TaskOverview | null
  /** Articles looked at so far, while some are. */
  progress: {done: number; all: number} | null
  failure: string | null
}

const TYPES = [
  'article',
  'citation',
  'clinic',
  'crisisResource',
  'disclaimer',
  'person',
  'reviewRecord',
  'reviewThread',
  'sourceAlert',
  'topic',
] as const

/** Changes come in bursts: every pause in a colleague's typing is one. */
const SETTLE_MS = 1500

const loaders = new Map<string, TaskLoader>()

/** What the clinic should look at, now and after every change to what that rests on. */
export function useTasks(): TasksState {
  const client = useClient({apiVersion})
  const [state, setState] = useState<TasksState>({overview: null, progress: null, failure: null})

  useEffect(() => {
    const load = loaderOf(client)
    let running = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const refresh = async () => {
      running.abort()
      const controller = new AbortController()
      running = controller
      const {signal} = controller
      try {
        const overview = await load(client, {
          signal,
          onProgress: (done, all) => {
            if (!signal.aborted) setState((before) => ({...before, progress: {done, all}}))
          },
        })
        if (!signal.aborted) setState({overview, progress: null, failure: null})
      } catch (error) {
        if (!signal.aborted) setState((before) => ({...before, progress: null, failure: errorMessage(error)}))
      }
    }
    const changed = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void refresh(), SETTLE_MS)
    }
    // A lost listener only means that a change elsewhere shows when the tool is opened again.
    const listener = client
      .listen(
        '*[_type in $types]',
        {types: TYPES},
        {includeResult: false, visibility: 'query', tag: 'clinic-content.today'},
      )
      .subscribe({next: changed, error: () => {}})
    void refresh()
    return () => {
      running.abort()
      clearTimeout(timer)
      listener.unsubscribe()
    }
  }, [client])

  return state
}

function loaderOf(client: SanityClient): TaskLoader {
  const {projectId, dataset} = client.config()
  const key = `${projectId} ${dataset}`
  const known = loaders.get(key)
  if (known) return known
  const made = createTaskLoader()
  loaders.set(key, made)
  return made
}
