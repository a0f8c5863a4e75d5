import type {KeyedReference} from '../pack/portableText.ts'
import type {FoundIdentifier, Kept, Moved, Undecided} from './ImportedArticle.ts'
import type {KnownWork, KnownWorks} from './knownWorks.ts'

/** What turning pieces into stored blocks needs and what it reports. */
export interface Writing {
  works: KnownWorks
  /** The works of the reference list by number, anchor (`#fn1`) and key (`@smith2020`). */
  entries: ReadonlyMap<string, KnownWork>
  /** Surname and year of each entry, for `(Smith, 2012)`. */
  byAuthor: readonly {name: string; year: string; work: KnownWork}[]
  /** Web address of the old page, for links that are relative to it. */
  base: string
  kept: Kept[]
  moved: Moved[]
  undecided: Undecided[]
  identifiers: FoundIdentifier[]
  cited: Set<KnownWork>
}

/** A citation may still be a draft itself: the reference gets strong when both are published, as in the Studio. */
export const citationReference = (
  key: string,
  id: string,
): KeyedReference & {_weak: true; _strengthenOnPublish: {type: 'citation'}} => ({
  _key: key,
  _type: 'reference',
  _ref: id,
  _weak: true,
  _strengthenOnPublish: {type: 'citation'},
})

/** Report an identifier, once. */
export function noteIdentifier(
  identifier: {type: FoundIdentifier['type']; value: string},
  work: KnownWork,
  {identifiers}: Pick<Writing, 'identifiers'>,
): void {
  if (identifiers.some(({type, value}) => type === identifier.type && value === identifier.value)) return
  identifiers.push({type: identifier.type, value: identifier.value, citation: work.id})
}
