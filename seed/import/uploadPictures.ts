import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {fieldOf, listOf, textOf} from '../../src/storedValue.ts'
import type {HttpTransport} from '../httpTransport.ts'
import {SeedError} from '../SeedError.ts'
import type {Picture} from './ImportedArticle.ts'

export interface UploadedPictures {
  /** Ids of the assets by the path of the picture. */
  ids: Map<string, string>
  /** A line for each picture that the Content Lake did not take. */
  refused: string[]
}

/** Uploads pictures, each once: what the dataset holds already is not sent again. One at a time, so that memory stays flat. */
export async function uploadPictures(
  pictures: readonly Picture[],
  transport: Pick<HttpTransport, 'query' | 'upload'>,
): Promise<UploadedPictures> {
  const ids = new Map<string, string>()
  const refused: string[] = []
  const byHash = new Map<string, string>()
  for (const {path, file, mimeType} of new Map(pictures.map((each) => [each.path, each])).values()) {
    const bytes = await readFile(file)
    const hash = createHash('sha1').update(bytes).digest('hex')
    try {
      const id =
        byHash.get(hash) ??
        (await storedAsset(hash, transport)) ??
        (await transport.upload('images', bytes, {filename: basename(path), mimeType}))
      byHash.set(hash, id)
      ids.set(path, id)
    } catch (error) {
      if (!(error instanceof SeedError) || error.code !== 'request-failed') throw error
      refused.push(`  ! picture  ${path} was not taken: ${error.message}`)
    }
  }
  return {ids, refused}
}

async function storedAsset(sha1hash: string, transport: Pick<HttpTransport, 'query'>): Promise<string | null> {
  const query = '*[_type == "sanity.imageAsset" && sha1hash == $sha1hash][0..0]{_id}'
  return textOf(fieldOf(listOf(await transport.query(query, {sha1hash}))[0], '_id')) || null
}
