import {defineLocaleResourceBundle} from 'sanity'
import {actionWords} from '../actions/words.ts'
import {badgesWords} from '../badges/words.ts'
import {bulkWords} from '../bulk/words.ts'
import {editorialWords} from '../editorial/words.ts'
import {inputsWords} from '../inputs/words.ts'
import {inspectorsWords} from '../inspectors/words.ts'
import {noticesWords} from '../notices/words.ts'
import {presentationWords} from '../presentation/words.ts'
import {previewWords} from '../preview/words.ts'
import {sourcesWords} from '../sources/words.ts'
import {structureWords} from '../structure/words.ts'
import {templatesWords} from '../templates/words.ts'
import {threadsWords} from '../threads/words.ts'
import {todayWords} from '../today/words.ts'
import {viewsWords} from '../views/words.ts'

/** Under this name the words of the plugin stand in the Studio's i18n. */
export const CLINIC_CONTENT_NAMESPACE = 'clinic-content'

/** Every word of the plugin, one table a folder; each key begins with its folder. */
export const words = {
  ...actionWords,
  ...badgesWords,
  ...bulkWords,
  ...editorialWords,
  ...inputsWords,
  ...inspectorsWords,
  ...noticesWords,
  ...presentationWords,
  ...previewWords,
  ...sourcesWords,
  ...structureWords,
  ...templatesWords,
  ...threadsWords,
  ...todayWords,
  ...viewsWords,
} as const

/** `count` chooses between `…_zero`, `…_one` and `…_other`, so that code names the key without any of them. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'zero' | 'one' | 'other'}` ? Base : Key

/** What code may ask for. */
export type WordKey = WithoutPlural<keyof typeof words>

/** A text that is put into words where it is shown. */
export interface Message {
  readonly key: WordKey
  readonly values?: Readonly<Record<string, string | number>>
}

/** Puts a key and what belongs in its text into words. */
export type Words = (key: WordKey, values?: Message['values']) => string

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
