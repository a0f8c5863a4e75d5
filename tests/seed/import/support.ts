import {decodeEntities} from '../../../src/citations/decodeEntities.ts'
import {importPages, packsFolder, readPacks} from '../../../seed/index.ts'
import type {ImportedArticle, SourceFile} from '../../../seed/index.ts'

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

const packs = await readPacks(['core', 'psychiatry'], packsFolder)

/** Imports files without a folder, lake or network. */
export const importFiles = (files: SourceFile[], bibliographies: SourceFile[] = []) =>
  importPages({files, bibliographies, problems: []}, {today: '2026-11-24', packs})

export async function importOne(name: string, content: string | Uint8Array): Promise<ImportedArticle> {
  const {articles, problems} = await importFiles([{name, bytes: bytesOf(content)}])
  const [article] = articles
  if (!article || problems.length > 0) throw new Error(`expected one page: ${JSON.stringify(problems)}`)
  return article
}

const tokens = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Every word that the report accounts for. */
export const accounted = ({kept, moved, undecided}: ImportedArticle): string[] =>
  tokens([...kept, ...moved, ...undecided].map(({text}) => text).join(' '))

/**
 * Words that a visitor could read and that the report does not hold, found without the parser that the import uses:
 * tags are taken out by their brackets.
 */
export function missingWords(html: string, article: ImportedArticle): {missing: string[]; total: number} {
  const shown = html
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(
      /<head>[\s\S]*?<\/head>|<(script|style|noscript|iframe|textarea)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<section id="comments"[\s\S]*?<\/section>|<!\[[^>]*>/gi,
      ' ',
    )
    .replace(/<\/?(b|i|em|strong|span|font|a|o:p|q|u|sup|sub)(\s[^>]*)?>/gi, '')
    .replace(/<[a-z/!][^>]*>/gi, ' ')
    // What Markdown and plain text write for a note, and the numbers of a list.
    .replace(/\[\^\w+\]:?|^ *\d+\. /gm, ' ')
    .replace(/&deg;|&shy;|&iuml;/g, (entity) => ({'&deg;': '°', '&shy;': '', '&iuml;': 'ï'})[entity] ?? '')
    .replace(/\[\/?(vc_\w+|accordion_item|contact-form-7|caption)[^\]]*\]/g, ' ')
  const words = tokens(decodeEntities(shown))
  const left = new Map<string, number>()
  for (const word of accounted(article)) left.set(word, (left.get(word) ?? 0) + 1)
  const missing = words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count < 1
  })
  return {missing, total: words.length}
}
