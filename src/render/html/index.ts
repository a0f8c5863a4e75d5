/** `clinic-content/html`: an article as accessible HTML, what stands around it, and a style sheet for both. */
export {articleCss} from './articleCss.ts'
export {renderArticle, type RenderArticleOptions, type RenderedArticle} from './renderArticle.ts'
export {printDetails} from './printDetails.ts'
export {reportError} from './reportError.ts'
export {tableOfContents} from './tableOfContents.ts'
export type {RenderedReference} from './referenceList.ts'
export type {RenderWarning, TocEntry} from './renderContext.ts'
