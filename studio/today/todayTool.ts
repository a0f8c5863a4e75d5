import {CalendarIcon} from '@sanity/icons/Calendar'
import type {Tool} from 'sanity'
import {Today} from './Today.tsx'
import {todayWords} from './words.ts'

/** The first tool of the Studio: what needs somebody now. */
export const todayTool: Tool = {
  name: 'today',
  title: todayWords['today.title'],
  icon: CalendarIcon,
  component: Today,
}
