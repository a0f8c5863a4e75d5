import type {
  ArticleLeaf,
  BookLeaf,
  ChapterLeaf,
  DatasetLeaf,
  MedicalClinicLeaf,
  MedicalWebPageLeaf,
  MergeLeafTypes,
  PersonLeaf,
  PsychiatricLeaf,
  ReportLeaf,
  ScholarlyArticleLeaf,
  ThesisLeaf,
  WebPageLeaf,
} from 'schema-dts'
import {expect, test} from 'vitest'
import {citationNode, type CitationNode} from '../../src/render/citationNode.ts'
import type {ClinicNode} from '../../src/render/clinicNode.ts'
import {
  articleJsonLd,
  clinicJsonLd,
  jsonLdScript,
  personJsonLd,
  type ArticleNode,
  type PersonNode,
} from '../../src/render/jsonLd.ts'
import {draft, mikulincer, publishable, reviewer, work, writer} from './fixtures/articlePage.ts'
import {fullArticle} from './fixtures/fullArticle.ts'

const addresses = {url: 'https://clinic.example/anxious-attachment', siteUrl: 'https://clinic.example/'}

/*
 * The types of schema.org judge ours: this file does not compile when a property or value is not theirs. They describe
 * an array of types as one fixed tuple per combination, so the combinations are spelt out.
 */
type SchemaPage = MergeLeafTypes<[MedicalWebPageLeaf, ArticleLeaf]>
type SchemaClinic = MedicalClinicLeaf | MergeLeafTypes<[MedicalClinicLeaf, PsychiatricLeaf]>
type SchemaWork = ScholarlyArticleLeaf | BookLeaf | ChapterLeaf | ReportLeaf | WebPageLeaf | DatasetLeaf | ThesisLeaf
const asSchemaPage = (node: ArticleNode): SchemaPage => node
const asSchemaPerson = (node: PersonNode): PersonLeaf => node
const asSchemaClinic = (node: ClinicNode): SchemaClinic => node
const asSchemaWork = (node: CitationNode): SchemaWork => node

test('the graph of a reviewed page', () => {
  const graph = articleJsonLd(
    publishable({...fullArticle, furtherReading: [], citations: [mikulincer], aiUse: null}),
    addresses,
  )
  expect(graph).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': ['MedicalWebPage', 'Article'],
        '@id': 'https://clinic.example/anxious-attachment#page',
        url: 'https://clinic.example/anxious-attachment',
        headline: 'Anxious attachment',
        description: 'Sample summary for a test.',
        inLanguage: 'en-US',
        isAccessibleForFree: true,
        datePublished: '2026-11-20T09:00:00Z',
        dateModified: '2026-11-21T09:00:00Z',
        author: [{'@id': 'https://clinic.example/#person-wren-writer'}],
        reviewedBy: [{'@id': 'https://clinic.example/#person-casey-clinician'}],
        lastReviewed: '2026-11-20',
        expires: '2028-11-20',
        publisher: {'@id': 'https://clinic.example/#clinic'},
        medicalAudience: {'@type': 'MedicalAudience', audienceType: 'Patient'},
        about: {'@type': 'DefinedTerm', name: 'Anxious attachment'},
        citation: [
          {
            '@type': 'ScholarlyArticle',
            name: 'An attachment perspective on psychopathology',
            author: [
              {'@type': 'Person', name: 'Mario Mikulincer'},
              {'@type': 'Person', name: 'Phillip R Shaver'},
            ],
            datePublished: '2012-02',
            isPartOf: {'@type': 'Periodical', name: 'World Psychiatry'},
            identifier: [
              {'@type': 'PropertyValue', propertyID: 'doi', value: '10.1016/j.wpsyc.2012.01.003'},
              {'@type': 'PropertyValue', propertyID: 'pmid', value: '22294997'},
            ],
            sameAs: 'https://doi.org/10.1016/j.wpsyc.2012.01.003',
          },
        ],
        correction: [
          {'@type': 'CorrectionComment', text: 'Sample correction of a typing error.', datePublished: '2026-11-21'},
        ],
      },
      {'@type': 'Person', '@id': 'https://clinic.example/#person-wren-writer', name: 'Wren Writer'},
      {
        '@type': 'Person',
        '@id': 'https://clinic.example/#person-casey-clinician',
        name: 'Casey Clinician',
        honorificSuffix: 'MD',
        jobTitle: 'Psychiatrist',
      },
      {
        '@type': ['MedicalClinic', 'Psychiatric'],
        '@id': 'https://clinic.example/#clinic',
        name: 'Test Clinic',
        url: 'https://clinic.example/',
        telephone: '555-0110',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1 Test St, Suite 2',
          addressLocality: 'Testville',
          addressRegion: 'FL',
          postalCode: '00000',
          addressCountry: 'US',
        },
      },
    ],
  })
  for (const node of graph['@graph']) {
    if (node['@type'] === 'Person') asSchemaPerson(node)
    else if (Array.isArray(node['@type']) && 'headline' in node) asSchemaPage(node)
    else if ('name' in node) asSchemaClinic(node)
  }
})

const clinic = fullArticle.clinic ?? null
test.each([
  ['a draft', draft(fullArticle)],
  ['an overdue review', publishable({...fullArticle, reviewState: 'in-grace'})],
  ['a voided review', publishable({...fullArticle, reviewState: 'voided'})],
  ['no reviewer', publishable({...fullArticle, reviewedBy: null})],
  ['a demonstration', publishable({...fullArticle, clinic: clinic && {...clinic, demo: true}})],
  ['an invented reviewer', publishable({...fullArticle, reviewedBy: {...reviewer, fictional: true}})],
  [
    'a waived review',
    publishable({...fullArticle, notices: [{id: 'not-independently-reviewed', text: 'Not independently reviewed.'}]}),
  ],
])('claims no review for %s', (_, article) => {
  const graph = articleJsonLd(article, addresses)
  const words = JSON.stringify(graph)
  expect(words).not.toMatch(/reviewedBy|lastReviewed|expires|Casey/)
})

test('a review that is due soon still stands', () => {
  const words = JSON.stringify(articleJsonLd(publishable({...fullArticle, reviewState: 'due-soon'}), addresses))
  expect(words).toContain('"lastReviewed":"2026-11-20"')
})

test('does not mark up invented authors, nor works that the page does not show', () => {
  const words = JSON.stringify(
    articleJsonLd(publishable({authors: [{...writer, fictional: true}], citations: [work('unused')]}), addresses),
  )
  expect(words).not.toMatch(/Wren|unused/)
})

test('a topic is a medical condition only when it is one', () => {
  const about = (kind: string, notADiagnosis: boolean) => {
    const topic = fullArticle.topic && {...fullArticle.topic, kind, notADiagnosis}
    const [page] = articleJsonLd(publishable({topic: topic ?? null}), addresses)['@graph']
    return page && 'about' in page ? page.about?.['@type'] : undefined
  }
  expect(about('condition', false)).toBe('MedicalCondition')
  expect(about('condition', true)).toBe('DefinedTerm')
  expect(about('concept', false)).toBe('DefinedTerm')
})

test.each([
  ['book', 'Book'],
  ['government-page', 'WebPage'],
  ['thesis', 'Thesis'],
  ['preprint', 'ScholarlyArticle'],
  ['constructor', 'ScholarlyArticle'],
])('a %s is a %s', (kind, type) => {
  expect(asSchemaWork(citationNode(work('w', {kind, issued: {year: 2020, month: 3, day: 4}})))).toMatchObject({
    '@type': type,
    datePublished: '2020-03-04',
  })
})

test('says that a work is retracted, and links no address but a web one', () => {
  const status = {status: 'retracted', checkedOn: null, source: '', noticeUrl: null}
  expect(citationNode(work('w', {publicationStatus: status, url: 'javascript:alert(1)'}))).toEqual({
    '@type': 'ScholarlyArticle',
    name: 'Work w',
    datePublished: '2020',
    isPartOf: {'@type': 'Periodical', name: 'J Test'},
    creativeWorkStatus: 'Retracted',
  })
})

test('says which question a part of the text answers, while it has that heading', () => {
  const heading = (words: string) => ({_type: 'block', style: 'h2', children: [{_type: 'span', text: words}]})
  const [page] = articleJsonLd(
    publishable({
      body: [heading('What helps'), heading('How it is found')],
      sections: [
        {heading: 'What helps ', aspect: 'self-care'},
        {heading: 'How it is found', aspect: 'diagnosis'},
        {heading: 'Gone', aspect: 'causes'},
        {heading: 'What helps', aspect: 'constructor'},
      ],
    }),
    addresses,
  )['@graph']
  expect(page).toMatchObject({
    aspect: ['diagnosis', 'self-care'],
    hasPart: [
      {
        '@type': 'HealthTopicContent',
        headline: 'What helps',
        hasHealthAspect: 'https://schema.org/SelfCareHealthAspect',
      },
    ],
  })
})

test('the page of the clinic names its policies, licences and NPI', () => {
  const card = fullArticle.clinic
  if (!card) throw new Error('the fixture has a clinic')
  const graph = clinicJsonLd(
    {
      ...card,
      policies: {editorial: 'https://clinic.example/policy', corrections: 'javascript:alert(1)'},
      feedbackEmail: 'errors@clinic.example',
      npi: '1234567893',
      licences: [{title: 'Invented licence', issuer: 'Board', jurisdiction: '', validTo: null, sourceUrl: null}],
    },
    {siteUrl: addresses.siteUrl},
  )
  expect(graph).toMatchObject({
    email: 'errors@clinic.example',
    identifier: {'@type': 'PropertyValue', propertyID: 'NPI', value: '1234567893'},
    publishingPrinciples: 'https://clinic.example/policy',
    hasCredential: [
      {
        '@type': 'EducationalOccupationalCredential',
        name: 'Invented licence',
        recognizedBy: {'@type': 'Organization', name: 'Board'},
      },
    ],
  })
  expect(graph).not.toHaveProperty('correctionsPolicy')
  asSchemaClinic(graph)
})

test('the page of a person links the same person elsewhere', () => {
  const {siteUrl} = addresses
  const orcid = '0000-0002-1825-0097'
  const elsewhere = ['https://board.example/casey', 'javascript:alert(1)']
  expect(personJsonLd({...reviewer, orcid, npi: '1234567893', sameAs: elsewhere}, {siteUrl})).toMatchObject({
    sameAs: [`https://orcid.org/${orcid}`, 'https://board.example/casey'],
    identifier: {'@type': 'PropertyValue', propertyID: 'NPI', value: '1234567893'},
  })
  expect(personJsonLd({...reviewer, orcid}, {siteUrl})).toMatchObject({sameAs: `https://orcid.org/${orcid}`})
})

test('a copy at an archive is named when its address is one of the web', () => {
  const archived = (archiveUrl: string) => asSchemaWork(citationNode(work('w', {archiveUrl})))
  expect(archived('https://archive.example/w')).toMatchObject({archivedAt: 'https://archive.example/w'})
  expect(archived('javascript:alert(1)')).not.toHaveProperty('archivedAt')
})

test('no stored text can close the script element', () => {
  const script = jsonLdScript({name: '</script><script>alert(1)</script><!-- & \u2028\u2029'})
  expect(script).toBe(
    '<script type="application/ld+json">{"name":"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029"}</script>',
  )
  expect(JSON.parse(script.slice(35, -9))).toEqual({name: '</script><script>alert(1)</script><!-- & \u2028\u2029'})
})
