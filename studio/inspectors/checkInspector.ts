import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import type {DocumentInspector} from 'sanity'
import {useWords} from '../i18n/useWords.ts'
import {CheckPanel} from './CheckPanel.tsx'

/** The panel beside the form of an article that says what to mend, and mends what needs no thought. */
export const checkInspector: DocumentInspector = {
  name: 'clinic-check',
  component: CheckPanel,
  useMenuItem: () => {
    const t = useWords()
    return {icon: CheckmarkCircleIcon, title: t('inspectors.menu'), showAsAction: true}
  },
}
