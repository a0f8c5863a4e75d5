import * as fc from 'fast-check'
import {contentHash, isArticleDocument} from '../../../src/editorial/index.ts'
import {arbitraryArticle} from '../arbitraryArticle.ts'
import {paragraph, soundArticle, span} from '../../fixtures/soundArticle.ts'

/** An article as any writer of the API may store it. */
export type GeneratedArticle = {_id: string; _type: string; [field: string]: unknown}

/** Fields that each bring another finding, another state or none; what they hold need not be of the right type. */
const fields = fc.constantFrom<object>(
  {},
  {authors: []},
  {authors: [{_key: 'a', _type: 'reference', _ref: 'person-reviewer'}]},
  {title: 'TODO a title'},
  {title: 7},
  {summary: 'Call 988 if you can wait no longer.'},
  {nextReviewDue: null},
  {nextReviewDue: '2026-11-24'},
  {nextReviewDue: '2026-11-23'},
  {nextReviewDue: '2026-08-26'},
  {nextReviewDue: '2026-08-25'},
  {nextReviewDue: '2099-01-01'},
  {
    nextReviewDue: '2026-11-01',
    reviewExtension: {until: '2026-12-20', reason: 'Waiting for a guideline', reviewer: {_ref: 'person-second'}},
  },
  {withdrawal: {category: 'safety', on: '2026-11-23T08:00:00Z'}},
  {legalHold: true},
  {retirement: {on: '2026-11-24', reason: 'Replaced'}},
  {retirement: {on: '2026-11-25', reason: 'To be replaced'}},
  {disclosures: null},
  {disclosures: {funding: 'None declared', conflicts: 'None declared', affiliateLinks: true}},
  {aiUse: null},
  {aiUse: {used: true, humanReviewed: true, statement: 'Drafted with an assistant.'}},
  {sensitivity: ['suicide']},
  {sensitivity: 'suicide'},
  {kind: 'medication'},
  {primaryTopic: null},
  {language: 'es-US'},
  {furtherReading: [{_key: 'x', _type: 'reference', _ref: 'citation-gone'}]},
  {heroImage: {_type: 'image', asset: {_type: 'reference', _ref: 'image-abc-800x600-png'}}},
  {body: 'text where blocks belong'},
  {body: []},
  {reviews: {}},
  {reviews: [null]},
)

const text = (words: string, more: object = {}) => [paragraph('g1', [Object.assign(span('g2', words), more)])]

/** Texts that rules have something to say about. */
const writing = fc.constantFrom<unknown[]>(
  text('Research shows that 40% of people sleep less.'),
  text('This will cure everybody. Results are guaranteed.'),
  text('Call 1-800-273-8255 now.'),
  text('[insert the name of the clinic]'),
  [paragraph('g1', [span('g2', 'References')], [], 'h2')],
  [paragraph('g1', [span('g2', 'A title in the text')], [], 'h1'), paragraph('g3', [span('g4', 'Deep')], [], 'h4')],
  [paragraph('g1', [span('g2', 'click here', ['m'])], [{_key: 'm', _type: 'link', href: 'javascript:alert(1)'}])],
  [paragraph('g1', [span('g2', 'cited', ['m'])], [{_key: 'm', _type: 'cite', citations: []}])],
  [{_key: 'g1', _type: 'figure', image: {_type: 'image', asset: {_type: 'reference', _ref: 'image-abc-800x600-png'}}}],
  [{_key: 'g1', _type: 'somethingNew', title: 'TODO', body: text('lorem ipsum')}],
  [null, 7, {_type: 'block'}, {_type: 'block', children: 'x'}],
)

const generated = fc.record({
  fields: fc.array(fields, {maxLength: 3}),
  writing: fc.option(writing),
  body: fc.option(
    arbitraryArticle.map(({article}) => article.body),
    {freq: 2},
  ),
  review: fc.constantFrom<object>(
    {},
    {},
    {},
    {date: '2026-12-01'},
    {outcome: 'changes'},
    {kind: 'legal'},
    {reviewer: {_ref: 'person-writer'}},
  ),
  isApprovedAnew: fc.boolean(),
  isReviewed: fc.oneof({arbitrary: fc.constant(true), weight: 5}, {arbitrary: fc.constant(false), weight: 1}),
})

/**
 * As many articles as asked for, from sound to hardly one, each the same on every run, with the documents around them.
 * Most were approved; of about half the approval is of these very words.
 */
export async function generatedArticles(count: number) {
  const {article, ...around} = await soundArticle()
  const articles: GeneratedArticle[] = []
  const {clinic, topic, citations, people, disclaimers, crisisResources} = around
  const known = [clinic, topic, ...citations, ...people, ...disclaimers, ...crisisResources].map(({_id}) => _id)
  for (const [index, recipe] of fc.sample(generated, {numRuns: count, seed: 20_261_124}).entries()) {
    const [review] = article.reviews
    const made: GeneratedArticle = {
      ...article,
      _id: `article-${String(index).padStart(3, '0')}`,
      slug: {_type: 'slug', current: `article-${index}`},
      body: [...(recipe.body ?? article.body), ...(recipe.writing ?? [])],
      ...Object.assign({}, ...recipe.fields),
    }
    weaken(made, known)
    const isOwn = 'reviews' in Object.assign({}, ...recipe.fields)
    const hash =
      recipe.isApprovedAnew && isArticleDocument(made) ? await contentHash(made, around.citations) : review?.contentHash
    if (!isOwn) made['reviews'] = recipe.isReviewed ? [{...review, contentHash: hash, ...recipe.review}] : []
    articles.push(made)
  }
  return {articles, ...around}
}

/** Makes references to what is not there weak, which is the one kind that the Content Lake takes. */
function weaken(value: unknown, known: readonly string[]): void {
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && typeof value._ref === 'string' && !known.includes(value._ref))
    Object.assign(value, {_weak: true})
  for (const member of Object.values(value)) weaken(member, known)
}
