type Child = Node | string | null

/** What an element is made with: attributes, `true` for one without a value, and `on<event>` for what happens. */
type Attributes = Record<string, string | boolean | ((event: Event) => unknown)>

/** An element. Text stays text: nothing in the inspector is ever read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value)
    else if (typeof value === 'string') made.setAttribute(name, value)
    else made.toggleAttribute(name, value)
  }
  made.append(...children.filter((child) => child !== null))
  return made
}

/** A field with its label above it. */
export function labelled<E extends HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
  label: string,
  field: E,
): HTMLElement {
  return element('label', {class: 'field'}, element('span', {}, label), field)
}

/** A table that scrolls by itself where the window is narrow. */
export function table(caption: string, columns: readonly string[], rows: readonly Child[][]): HTMLElement {
  const body = element('tbody', {}, ...rows.map(tableRow))
  return element(
    'div',
    {class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption},
    element(
      'table',
      {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', {scope: 'col'}, name)))),
      body,
    ),
  )
}

function tableRow(cells: readonly Child[]): HTMLElement {
  return element('tr', {}, ...cells.map((cell) => element('td', {}, cell)))
}

/** Text as it is, in lines of its own; scrolls by itself. */
export function code(label: string, text: string): HTMLElement {
  return element('pre', {tabindex: '0', role: 'region', 'aria-label': label}, element('code', {}, text))
}

/** What went wrong, told at once. */
export function problem(error: unknown): HTMLElement {
  return element('p', {class: 'problem', role: 'alert'}, error instanceof Error ? error.message : String(error))
}

/** Fill a part of the page with what takes a moment, or with why it did not come. */
export async function fill(part: HTMLElement, work: () => Promise<Child[]>): Promise<void> {
  part.setAttribute('aria-busy', 'true')
  try {
    part.replaceChildren(...(await work()).filter((child) => child !== null))
  } catch (error) {
    // The view was left meanwhile.
    if (error instanceof DOMException && error.name === 'AbortError') return
    part.replaceChildren(problem(error))
  } finally {
    part.removeAttribute('aria-busy')
  }
}
