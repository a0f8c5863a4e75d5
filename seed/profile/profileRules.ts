import type {YamlPath} from '../yaml/yamlProblem.ts'
import {didYouMean} from '../yaml/didYouMean.ts'
import type {ClinicProfile} from './clinicProfile.ts'
import {dayOf, isRelativeDay} from './seedingDay.ts'

type Problem = {path: YamlPath; message: string}

/** What a profile may not say although each value by itself is in order. */
export function profileRules(profile: ClinicProfile): Problem[] {
  return [
    ...repeatedPeople(profile),
    ...unknownPeople(profile),
    ...reviewers(profile),
    ...hours(profile),
    ...telehealth(profile),
    ...realDays(profile),
    ...fictionalPhone(profile),
  ]
}

function repeatedPeople({people}: ClinicProfile): Problem[] {
  return people.flatMap(({key}, index) =>
    people.findIndex((other) => other.key === key) < index
      ? [{path: ['people', index, 'key'], message: `"${key}" already names another person; expected a key of its own`}]
      : [],
  )
}

function unknownPeople(profile: ClinicProfile): Problem[] {
  const keys = profile.people.map(({key}) => key)
  const named: [YamlPath, string][] = []
  for (const [article, {authors, review}] of Object.entries(profile.articles)) {
    for (const [index, key] of authors.entries()) named.push([['articles', article, 'authors', index], key])
    if (review) named.push([['articles', article, 'review', 'reviewer'], review.reviewer])
  }
  if (profile.disclaimers) named.push([['disclaimers', 'approvedBy'], profile.disclaimers.approvedBy])
  return named
    .filter(([, key]) => !keys.includes(key))
    .map(([path, key]) => {
      const near = didYouMean(key, keys)
      const hint = near ? `did you mean "${near}"?` : `people: ${keys.join(', ') || 'none'}`
      return {path, message: `"${key}" is not the key of a person; ${hint}`}
    })
}

/** A review in a profile is part of a demonstration; a real one is signed off in the Studio by the person who read. */
function reviewers(profile: ClinicProfile): Problem[] {
  return Object.entries(profile.articles).flatMap(([article, {authors, review}]): Problem[] => {
    if (!review) return []
    const path = ['articles', article, 'review']
    if (!profile.clinic.demo) {
      return [{path, message: 'only a demonstration (clinic.demo: true) can come reviewed; sign off in the Studio'}]
    }
    const person = profile.people.find(({key}) => key === review.reviewer)
    const problems: Problem[] = []
    if (person && !person.isClinician) {
      problems.push({path: [...path, 'reviewer'], message: `"${review.reviewer}" is not a clinician`})
    }
    if (authors.includes(review.reviewer)) {
      problems.push({path: [...path, 'reviewer'], message: `"${review.reviewer}" is an author of it; expected another`})
    }
    if (dayOf(review.nextReviewDue, '2000-01-01') <= dayOf(review.on, '2000-01-01')) {
      problems.push({path: [...path, 'nextReviewDue'], message: 'is not after the review'})
    }
    return problems
  })
}

function hours({clinic}: ClinicProfile): Problem[] {
  return clinic.openingHours.flatMap((each, index) => {
    const message = hoursProblem(each)
    return message === null ? [] : [{path: ['clinic', 'openingHours', index, 'closes'], message}]
  })
}

export const hoursProblem = ({opens, closes}: {opens: string; closes: string}): string | null =>
  closes <= opens ? `${closes} is not after ${opens}` : null

/** Where people are seen by video says nothing of a clinic that sees nobody by video. */
function telehealth({telehealth, legal}: ClinicProfile): Problem[] {
  if (!telehealth || legal?.offersTelehealth === true) return []
  return [{path: ['telehealth'], message: 'is for a clinic that offers it; expected legal.offersTelehealth: true too'}]
}

/** Days counted from the day of seeding would make a real credential or approval up. */
function realDays(profile: ClinicProfile): Problem[] {
  if (profile.clinic.demo) return []
  return relativeDays(profile, []).map((path) => ({
    path,
    message: 'a day counted from the day of seeding is for demonstrations; expected a day such as 2026-11-24',
  }))
}

function relativeDays(value: unknown, path: YamlPath): YamlPath[] {
  if (typeof value === 'string') return isRelativeDay(value) ? [path] : []
  if (Array.isArray(value)) return value.flatMap((item, index) => relativeDays(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => relativeDays(item, [...path, key]))
}

/** 555-0100 to 555-0199 are the numbers that ring nowhere. */
function fictionalPhone({clinic}: ClinicProfile): Problem[] {
  if (!clinic.demo || !clinic.phone || /555[ .-]?01\d\d$/.test(clinic.phone)) return []
  return [{path: ['clinic', 'phone'], message: `"${clinic.phone}" may ring somewhere; expected 555-0100 to 555-0199`}]
}
