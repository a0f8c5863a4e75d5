import {AddDocumentIcon} from '@sanity/icons/AddDocument'
import type {Tool} from 'sanity'
import {AddSources} from './AddSources.tsx'
import {sourcesWords} from './words.ts'

/** The tool in which staff paste what they want to cite. */
export const sourcesTool: Tool = {
  name: 'add-sources',
  title: sourcesWords['sources.title'],
  icon: AddDocumentIcon,
  component: AddSources,
}
