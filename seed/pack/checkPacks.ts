import type {ClinicProfile} from '../profile/clinicProfile.ts'
import {SeedError} from '../SeedError.ts'
import {didYouMean} from '../yaml/didYouMean.ts'
import {pathText, type YamlPath} from '../yaml/yamlProblem.ts'
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

  const wrong = profilePackProblems(profile, packs)
  if (wrong.length === 0) return
  throw new SeedError('profile-invalid', wrong.map(({path, message}) => `${pathText(path)}: ${message}`).join('\n'))
}

/** What a profile says of its packs that they do not bring. */
export function profilePackProblems(
  {articles, crisis}: ClinicProfile,
  packs: readonly Pack[],
): {path: YamlPath; message: string}[] {
  const keys = packs.flatMap((pack) => pack.articles).map(({key}) => key)
  return [
    ...Object.keys(articles)
      .filter((key) => !keys.includes(key))
      .map((key) => ({path: ['articles', key], message: `no pack brings an article "${key}"; ${hint(key, keys)}`})),
    ...crisisProblems(crisis?.leaveOut ?? [], packs),
  ]
}

/** Crisis lines that a clinic may leave out: never the emergency number or the line that answers day and night. */
export function optionalCrisisLines(packs: readonly Pack[]): string[] {
  return packs.flatMap(({crisisResources}) =>
    crisisResources.filter(({kind}) => kind !== 'emergency' && kind !== 'suicide-crisis').map(({key}) => key),
  )
}

function crisisProblems(leftOut: readonly string[], packs: readonly Pack[]): {path: YamlPath; message: string}[] {
  const lines = packs.flatMap((pack) => pack.crisisResources).map(({key}) => key)
  const optional = optionalCrisisLines(packs)
  return leftOut.flatMap((key, index) => {
    if (optional.includes(key)) return []
    const path = ['crisis', 'leaveOut', index]
    const isShown = lines.includes(key)
    return [
      isShown
        ? {path, message: `"${key}" is shown to every reader; expected ${optional.join(', ') || 'none'}`}
        : {path, message: `no pack brings a crisis line "${key}"; ${hint(key, optional)}`},
    ]
  })
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

function hint(key: string, known: readonly string[]): string {
  const near = didYouMean(key, known)
  return near ? `did you mean "${near}"?` : `expected one of ${known.join(', ') || '(none)'}`
}
