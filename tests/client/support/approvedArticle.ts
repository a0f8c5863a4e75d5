import {contentHash} from '../../../src/editorial/index.ts'
import type {SoundArticle} from '../../fixtures/soundArticle.ts'
import type {StoredDocument} from './contentLake.ts'

/** The sound article under another id and slug with other fields, approved as it then is. */
export async function approvedArticle(
  sound: SoundArticle,
  slug: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<StoredDocument> {
  const article = {...sound.article, _id: `article-${slug}`, slug: {_type: 'slug', current: slug}, ...changes}
  const [review] = sound.article.reviews
  return {...article, reviews: [{...review, contentHash: await contentHash(article, sound.citations)}]}
}

/** The same, edited after its approval: no list and no page shows it. */
export async function voidedArticle(
  sound: SoundArticle,
  slug: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<StoredDocument> {
  const article = await approvedArticle(sound, slug, changes)
  return {...article, summary: `${String(article['summary'])} Edited since.`}
}
