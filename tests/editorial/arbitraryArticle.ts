import * as fc from 'fast-check'

/*
 * Articles as the Studio stores them, generated: marks with keys, blocks in blocks, cited works beside them.
 */

const key = fc.stringMatching(/^[a-f0-9]{6}$/)
const words = fc.stringMatching(/^[A-Za-zé,. ]{1,40}$/).filter((text) => text.trim() !== '')
const workId = fc.constantFrom('citation-a', 'citation-b', 'citation-c', 'citation-gone')

const mark = fc.oneof(
  fc.record({
    _key: key,
    _type: fc.constant('cite'),
    citations: fc
      .uniqueArray(workId, {minLength: 1, maxLength: 2})
      .map((ids) => ids.map((id, index) => ({_key: `c${index}`, _type: 'reference', _ref: id}))),
    intent: fc.constantFrom('supports', null),
  }),
  fc.record({_key: key, _type: fc.constant('link'), href: fc.constantFrom('/a', 'https://example.org/b')}),
)

const textBlock = fc
  .record({
    _key: key,
    style: fc.constantFrom('normal', 'h2', 'blockquote'),
    markDefs: fc.uniqueArray(mark, {maxLength: 2, selector: ({_key}) => _key}),
    texts: fc.array(fc.record({_key: key, text: words, bold: fc.boolean(), mark: fc.nat(3)}), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({texts, markDefs, ...block}) => ({
    ...block,
    _type: 'block',
    markDefs,
    children: texts.map(({_key, text, bold, mark: which}) => {
      const annotation = markDefs[which]
      return {_key, _type: 'span', text, marks: [...(bold ? ['strong'] : []), ...(annotation ? [annotation._key] : [])]}
    }),
  }))

const block = fc.oneof(
  {weight: 4, arbitrary: textBlock},
  {
    weight: 1,
    arbitrary: fc.record({
      _key: key,
      _type: fc.constant('keyPoints'),
      title: words,
      points: fc.array(textBlock, {minLength: 1, maxLength: 2}),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      _key: key,
      _type: fc.constant('figure'),
      image: fc.record({
        _type: fc.constant('image'),
        asset: fc.constantFrom('image-a-1x1-png', 'image-b-1x1-png').map((id) => ({_type: 'reference', _ref: id})),
        hotspot: fc.constantFrom(null, {x: 0.5, y: 0.5}),
      }),
      alt: words,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      _key: key,
      _type: fc.constant('table'),
      caption: words,
      rows: fc.array(
        fc.record({
          _key: key,
          _type: fc.constant('tableRow'),
          cells: fc.array(fc.oneof(words, fc.constant('')), {minLength: 2, maxLength: 2}),
        }),
        {minLength: 1, maxLength: 2},
      ),
    }),
  },
)

/** An article with its cited works. `citation-gone` is cited now and then, and exists nowhere. */
export const arbitraryArticle = fc.record({
  article: fc.record({
    _id: fc.constant('article-a'),
    _type: fc.constant('article'),
    _rev: key,
    title: words,
    summary: words,
    body: fc.array(block, {minLength: 1, maxLength: 6}),
    primaryTopic: fc.constant({_type: 'reference', _ref: 'topic-a'}),
    topics: fc.constantFrom([], [{_key: 't', _type: 'reference', _ref: 'topic-b'}]),
    sensitivity: fc.constantFrom([], ['none'], ['trauma', 'abuse']),
    disclosures: fc.record({
      funding: words,
      conflicts: fc.constantFrom('None declared', ''),
      affiliateLinks: fc.boolean(),
    }),
  }),
  citations: fc.constant(
    ['a', 'b', 'c'].map((letter) => ({
      _id: `citation-${letter}`,
      _type: 'citation',
      title: `Invented work ${letter}`,
      doi: `10.5555/${letter}`,
      issued: {year: 2020},
      page: '1-2',
    })),
  ),
})
