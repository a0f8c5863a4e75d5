import {StackCompactIcon} from '@sanity/icons/StackCompact'
import type {Tool} from 'sanity'
import {BulkArticles} from './BulkArticles.tsx'
import {bulkWords} from './words.ts'

/** The tool in which staff do one thing to several articles. */
export const bulkTool: Tool = {
  name: 'several-articles',
  // The bar at the top takes a text; it knows no other language.
  title: bulkWords['bulk.title'],
  icon: StackCompactIcon,
  component: BulkArticles,
}
