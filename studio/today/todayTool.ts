import {CalendarIcon} from '@sanity/icons/Calendar'
import type {Tool} from 'sanity'
import {todayStrings} from './strings.ts'
import {Today} from './Today.tsx'

/** The first tool of the Studio: what needs somebody now. */
export const todayTool: Tool = {
  name: 'today',
  title: todayStrings.title,
  icon: CalendarIcon,
  component: Today,
}
