import {useCallback} from 'react'
import {useTranslation} from 'sanity'
import {CLINIC_CONTENT_NAMESPACE, type Words} from './words.ts'

/** The words of the plugin in the language of the Studio. */
export function useWords(): Words {
  const {t} = useTranslation(CLINIC_CONTENT_NAMESPACE)
  return useCallback((key, values) => t(key, {...values}), [t])
}
