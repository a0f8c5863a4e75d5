import {parentPort, workerData} from 'node:worker_threads'
import {createAccess} from '../engine/access.ts'
import {createBudget} from '../engine/budget.ts'
import {limitedText} from '../http/answers.ts'
import {openSqliteStore} from '../store/sqliteStore.ts'
import {answerQuery, answerSelect} from './answerQuery.ts'
import {isTask, isThreadSetup, type Reply, type Task} from './Task.ts'
import {toWireError} from './wireError.ts'

// A thread that evaluates one query at a time, with a connection to the file (or a copy) of its own.

const port = parentPort
const setup: unknown = workerData
if (!port || !isThreadSetup(setup)) throw new Error('evaluationWorker: started by something else than the lake')
const {file, roles, projectId, planner, evaluationMs, maxResultLength} = setup
const store = openSqliteStore({file, synchronous: 'full', isReader: true})
const engine = {store, access: createAccess(roles), projectId, planner}

port.on('message', (task: unknown) => {
  if (isTask(task)) void answer(task).then((reply) => reply && port.postMessage(reply))
})

const tell = (reply: Reply) => port.postMessage(reply)

async function answer(task: Task): Promise<Reply | null> {
  if (task.kind === 'follow') {
    store.follow(task.news)
    return null
  }
  try {
    store.follow(task.news)
    tell({kind: 'started'})
    const budget = createBudget(task.request.query, evaluationMs, (milliseconds) =>
      tell({kind: 'evaluating', milliseconds}),
    )
    const reply = await store.atOneMoment(async (): Promise<Reply> => {
      if (task.kind === 'select') return {kind: 'select', ids: answerSelect(task.request, engine, {budget})}
      const {result, sourceMap, ...rest} = await answerQuery(task.request, engine, {budget})
      const json = limitedText(result, maxResultLength)
      const answer = {
        ...rest,
        json,
        ...(sourceMap ? {sourceMap: limitedText(sourceMap, maxResultLength)} : {}),
      }
      const missedText = store.text.takeMissed()
      return {kind: 'query', answer, missedPaths: store.paths.takeMissed(), missedText}
    })
    // A copy in memory has an index of its own.
    if (reply.kind === 'query' && reply.missedText) store.text.build()
    return reply
  } catch (error) {
    return {kind: 'failed', error: toWireError(error)}
  }
}
