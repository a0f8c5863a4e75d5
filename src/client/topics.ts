import type {TopicCard} from '../articlePage.ts'
import {topicBySlug, topicList} from '../queries/topic.ts'
import {assertSlug} from './checkArguments.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {countOf, endOf, type Page, type PageOptions, positionOf} from './page.ts'
import {readList, readPage} from './readPage.ts'
import type {Reader} from './reader.ts'
import {each, orNull, shapeOf, text, textOrNull, texts} from './storedShape.ts'
import {toTopicCard} from './toTopicCard.ts'

/** A topic that another one leads to. */
export interface TopicLink {
  id: string
  name: string
  slug: string | null
}

/** A topic as its own page shows it. */
export interface TopicPage extends TopicCard {
  /** Other names that readers use. */
  synonyms: readonly string[]
  /** The wider topic that it is part of. */
  broader: TopicLink | null
  /** Its parts, by name. */
  narrower: readonly TopicLink[]
  related: readonly TopicLink[]
  validUntil: null
  syncTags: readonly string[]
}

const stored = shapeOf({_id: text, name: text, slug: textOrNull})
const toTopicLink = (topic: unknown): TopicLink => {
  const {_id: id, name, slug} = stored(topic)
  return {id, name, slug}
}

const around = shapeOf({
  synonyms: texts,
  broader: orNull(toTopicLink),
  narrower: each(toTopicLink),
  related: each(toTopicLink),
})

/** One request; `null` when no topic has this slug. */
export async function getTopic(reader: Reader, slug: string, options: CallOptions = {}): Promise<TopicPage | null> {
  assertSlug('getTopic', slug)
  const {result, syncTags} = await readPage(reader, `getTopic("${slug}")`, topicBySlug, {slug}, options)
  const {topic} = result
  return topic && {...toTopicCard(topic), ...around(topic), validUntil: null, syncTags}
}

export interface TopicFilter {
  kind?: string | null
}

/** One request. */
export async function listTopics(
  reader: Reader,
  {first, after, kind = null}: TopicFilter & PageOptions = {},
  options: CallOptions = {},
): Promise<Page<TopicCard>> {
  const count = countOf('listTopics', first)
  const params = {kind, ...positionOf('listTopics', after)}
  const {result, syncTags} = await readList(reader, 'listTopics()', topicList(count + 1), params, options)
  return {
    items: result.slice(0, count).map(toTopicCard),
    endCursor: endOf(result, count, ({sortedBy, _id}) => [sortedBy, _id]),
    validUntil: null,
    syncTags,
  }
}
