import {movedArticles} from '../queries/article.ts'
import {earliestOf} from '../editorial/isoDate.ts'
import {listOf, objectsOf, textOf} from '../storedValue.ts'
import {dayOfCall, isSlug} from './checkArguments.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {invalid} from './invalid.ts'
import type {Listing} from './page.ts'
import {readPage} from './readPage.ts'
import type {Reader} from './reader.ts'
import {isGone, whereTo} from './whereTo.ts'

/** One address that no longer shows what it did. `to` is `null` for what has gone. */
export type Redirect = {from: string; to: string; code: 301} | {from: string; to: null; code: 410}

export interface RedirectsOptions extends CallOptions {
  /** What stands before the slug of an article on this site, `/articles/` unless given. */
  base?: string
  /** BCP-47; only articles of this language. */
  language?: string
}

/** One request. Agrees with `resolve`: the same addresses, the same answers. */
export async function redirects(reader: Reader, options: RedirectsOptions = {}): Promise<Listing<Redirect>> {
  const {base = '/articles/', language = null} = options
  if (!/^\/([\w.~-]+\/)*$/.test(base)) throw invalid('redirects', base, 'a base', 'a path like /articles/')
  const day = dayOfCall(reader, 'redirects', options)
  const {result, syncTags} = await readPage(reader, 'redirects()', movedArticles, {language}, options)
  const today = day.dayIn(result.timeZone)
  const inUse = new Set(listOf(result.inUse))
  const found = new Map<string, Redirect>()
  const places = objectsOf(result.articles)
  for (const place of places) {
    // As `resolve` does: an address in use is its article's own, whoever had it before.
    const former = listOf(place.formerSlugs).filter((slug) => !inUse.has(textOf(slug)))
    const own = isGone(place, today) ? [place.slug] : []
    for (const slug of [...own, ...former]) {
      // A withdrawn page says so, wherever it was to lead.
      const destination = slug === place.slug && place.isWithdrawn && !place.isHeld ? 'gone' : whereTo(place, today)
      if (!isSlug(slug) || destination === 'nothing' || found.has(slug)) continue
      const from = base + slug
      if (destination === 'gone') found.set(slug, {from, to: null, code: 410})
      else if (destination.slug !== slug) found.set(slug, {from, to: base + destination.slug, code: 301})
    }
  }
  const items = [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
  const changes = places.flatMap(({goneFrom, movedTo}) => [goneFrom, movedTo?.goneFrom])
  return {items, validUntil: earliestOf(...changes.filter((each) => textOf(each) > today)), syncTags}
}
