/** `clinic-content/markdown`: an article as Markdown, and a site's `llms.txt`. */
export {articleMarkdown} from './articleMarkdown.ts'
export {llmsTxt, type ListedForMachines, type LlmsTxtOptions} from './llmsTxt.ts'
