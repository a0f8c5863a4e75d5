import {sha256} from '../editorial/sha256.ts'
import {fieldOf, isStoredObject, listOf, textOf} from '../storedValue.ts'
import type {AnswerStore} from './AnswerStore.ts'

/** An answer of the API with the moment at which it came, as ISO date-times. */
interface StoredAnswer {
  savedAt: string
  body: string
}

/** Parameters that say on which day a question is asked, and not what is asked. */
const dayParameters = ['today', 'dueFrom']

/**
 * What a request asks for, whatever the day; `null` for one whose answer may not be kept: with a token, or of anything
 * but published content.
 */
export async function questionKey(input: string, init: RequestInit | undefined): Promise<string | null> {
  const url = new URL(input)
  if (url.searchParams.get('perspective') !== 'published' || new Headers(init?.headers).has('authorization'))
    return null
  for (const name of dayParameters) url.searchParams.delete(`$${name}`)
  const sent: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : {}
  const params = Object.entries(fieldOf(sent, 'params') ?? {}).filter(([name]) => !dayParameters.includes(name))
  return `clinic-content:answer:${await sha256(`${url}\n${textOf(fieldOf(sent, 'query'))}\n${JSON.stringify(params)}`)}`
}

const takenDownKey = (id: string) => `clinic-content:taken-down:${id}`

/** Keeps an answer of the API, and notes which of its articles it tells to be taken down. */
export async function saveAnswer(store: AnswerStore, key: string, body: string, now: Date): Promise<void> {
  const savedAt = now.toISOString()
  const answer: StoredAnswer = {savedAt, body}
  const gone = articlesIn(body).filter(({isTakenDown}) => isTakenDown)
  await Promise.all([
    store.set(key, JSON.stringify(answer)),
    ...gone.map(({id}) => store.set(takenDownKey(id), savedAt)),
  ])
}

/**
 * Tells the store that articles were taken down or changed: no answer from before that holds one of them is given again.
 * For the handler of a webhook, which learns of it first.
 *
 * @example
 * if (hook.status === 'accepted') await forgetArticles(store, [hook.change.id])
 */
export async function forgetArticles(
  store: AnswerStore,
  ids: readonly string[],
  now: Date = new Date(),
): Promise<void> {
  await Promise.all(ids.map((id) => store.set(takenDownKey(id), now.toISOString())))
}

/** The answer that was kept, unless it is too old or an article in it has been taken down since. */
export async function readAnswer(
  store: AnswerStore,
  key: string,
  {now, maxAgeMs}: {now: Date; maxAgeMs: number},
): Promise<StoredAnswer | null> {
  const answer = parseAnswer(await store.get(key).catch(() => null))
  if (!answer) return null
  const age = now.getTime() - Date.parse(answer.savedAt)
  if (!(age >= 0 && age <= maxAgeMs)) return null
  if (fieldOf(parse(answer.body), 'result') === undefined) return null
  for (const {id} of articlesIn(answer.body)) {
    const takenDown = await store.get(takenDownKey(id)).catch(() => null)
    if (textOf(takenDown) > answer.savedAt) return null
  }
  return answer
}

function parseAnswer(value: unknown): StoredAnswer | null {
  const stored = parse(textOf(value))
  const savedAt = textOf(fieldOf(stored, 'savedAt'))
  const body = textOf(fieldOf(stored, 'body'))
  return savedAt && body && Number.isFinite(Date.parse(savedAt)) ? {savedAt, body} : null
}

/** Every article of an answer, with whether it may not be shown any more. */
function articlesIn(body: string): {id: string; isTakenDown: boolean}[] {
  const result = fieldOf(parse(body), 'result')
  const found = Array.isArray(result)
    ? listOf(result)
    : [fieldOf(result, 'article'), ...listOf(fieldOf(fieldOf(result, 'article'), 'articles'))]
  return found.filter(isStoredObject).flatMap((article) => {
    const id = textOf(fieldOf(article['shown'], '_id'))
    const isTakenDown =
      article['withdrawal'] != null || article['legalHold'] === true || listOf(article['hiddenBlocks']).length > 0
    return id ? [{id, isTakenDown}] : []
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
