import {type FormPatch, set, unset} from 'sanity'
import type {FixPatch} from '../../src/editorial/fixes/mechanicalFix.ts'

/** The patches of a fix as the form takes them. */
export function toPatches(patches: readonly FixPatch[]): FormPatch[] {
  return patches.map((patch) => (patch.type === 'set' ? set(patch.value, [...patch.path]) : unset([...patch.path])))
}
