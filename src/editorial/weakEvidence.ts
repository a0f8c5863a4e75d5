import {fieldOf, textOf} from '../storedValue.ts'
import type {CheckedCitation, CheckedClinic} from './checkInput.ts'

/** Newspapers, magazines, shops of opinion and places where anybody writes. */
const press = new Set(
  'nytimes.com washingtonpost.com cnn.com foxnews.com bbc.com bbc.co.uk theguardian.com dailymail.co.uk usatoday.com forbes.com huffpost.com time.com newsweek.com buzzfeed.com vox.com theatlantic.com today.com nbcnews.com cbsnews.com abcnews.go.com medium.com substack.com blogspot.com wordpress.com reddit.com quora.com facebook.com instagram.com tiktok.com youtube.com twitter.com x.com pinterest.com wikipedia.org'.split(
    ' ',
  ),
)

/** The host of an address without "www.", or `''`. */
export function hostOf(url: unknown): string {
  const [, host] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(textOf(url).trim()) ?? []
  return (host ?? '').toLowerCase().replace(/^www\./, '')
}

/** Whether a host is `site` or a part of it. */
export function isHostOf(host: string, site: string): boolean {
  return site !== '' && (host === site || host.endsWith(`.${site}`))
}

/** Whether a work is a page of the clinic itself. */
export function isOwnSite({url}: CheckedCitation, clinic: CheckedClinic | null): boolean {
  return isHostOf(hostOf(url), hostOf(clinic?.url))
}

/**
 * Why a work alone cannot carry a statement about treatment or safety, in words that follow "only"; `''` when it can.
 */
export function weaknessOf(work: CheckedCitation, clinic: CheckedClinic | null): string {
  if (work.kind === 'preprint' || fieldOf(work.publicationStatus, 'status') === 'preprint') return 'a preprint'
  if (work.studyDesign === 'animal') return 'research on animals'
  if (work.studyDesign === 'in-vitro') return 'laboratory research'
  if (isOwnSite(work, clinic)) return "the clinic's own site"
  const host = hostOf(work.url)
  const isPage = work.kind === 'website' || textOf(work.kind) === ''
  return isPage && [...press].some((site) => isHostOf(host, site)) ? 'press or a site where anybody writes' : ''
}
