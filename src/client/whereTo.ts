/** Where an article is, as the whereabouts of a query tell it. */
export interface Place {
  slug: string | null
  isGone: boolean | null
  /** A legal hold hides that there ever was anything. */
  isHeld: boolean
}

/** What an address of former days means: the slug to send readers to, gone for good, or nothing. */
export type Destination = {slug: string} | 'gone' | 'nothing'

/**
 * To the article's own new slug or, when it has gone, to the one that replaces it: one step, never a loop.
 */
export function whereTo(place: Place & {movedTo: Place | null}): Destination {
  if (place.isHeld) return 'nothing'
  const target = place.isGone ? place.movedTo : place
  return target?.slug && !target.isGone && !target.isHeld ? {slug: target.slug} : 'gone'
}
