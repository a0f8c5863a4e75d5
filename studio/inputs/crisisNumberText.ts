import {fieldOf, textOf} from '../../src/storedValue.ts'

/** What a crisis number reads like in a sentence: `988 Lifeline: 988`, `Crisis Text Line: text HOME to 741741`. */
export function crisisNumberText(resource: unknown, channel: string): string {
  const name = textOf(fieldOf(resource, 'name'))
  return [name, reach(resource, channel)].filter((part) => part !== '').join(': ')
}

function reach(resource: unknown, channel: string): string {
  if (channel === 'chat') return textOf(fieldOf(resource, 'chatUrl'))
  if (channel === 'phone') return textOf(fieldOf(resource, 'phone'))
  const number = textOf(fieldOf(fieldOf(resource, 'sms'), 'number'))
  const keyword = textOf(fieldOf(fieldOf(resource, 'sms'), 'keyword'))
  if (!number) return ''
  return keyword ? `text ${keyword} to ${number}` : `text ${number}`
}
