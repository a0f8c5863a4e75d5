import {citationPreviews} from './citationPreviews.ts'

/**
 * {@link citationPreviews} as the text of a script, for a page without modules. A site with a Content Security Policy
 * serves it as a file, or allows the hash of this text.
 *
 * @example
 * const page = `${html}<script>${citationPreviewsScript()}</script>`
 */
export const citationPreviewsScript = (): string => `(${citationPreviews})()`
