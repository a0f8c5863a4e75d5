import {createHash} from 'node:crypto'
import {canonicalJson} from '../src/editorial/canonicalJson.ts'
import type {SeedDocument} from './SeedDocument.ts'

/**
 * What a document says, as a short text: equal for a draft and its published twin, and untouched by what the Content
 * Lake adds (`_rev`, time stamps).
 */
export function fingerprint(document: SeedDocument): string {
  const says = Object.fromEntries(
    Object.entries(document).filter(([field]) => !field.startsWith('_') || field === '_type'),
  )
  return createHash('sha256').update(canonicalJson(says)).digest('hex')
}

/** A fingerprint of anything that is JSON. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
