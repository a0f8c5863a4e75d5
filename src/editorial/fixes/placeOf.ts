import {fieldOf, isStoredObject, listOf, type StoredObject} from '../../storedValue.ts'
import type {PathStep} from '../finding.ts'

/** What is stored at a path; `undefined` when nothing is. */
export function valueAt(root: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof step === 'string') return fieldOf(value, step)
    const list = listOf(value)
    return typeof step === 'number' ? list[step] : list.find((item) => fieldOf(item, '_key') === step._key)
  }, root)
}

/** Where the words of a finding are stored: a span of a block, or a text field. */
export interface TextPlace {
  text: string
  /** To the text itself. */
  path: PathStep[]
  /** The span; `null` for a text field. */
  span: StoredObject | null
}

/** The text at the path of a finding, or `null` when the path leads to none. */
export function textPlace(article: unknown, path: readonly PathStep[]): TextPlace | null {
  const value = valueAt(article, path)
  if (typeof value === 'string') return {text: value, path: [...path], span: null}
  const text = fieldOf(value, 'text')
  return isStoredObject(value) && typeof text === 'string' ? {text, path: [...path, 'text'], span: value} : null
}
