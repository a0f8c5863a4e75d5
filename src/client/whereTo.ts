/** Where an article is, as the whereabouts of a query tell it. */
export interface Place {
  slug: string | null
  /** From which day it is there no more, `''` for ever since; `null` for one that stays. */
  goneFrom: string | null
  /** A legal hold hides that there ever was anything. */
  isHeld: boolean
}

/** What an address of former days means: the slug to send readers to, gone for good, or nothing. */
export type Destination = {slug: string} | 'gone' | 'nothing'

/**
 * To the article's own new slug or, when it has gone, to the one that replaces it: one step, never a loop.
 */
export function whereTo(place: Place & {movedTo: Place | null}, today: string): Destination {
  if (place.isHeld) return 'nothing'
  const target = isGone(place, today) ? place.movedTo : place
  return target?.slug && !isGone(target, today) && !target.isHeld ? {slug: target.slug} : 'gone'
}

/** Whether an article has left its address by a day. */
export function isGone({goneFrom}: Place, today: string): boolean {
  return typeof goneFrom === 'string' && goneFrom <= today
}
