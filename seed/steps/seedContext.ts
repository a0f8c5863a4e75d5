import {jurisdictionCovers} from '../../src/jurisdictionCovers.ts'
import {concerns, disclaimersFor} from '../pack/disclaimersFor.ts'
import {citationId, crisisResourceId} from '../pack/documentIds.ts'
import type {Pack, PackArticle} from '../pack/parsePack.ts'
import type {PackCrisisResource, PackDisclaimer, PackSource, PackTopic} from '../pack/packShapes.ts'
import type {LookUp} from '../pack/textProblem.ts'
import type {ClinicProfile} from '../profile/clinicProfile.ts'
import {dayOf} from '../profile/seedingDay.ts'

/** What every step reads. */
export interface SeedContext {
  profile: ClinicProfile
  topics: readonly PackTopic[]
  crisisResources: readonly PackCrisisResource[]
  disclaimers: readonly PackDisclaimer[]
  /** Each work once, although two packs may bring it. */
  sources: readonly PackSource[]
  articles: readonly (PackArticle & {lookUp: LookUp})[]
  /** The lines that hold for every reader of this clinic. */
  lookUp: LookUp
  /** `YYYY-MM-DD` on which this clinic was first seeded. */
  seededOn: string
  /** A day of the profile as `YYYY-MM-DD`. */
  day(text: string): string
}

/** The parts of the packs that concern this clinic. */
export function seedContext(profile: ClinicProfile, packs: readonly Pack[], seededOn: string): SeedContext {
  const {jurisdictions} = profile.clinic
  const crisisResources = packs
    .flatMap((pack) => pack.crisisResources)
    .filter(({jurisdiction, key}) => concerns(jurisdiction, jurisdictions) && !profile.crisis?.leaveOut.includes(key))
    .toSorted((a, b) => a.priority - b.priority)
  const crisisResource = (kind: string, channel: string) => {
    const found = crisisResources.find(
      (line) =>
        line.kind === kind &&
        jurisdictions.every((here) => jurisdictionCovers(line.jurisdiction, here)) &&
        reaches(line, channel),
    )
    return found ? crisisResourceId(found.key) : null
  }
  const lookUpIn = (sources: readonly PackSource[]): LookUp => ({
    citation: (key) => {
      const work = sources.find(({id}) => id === key)
      return work ? citationId(work) : null
    },
    crisisResource,
  })
  return {
    profile,
    topics: packs.flatMap((pack) => pack.topics),
    crisisResources,
    disclaimers: disclaimersFor(profile, packs),
    sources: [...new Map(packs.flatMap((pack) => pack.sources).map((work) => [citationId(work), work])).values()],
    articles: packs.flatMap((pack) => pack.articles.map((article) => ({...article, lookUp: lookUpIn(pack.sources)}))),
    lookUp: lookUpIn([]),
    seededOn,
    day: (text) => dayOf(text, seededOn),
  }
}

function reaches(line: PackCrisisResource, channel: string): boolean {
  if (channel === 'sms') return line.sms !== undefined
  return channel === 'chat' ? line.chatUrl !== undefined : line.phone !== undefined
}
