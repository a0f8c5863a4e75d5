import mammoth from 'mammoth'
import {type Entry, fromBufferPromise} from 'yauzl'
import type {SourcePage} from './SourcePage.ts'
import {htmlTree, lineOf} from './htmlTree.ts'
import {ImportError} from './ImportError.ts'
import type {Moved} from './ImportedArticle.ts'

/** Far above any article with its pictures; a file that grows beyond it is an attack or a mistake. */
const MAX_UNPACKED = 200_000_000
const MAX_XML = 40_000_000

/**
 * A Word document as a page: headings, lists, tables, links, footnotes and endnotes.
 *
 * @throws {ImportError} `broken-file`, `too-large`
 */
export async function docxPage(bytes: Uint8Array, source: string): Promise<SourcePage> {
  const buffer = Buffer.from(bytes)
  const edges = await checkedParts(buffer)
  const images: string[] = []
  const {value} = await mammoth
    .convertToHtml(
      {buffer},
      {
        styleMap: [
          'p[style-name="Title"] => h1:fresh',
          'p[style-name="Subtitle"] => p:fresh',
          'p[style-name="Quote"] => blockquote:fresh',
          'p[style-name="Intense Quote"] => blockquote:fresh',
        ],
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async ({contentType}) => {
          images.push(contentType)
          return {src: `image ${images.length} of the document`}
        }),
      },
    )
    .catch((cause: unknown) => {
      throw new ImportError(
        'broken-file',
        'it is no Word document that can be read; open it in Word and save it as .docx again',
        {cause},
      )
    })
  const moved = edges
    .filter((text) => text !== '')
    .map((text): Moved => ({what: 'header or footer of the document', text, to: 'left out'}))
  return {source, html: value, moved}
}

/** Reads the whole archive within limits, so that nothing behind it unpacks more; answers the words of headers and footers. */
async function checkedParts(buffer: Buffer): Promise<string[]> {
  try {
    const archive = await fromBufferPromise(buffer, {lazyEntries: true, validateEntrySizes: true})
    const edges: string[] = []
    let total = 0
    let isDocument = false
    for await (const entry of archive.eachEntry()) {
      total += entry.uncompressedSize
      const isXml = /\.(xml|rels)$/i.test(entry.fileName)
      if (total > MAX_UNPACKED || (isXml && entry.uncompressedSize > MAX_XML))
        throw new ImportError(
          'too-large',
          'it unpacks to more than any article; expected a document of text and pictures',
        )
      isDocument ||= entry.fileName === 'word/document.xml'
      const content = await contentOf(archive, entry, /^word\/(header|footer)\d*\.xml$/.test(entry.fileName))
      if (content !== '') edges.push(content)
    }
    if (!isDocument)
      throw new ImportError('broken-file', 'it is an archive without a Word document in it; expected a .docx')
    return edges
  } catch (cause) {
    if (cause instanceof ImportError) throw cause
    throw new ImportError(
      'broken-file',
      'it is no Word document that can be read; open it in Word and save it as .docx again',
      {cause},
    )
  }
}

type Archive = Awaited<ReturnType<typeof fromBufferPromise>>

async function contentOf(archive: Archive, entry: Entry, isWanted: boolean): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of await archive.openReadStreamPromise(entry))
    if (isWanted && Buffer.isBuffer(chunk)) chunks.push(chunk)
  if (!isWanted) return ''
  const xml = Buffer.concat(chunks).toString('utf8')
  const text = [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)].map(([, words]) => words ?? ' ').join('')
  return lineOf(htmlTree(text))
}
