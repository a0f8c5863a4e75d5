import {AddDocumentIcon} from '@sanity/icons/AddDocument'
import type {Tool} from 'sanity'
import {AddSources} from './AddSources.tsx'
import {sourcesStrings} from './strings.ts'

/** The tool in which staff paste what they want to cite. */
export const sourcesTool: Tool = {
  name: 'add-sources',
  title: sourcesStrings.title,
  icon: AddDocumentIcon,
  component: AddSources,
}
