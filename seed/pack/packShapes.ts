import * as v from 'valibot'
import {jurisdictions} from '../../src/jurisdictions.ts'
import {
  articleKinds,
  audiences,
  citationKinds,
  crisisKinds,
  disclaimerKinds,
  disclaimerPlacements,
  sensitivities,
  studyDesigns,
  topicKinds,
  topicSpecialties,
} from '../../src/vocabulary.ts'
import {legalAnswers} from '../profile/legalQuestions.ts'

const text = v.pipe(v.string('text'), v.trim(), v.minLength(1, 'text that is not empty'))
const flag = v.boolean('true or false')
const key = v.pipe(
  v.string('a key'),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a key of lowercase letters, digits and hyphens'),
)
const day = v.pipe(v.string('a day'), v.isoDate('a day such as 2026-11-24'))
const webAddress = v.pipe(v.string('a web address'), v.url('a web address that starts with https://'))
const oneOf = <const Value extends string>(terms: readonly {value: Value}[]) =>
  v.picklist(
    terms.map(({value}) => value),
    `one of ${terms.length > 20 ? 'the known codes' : terms.map(({value}) => value).join(', ')}`,
  )
const listOf = <const Item extends v.GenericSchema>(item: Item) => v.array(item, 'a list')

export const packShape = v.object(
  {
    key,
    version: v.pipe(v.string('a version'), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')),
    title: text,
    description: text,
    requires: v.optional(listOf(key), []),
  },
  'a map with key, version, title and description',
)

export const topicsShape = listOf(
  v.object(
    {
      key,
      name: text,
      kind: oneOf(topicKinds),
      specialty: oneOf(topicSpecialties),
      definition: text,
      notADiagnosis: v.optional(flag),
      notADiagnosisStatement: v.optional(text),
      synonyms: v.optional(listOf(text), []),
      maxReviewMonths: v.optional(v.pipe(v.number('a number of months'), v.integer(), v.minValue(1), v.maxValue(36))),
      defaultSensitivity: v.optional(listOf(oneOf(sensitivities)), []),
      broader: v.optional(key),
    },
    'a map with key, name, kind and definition',
  ),
)

export const crisisResourcesShape = listOf(
  v.object(
    {
      key,
      name: text,
      kind: oneOf(crisisKinds),
      jurisdiction: oneOf(jurisdictions),
      phone: v.optional(text),
      sms: v.optional(v.object({number: text, keyword: v.optional(text)}, 'a map with number')),
      chatUrl: v.optional(webAddress),
      url: v.optional(webAddress),
      languages: v.pipe(listOf(text), v.minLength(1, 'at least one language')),
      // Left out where no page that was read says it; the page then says nothing about hours.
      available247: v.optional(flag),
      hours: v.optional(text),
      cost: v.optional(text),
      audience: v.optional(text),
      verifiedOn: day,
      verifiedBy: text,
      sourceUrl: webAddress,
      priority: v.number('a number; the smallest comes first'),
    },
    'a map with key, name, kind, jurisdiction, verifiedOn, verifiedBy and sourceUrl',
  ),
)

export const disclaimersShape = listOf(
  v.object(
    {
      key,
      kind: oneOf(disclaimerKinds),
      title: text,
      shortText: v.pipe(text, v.maxLength(300, 'at most 300 characters')),
      fullText: text,
      jurisdictions: v.pipe(listOf(oneOf(jurisdictions)), v.minLength(1, 'at least one jurisdiction')),
      placements: v.pipe(listOf(oneOf(disclaimerPlacements)), v.minLength(1, 'at least one placement')),
      language: text,
      version: v.pipe(v.number('a whole number'), v.integer('a whole number'), v.minValue(1, '1 or more')),
      effectiveFrom: day,
      reviewDue: day,
      /** Seeded only for a clinic whose profile answers this question with yes. */
      onlyIf: v.optional(v.picklist(legalAnswers, `one of ${legalAnswers.join(', ')}`)),
      appliesWhen: v.optional(
        v.object(
          {
            topicKinds: v.optional(listOf(oneOf(topicKinds))),
            sensitivity: v.optional(listOf(oneOf(sensitivities))),
            affiliateLinks: v.optional(flag),
            aiUsed: v.optional(flag),
            telehealth: v.optional(flag),
          },
          'a map of conditions',
        ),
      ),
    },
    'a map with key, kind, title, shortText, fullText, jurisdictions and placements',
  ),
)

export const frontMatterShape = v.object(
  {
    key,
    title: v.pipe(text, v.minLength(5, '5 characters or more'), v.maxLength(70, 'at most 70 characters')),
    slug: key,
    kind: oneOf(articleKinds),
    language: text,
    audience: oneOf(audiences),
    primaryTopic: key,
    topics: v.optional(listOf(key), []),
    sensitivity: v.pipe(listOf(oneOf(sensitivities)), v.minLength(1, 'at least one, or none')),
    summary: v.pipe(text, v.maxLength(320, 'at most 320 characters')),
    furtherReading: v.optional(listOf(text), []),
    aiUse: v.object({purpose: text, tool: text, statement: text}, 'a map with purpose, tool and statement'),
    seo: v.optional(v.object({title: text, description: text}, 'a map with title and description')),
  },
  'a map with key, title, slug, kind, topics, sensitivity, summary and aiUse',
)

const name = v.object(
  {
    family: v.optional(text),
    given: v.optional(text),
    suffix: v.optional(text),
    'non-dropping-particle': v.optional(text),
    literal: v.optional(text),
  },
  'a name',
)

/** CSL-JSON as packs use it; `custom` holds what CSL has no field for. */
export const sourcesShape = listOf(
  v.object(
    {
      id: v.pipe(v.string('a citation key'), v.regex(/^[A-Za-z][\w:.-]*$/, 'a citation key such as smith2020')),
      type: v.picklist(
        ['article-journal', 'book', 'chapter', 'report', 'webpage'],
        'a CSL type such as article-journal',
      ),
      author: v.pipe(listOf(name), v.minLength(1, 'at least one author')),
      title: text,
      'container-title': v.optional(text),
      'container-title-short': v.optional(text),
      issued: v.object(
        {
          'date-parts': v.tuple(
            [v.pipe(v.array(v.number('a number')), v.minLength(1), v.maxLength(3))],
            '[[year, month, day]]',
          ),
        },
        'a map with date-parts',
      ),
      volume: v.optional(text),
      issue: v.optional(text),
      page: v.optional(text),
      publisher: v.optional(text),
      DOI: v.optional(
        v.pipe(text, v.regex(/^10\.\d{4,9}\/\S+$/, 'a DOI such as 10.1000/182, without https://doi.org/')),
      ),
      PMID: v.optional(v.pipe(text, v.regex(/^[1-9]\d{0,7}$/, 'a PubMed number'))),
      PMCID: v.optional(v.pipe(text, v.regex(/^PMC\d+$/, 'a PMC number such as PMC123'))),
      ISBN: v.optional(text),
      URL: v.optional(webAddress),
      custom: v.object(
        {
          kind: v.optional(oneOf(citationKinds)),
          studyDesign: v.optional(oneOf(studyDesigns)),
          keyFinding: v.optional(v.pipe(text, v.maxLength(280, 'at most 280 characters'))),
          seminal: v.optional(flag),
          seminalReason: v.optional(text),
          openAccess: v.optional(flag),
          recordSeenIn: text,
        },
        'a map with recordSeenIn, where the record was seen',
      ),
    },
    'a CSL-JSON item with id, type, author, title, issued and custom',
  ),
)

export type PackHead = v.InferOutput<typeof packShape>
export type PackTopic = v.InferOutput<typeof topicsShape>[number]
export type PackCrisisResource = v.InferOutput<typeof crisisResourcesShape>[number]
export type PackDisclaimer = v.InferOutput<typeof disclaimersShape>[number]
export type FrontMatter = v.InferOutput<typeof frontMatterShape>
export type PackSource = v.InferOutput<typeof sourcesShape>[number]
