import {jurisdictionCovers} from '../../src/jurisdictionCovers.ts'
import {disclaimerKinds, employeeBands, policyPages, titleOf} from '../../src/vocabulary.ts'
import {concerns, disclaimersFor} from '../pack/disclaimersFor.ts'
import type {PackDisclaimer} from '../pack/packShapes.ts'
import type {Pack} from '../pack/parsePack.ts'
import type {ClinicProfile} from './clinicProfile.ts'
import {type LegalQuestion, legalQuestions, type Need} from './legalQuestions.ts'

/** Something that only the clinic can settle, and that is not settled. */
export interface OpenChoice {
  /** The line of the profile that settles it, or `disclaimers/<kind>` for a text to be written in the Studio. */
  id: string
  /** What is missing, in words. */
  what: string
  why: string
  /** Whether it follows from law, or may: then counsel has to confirm it. */
  counsel: boolean
}

/**
 * What a profile leaves open: questions of law without an answer, and texts and pages that follow from the answers and
 * are not there.
 *
 * Pure. Lists choices; it blocks nothing and is no legal advice.
 */
export function openChoices(profile: ClinicProfile, packs: readonly Pack[]): OpenChoice[] {
  const disclaimers = disclaimersFor(profile, packs)
  const found = [...questionsOf(profile), ...languagesOf(profile, disclaimers), ...placesOf(profile)]
  for (const question of legalQuestions.filter((each) => isAsked(each, profile.clinic.jurisdictions))) {
    const answer = profile.legal?.[question.answer]
    const needs = answer === true ? question.ifYes : answer === false ? question.ifNo : []
    found.push(...(needs ?? []).flatMap((need) => missing(need, question, profile, disclaimers)))
  }
  found.push(...accessibility(profile))
  return [...new Map(found.map((choice) => [choice.id, choice])).values()]
}

/** Whether a clinic in these places is asked. */
export const isAsked = ({place}: LegalQuestion, jurisdictions: readonly string[]): boolean =>
  place === undefined || concerns(place, jurisdictions)

function questionsOf({clinic, legal}: ClinicProfile): OpenChoice[] {
  return legalQuestions
    .filter((question) => isAsked(question, clinic.jurisdictions) && legal?.[question.answer] === undefined)
    .map(({answer, ask}) => ({id: `legal.${answer}`, what: ask, why: 'not answered', counsel: true}))
}

function missing(
  need: Need,
  {answer}: LegalQuestion,
  profile: ClinicProfile,
  disclaimers: readonly PackDisclaimer[],
): OpenChoice[] {
  if ('policy' in need) {
    const {policy, why} = need
    if (profile.clinic.policies?.[policy] !== undefined) return []
    const what = `a page to link: ${titleOf(policyPages, policy)}`
    return [{id: `clinic.policies.${policy}`, what, why, counsel: true}]
  }
  if ('disclaimer' in need) {
    const {disclaimer: kind, why} = need
    // A text made for one licence does not do for another.
    const isThere = disclaimers.some((each) => each.kind === kind && (each.onlyIf ?? answer) === answer)
    if (isThere) return []
    const what = `a text of the kind "${titleOf(disclaimerKinds, kind)}", in the Studio under Disclaimers`
    return [{id: `disclaimers/${kind}`, what, why, counsel: true}]
  }
  const {key, what, why} = need
  const isThere = key === 'clinic.funding' ? profile.clinic.funding !== undefined : profile.telehealth !== undefined
  return isThere ? [] : [{id: key, what, why, counsel: key !== 'clinic.funding'}]
}

/** Texts of the packs are in one language; what another one lacks is for the clinic to have translated. */
function languagesOf({clinic}: ClinicProfile, disclaimers: readonly PackDisclaimer[]): OpenChoice[] {
  return [clinic.language, ...clinic.otherLanguages]
    .filter((language) => !disclaimers.some((each) => each.language === language))
    .map((language) => ({
      id: `disclaimers/${language}`,
      what: `disclaimers in ${language}, in the Studio under Disclaimers`,
      why: 'no pack brings any',
      counsel: true,
    }))
}

function placesOf({clinic, telehealth}: ClinicProfile): OpenChoice[] {
  const remote = (telehealth?.jurisdictions ?? []).filter(
    (place) => !clinic.jurisdictions.some((here) => jurisdictionCovers(here, place)),
  )
  return remote.flatMap((place) => [
    {
      id: `telehealth.jurisdictions (${place})`,
      what: `${place} is not in clinic.jurisdictions, so its crisis lines and disclaimers are not shown`,
      why: 'add it there, or stop offering telehealth there',
      counsel: true,
    },
    ...(place === 'US-FL' && telehealth?.registrationUrl === undefined ? [registration] : []),
  ])
}

const registration: OpenChoice = {
  id: 'telehealth.registrationUrl',
  what: 'a link to the registration of each clinician who is registered, and not licensed, in Florida',
  why: 'Florida registers clinicians of other states for telehealth (s. 456.47)',
  counsel: true,
}

/** The day by which the site of a clinic with federal funds has to meet WCAG 2.1 AA hangs on its size. */
function accessibility({clinic, legal}: ClinicProfile): OpenChoice[] {
  const isFunded = legal?.billsMedicareOrMedicaid === true || legal?.receivesFederalFunds === true
  if (!isFunded || clinic.policies?.accessibility !== undefined) return []
  const many = legal.employsFifteenOrMore
  const size = many === undefined ? undefined : many ? '15-or-more' : 'under-15'
  const by = employeeBands
    .filter(({value}) => size === undefined || value === size)
    .map(({title, accessibleBy}) =>
      size === undefined ? `${accessibleBy} (${title.toLowerCase()} people)` : accessibleBy,
    )
    .join(' or ')
  return [
    {
      id: 'clinic.policies.accessibility',
      what: `a page to link: ${titleOf(policyPages, 'accessibility')}`,
      why: `Section 504: the site meets WCAG 2.1 AA by ${by} (Federal Register of 11 May 2026, 2026-09266)`,
      counsel: true,
    },
  ]
}
