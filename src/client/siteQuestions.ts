// What a site asks besides articles and lists of them, loaded when the first of these is asked.
export {corrections} from './corrections.ts'
export {getCrisisResources, getDisclaimers} from './siteTexts.ts'
export {getPerson, listPeople} from './people.ts'
export {getTopic, listTopics} from './topics.ts'
export {redirects} from './redirects.ts'
export {related} from './related.ts'
export {search} from './search.ts'
