import {textOf} from '../../storedValue.ts'
import type {FixInput, MechanicalFix} from './mechanicalFix.ts'
import {textPlace} from './placeOf.ts'

/** Long forms with one meaning on a health page; `[US, British]` where they are spelled differently. */
const longForms: Readonly<Record<string, string | readonly [us: string, british: string]>> = {
  ADHD: 'attention deficit hyperactivity disorder',
  BMI: 'body mass index',
  CBT: ['cognitive behavioral therapy', 'cognitive behavioural therapy'],
  COPD: 'chronic obstructive pulmonary disease',
  DBT: ['dialectical behavior therapy', 'dialectical behaviour therapy'],
  EMDR: 'eye movement desensitization and reprocessing',
  GAD: ['generalized anxiety disorder', 'generalised anxiety disorder'],
  OCD: 'obsessive-compulsive disorder',
  PTSD: 'post-traumatic stress disorder',
  SNRI: 'serotonin and norepinephrine reuptake inhibitor',
  SSRI: 'selective serotonin reuptake inhibitor',
}

/** Spells a short form out where it first appears: "cognitive behavioral therapy (CBT)". */
export function acronymFix({article, finding: {path, message}}: FixInput): MechanicalFix | null {
  const [, acronym = ''] = / what (\p{Lu}+) stands for/u.exec(message) ?? []
  const stored = Object.hasOwn(longForms, acronym) ? longForms[acronym] : undefined
  const place = stored ? textPlace(article, path) : null
  if (!stored || !place) return null
  const [us, british] = typeof stored === 'string' ? [stored, stored] : stored
  const [found, plural] = new RegExp(`(?<![\\p{L}\\p{N}-])${acronym}(s?)(?![\\p{L}\\p{N}])`, 'u').exec(place.text) ?? []
  if (found === undefined) return null
  const at = place.text.search(new RegExp(`(?<![\\p{L}\\p{N}-])${found}(?![\\p{L}\\p{N}])`, 'u'))
  const isFirst = /(?:^|[.!?]\s+)$/.test(place.text.slice(0, at))
  const long = `${/^en-US$/i.test(textOf(article.language) || 'en-US') ? us : british}${plural ?? ''}`
  const to = `${isFirst ? long.charAt(0).toUpperCase() + long.slice(1) : long} (${found})`
  const value = place.text.slice(0, at) + to + place.text.slice(at + found.length)
  return {kind: 'acronym', from: found, to, patches: [{type: 'set', path: place.path, value}]}
}
