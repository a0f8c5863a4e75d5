import {escapeHtml} from './plainTextPage.ts'
import type {Moved, Undecided} from './ImportedArticle.ts'

const known =
  /^(caption|gallery|embed|audio|video|playlist|contact-form|contact-form-7|gravityform|gravityforms|ninja_form|wpforms|forminator_form|vc_\w+|et_pb_\w+|fusion_\w+|av_\w+|su_\w+|elementor-template|accordion\w*|toggle\w*|tabs?|tab_item|spoiler|button|btn|column\w*|row|section|divider|spacer|one_half\w*|one_third\w*|two_third\w*|clear|dropcap|highlight|quote|pullquote|testimonials?|rev_slider|slider|mc4wp_form|newsletter\w*|toc|ez-toc|recent_posts|social\w*|share\w*|ad|ads|adsense|youtube|vimeo|googlemap\w*|map|icon|faq\w*|footnote\w*|ref|efn_note|su_note|alert|box|notice|callout)$/i

/**
 * Takes WordPress shortcodes out and keeps the words inside them and in their titles.
 *
 * @param isWordpress - Anywhere else only names that WordPress plugins use, or with attributes, are taken for one.
 */
export function withoutShortcodes(
  text: string,
  isWordpress: boolean,
): {html: string; moved: Moved[]; undecided: Undecided[]} {
  const moved: Moved[] = []
  const undecided: Undecided[] = []
  const escaped = text.replace(/\[\[([^\][]{1,200})\]\]/g, '&#91;$1&#93;')
  const captioned = escaped.replace(
    /\[(?:wp_)?caption[^\]]{0,400}\]([\s\S]{0,5000}?)\[\/(?:wp_)?caption\]/gi,
    (_all, inner: string) => {
      moved.push({what: 'shortcode', text: '[caption]', to: 'image with its caption'})
      const image = /^\s*(?:<a[^>]*>)?\s*<img[^>]*>\s*(?:<\/a>)?/i.exec(inner)?.[0] ?? ''
      return `<figure>${image}<figcaption>${inner.slice(image.length).trim()}</figcaption></figure>`
    },
  )
  const noted = captioned.replace(
    /\[(efn_note|footnote|ref)\]([\s\S]{0,3000}?)\[\/\1\]/gi,
    (_all, name: string, inner: string) => {
      moved.push({what: 'shortcode', text: `[${name}]`, to: 'text in brackets'})
      return ` (${inner.trim()})`
    },
  )
  const html = noted.replace(
    /\[(\/?)([a-z][\w-]{1,60})(\s[^\][]{0,2000}?)?(\/?)\]/gi,
    (all, slash: string, name: string, attributes: string | undefined) => {
      const isOne =
        known.test(name) ||
        (attributes !== undefined && /\w=["'\d]/.test(attributes)) ||
        (isWordpress && noted.includes(`[/${name}]`))
      if (!isOne) return all
      if (slash !== '')
        return /^(accordion_item|toggle|vc_tta_section|et_pb_\w+|tab|tab_item|su_spoiler)$/i.test(name) ? '\n\n' : ''
      moved.push({what: 'shortcode', text: `[${name}]`, to: 'left out'})
      const said = /(?:title|heading|question|header)\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”)/i.exec(attributes ?? '')
      const heading = said?.[1] ?? said?.[2] ?? said?.[3] ?? ''
      if (/form|gallery|playlist|slider|map|video|audio|youtube|vimeo|embed|testimonial/i.test(name)) {
        undecided.push({
          what: 'shortcode',
          text: all,
          question: 'The old site showed something here that its plugin made. Make it anew, or leave it out.',
        })
      }
      return heading === '' ? '' : `\n\n<h3>${escapeHtml(heading)}</h3>\n\n`
    },
  )
  return {html, moved, undecided}
}

const blockTag =
  /^\s*<(?:!--|\/?(?:address|article|aside|blockquote|center|details|div|dl|dt|dd|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|th|thead|tr|ul|video)\b)/i

/** What WordPress makes of a post of its classic editor: blank lines part paragraphs, line breaks are kept. */
export function classicHtml(content: string): string {
  const plain = content.replace(/\r\n?/g, '\n').replace(/<!--\s*\/?wp:[\s\S]{0,10000}?-->/g, '')
  if (/<p[\s>]/i.test(plain) && !/\n\s*\n\s*[^<\s]/.test(plain)) return plain
  return plain
    .split(/(<pre[\s\S]*?<\/pre>|<script[\s\S]*?<\/script>|<table[\s\S]*?<\/table>)/i)
    .map((part) => (/^<(pre|script|table)/i.test(part) ? part : paragraphs(part)))
    .join('\n')
}

const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((block) =>
      block.trim() === '' ? '' : blockTag.test(block) ? block : `<p>${block.trim().replace(/\n/g, '<br>\n')}</p>`,
    )
    .join('\n')
