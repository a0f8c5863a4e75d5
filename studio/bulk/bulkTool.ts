import {StackCompactIcon} from '@sanity/icons/StackCompact'
import type {Tool} from 'sanity'
import {BulkArticles} from './BulkArticles.tsx'
import {bulkStrings} from './strings.ts'

/** The tool in which staff do one thing to several articles. */
export const bulkTool: Tool = {
  name: 'several-articles',
  title: bulkStrings.title,
  icon: StackCompactIcon,
  component: BulkArticles,
}
