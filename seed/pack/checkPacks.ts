import type {ClinicProfile} from '../profile/clinicProfile.ts'
import {SeedError} from '../SeedError.ts'
import {didYouMean} from '../yaml/didYouMean.ts'
import {citationId} from './documentIds.ts'
import type {Pack} from './parsePack.ts'

/**
 * What can only be wrong once packs and profile come together: keys used twice, topics that no pack brings, two works
 * with one id, choices for an article that does not exist.
 *
 * @throws {@link SeedError} `pack-invalid` or `profile-invalid`, every problem on a line of its own.
 */
export function checkPacks(profile: ClinicProfile, packs: readonly Pack[]): void {
  const topics = packs.flatMap((pack) => pack.topics)
  const articles = packs.flatMap((pack) => pack.articles)
  const problems = [
    ...repeated('topic', topics),
    ...repeated('article', articles),
    ...repeated(
      'crisis resource',
      packs.flatMap((pack) => pack.crisisResources),
    ),
    ...repeated(
      'disclaimer',
      packs.flatMap((pack) => pack.disclaimers),
    ),
    ...collidingWorks(packs),
    ...articles.flatMap((article) =>
      [article.primaryTopic, ...article.topics].flatMap((key) => unknownTopic(`article "${article.key}"`, key, topics)),
    ),
    ...topics.flatMap((topic) =>
      topic.broader === undefined ? [] : unknownTopic(`topic "${topic.key}"`, topic.broader, topics),
    ),
  ]
  if (problems.length > 0) throw new SeedError('pack-invalid', problems.join('\n'))

  const keys = articles.map(({key}) => key)
  const unknown = Object.keys(profile.articles).filter((key) => !keys.includes(key))
  if (unknown.length === 0) return
  throw new SeedError('profile-invalid', unknown.map((key) => unknownArticle(key, keys)).join('\n'))
}

function repeated(what: string, things: readonly {key: string}[]): string[] {
  return things
    .filter(({key}, index) => things.findIndex((other) => other.key === key) < index)
    .map(({key}) => `packs: two packs bring the ${what} "${key}"; expected one`)
}

/** Two packs may cite one work; two different works may not end up as one. */
function collidingWorks(packs: readonly Pack[]): string[] {
  const seen = new Map<string, string>()
  return packs.flatMap(({sources}) =>
    sources.flatMap((work) => {
      const id = citationId(work)
      const said = [work.DOI?.toLowerCase(), work.PMID, work.ISBN, work.URL].join()
      const known = seen.get(id)
      seen.set(id, said)
      return known === undefined || known === said ? [] : [`packs: "${work.id}" gets the id of another work, ${id}`]
    }),
  )
}

function unknownTopic(who: string, key: string, topics: readonly {key: string}[]): string[] {
  const keys = topics.map((topic) => topic.key)
  return keys.includes(key) ? [] : [`packs: ${who} names the topic "${key}"; ${hint(key, keys)}`]
}

const unknownArticle = (key: string, keys: readonly string[]) =>
  `articles.${key}: no pack brings an article "${key}"; ${hint(key, keys)}`

function hint(key: string, known: readonly string[]): string {
  const near = didYouMean(key, known)
  return near ? `did you mean "${near}"?` : `expected one of ${known.join(', ') || '(none)'}`
}
