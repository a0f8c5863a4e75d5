import type {Transport} from 'clinic-content'
import type {SiteSettings} from './settings.ts'

/** What makes the pages for staff clickable: each text leads to its field in the Studio. */
export interface VisualEditing {
  /** Asks one dataset for drafts, with the address of each text's field hidden in the text. */
  transport(dataset: string): Transport
  /** A page of such texts, with nothing hidden any more: the addresses are attributes that `presentation.js` reads. */
  marked(html: string): string
}

/** What a text says of itself, in the form of Sanity's own overlays. */
interface EditInfo {
  origin: string
  href: string
}

/**
 * Fields that hold words, and only words: what code compares (`kind`, `outcome`) or makes addresses of must stay as it is.
 * The names are those of the content model.
 */
const PROSE: ReadonlySet<unknown> = new Set([
  'title',
  'summary',
  'text',
  'question',
  'quote',
  'caption',
  'cells',
  'shortText',
  'definition',
  'emergencyStatement',
])

/** The documents whose words are shown as they are written; a cited work or a name is taken apart first. */
const SHOWN_AS_WRITTEN: ReadonlySet<string> = new Set(['article', 'disclaimer', 'clinic', 'topic'])

/**
 * Previews through `@sanity/client`, with source maps in the texts. Only ever for drafts, with the token that stays on
 * the server; the pages of readers are asked for without either.
 *
 * @returns `null` where there is no token, no Studio, or where `@sanity/client` and `@vercel/stega` are not installed:
 *   previews then show the same words, which cannot be clicked.
 */
export async function visualEditing({
  projectId,
  apiHost,
  token,
  studioUrl,
}: SiteSettings): Promise<VisualEditing | null> {
  if (!token || !studioUrl) return null
  const found = await Promise.all([import('@sanity/client'), import('@vercel/stega')]).catch(() => null)
  if (!found) return null
  const [{createClient}, {VERCEL_STEGA_REGEX, vercelStegaDecode}] = found
  return {
    transport: (dataset) => {
      const client = createClient({
        projectId,
        dataset,
        apiVersion: '2025-02-19',
        useCdn: false,
        token,
        perspective: 'drafts',
        ...(apiHost ? {apiHost, useProjectHostname: false} : {}),
        stega: {
          enabled: true,
          // One workspace for each dataset, under its name.
          studioUrl: `${studioUrl.replace(/\/+$/, '')}/${dataset}`,
          filter: ({sourceDocument, sourcePath}) =>
            SHOWN_AS_WRITTEN.has(sourceDocument._type) &&
            PROSE.has(sourcePath.findLast((step) => typeof step === 'string')) &&
            !sourcePath.includes('seo'),
        },
      })
      return {
        fetch: (query, params, options) => client.fetch<unknown>(query, params, {...options, filterResponse: false}),
      }
    },
    marked: (html) => markTexts(html, VERCEL_STEGA_REGEX, (text) => vercelStegaDecode<EditInfo>(text)),
  }
}

/** Between two tags of the body, or a tag, or a whole part of the page that is no text. */
const PART = /<(head|script|style)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g

function markTexts(html: string, hidden: RegExp, decode: (text: string) => EditInfo | undefined): string {
  const clean = (text: string) => text.replaceAll(hidden, '')
  return html.replaceAll(PART, (part) => {
    const info = part.startsWith('<') ? undefined : decode(part)
    const words = clean(part)
    if (!info || words.trim() === '') return words
    const data = JSON.stringify({origin: info.origin, href: info.href})
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
    return `<span data-sanity-edit-info="${data}">${words}</span>`
  })
}
