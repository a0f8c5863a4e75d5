import {jurisdictionCovers} from '../jurisdictionCovers.ts'
import {listOf, numberOf, objectsOf, refOf, textOf} from '../storedValue.ts'
import type {Reference} from './gateInput.ts'
import {readerLanguage} from './resolveDisclaimers.ts'

/** What resolution reads of a crisis resource; give whole documents, get the same documents back. */
export interface StoredCrisisResource {
  readonly _id: string
  readonly kind?: string | null
  readonly jurisdiction?: string | null
  readonly languages?: readonly string[] | null
  readonly status?: string | null
  readonly priority?: number | null
}

/** The article and clinic for which numbers are chosen. */
export interface CrisisOccasion {
  readonly clinic: {readonly jurisdictions?: readonly string[] | null; readonly defaultLanguage?: string | null} | null
  readonly article: {
    readonly language?: string | null
    readonly audience?: string | null
    readonly sensitivity?: readonly string[] | null
    readonly additionalCrisisResources?: readonly Reference[] | null
  }
  readonly topic?: {readonly specialty?: string | null} | null
}

/** Most urgent first. */
const order = ['emergency', 'suicide-crisis', 'text-line', 'domestic-abuse', 'youth', 'poison', 'veterans', 'helpline']

/**
 * The numbers in an article's crisis box, the most urgent first.
 *
 * Every article gets the emergency number of each jurisdiction of the clinic; all but those on a plainly other subject
 * than mental health also get the suicide and crisis line and the text line, in the reader's language where the resource
 * names languages; sensitive subjects bring more. The article's own additions come on top. Only a retired resource is
 * left out: one whose check is old stays, because an old number helps more than none, and the page says when it was
 * checked.
 *
 * @example
 * resolveCrisisResources({crisisResources, clinic, article, topic})
 */
export function resolveCrisisResources<Resource extends StoredCrisisResource>(
  occasion: CrisisOccasion & {readonly crisisResources: readonly Resource[]},
): Resource[] {
  const {clinic, article} = occasion
  const language = readerLanguage(article, clinic).split('-')[0]
  const added = objectsOf(article.additionalCrisisResources).map(refOf)
  const kinds = kindsFor(occasion)
  const isForReader = ({kind, jurisdiction, languages}: Resource) =>
    kinds.includes(textOf(kind)) &&
    listOf(clinic?.jurisdictions).some((target) => jurisdictionCovers(textOf(jurisdiction), textOf(target))) &&
    // An emergency number works in any language; who answers finds an interpreter.
    (kind === 'emergency' || !language || !listOf(languages).length || speaks(languages, language))
  const place = ({kind, priority, _id}: Resource) =>
    [
      order.indexOf(textOf(kind)) + 1 || order.length + 1,
      String(numberOf(priority, 999)).padStart(9, '0'),
      textOf(_id),
    ].join()
  return objectsOf(occasion.crisisResources)
    .filter((resource) => resource.status !== 'retired' && (added.includes(resource._id) || isForReader(resource)))
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

function kindsFor({article, topic}: CrisisOccasion): string[] {
  const about = [...listOf(article.sensitivity), article.audience]
  const isSensitive = listOf(article.sensitivity).some((value) => value !== 'none')
  const isOtherSubject = !!topic?.specialty && topic.specialty !== 'mental-health' && !isSensitive
  return [
    'emergency',
    ...(isOtherSubject ? [] : ['suicide-crisis', 'text-line']),
    ...(about.includes('abuse') ? ['domestic-abuse'] : []),
    ...(about.includes('minors') || about.includes('young-person') ? ['youth'] : []),
    ...(about.includes('substance-use') ? ['poison'] : []),
  ]
}

function speaks(languages: unknown, language: string): boolean {
  return listOf(languages).some((each) => textOf(each).split('-')[0] === language)
}
