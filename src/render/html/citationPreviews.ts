/**
 * Shows a reference beside its number while the pointer is on the number or the keyboard has reached it.
 *
 * What is shown is the entry of the list on the same page: nothing is loaded, and without this the number is a link to
 * the entry as ever. Escape closes the card, the pointer may move onto it (WCAG 1.4.13), and a screen reader hears the
 * entry as the description of the link. Made for `articleCss`, which sets `.cc-preview`.
 *
 * Runs in a browser only, for markup of `renderArticle` and of `clinic-content/react` alike. Uses nothing from outside of
 * itself, so that {@link citationPreviewsScript} can print it.
 *
 * @param root - Where the articles are, the document unless given.
 * @returns What takes it away again, for an effect of a framework.
 *
 * @example
 * import {citationPreviews} from 'clinic-content/html'
 * citationPreviews()
 */
export function citationPreviews(root: Document | HTMLElement = document): () => void {
  const page = root.ownerDocument ?? document
  const card = page.createElement('div')
  // A browser without popovers keeps its links.
  if (!('showPopover' in card)) return () => {}
  card.className = 'cc-preview'
  card.id = 'cc-preview'
  card.popover = 'manual'
  page.body.append(card)
  const removed = new AbortController()
  const {signal} = removed
  let shown: Element | null = null

  const numberAt = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('.cc-cite a') : null

  const hide = () => {
    shown?.removeAttribute('aria-describedby')
    shown = null
    card.hidePopover()
  }

  /** Under the number without a gap to fall into; above it where there is no room; gone with it. */
  const place = () => {
    if (!shown) return
    const {left, bottom, top} = shown.getBoundingClientRect()
    const {innerWidth, innerHeight} = window
    if (bottom < 0 || top > innerHeight) return hide()
    const {offsetWidth, offsetHeight} = card
    card.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`
    card.style.top = `${bottom + offsetHeight > innerHeight && top > offsetHeight ? top - offsetHeight : bottom}px`
  }

  const show = (link: HTMLElement) => {
    if (shown === link) return
    if (shown) hide()
    // `3`, or `3–5` for three entries.
    const [from = 0, to = from] = link.textContent.split('–').map(Number)
    const entries = Array.from({length: Math.min(to - from + 1, 50)}, (_, at) =>
      page.getElementById(`ref-${from + at}`),
    )
    card.replaceChildren(
      ...entries.flatMap((entry, at) => {
        if (!entry) return []
        const line = page.createElement('p')
        const number = page.createElement('b')
        number.textContent = `${from + at}. `
        line.append(number, ...[...entry.childNodes].map((node) => node.cloneNode(true)))
        for (const back of line.querySelectorAll('[role="doc-backlink"]')) back.remove()
        // The keyboard reaches these in the list.
        for (const inner of line.querySelectorAll('a')) inner.tabIndex = -1
        return [line]
      }),
    )
    if (!card.firstChild) return
    card.showPopover()
    shown = link
    link.setAttribute('aria-describedby', card.id)
    place()
  }

  const leave = ({relatedTarget}: MouseEvent) => {
    const isInside = relatedTarget instanceof Node && (card.contains(relatedTarget) || shown?.contains(relatedTarget))
    if (shown && !isInside) hide()
  }

  root.addEventListener(
    'mouseover',
    ({target}) => {
      const link = numberAt(target)
      if (link) show(link)
    },
    {signal},
  )
  page.addEventListener('mouseout', leave, {signal})
  root.addEventListener(
    'focusin',
    ({target}) => {
      const link = numberAt(target)
      if (link?.matches(':focus-visible')) show(link)
    },
    {signal},
  )
  root.addEventListener('focusout', hide, {signal})
  page.addEventListener(
    'keydown',
    ({key}) => {
      if (key === 'Escape') hide()
    },
    {signal},
  )
  // Also what the browser scrolls to show a number that the keyboard has reached.
  window.addEventListener('scroll', place, {signal, capture: true, passive: true})
  return () => {
    removed.abort()
    hide()
    card.remove()
  }
}
