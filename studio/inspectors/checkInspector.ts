import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import type {DocumentInspector} from 'sanity'
import {CheckPanel} from './CheckPanel.tsx'
import {inspectorStrings} from './strings.ts'

/** The panel beside the form of an article that says what to mend, and mends what needs no thought. */
export const checkInspector: DocumentInspector = {
  name: 'clinic-check',
  component: CheckPanel,
  useMenuItem: () => ({icon: CheckmarkCircleIcon, title: inspectorStrings.menu, showAsAction: true}),
}
