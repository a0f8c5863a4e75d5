import {check, contentHash, gate, type Finding, type PathStep} from '../../src/editorial/index.ts'
import {contextOf, gateInputOf, soundArticle, type SoundArticle} from '../fixtures/soundArticle.ts'

/** One thing changed in a sound article or around it: where, from the fixture's root, and what it becomes. */
export type Change = [path: PathStep[], value: unknown]

/** The sound article with changes; what a change leads through must exist. */
export async function changed(...changes: Change[]): Promise<SoundArticle> {
  const sound = await soundArticle()
  for (const [path, given] of changes) {
    // A later change may lead into this value, and other tests use the same one.
    const value = structuredClone(given)
    const last = path.at(-1)
    const holder = path.slice(0, -1).reduce(step, sound)
    if (typeof holder !== 'object' || holder === null || last === undefined) {
      throw new Error(`changed(): nothing at ${toText(path)}`)
    }
    if (typeof last === 'object')
      Object.assign(
        holder,
        Object.values(holder).map((item) => (isKeyed(item, last._key) ? value : item)),
      )
    else if (value === undefined) Reflect.deleteProperty(holder, last)
    else Reflect.set(holder, last, value)
  }
  return sound
}

/** The same, approved again after the changes, so that only what is wrong besides is found. */
export async function changedAndApproved(...changes: Change[]): Promise<SoundArticle> {
  const sound = await changed(...changes)
  for (const review of sound.article.reviews) {
    review.contentHash = await contentHash(sound.article, sound.citations)
  }
  return sound
}

/** What `check` finds, as `"REV-03 reviews[r1]"`. */
export async function findings(article: SoundArticle): Promise<string[]> {
  return (await check(article.article, contextOf(article))).map(brief)
}

/** What `gate` finds, as `"REV-03 reviews[r1]"`. */
export async function gateFindings(article: SoundArticle): Promise<string[]> {
  return (await gate(gateInputOf(article), article)).map(brief)
}

/** What `check` finds after changes that were approved. */
export async function findingsAfter(...changes: Change[]): Promise<string[]> {
  return findings(await changedAndApproved(...changes))
}

export function brief({id, path}: Pick<Finding, 'id' | 'path'>): string {
  return `${id} ${toText(path)}`
}

function toText(path: readonly PathStep[]): string {
  return path
    .map((each) => (typeof each === 'string' ? `.${each}` : `[${typeof each === 'object' ? each._key : each}]`))
    .join('')
    .slice(1)
}

function step(value: unknown, to: PathStep): unknown {
  if (typeof to === 'object') {
    return Array.isArray(value) ? value.find((item) => isKeyed(item, to._key)) : undefined
  }
  return typeof value === 'object' && value !== null ? Reflect.get(value, to) : undefined
}

function isKeyed(item: unknown, key: string): boolean {
  return typeof item === 'object' && item !== null && '_key' in item && item._key === key
}
