/** `clinic-content/react`: an article as React elements. React is an optional peer: `npm i react`. */
export {
  articleElement,
  ArticleView,
  type ArticleComponents,
  type ArticleElement,
  type ArticleElementOptions,
  type ArticlePartProps,
} from './articleElement.ts'
