import {Worker} from 'node:worker_threads'
import {createAccess} from '../engine/access.ts'
import {createBudget} from '../engine/budget.ts'
import {limitedText} from '../http/answers.ts'
import type {Store} from '../store/Store.ts'
import {openSqliteStore} from '../store/sqliteStore.ts'
import {answerQuery, answerSelect, type Engine} from './answerQuery.ts'
import {type EvaluationSetup, isTask, type Reply, type Task} from './Task.ts'
import {toWireError} from './wireError.ts'

// A process that evaluates one query at a time, with a connection to the file (or a copy) of its own. It ends with the lake's.

interface Evaluation {
  setup: EvaluationSetup
  store: Store
  engine: Engine
}

if (!process.send) throw new Error('evaluationProcess: started by something else than the lake')

let evaluation: Evaluation | null = null

const tell = (reply: Reply) => process.send?.(reply)

process.on('message', (task: unknown) => {
  if (!isTask(task)) return
  if (task.kind === 'setup') evaluation = begin(task.setup)
  else if (evaluation) void answer(task, evaluation).then((reply) => reply && tell(reply))
})
process.on('disconnect', () => process.exit())
// Ctrl-C is heard by all processes of a terminal; the lake ends this one when it has answered.
process.on('SIGINT', () => {})
watchParent()

function begin(setup: EvaluationSetup): Evaluation {
  const {file, roles, projectId, planner} = setup
  const store = openSqliteStore({file, synchronous: 'full', isReader: true})
  return {setup, store, engine: {store, access: createAccess(roles), projectId, planner}}
}

async function answer(task: Exclude<Task, {kind: 'setup'}>, {setup, store, engine}: Evaluation): Promise<Reply | null> {
  if (task.kind === 'follow') {
    store.follow(task.news)
    return null
  }
  const {evaluationMs, maxResultLength} = setup
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

/** In the midst of a step that takes for ever nothing is heard, so a thread looks whether there still is anybody to answer to. */
function watchParent(): void {
  const code = `const {workerData} = require('node:worker_threads')
setInterval(() => { if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL') }, 1000)`
  new Worker(code, {eval: true, workerData: process.ppid}).unref()
}
