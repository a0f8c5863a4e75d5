import {contentHash} from '../../../src/editorial/contentHash.ts'

/** Today of the tests' content; the client's own clock only has to lie between the dates below. */
const REVIEWED = '2026-01-10'

const block = (text: string) => ({
  _type: 'block',
  _key: 'a1',
  style: 'normal',
  children: [{_type: 'span', _key: 's1', text, marks: []}],
  markDefs: [],
})

const clinic = {
  _id: 'clinic',
  _type: 'clinic',
  legalName: 'Sample Clinic LLC (fictional)',
  displayName: 'Sample <Clinic>',
  jurisdictions: ['US-FL'],
  defaultLanguage: 'en-US',
  address: {
    streetAddress: '1 Sample Street',
    addressLocality: 'Sampletown',
    addressRegion: 'FL',
    postalCode: '00000',
    addressCountry: 'US',
  },
  phone: '555-0100',
  telehealth: {offered: true, jurisdictions: ['US-FL', 'US-GA']},
  emergencyStatement: 'Nobody answers messages here.',
}
const crisisLine = {
  _id: 'crisis-sample',
  _type: 'crisisResource',
  name: 'Sample line (fictional)',
  kind: 'suicide-crisis',
  jurisdiction: 'US',
  phone: '555-0199',
  languages: ['en'],
  available247: true,
  verifiedOn: '2026-11-01',
  status: 'active',
  priority: 1,
}
const disclaimer = {
  _id: 'disclaimer-sample',
  _type: 'disclaimer',
  kind: 'medical-information',
  title: 'Sample notice',
  shortText: 'This text is a sample.',
  jurisdictions: ['US'],
  placements: ['every-page-footer', 'article-bottom'],
  language: 'en-US',
  version: 1,
  effectiveFrom: '2026-01-01',
}
const topic = {
  _id: 'topic-sample',
  _type: 'topic',
  name: 'Sample topic',
  slug: {current: 'sample-topic'},
  kind: 'concept',
  maxReviewMonths: 24,
}
const reviewer = {
  _id: 'person-r',
  _type: 'person',
  name: 'Sample Reviewer',
  isClinician: true,
  credentials: [{_key: 'c', title: 'Sample', issuer: 'Sample', validFrom: '2020-01-01'}],
}

const words = (title: string, text: string) => ({
  _type: 'article',
  title,
  summary: `${title} in short.`,
  kind: 'concept',
  language: 'en-US',
  audience: 'patient',
  primaryTopic: {_type: 'reference', _ref: 'topic-sample'},
  body: [block(text)],
  firstPublished: `${REVIEWED}T12:00:00Z`,
  dateModified: `${REVIEWED}T12:00:00Z`,
})

async function approved<T extends {title: string}>(article: T) {
  const review = {
    _key: 'r1',
    _type: 'review',
    reviewer: {_type: 'reference', _ref: 'person-r'},
    date: REVIEWED,
    kind: 'clinical',
    outcome: 'approved',
    contentHash: await contentHash(article, []),
  }
  return {...article, reviews: [review], nextReviewDue: '2099-01-01'}
}

/** The documents of one invented clinic: a published article, a withdrawn, a moved and a never published one. */
export async function sampleClinic(): Promise<object[]> {
  const published = await approved({_id: 'article-one', ...words('Sample article', 'Sample words.')})
  const unchanged = await approved({_id: 'article-four', ...words('Unchanged', 'Unchanged words.')})
  const withdrawn = await approved({_id: 'article-two', ...words('Withdrawn', 'Withdrawn words.')})
  return [
    clinic,
    crisisLine,
    disclaimer,
    topic,
    reviewer,
    {...published, slug: {current: 'sample-article'}, formerSlugs: ['old-address']},
    {...unchanged, slug: {current: 'unchanged'}},
    {
      ...withdrawn,
      slug: {current: 'withdrawn'},
      withdrawal: {category: 'safety', on: '2026-02-01T12:00:00Z', note: 'A note for <readers>.'},
    },
    {
      _id: 'drafts.article-three',
      ...words('Never published', 'Secret draft words.'),
      slug: {current: 'never-published'},
    },
    {...published, _id: 'drafts.article-one', title: 'Sample article, edited', slug: {current: 'sample-article'}},
  ]
}
