import {answerProblem} from '../../seed/profile/answerProblem.ts'
import type {Question} from './questions.ts'

/** The value that a typed answer stands for; `undefined` for an empty one, which stays open. */
export function answerOf({type}: Question, typed: string): unknown {
  const text = typed.trim()
  if (text === '') return undefined
  if (type === 'list') return text.split(',').flatMap((part) => part.trim() || [])
  if (type === 'text') return text
  if (/^y(es)?$/i.test(text)) return true
  return /^no?$/i.test(text) ? false : text
}

/** What is wrong with a typed answer, or `undefined`. */
export function typedProblem(question: Question, typed: string): string | undefined {
  const value = answerOf(question, typed)
  if (value === undefined) return question.required ? 'an answer is needed here' : undefined
  if (question.type === 'yes-no' && typeof value === 'string') return `"${value}" is not right; expected yes or no`
  return answerProblem(question.path, value) ?? undefined
}
