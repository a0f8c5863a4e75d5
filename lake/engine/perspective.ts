import type {LakeDocument} from '../document.ts'
import {isPublishedId, layerId, publishedIdOf} from '../documentId.ts'
import {LakeError} from '../LakeError.ts'
import type {DocumentSource} from './documentSource.ts'
import {overlayIndex, publishedIndex} from './perspectiveIndex.ts'

/** `'raw'`, `'published'`, or the layers that overlay the published documents, first wins. */
export type Perspective = 'raw' | 'published' | readonly string[]

const layerName = /^[a-z0-9][a-z0-9_-]{0,63}$/i

/**
 * Read the `perspective` option: `raw`, `published`, `drafts`, `previewDrafts` or a comma list of layers.
 *
 * @param value - As it came, `undefined` where the request names none.
 * @param apiVersion - `YYYY-MM-DD`, `1` or `X`: before 2025-02-19 the default was `raw`.
 */
export function parsePerspective(value: string | undefined, apiVersion: string): Perspective {
  if (value === undefined || value === '') return isBeforePublishedDefault(apiVersion) ? 'raw' : 'published'
  if (value === 'raw' || value === 'published') return value
  const layers = value.split(',').map((layer) => (layer.trim() === 'previewDrafts' ? 'drafts' : layer.trim()))
  const wrong = layers.find((layer) => !layerName.test(layer) || layer === 'raw')
  if (wrong !== undefined) {
    throw new LakeError(
      'bad-request',
      `"${wrong}" is not a perspective; use raw, published, drafts, or release names joined by commas`,
    )
  }
  return layers.filter((layer) => layer !== 'published')
}

function isBeforePublishedDefault(apiVersion: string): boolean {
  return apiVersion === '1' || (/^\d{4}-\d{2}-\d{2}$/.test(apiVersion) && apiVersion < '2025-02-19')
}

/** The same documents seen through a perspective. */
export function inPerspective(raw: DocumentSource, perspective: Perspective): DocumentSource {
  if (perspective === 'raw') return raw
  if (perspective === 'published' || perspective.length === 0) return publishedSource(raw)
  return overlaySource(raw, perspective)
}

const isPublished = (document: LakeDocument) => isPublishedId(document._id)

function publishedSource(raw: DocumentSource): DocumentSource {
  return {
    get: (id) => (isPublishedId(id) ? raw.get(id) : null),
    all: () => raw.all().filter(isPublished),
    ofTypes: (types) => raw.ofTypes(types).filter(isPublished),
    referrers: (ids) => raw.referrers(ids).filter(isPublished),
    ...(raw.index ? {index: publishedIndex(raw.index)} : {}),
  }
}

function overlaySource(raw: DocumentSource, layers: readonly string[]): DocumentSource {
  const get = (id: string): LakeDocument | null => {
    if (!isPublishedId(id)) return null
    for (const layer of [...layers, 'published']) {
      const document = raw.get(layerId(layer, id))
      if (document) return underPublishedId(document)
    }
    return null
  }
  /** A layer may change what made a document a candidate, so the winner of each id is asked again. */
  const winners = (candidates: LakeDocument[], keep: (document: LakeDocument) => boolean): LakeDocument[] => {
    const ids = new Set(candidates.map((document) => publishedIdOf(document._id)))
    return [...ids].sort().flatMap((id) => {
      const winner = get(id)
      return winner && keep(winner) ? [winner] : []
    })
  }
  return {
    get,
    all: () => winners(raw.all(), () => true),
    ofTypes: (types) => winners(raw.ofTypes(types), (document) => types.includes(document._type)),
    referrers: (ids) => winners(raw.referrers(ids), () => true),
    isOverlay: true,
    ...(raw.index ? {index: overlayIndex(raw.index, get)} : {}),
  }
}

const overlaid = new WeakMap<LakeDocument, LakeDocument>()

/** Readers of an overlay meet the published id; `_originalId` says which document it really is. */
function underPublishedId(document: LakeDocument): LakeDocument {
  const known = overlaid.get(document)
  if (known) return known
  const view = {...document, _id: publishedIdOf(document._id), _originalId: document._id}
  overlaid.set(document, view)
  return view
}
