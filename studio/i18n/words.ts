import {defineLocaleResourceBundle} from 'sanity'
import {actionWords} from '../actions/words.ts'
import {bulkWords} from '../bulk/words.ts'

/** Under this name the words of the plugin stand in the Studio's i18n. */
export const CLINIC_CONTENT_NAMESPACE = 'clinic-content'

/** The words of the folders that have been moved to i18n, one table a folder; each key begins with its folder. */
const words = {...actionWords, ...bulkWords}

/** `count` chooses between `…_one` and `…_other`, so that code names the key without either. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key

/** What code may ask for. */
export type WordKey = WithoutPlural<keyof typeof words>

/** A text that is put into words where it is shown. */
export interface Message {
  readonly key: WordKey
  readonly values?: Readonly<Record<string, string | number>>
}

/**
 * The plugin's English.
 *
 * A Studio replaces or translates words with a bundle of its own under {@link CLINIC_CONTENT_NAMESPACE}; what is found by a
 * rule is worded in `src/editorial`, the same for Studio, command line and reports, and is not part of it.
 */
export const englishWords = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: CLINIC_CONTENT_NAMESPACE,
  // Words of the Studio's own stand, also when its plugin comes before this one.
  overwrite: false,
  resources: words,
})
