import type {LocaleSource} from 'sanity'
import {english} from './english.ts'
import {CLINIC_CONTENT_NAMESPACE, type Words} from './words.ts'

/** The words of a Studio where no hook can ask for them; English until its bundles are read. */
export const wordsOf =
  (i18n: Pick<LocaleSource, 't'>): Words =>
  (key, values) =>
    i18n.t(key, {ns: CLINIC_CONTENT_NAMESPACE, defaultValue: english(key, values), ...values})
