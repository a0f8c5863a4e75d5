import {readFileSync} from 'node:fs'
import {type PublishableArticle, isContentError} from 'clinic-content'
import {articleCss} from 'clinic-content/html'
import {articleMarkdown} from 'clinic-content/markdown'
import {type ClinicContent, type ClinicFrame, clinicContent} from './content.ts'
import {type MachineFile, machineFiles} from './machineFiles.ts'
import {articlePage} from './pages/articlePage.ts'
import {clinicPage} from './pages/clinicPage.ts'
import {gonePage} from './pages/gonePage.ts'
import {homePage} from './pages/homePage.ts'
import {messagePage} from './pages/messagePage.ts'
import {policyPage} from './pages/policyPage.ts'
import {previewPage} from './pages/previewPage.ts'
import type {SiteSettings} from './settings.ts'
import type {VisualEditing} from './visualEditing.ts'

const siteCss = readFileSync(new URL('site.css', import.meta.url), 'utf8')
const presentationScript = readFileSync(new URL('presentation.js', import.meta.url), 'utf8')
const icon = readFileSync(new URL('icon.svg', import.meta.url), 'utf8')

/**
 * The site as a function from `Request` to `Response`.
 *
 * @param fetch - How the client reaches the Content Lake; the platform's own unless given.
 * @param log - Takes why a page could not be shown; readers are told in other words.
 * @param editing - Makes the pages for staff clickable.
 */
export function createSite(
  settings: SiteSettings,
  fetch?: typeof globalThis.fetch,
  log: (line: string) => void = console.error,
  editing: VisualEditing | null = null,
) {
  const clinics = new Map(
    settings.datasets.map((dataset) => [dataset, clinicContent(settings, dataset, fetch, editing)]),
  )

  return async function handle(request: Request): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return page(messagePage('This address only shows pages', ['Nothing can be sent to it.']), 405, {
        allow: 'GET, HEAD',
      })
    }
    try {
      return withoutBody(request, await route(request))
    } catch (error) {
      return withoutBody(request, failure(error, log))
    }
  }

  async function route(request: Request): Promise<Response> {
    const {pathname} = new URL(request.url)
    if (!isLocal(request.headers.get('host'))) return text('This site answers on localhost only.\n', 421)
    if (pathname === '/') return home()
    if (pathname === '/site.css') return text(`${siteCss}\n${articleCss}`, 200, 'text/css; charset=utf-8')
    if (pathname === '/presentation.js') return text(presentationScript, 200, 'text/javascript; charset=utf-8')
    if (pathname === '/icon.svg') return text(icon, 200, 'image/svg+xml')
    if (pathname === '/robots.txt') return text('User-agent: *\nDisallow: /\n')
    const [dataset = '', section, slug, ...rest] = pathname.slice(1).split('/')
    const content = clinics.get(dataset)
    if (!content || rest.length > 0) return notFound(null)
    if (section === undefined) return redirect(`/${dataset}/`)
    if (section === '' && slug === undefined) return clinic(content)
    if (section === 'editorial-policy' && slug === undefined) return policy(content)
    const file = machineFiles.get(section)
    if (file && slug === undefined) return machineFile(content, file)
    if (section === 'articles' && slug?.endsWith('.md')) return markdown(content, slug.slice(0, -'.md'.length))
    if (section === 'articles' && slug) return article(content, slug)
    if (section === 'presentation' && slug === undefined) return previews(content)
    if (section === 'preview' && slug) return preview(content, slug)
    return notFound(content)
  }

  function clinicUrl({dataset}: ClinicContent): string {
    return `${settings.siteUrl}/${dataset}`
  }

  function published(article: PublishableArticle, frame: ClinicFrame | null, content: ClinicContent): string {
    return articlePage(article, frame, clinicUrl(content), settings.feedbackUrls?.[content.dataset])
  }

  async function home(): Promise<Response> {
    const frames = await Promise.all([...clinics.values()].map((content) => content.frame()))
    return page(homePage(frames.filter((frame) => frame !== null)))
  }

  async function clinic(content: ClinicContent): Promise<Response> {
    const [frame, articles, drafts] = await Promise.all([content.frame(), content.articles(), content.drafts()])
    if (!frame) return notFound(null)
    return page(clinicPage(frame, articles, drafts, settings.siteUrl))
  }

  async function policy(content: ClinicContent): Promise<Response> {
    const frame = await content.frame()
    return frame ? page(policyPage(frame, settings.siteUrl)) : notFound(null)
  }

  async function machineFile(content: ClinicContent, file: MachineFile): Promise<Response> {
    const frame = await content.frame()
    if (!frame) return notFound(null)
    return text(await file.text(content, frame, clinicUrl(content)), 200, file.type)
  }

  /** The words of an article's page without its frame; what has no page has no Markdown. */
  async function markdown(content: ClinicContent, slug: string): Promise<Response> {
    const found = await content.resolve(`/${content.dataset}/articles/${slug}`)
    if (found.status === 'redirect') return redirect(`${found.location}.md`)
    if (found.status === 'gone') return page(gonePage(await content.frame(), found.note), 410)
    if (found.status === 'notFound') return notFound(content)
    const response = text(articleMarkdown(found.article), 200, 'text/markdown; charset=utf-8')
    response.headers.set('link', `<${clinicUrl(content)}/articles/${found.article.slug}>; rel="canonical"`)
    if (found.article.noindex) response.headers.set('x-robots-tag', 'noindex')
    return response
  }

  async function article(content: ClinicContent, slug: string): Promise<Response> {
    const [frame, found] = await Promise.all([content.frame(), content.resolve(`/${content.dataset}/articles/${slug}`)])
    if (found.status === 'redirect') return redirect(found.location)
    if (found.status === 'gone') return page(gonePage(frame, found.note), 410)
    if (found.status === 'notFound') return notFound(content)
    return page(published(found.article, frame, content), 200, articleHeaders(settings))
  }

  async function preview(content: ClinicContent, slug: string): Promise<Response> {
    if (!settings.token) {
      return page(messagePage('Previews are switched off', ['This site has no token that may read drafts.']), 403)
    }
    const [frame, found] = await Promise.all([content.frame(), content.preview(slug)])
    if (!found) return notFound(content)
    const body =
      found.status === 'draft'
        ? previewPage(found, frame, `${clinicUrl(content)}/preview/${slug}`)
        : published(found, frame, content)
    return staffPage(editing ? editing.marked(body) : body, settings)
  }

  /** Where the Studio's Presentation tool begins: the clinic's page, from which staff go to its drafts. */
  async function previews(content: ClinicContent): Promise<Response> {
    const [frame, articles, drafts] = await Promise.all([content.frame(), content.articles(), content.drafts()])
    if (!frame) return notFound(null)
    return staffPage(clinicPage(frame, articles, drafts, settings.siteUrl), settings)
  }

  async function notFound(content: ClinicContent | null): Promise<Response> {
    const frame = content ? await content.frame() : null
    const body = messagePage('There is no page at this address', ['It may have been mistyped.'], frame)
    return page(body, 404)
  }
}

/** What a reader is told when the lake cannot be asked, and what the person who runs the site reads in its log. */
function failure(error: unknown, log: (line: string) => void): Response {
  if (!isContentError(error)) throw error
  log(error.message)
  const status = error.retryable || error.code === 'network' ? 502 : 500
  const body = messagePage('The page cannot be shown right now', [
    'Its text comes from another server, which did not answer as expected. Reloading in a minute may help.',
  ])
  return page(body, status, {'retry-after': '30', 'cache-control': 'no-store'})
}

/**
 * A page for staff: never kept, never indexed, and with the one script of this site, which tells the Studio in whose
 * frame it is which page it is.
 */
function staffPage(body: string, settings: SiteSettings): Response {
  const framed = articleHeaders(settings)
  const headers = {...framed, 'cache-control': 'no-store', 'x-robots-tag': 'noindex'}
  if (!settings.studioUrl) return page(body, 200, headers)
  const script = `<script src="/presentation.js" data-studio="${new URL(settings.studioUrl).origin}" defer></script>`
  return page(body.replace('</head>', `${script}\n</head>`), 200, {
    ...headers,
    'content-security-policy': `${framed['content-security-policy']}; script-src 'self'`,
  })
}

/** Pages load their style sheet from this site, images from the Content Lake, nothing else; readers' pages run no script. */
function policy(frameAncestors: string, imageHost = ''): string {
  return [
    `default-src 'none'`,
    `style-src 'self'`,
    `img-src 'self'${imageHost && ` ${imageHost}`}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')
}

/** An article's page may load its images, and the Studio's reader pane may show it; nobody else may frame it. */
function articleHeaders({studioUrl, apiHost}: SiteSettings): Record<string, string> {
  const images = new URL(apiHost ?? 'https://cdn.sanity.io').origin
  return {'content-security-policy': policy(studioUrl ? new URL(studioUrl).origin : `'none'`, images)}
}

function page(body: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(`'none'`),
      'cache-control': 'no-cache',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  })
}

const text = (body: string, status = 200, type = 'text/plain; charset=utf-8'): Response =>
  new Response(body, {
    status,
    headers: {'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff'},
  })

const redirect = (location: string): Response => new Response(null, {status: 301, headers: {location}})

const withoutBody = (request: Request, response: Response): Response =>
  request.method === 'HEAD' ? new Response(null, {status: response.status, headers: response.headers}) : response

/** A name under `localhost` or a loopback address: a foreign web page cannot reach the site through a name of its own. */
const isLocal = (host: string | null): boolean =>
  host !== null && /^(?:(?:[a-z0-9-]+\.)*localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host)
