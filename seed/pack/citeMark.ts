import {certainties, citeIntents, claimKinds} from '../../src/vocabulary.ts'
import {didYouMean} from '../yaml/didYouMean.ts'
import {citedWorks} from './citationLabels.ts'
import {type Cite, keyedReference} from './portableText.ts'
import type {Conversion} from './textProblem.ts'

/** What may stand in `{...}` after a citation, and the field it fills. */
const attributes: Record<string, {field: 'claimKind' | 'certainty' | 'intent'; terms: readonly {value: string}[]}> = {
  claim: {field: 'claimKind', terms: claimKinds},
  certainty: {field: 'certainty', terms: certainties},
  intent: {field: 'intent', terms: citeIntents},
}

/**
 * The mark for `[words][@key; @other]{claim=association}`.
 *
 * @param label - `@key`, `@key; @other` or `@key, p. 12`.
 * @param braces - `{claim=association certainty=low}`, or `''`.
 */
export function citeMark(label: string, braces: string, {lookUp, newKey, report}: Conversion): Cite {
  const mark: Cite = {_key: newKey(), _type: 'cite', citations: []}
  for (const {key, locator} of citedWorks(label)) {
    const id = lookUp.citation(key)
    if (id === null) report(1, 1, `[@${key}] is not in sources.csl.json`)
    else if (mark.citations.some(({_ref}) => _ref === id)) report(1, 1, `[@${key}] is cited twice in one place`)
    else mark.citations.push(keyedReference(newKey(), id))
    if (locator !== '') mark.locator = locator
  }
  for (const pair of braces.slice(1, -1).split(/\s+/).filter(Boolean)) {
    const [name = '', value = ''] = pair.split('=')
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined
    const near = didYouMean(name, Object.keys(attributes)) ?? Object.keys(attributes).join(', ')
    if (!attribute) report(1, 1, `{${pair}}: "${name}" is not known here; expected ${near}`)
    else if (!attribute.terms.some((term) => term.value === value)) {
      report(1, 1, `{${pair}}: expected ${name}= one of ${attribute.terms.map((term) => term.value).join(', ')}`)
    } else mark[attribute.field] = value
  }
  return mark
}
