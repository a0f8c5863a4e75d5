import type {SourcePage} from './SourcePage.ts'
import {decodeText} from './decodeText.ts'
import {ImportError} from './ImportError.ts'
import {markdownPage} from './markdownPage.ts'
import {plainTextPage} from './plainTextPage.ts'
import type {SourceFile} from './readSources.ts'
import {withoutEmbeddedData} from './withoutEmbeddedData.ts'
import {withoutShortcodes} from './wordpressHtml.ts'
import {isWordpressExport, wordpressPages} from './wordpressPages.ts'

/** A thousand times an article; reading takes seconds for each million characters. */
const MAX_CHARS = 3_000_000

/**
 * The pages of a file, by what it is rather than by what its name says.
 *
 * @throws {ImportError} for a file that holds no page, with what would be right.
 */
export async function sourcePages({name, bytes}: SourceFile): Promise<SourcePage[]> {
  if (bytes.length === 0) throw new ImportError('not-text', 'the file is empty')
  if (startsWith(bytes, 'PK\u0003\u0004')) return [await (await import('./docxPage.ts')).docxPage(bytes, name)]
  if (startsWith(bytes, '%PDF')) throw new ImportError('unsupported', 'it is a PDF; export the page as .docx or .html')
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    throw new ImportError('unsupported', 'it is an old Word file; save it as .docx')
  if (startsWith(bytes, '{\\rtf')) throw new ImportError('unsupported', 'it is an RTF file; save it as .docx')
  const decoded = decodeText(bytes)
  if (!decoded)
    throw new ImportError('not-text', 'it is no text; expected HTML, Markdown, .docx, a WordPress export or plain text')
  const {text: marked, encoding, repaired} = decoded
  const text = withoutEmbeddedData(marked.replace(/^\uFEFF/, '').replaceAll('\u0000', ''))
  if (text.trim() === '') throw new ImportError('not-text', 'the file is empty')
  const note =
    repaired > 0
      ? [
          {
            what: 'damaged characters',
            text: '',
            question: `${repaired} characters were wrong in ${encoding} and were guessed. Read the text for odd signs.`,
          },
        ]
      : []
  if (text.length > MAX_CHARS && !isWordpressExport(text)) {
    throw new ImportError(
      'too-large',
      `it holds ${Math.round(text.length / 1e6)} MB of text; expected a page of at most ${MAX_CHARS / 1e6} MB`,
    )
  }
  const pages = textPages(text, name)
  return pages.map((page) => ({...page, undecided: [...(page.undecided ?? []), ...note]}))
}

function textPages(text: string, name: string): SourcePage[] {
  if (isWordpressExport(text)) return wordpressPages(text, name)
  const path = URL.canParse(name) ? new URL(name).pathname : name
  const isHtml = startsAsHtml(text)
  if (/\.(md|markdown)$/i.test(path)) return [markdownPage(text, name)]
  if (/\.(xml|wxr)$/i.test(path) && !isHtml) {
    throw new ImportError(
      'unsupported',
      'it is XML, and no WordPress export; expected a file from Tools > Export > All content',
    )
  }
  if (!isHtml && !/\.(x?html?|php)$/i.test(path) && !URL.canParse(name)) return [plainTextPage(text, name)]
  const {html, moved, undecided} = withoutShortcodes(text, false)
  return [{source: name, html, moved, undecided, ...(URL.canParse(name) && {address: name})}]
}

/** Whether a page begins as HTML does, behind an XML declaration and comments. */
function startsAsHtml(text: string): boolean {
  const declaration = /^\s{0,1000}<\?xml[^>]{0,1000}>/i.exec(text)?.[0] ?? ''
  let at = declaration.length
  for (;;) {
    while (at < text.length && (text[at] ?? '').trim() === '') at += 1
    if (!text.startsWith('<!--', at)) break
    const end = text.indexOf('-->', at + 4)
    if (end === -1) return false
    at = end + 3
  }
  return /^<(?:!doctype html|html|head|body|div|article|main|section|p|h[1-6]|header)\b/i.test(text.slice(at, at + 40))
}

const startsWith = (bytes: Uint8Array, sign: string): boolean =>
  [...sign].every((letter, index) => bytes[index] === letter.charCodeAt(0))
