import type {SoundArticle} from '../../fixtures/soundArticle.ts'

const image = {_id: 'image-abc-800x600-png', _type: 'sanity.imageAsset', extension: 'png'}

/** Every document of a sound article, referenced ones first, as the lake stores them. */
export function documentsOf({article, citations, people, topic, clinic, disclaimers, crisisResources}: SoundArticle) {
  return [image, topic, clinic, ...citations, ...people, ...disclaimers, ...crisisResources, article]
}
