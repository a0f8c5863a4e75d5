import type {LocaleSource} from 'sanity'
import {english} from './english.ts'
import {wordsOf} from './wordsOf.ts'
import type {Words} from './words.ts'

/**
 * Words for what is made before a Studio stands and asked for them later: validation of a document, the navigation, what
 * a template begins with. English until the Studio is known.
 */
export function lateWords(): {t: Words; bind: (i18n: Pick<LocaleSource, 't'>) => void} {
  let current: Words = english
  return {
    t: (key, values) => current(key, values),
    bind: (i18n) => {
      current = wordsOf(i18n)
    },
  }
}
