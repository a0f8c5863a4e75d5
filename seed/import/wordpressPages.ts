import {Parser} from 'htmlparser2'
import type {SourcePage} from './SourcePage.ts'
import {ImportError} from './ImportError.ts'
import type {Moved, Undecided} from './ImportedArticle.ts'
import {classicHtml, withoutShortcodes} from './wordpressHtml.ts'

interface Item {
  fields: Record<string, string>
  meta: Map<string, string>
  terms: string[]
  comments: number
}

/** Far above any post. */
const MAX_XML_DEPTH = 200

/** Whether a text is a WordPress export. */
export const isWordpressExport = (text: string): boolean =>
  /<rss[\s>]/i.test(text.slice(0, 5000)) && /xmlns:wp=|<wp:wxr_version/i.test(text.slice(0, 20_000))

/**
 * The posts and pages of a WordPress export (WXR), each as a page. Comments, form entries and users' e-mails are counted
 * and left. No entity but XML's own five and character references is ever expanded, and nothing is fetched.
 *
 * @throws {ImportError} `broken-file`, `too-deep`
 */
export function wordpressPages(xml: string, source: string): SourcePage[] {
  const {items, emails} = readItems(xml)
  const types = items.map(({fields}) => fields['wp:post_type'] ?? 'post')
  const entries = types.filter((type) =>
    /flamingo|entr(y|ies)|submission|nf_sub|feedback|wpforms|gravity|contact/.test(type),
  ).length
  const attachments = new Map(
    items
      .filter((_item, index) => types[index] === 'attachment')
      .map(({fields}) => [fields['wp:post_id'] ?? '', fields['wp:attachment_url'] ?? fields['guid'] ?? '']),
  )
  const others = types.filter((type) => !/^(post|page|attachment)$/.test(type)).length - entries
  const wanted = items.filter(
    ({fields}, index) =>
      /^(post|page)$/.test(types[index] ?? '') && !/^(trash|auto-draft|inherit)$/.test(fields['wp:status'] ?? ''),
  )
  const left: Moved[] = [
    ...(entries > 0 ? [{what: 'form entries (whole export)', text: '', to: 'left out', count: entries}] : []),
    ...(emails > 0 ? [{what: "users' e-mails (whole export)", text: '', to: 'left out', count: emails}] : []),
    ...(others > 0
      ? [{what: 'menus, revisions and other records (whole export)', text: '', to: 'left out', count: others}]
      : []),
  ]
  if (wanted.length === 0)
    throw new ImportError(
      'nothing-found',
      'the export holds no post and no page; export "All content" in WordPress under Tools',
    )
  return wanted.map((item, index) => pageOf(item, source, attachments, index === 0 ? left : []))
}

function pageOf(
  {fields, meta, terms, comments}: Item,
  source: string,
  attachments: ReadonlyMap<string, string>,
  left: readonly Moved[],
): SourcePage {
  const content = fields['content:encoded'] ?? ''
  const {html, moved, undecided} = withoutShortcodes(content, true)
  const open: Undecided[] = [...undecided]
  const image = attachments.get(meta.get('_thumbnail_id') ?? '')
  if (image !== undefined)
    open.push({
      what: 'main image',
      text: image,
      question: 'Upload the main image, describe it, and say by which right it may be shown.',
    })
  if ((fields['wp:post_password'] ?? '') !== '')
    open.push({what: 'password', text: '', question: 'The old post asked for a password. Should everybody read it?'})
  const robots = [...meta]
    .filter(([key]) => /robots/.test(key))
    .map(([key, value]) => (key.endsWith('noindex') ? (value === '1' ? 'noindex' : '') : value))
    .join(' ')
  const date = fields['wp:post_date_gmt'] ?? ''
  const changed = fields['wp:post_modified_gmt'] ?? ''
  const isPublished = fields['wp:status'] === 'publish'
  return {
    source: `${source}#${fields['wp:post_id'] ?? fields['title'] ?? ''}`,
    html: classicHtml(html),
    title: fields['title'] ?? '',
    slug: safelyDecoded(fields['wp:post_name'] ?? ''),
    summary: (fields['excerpt:encoded'] ?? '').replace(/<[^>]*>/g, '').trim(),
    description: meta.get('_yoast_wpseo_metadesc') ?? meta.get('rank_math_description') ?? '',
    published: isPublished ? stamp(date) || (fields['wp:post_date'] ?? '').slice(0, 10) : '',
    modified: isPublished ? stamp(changed) : '',
    author: fields['dc:creator'] ?? '',
    address: fields['link'] ?? '',
    ...(/noindex/.test(robots) && {noindex: true}),
    moved: [
      ...moved,
      ...left,
      ...(comments > 0 ? [{what: 'comments', text: '', to: 'left out', count: comments}] : []),
      ...(terms.length > 0
        ? [{what: 'categories and tags', text: terms.join(', '), to: 'left out: topics of the clinic take their place'}]
        : []),
    ],
    undecided: open,
  }
}

const stamp = (gmt: string): string =>
  /^[12]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(gmt) && !gmt.startsWith('0000') ? `${gmt.replace(' ', 'T')}Z` : ''

const safelyDecoded = (slug: string): string => {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

/** One pass over the export; exports of 100 MB are read without a tree. */
function readItems(xml: string): {items: Item[]; emails: number} {
  const items: Item[] = []
  const emails = new Set<string>()
  const path: string[] = []
  let item: Item | null = null
  let text = ''
  let key = ''
  const parser = new Parser(
    {
      onopentag(name) {
        path.push(name)
        if (path.length > MAX_XML_DEPTH)
          throw new ImportError('too-deep', `its elements nest more than ${MAX_XML_DEPTH} deep`)
        text = ''
        if (name === 'item') item = {fields: {}, meta: new Map(), terms: [], comments: 0}
      },
      ontext(part) {
        text += part
      },
      onclosetag(name) {
        path.pop()
        if (/^wp:(author_email|comment_author_email)$/.test(name) && text.trim() !== '') emails.add(text.trim())
        if (!item) return
        const parent = path.at(-1)
        if (name === 'item') {
          items.push(item)
          item = null
        } else if (name === 'wp:comment') item.comments += 1
        else if (name === 'wp:meta_key') key = text
        else if (name === 'wp:meta_value') item.meta.set(key, text)
        else if (name === 'category' && parent === 'item') item.terms.push(text.trim())
        else if (parent === 'item') item.fields[name] = text.trim()
        text = ''
      },
    },
    {xmlMode: true, decodeEntities: true},
  )
  parser.write(xml)
  parser.end()
  return {items, emails: emails.size}
}
