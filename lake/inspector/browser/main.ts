import {ApiError, createApi} from './api.ts'
import {element, labelled, problem} from './dom.ts'
import {readPlace, toHash} from './place.ts'
import {type Session, toSession} from './session.ts'
import {heldToken} from './token.ts'
import type {View} from './View.ts'
import {consoleView} from './views/console.ts'
import {datasetsView} from './views/datasets.ts'
import {documentView} from './views/document.ts'
import {documentsView} from './views/documents.ts'
import {listenersView} from './views/listeners.ts'
import {requestsView} from './views/requests.ts'
import {signInView} from './views/signIn.ts'

interface NamedView {
  title: string
  view: View
  /** Where in the navigation it is; the others are reached from a place of their own. */
  inNavigation: boolean
}

const views: Record<string, NamedView> = {
  documents: {title: 'Documents', view: documentsView, inNavigation: true},
  document: {title: 'Document', view: documentView, inNavigation: false},
  console: {title: 'Console', view: consoleView, inNavigation: true},
  requests: {title: 'Requests', view: requestsView, inNavigation: true},
  listeners: {title: 'Listeners', view: listenersView, inNavigation: true},
  datasets: {title: 'Datasets', view: datasetsView, inNavigation: true},
  'sign-in': {title: 'Sign in', view: signInView, inNavigation: false},
}

const header = element('header')
const main = element('main', {id: 'main', tabindex: '-1'})
let leave = new AbortController()
let isFirst = true
/** Why the token is gone, to be said on the next page. */
let notice: string | null = null

async function show(): Promise<void> {
  leave.abort()
  leave = new AbortController()
  const {signal} = leave
  const forget = () => {
    heldToken.set(null)
    notice = 'This token is not one of this lake, or no longer.'
    void goToSignIn()
  }
  const api = createApi(signal, forget)
  const place = readPlace(location.hash)
  let session: Session
  try {
    session = toSession(await api.inspector('session'))
  } catch (error) {
    const isGone = error instanceof ApiError && error.status === 401
    if (!signal.aborted && !isGone) main.replaceChildren(element('h1', {}, 'Lake inspector'), problem(error))
    return
  }
  // A later one has taken over.
  if (signal.aborted) return
  const name = Object.hasOwn(views, place.view) ? place.view : session.user ? 'documents' : 'sign-in'
  const current = views[name]
  if (!current) return
  const dataset = place.search.get('dataset') ?? session.datasets[0] ?? ''
  header.replaceChildren(
    element('p', {class: 'name'}, element('strong', {}, 'Lake inspector'), ` ${session.projectName}`),
    navigation(name, dataset),
    datasetField(name, dataset, session),
    caller(session),
  )
  const parts = current.view({api, session, dataset, search: place.search, signal, reload: show})
  main.replaceChildren(...(notice === null ? [] : [problem(notice)]), ...parts)
  notice = null
  document.title = `${current.title} · Lake inspector`
  // Whoever came by a link hears where they are.
  if (!isFirst) main.focus()
  isFirst = false
}

function navigation(current: string, dataset: string): HTMLElement {
  const links = Object.entries(views)
    .filter(([, {inNavigation}]) => inNavigation)
    .map(([name, {title}]) => {
      const isCurrent = name === current || (name === 'documents' && current === 'document')
      return element('a', {href: toHash(name, {dataset}), ...(isCurrent ? {'aria-current': 'page'} : {})}, title)
    })
  return element('nav', {'aria-label': 'Parts of the inspector'}, ...links)
}

/** A list for whoever may know the names, a field for whoever does not. */
function datasetField(view: string, dataset: string, {datasets}: Session): HTMLElement {
  const onchange = ({target}: Event) => {
    if (!(target instanceof HTMLSelectElement) && !(target instanceof HTMLInputElement)) return
    const to = view === 'document' || view === 'sign-in' ? 'documents' : view
    location.hash = toHash(to, {dataset: target.value.trim()})
  }
  if (datasets.length === 0)
    return labelled('Dataset', element('input', {value: dataset, onchange, spellcheck: 'false'}))
  const options = datasets.map((name) => element('option', {value: name, selected: name === dataset}, name))
  return labelled('Dataset', element('select', {onchange}, ...options))
}

function caller({user}: Session): HTMLElement {
  if (!user) return element('p', {class: 'caller'}, element('a', {href: '#sign-in'}, 'Sign in'))
  return element(
    'p',
    {class: 'caller'},
    `${user.name}, ${user.role} `,
    element('button', {type: 'button', onclick: signOut}, 'Sign out'),
  )
}

async function signOut(): Promise<void> {
  // A token that somebody brought along stays good: other programs may be using it.
  if (heldToken.get()?.signedIn) {
    const api = createApi(AbortSignal.timeout(5_000), () => {})
    await api.data('/auth/logout', {}).catch(() => {})
  }
  heldToken.set(null)
  await goToSignIn()
}

async function goToSignIn(): Promise<void> {
  if (location.hash === '#sign-in') await show()
  else location.hash = '#sign-in'
}

const skip = element(
  'a',
  {
    class: 'skip',
    href: '#main',
    onclick: (event) => {
      event.preventDefault()
      main.focus()
    },
  },
  'Skip to content',
)
document.body.replaceChildren(skip, header, main)
window.addEventListener('hashchange', () => void show())
void show()
