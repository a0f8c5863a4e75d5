import {fieldOf, listOf, textOf} from '../../storedValue.ts'
import type {FixInput, FixPatch, MechanicalFix} from './mechanicalFix.ts'
import {stepTo} from '../citationUses.ts'
import {valueAt} from './placeOf.ts'

/** What a line of a reference list has and a sentence for readers has not. */
const isReference = (text: string): boolean =>
  /\b10\.\d{4,9}\/|https?:\/\/|\bdoi\b|\bPMID\b|\bet al\b|\b(?:19|20)\d{2}\b[;:.)]|\b\d+\(\d+\):\s?\d+|^\s*\[?\d{1,3}[\].)]\s/i.test(
    text,
  )

/** Deletes a typed reference list: its name, and below it what looks like references up to the first thing that does not. */
export function referenceListFix({article, finding: {path}}: FixInput): MechanicalFix | null {
  const list = path.slice(0, -1)
  const blocks = listOf(valueAt(article, list))
  const index = blocks.indexOf(valueAt(article, path))
  if (index < 0) return null
  const rest = blocks.slice(index + 1)
  const end = rest.findIndex((block) => fieldOf(block, '_type') !== 'block' || !isReference(textIn(block)))
  const deleted = [blocks[index], ...(end < 0 ? rest : rest.slice(0, end))]
  const patches = deleted.map((block, at): FixPatch => ({type: 'unset', path: [...list, stepTo(block, index + at)]}))
  // From the end, so that a place counted from the start stays what it was.
  return {kind: 'reference-list', from: deleted.map(textIn).join('\n'), to: '', patches: patches.toReversed()}
}

function textIn(block: unknown): string {
  return listOf(fieldOf(block, 'children'))
    .map((child) => textOf(fieldOf(child, 'text')))
    .join('')
}
