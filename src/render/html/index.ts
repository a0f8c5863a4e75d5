/** `clinic-content/html`: an article as accessible HTML, and a style sheet for it. */
export {articleCss} from './articleCss.ts'
export {renderArticle, type RenderArticleOptions, type RenderedArticle} from './renderArticle.ts'
export type {RenderedReference} from './referenceList.ts'
export type {RenderWarning, TocEntry} from './renderContext.ts'
