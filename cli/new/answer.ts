import {parse} from 'yaml'
import {answerProblem} from '../../seed/profile/answerProblem.ts'
import {hoursProblem} from '../../seed/profile/profileRules.ts'
import {didYouMean} from '../../seed/yaml/didYouMean.ts'
import {fieldOf, listOf, textOf} from '../../src/storedValue.ts'
import {weekdays} from '../../src/vocabulary.ts'
import type {Question} from './questions.ts'

/** What packs and answers before this one say is there to choose from, or is taken. */
export interface Known {
  packs: readonly string[]
  crisisLines: readonly string[]
  /** Keys of people so far. */
  people: readonly string[]
}

/** The value that a typed answer stands for; `undefined` for an empty one, which stays open. */
export function answerOf({type}: Question, typed: string): unknown {
  const text = typed.trim()
  if (text === '') return undefined
  if (type === 'list') return text.split(',').flatMap((part) => part.trim() || [])
  if (type === 'hours') return hoursOf(text)
  if (type === 'people') return yamlOf(text)
  if (type === 'text') return text
  if (/^y(es)?$/i.test(text)) return true
  return /^no?$/i.test(text) ? false : text
}

/** What is wrong with a typed answer, or `undefined`. */
export function typedProblem(question: Question, typed: string, known: Known): string | undefined {
  const value = answerOf(question, typed)
  if (value === undefined) return question.required ? 'an answer is needed here' : undefined
  const {type, path} = question
  if (type === 'yes-no' && typeof value === 'string') return `"${value}" is not right; expected yes or no`
  if (type === 'hours' && typeof value === 'string') {
    return `"${value}" is not right; expected days and times such as Monday-Thursday 09:00-17:00; Friday 09:00-13:00`
  }
  if (type === 'people' && !Array.isArray(value)) {
    return 'is not a list; expected YAML such as [{key: clinician-1, name: Full Name, role: Psychiatrist}]'
  }
  return answerProblem(path, value) ?? knownProblem(question, value, known) ?? undefined
}

function knownProblem({path, type}: Question, value: unknown, known: Known): string | null {
  if (path[0] === 'packs') return unknownOf(listOf(value), 'pack', known.packs)
  if (path[0] === 'crisis') return unknownOf(listOf(value), 'crisis line that can be left out', known.crisisLines)
  if (type === 'hours') {
    const late = listOf(value).flatMap((each) => {
      const [opens, closes] = [textOf(fieldOf(each, 'opens')), textOf(fieldOf(each, 'closes'))]
      return hoursProblem({opens, closes}) ?? []
    })
    return late[0] ?? null
  }
  if (path[0] === 'people' && path[2] === 'key' && known.people.includes(textOf(value))) {
    return `"${textOf(value)}" already names another person; expected a key of its own`
  }
  return null
}

function unknownOf(values: readonly unknown[], what: string, known: readonly string[]): string | null {
  const wrong = values.find((value) => !known.includes(textOf(value)))
  if (wrong === undefined) return null
  const near = didYouMean(textOf(wrong), known)
  const hint = near ? `did you mean "${near}"?` : `expected ${known.join(', ') || 'none'}`
  return `"${textOf(wrong)}" is no ${what}; ${hint}`
}

/** `Monday-Friday 09:00-17:00; Saturday, Sunday 10:00-12:00` as opening hours; the text itself where it is not that. */
function hoursOf(text: string): unknown {
  const parts = text.split(';').flatMap((part) => part.trim() || [])
  const hours = parts.map((part) => {
    const [, days = '', opens = '', closes = ''] = /^(.+?)\s+(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})$/.exec(part) ?? []
    const named = days.split(',').flatMap(daysOf)
    return named.length > 0 && !named.includes('') ? {days: named, opens: padded(opens), closes: padded(closes)} : null
  })
  return hours.length === 0 || hours.includes(null) ? text : hours
}

/** The days from one to another, in the order of a week; `['']` where a word is no day. */
function daysOf(text: string): string[] {
  const week = weekdays.map(({value}) => value.toString())
  const indexes = text
    .split('-')
    .map((word) => week.findIndex((day) => day.toLowerCase() === word.trim().toLowerCase()))
  const [from = -1, to = from] = indexes
  if (from < 0 || to < from || indexes.length > 2) return ['']
  return week.slice(from, to + 1)
}

const padded = (time: string): string => time.padStart(5, '0')

function yamlOf(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return text
  }
}
