import type {FieldGroupDefinition} from '@sanity/types'

/** The tabs of the article form, in the order in which staff work through them. */
export const articleGroups: FieldGroupDefinition[] = [
  {name: 'content', title: 'Content', default: true},
  {name: 'evidence', title: 'Evidence'},
  {name: 'review', title: 'Review'},
  {name: 'disclosures', title: 'Disclosures'},
  {name: 'search', title: 'Search'},
]
