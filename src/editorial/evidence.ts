import type {CheckInput, CheckedCitation} from './checkInput.ts'
import {textOf} from '../storedValue.ts'

/** Designs that look at people or cells themselves; the others sum up what such studies found. */
const primaryDesigns = new Set([
  'rct',
  'cohort',
  'case-control',
  'cross-sectional',
  'case-series',
  'qualitative',
  'animal',
  'in-vitro',
])

/** Designs that see one moment, and so cannot tell cause from effect. */
const oneMoment = new Set(['cross-sectional', 'case-series', 'qualitative'])

const caused =
  /(?<!\b(?:a|the|any|no|one|possible|common|main|of|root)\s)\b(?:causes|caused by|cause(?=\s+(?:\w+\s+){0,2}\p{L}+)|leads? to|led to|results? in|resulted in|triggers|produces|prevents|brings about)\b/iu

const denied = /\b(?:not|never|no|cannot|can't|doesn't|don't|didn't|whether|may|might|could|unclear|if)\b/i

/** Words that leave room for doubt. */
const hedge =
  /\b(?:may|might|could|can|suggests?|suggested|seems?|appears?|possibly|perhaps|probably|likely|unclear|uncertain|unsure|limited|early|small|some|so far|not (?:yet )?(?:clear|known|proven|certain)|more research|hints?|tentative|weak)\b/i

const relative =
  /\b(?:twice|double[sd]?|tripled?|three times|four times|five times|ten times|\d+(?:\.\d+)?\s*times)\b[^.]{0,40}\b(?:likely|risk|chance|odds|common)\b|\b\d+(?:\.\d+)?\s?(?:%|per ?cent)\s+(?:(?:more|less)\s+(?:likely|common)|(?:higher|lower|greater|increased|reduced)\s+(?:risk|odds|chance))\b|\b(?:risk|odds|chance)s?\b[^.]{0,40}\b(?:by|of)\s+(?:about\s+)?\d+(?:\.\d+)?\s?(?:%|per ?cent)|\b(?:cuts?|halves?|reduces?|lowers?|raises?|increases?|doubles?)\s+(?:the\s+|your\s+|their\s+)?(?:risk|odds|chance)s?\b[^.]{0,30}(?:\d|\bhalf\b|$)|\b(?:relative risk|risk ratio|hazard ratio|odds ratio)\b/i

const absolute =
  /\b\d[\d,.]*\s+(?:in|out of|of every|of|per)\s+(?:every\s+)?\d[\d,]*\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:in|out of)\s+(?:every\s+)?(?:\d|ten|hundred|a hundred|thousand)|\bfrom\s+\d+(?:\.\d+)?\s?%?\s+to\s+\d+(?:\.\d+)?\s?%/i

/** Whether a work is one study, as far as is known. */
export function isPrimary({kind, studyDesign}: CheckedCitation): boolean {
  return kind !== 'systematic-review' && kind !== 'guideline' && primaryDesigns.has(textOf(studyDesign))
}

/** Whether a work looked at one moment only. */
export function seesOneMoment({studyDesign}: CheckedCitation): boolean {
  return oneMoment.has(textOf(studyDesign))
}

/** The words by which a sentence says that one thing brings about another, or `''`. */
export function causalWords(sentence: string): string {
  const [words] = caused.exec(sentence) ?? []
  return words === undefined || denied.test(sentence) ? '' : words
}

/** Whether a sentence leaves room for doubt. */
export function isHedged(sentence: string): boolean {
  return hedge.test(sentence)
}

/** Whether a sentence compares risks ("twice as likely"). */
export function comparesRisks(sentence: string): boolean {
  return relative.test(sentence)
}

/** Whether a text says of how many people ("2 in 100"). */
export function countsPeople(text: string): boolean {
  return absolute.test(text)
}

/** Works that words of the article rely on, each once. */
export function reliedOn(
  uses: CheckInput['uses'],
): {work: CheckedCitation; path: CheckInput['uses'][number]['path']}[] {
  const found = new Map<string, {work: CheckedCitation; path: CheckInput['uses'][number]['path']}>()
  for (const {id, work, path, isCited, isDiscussed} of uses) {
    if (work && isCited && !isDiscussed && !found.has(id)) found.set(id, {work, path})
  }
  return [...found.values()]
}
