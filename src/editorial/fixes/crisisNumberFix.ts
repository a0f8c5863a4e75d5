import {fieldOf, listOf, objectsOf, textOf} from '../../storedValue.ts'
import type {CheckContext} from '../checkInput.ts'
import {findTypedCrisisNumbers} from '../findTypedCrisisNumbers.ts'
import type {FixInput, MechanicalFix} from './mechanicalFix.ts'
import {textPlace, valueAt} from './placeOf.ts'

/** Puts the clinic's own crisis line in the place of its typed number; `null` when the clinic keeps no such line. */
export function crisisNumberFix({article, context, finding: {path, message}, newKey}: FixInput): MechanicalFix | null {
  const [, number = ''] = /^The number (.+) is typed/.exec(message) ?? []
  const place = textPlace(article, path)
  const line = lineWith(number, context)
  if (!place?.span || !line) return null
  const children = path.slice(0, -1)
  const spans = listOf(valueAt(article, children))
  const index = spans.indexOf(place.span)
  const typed = findTypedCrisisNumbers(place.text).find((each) => each.number === number)
  if (!typed || index < 0) return null
  const [before, after] = [place.text.slice(0, typed.start), place.text.slice(typed.end)]
  const inline = {
    _key: newKey(),
    _type: 'crisisNumber',
    resource: {_type: 'reference', _ref: line.id},
    channel: line.channel,
  }
  // A block begins and ends with a span, if an empty one.
  const value = [
    ...spans.slice(0, index),
    {...place.span, text: before},
    inline,
    {...place.span, _key: newKey(), text: after},
    ...spans.slice(index + 1),
  ]
  return {kind: 'crisis-number', from: number, to: line.name, patches: [{type: 'set', path: children, value}]}
}

const digits = (value: unknown) => textOf(value).replaceAll(/\D/g, '')

/** The line in use that is reached under a number, called before texted. */
function lineWith(number: string, {crisisResources}: CheckContext) {
  const wanted = digits(number)
  if (wanted === '') return null
  const active = objectsOf(crisisResources).filter(({status}) => status !== 'retired')
  const called = active.find(({phone}) => digits(phone) === wanted)
  const line = called ?? active.find(({sms}) => digits(fieldOf(sms, 'number')) === wanted)
  return line ? {id: line._id, name: textOf(line.name), channel: called ? 'phone' : 'sms'} : null
}
