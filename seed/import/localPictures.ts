import {open, realpath, stat} from 'node:fs/promises'
import {join, posix, sep} from 'node:path'
import {fieldOf, isStoredObject, listOf, textOf} from '../../src/storedValue.ts'
import type {ImportedArticle, Picture} from './ImportedArticle.ts'
import {imageQuestion} from './imagePieces.ts'

const MAX_PICTURE_BYTES = 20_000_000

/**
 * The article with the pictures that lie beside its page: each figure names its file, to be uploaded when the draft is
 * written. A picture that cannot be taken stays an open question with the reason.
 *
 * @param page - Path of the page below `root`.
 * @param root - The folder that was imported. Nothing outside it is read, wherever a path or a link leads.
 */
export async function withLocalPictures(
  article: ImportedArticle,
  page: string,
  root: string,
): Promise<ImportedArticle> {
  const pictures: Picture[] = []
  const answers = new Map<string, string>()
  const blocks: unknown[] = []
  for (const block of listOf(article.document['body'])) {
    const source = textOf(fieldOf(fieldOf(block, 'rights'), 'source'))
    if (!isStoredObject(block) || block['_type'] !== 'figure' || !isLocal(source)) {
      blocks.push(block)
      continue
    }
    const found = await pictureAt(source, page, root)
    const alt = textOf(block['alt'])
    const hasAlt = alt !== '' || block['decorative'] === true
    if (typeof found === 'string') {
      answers.set(imageQuestion(source, alt), `The image (${source}) ${found}. ${imageQuestion(source, alt)}`)
      blocks.push(block)
      continue
    }
    pictures.push(found)
    const describe = hasAlt ? '' : ', and describe it'
    answers.set(imageQuestion(source, alt), `Say by which right the image (${source}) may be shown${describe}.`)
    blocks.push({...block, image: {_type: 'image', _sanityAsset: `image@file://./${found.path}`}})
  }
  if (answers.size === 0) return article
  return {
    ...article,
    pictures,
    document: {...article.document, body: blocks},
    undecided: article.undecided.map((each) => ({...each, question: answers.get(each.question) ?? each.question})),
  }
}

/** A path, rather than an address or a picture inside the page. */
const isLocal = (source: string): boolean =>
  source !== '' &&
  !/^([a-z][\w+.-]*:|\/\/)/i.test(source) &&
  /\.(png|jpe?g|gif|webp|avif|svg|bmp|tiff?)([?#]|$)/i.test(source)

/** The file, or why it is not taken. */
async function pictureAt(source: string, page: string, root: string): Promise<Picture | string> {
  const named = decoded(source.replace(/[?#].*$/, '')).replaceAll('\\', '/')
  const path = posix.normalize(named.startsWith('/') ? named.slice(1) : posix.join(posix.dirname(page), named))
  if (path.startsWith('../') || path === '..' || path.includes('\0')) return 'lies outside the folder and was not read'
  const [home, file] = await Promise.all([realpath(root), realpath(join(root, path)).catch(() => null)])
  if (file === null) return 'is not in the folder'
  // A link may lead anywhere.
  if (!file.startsWith(home + sep)) return 'lies outside the folder and was not read'
  const {size} = await stat(file)
  if (size > MAX_PICTURE_BYTES)
    return `has ${Math.round(size / 1e6)} MB; expected at most ${MAX_PICTURE_BYTES / 1e6} MB`
  const mimeType = await mimeTypeOf(file)
  return mimeType === null ? 'is no PNG, JPEG, GIF, WebP or AVIF picture' : {path, file, mimeType}
}

/** By what the file holds, whatever its name says. */
async function mimeTypeOf(file: string): Promise<string | null> {
  const handle = await open(file)
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(12), 0, 12, 0)
    const head = buffer.subarray(0, bytesRead).toString('latin1')
    if (head.startsWith('\x89PNG')) return 'image/png'
    if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
    if (/^GIF8[79]a/.test(head)) return 'image/gif'
    if (/^RIFF....WEBP/s.test(head)) return 'image/webp'
    return /^....ftypavi[fs]/s.test(head) ? 'image/avif' : null
  } finally {
    await handle.close()
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
