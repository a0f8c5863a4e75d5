import {defineDocuments, defineLocations, presentationTool} from 'sanity/presentation'
import {fieldOf, textOf} from '../../src/storedValue.ts'
import {english} from '../i18n/english.ts'
import type {Words} from '../i18n/words.ts'
import {checkPresentationSite, presentationHref, type PresentationSite} from './presentationRoutes.ts'

/**
 * Sanity's Presentation tool for a site that shows drafts: the page beside the form, the article of the page that is
 * looked at, and on a document where on the site it is.
 *
 * @throws TypeError when the site could not be shown.
 */
export function articlePresentation(site: PresentationSite, t: Words) {
  checkPresentationSite(site)
  const {origin, route, home = '/'} = site
  return presentationTool({
    name: 'presentation',
    title: english('presentation.title'),
    previewUrl: {initial: `${origin}${home}`},
    allowOrigins: [origin],
    resolve: {
      mainDocuments: defineDocuments([
        // The tool decodes the segment; once more, and a stray % in an address would take it down.
        {route, filter: '_type == "article" && slug.current == $slug'},
      ]),
      locations: {
        article: defineLocations({
          select: {title: 'title', slug: 'slug.current'},
          resolve: (article) => {
            const href = presentationHref(site, textOf(fieldOf(article, 'slug')))
            return href === null
              ? {message: t('presentation.no-address'), tone: 'caution'}
              : {locations: [{title: textOf(fieldOf(article, 'title')) || t('presentation.untitled'), href}]}
          },
        }),
        citation: defineLocations({
          select: {id: '_id'},
          resolve: () => ({message: t('presentation.source'), tone: 'positive'}),
        }),
      },
    },
  })
}
