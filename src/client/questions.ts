// Every question of the client in one module, loaded when the first is asked.
export {articles, articleSlugs} from './articles.ts'
export {getArticle, getArticleOrThrow} from './getArticle.ts'
export {getArticlePreview} from './getArticlePreview.ts'
export {getClinic} from './getClinic.ts'
export {getUnreviewedArticle} from './getUnreviewedArticle.ts'
export {listArticles} from './listArticles.ts'
export {resolvePath} from './resolvePath.ts'
