// Names for readers. Not of the client's entry: every page of a site would load their tables.
export {jurisdictionName} from './jurisdictionName.ts'
export {languageName} from './languageName.ts'
