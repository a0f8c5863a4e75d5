import fc from 'fast-check'
import type {Pack} from '../../../seed/index.ts'

/** What a later version of a pack changes. */
export interface PackChange {
  what: 'word' | 'article' | 'new-topic' | 'drop-disclaimer'
  which: number
}

export const packChanges: fc.Arbitrary<PackChange[]> = fc.array(
  fc.record({
    what: fc.constantFrom<PackChange['what']>('word', 'article', 'new-topic', 'drop-disclaimer'),
    which: fc.nat(1000),
  }),
  {maxLength: 4},
)

/** The packs of a later release. */
export function newerPacks(packs: readonly Pack[], changes: readonly PackChange[]): Pack[] {
  return changes.reduce<Pack[]>(
    (before, change) =>
      before.map((pack, index) => (index === change.which % before.length ? changed(pack, change) : pack)),
    packs.map((pack) => ({...pack, version: '9.0.0'})),
  )
}

function changed(pack: Pack, {what, which}: PackChange): Pack {
  const pick = <Item>(list: readonly Item[]) => list[which % Math.max(1, list.length)]
  switch (what) {
    case 'word': {
      const topic = pick(pack.topics)
      return {
        ...pack,
        topics: pack.topics.map((each) =>
          each === topic ? {...each, definition: `${each.definition} (${which})`} : each,
        ),
      }
    }
    case 'article': {
      const article = pick(pack.articles)
      return {
        ...pack,
        articles: pack.articles.map((each) => (each === article ? {...each, title: `A newer title ${which}`} : each)),
      }
    }
    case 'new-topic': {
      const broader = pick(pack.topics)
      const key = `newer-${which}`
      if (!broader || pack.topics.some((each) => each.key === key)) return pack
      // It refers to one that staff may have deleted meanwhile.
      const topic = {...broader, key, name: `Newer ${which}`, broader: broader.key}
      return {...pack, topics: [...pack.topics, topic]}
    }
    case 'drop-disclaimer': {
      const dropped = pack.disclaimers.filter(({kind}) => kind === 'external-links')
      return {...pack, disclaimers: pack.disclaimers.filter((each) => !dropped.includes(each))}
    }
  }
}
