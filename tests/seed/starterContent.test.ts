import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {citedIds} from '../../src/citations/citedIds.ts'
import {fieldOf, listOf, refOf, textOf} from '../../src/storedValue.ts'
import {contentBlocks} from '../../src/citations/contentBlocks.ts'
import {findTypedCrisisNumbers} from '../../src/editorial/index.ts'
import {type Pack, packsFolder, readPacks, seedDocuments, type SeedDocument} from '../../seed/index.ts'
import {SCHEMA_VERSION} from '../../schemas/fields/schemaVersion.ts'
import {datasetOver} from '../schemas/datasetOver.ts'
import {findingsOf, headlessFindingsOf} from '../schemas/findingsOf.ts'
import {example, kairos} from './support/testClinic.ts'

const day = {seededOn: '2026-11-24', today: '2026-11-24'}

let packs: Pack[]
let documents: SeedDocument[]
let article: SeedDocument

beforeAll(async () => {
  packs = await readPacks(['core', 'psychiatry'], packsFolder)
  documents = (await seedDocuments(await kairos(), packs, day)).documents.map(({document}) => document)
  const found = documents.find(({_type}) => _type === 'article')
  if (!found) throw new Error('expected an article')
  article = found
})

/** Every text of the article a reader sees, a paragraph, list item, title or cell each. */
function texts(): string[] {
  return contentBlocks(article['body']).flatMap(({block}) => {
    const words = [plainText([block]), textOf(block['title']), textOf(block['caption'])]
    const cells = listOf(block['cells']).map(textOf)
    return words.concat(cells).filter((text) => text !== '')
  })
}

describe('the article on anxious attachment', () => {
  test('has 800 to 1,200 words', () => {
    const words = texts()
      .join(' ')
      .split(/\s+/)
      .filter((word) => /\w/.test(word))
    expect(words.length).toBeGreaterThanOrEqual(800)
    expect(words.length).toBeLessThanOrEqual(1200)
  })

  test('reads at grade 8 or below', () => {
    const sentences = texts()
      .flatMap((text) => text.split(/(?<=[.!?:])\s+/))
      .filter((sentence) => /\w/.test(sentence))
    const words = sentences.flatMap((sentence) => sentence.split(/\s+/)).filter((word) => /[a-z]/i.test(word))
    const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
    const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
    expect(grade).toBeLessThanOrEqual(8)
  })

  test('calls nothing a disorder, promises nothing and labels nobody', () => {
    const found = texts()
      .join('\n')
      .match(
        /disorder|\bcures?\b|guarantee|\bfix(ed|es)?\b|toxic|clingy|needy|damaged|suffer|victim|addict|attachers?\b|caused by|your parents|anxiously attached people|committed suicide/gi,
      )
    expect(found).toBeNull()
  })

  test('holds no typed crisis number, nor do summary, disclaimers and topics', () => {
    const disclaimers = documents.filter(({_type}) => _type === 'disclaimer')
    const all = [
      ...texts(),
      article['summary'],
      ...disclaimers.flatMap(({title, shortText, fullText}) => [title, shortText, plainText(fullText)]),
    ]
    expect(all.flatMap((text) => findTypedCrisisNumbers(String(text)))).toEqual([])
    expect(all.filter((text) => /\b(911|988|741741|838255|112|116 123)\b/.test(String(text)))).toEqual([])
  })

  test('has a care card of each urgency, key points, a callout, and numbers only as objects', () => {
    const blocks = contentBlocks(article['body']).map(({block}) => block)
    expect(blocks.filter(({_type}) => _type === 'careCard').map(({urgency}) => urgency)).toEqual([
      'non-urgent',
      'urgent',
      'emergency',
    ])
    const types = new Set(blocks.map(({_type}) => _type))
    expect(types).toEqual(new Set(['keyPoints', 'block', 'callout', 'table', 'tableRow', 'careCard']))
    const numbers = JSON.stringify(article['body']).match(/"_ref":"crisis-[\w-]+"\},"channel":"\w+"/g)
    expect(numbers).toEqual([
      '"_ref":"crisis-us-988"},"channel":"phone"',
      '"_ref":"crisis-us-988"},"channel":"sms"',
      '"_ref":"crisis-us-emergency"},"channel":"phone"',
    ])
  })

  test('cites every source of the pack that it does not list as further reading', () => {
    const cited = citedIds(article['body'])
    const sources = documents.filter(({_type}) => _type === 'citation').map(({_id}) => _id)
    const reading = listOf(article['furtherReading']).map(refOf)
    expect([...cited, ...reading].sort()).toEqual(sources.sort())
  })

  test.each([
    ['numbers of people and studies', /\b\d{1,3},\d{3}\b|\b\d{2,} studies\b|d = 0/],
    ['words that appeal to research', /\b(study|studies|research|researchers|review)\b/i],
  ])('has %s only where a citation stands', (_what, pattern) => {
    const loose = contentBlocks(article['body']).flatMap(({block}) =>
      spansOf(block)
        .filter(({marks, text}) => pattern.test(text) && !marks.some((mark) => citeKeys(block).includes(mark)))
        .map(({text}) => text.trim()),
    )
    expect(loose.filter((text) => !aboutResearch.has(text))).toEqual([])
  })

  test('says of each source no more than is listed here, where a reviewer can compare', () => {
    expect(citedWords()).toEqual(claims)
  })
})

describe('sources', () => {
  /** Identifiers and volumes that the records confirm; anything else must not be printed. */
  const confirmed: Record<string, string> = {
    mikulincer2012: '10.1016/j.wpsyc.2012.01.003 22294997 PMC3266769 11 1 11-15',
    hazan1987: '10.1037/0022-3514.52.3.511 - - 52 3 511-524',
    bartholomew1991: '10.1037/0022-3514.61.2.226 - - 61 2 226-244',
    fraley2013: '10.1037/a0031435 - PMC3885143 - - -',
    widom2018: '10.1016/j.chiabu.2017.05.002 28522128 PMC5685930 76 - 533-545',
    simpson2017: '10.1016/j.copsyc.2016.04.006 - PMC4845754 13 - 19-24',
    lichan2012: '10.1002/ejsp.1842 - - 42 4 406-419',
    simpsonoverall2014: '10.1177/0963721413510933 - - 23 1 54-59',
    zhang2022: '10.1037/pspp0000437 - - 123 5 1089-1137',
    dagan2018: '10.1016/j.jad.2018.04.091 29751243 - 236 - 274-290',
    mikulincer2020: '10.3390/ijerph17062054 - - 17 6 2054',
    levy2018: '10.1002/jclp.22685 30238450 - 74 11 1996-2013',
    fraley2019: '10.1146/annurev-psych-010418-102813 - - 70 - 401-422',
  }

  test('carry exactly the identifiers that were confirmed', () => {
    const stored = packs.flatMap(({sources}) =>
      sources.map((work) => [
        work.id,
        [work.DOI, work.PMID, work.PMCID, work.volume, work.issue, work.page].map((part) => part ?? '-').join(' '),
      ]),
    )
    expect(Object.fromEntries(stored)).toEqual(confirmed)
  })

  test('are matched records: nobody is said to have read them, no register to have been asked', () => {
    const citations = documents.filter(({_type}) => _type === 'citation')
    expect(new Set(citations.map(({verification}) => JSON.stringify(verification, ['state', 'by', 'on'])))).toEqual(
      new Set(['{"state":"metadata-matched","by":"package maintainers","on":"2026-11-24"}']),
    )
    expect(new Set(citations.map(({publicationStatus}) => JSON.stringify(publicationStatus)))).toEqual(
      new Set(['{"status":"peer-reviewed"}']),
    )
  })
})

test('crisis lines are exactly those whose operator says so on its own page', () => {
  const lines = documents
    .filter(({_type}) => _type === 'crisisResource')
    .map(({_id, phone, sms, sourceUrl, verifiedOn, verifiedBy}) => ({
      _id,
      phone,
      sms,
      sourceUrl,
      verifiedOn,
      verifiedBy,
    }))
  const checked = {verifiedOn: '2026-11-24', verifiedBy: 'package maintainers'}
  expect(lines).toEqual([
    {
      _id: 'crisis-us-emergency',
      phone: '911',
      sms: undefined,
      sourceUrl: 'https://www.911.gov/calling-911/frequently-asked-questions/',
      ...checked,
    },
    {
      _id: 'crisis-us-988',
      phone: '988',
      sms: {number: '988'},
      sourceUrl: 'https://988lifeline.org/get-help/what-to-expect',
      ...checked,
    },
    {
      _id: 'crisis-us-veterans',
      phone: '988',
      sms: {number: '838255'},
      sourceUrl: 'https://988lifeline.org/get-help/what-to-expect',
      ...checked,
    },
  ])
})

test('disclaimers are templates and state no law', () => {
  const disclaimers = documents.filter(({_type}) => _type === 'disclaimer')
  expect(disclaimers.map(({kind}) => kind)).toEqual([
    'medical-information',
    'no-relationship',
    'emergency',
    'external-links',
    'jurisdiction-licensure',
    'jurisdiction-licensure',
    'ai-content',
  ])
  expect(
    disclaimers.every(({isTemplate, legalBasis, approval}) => isTemplate === true && !legalBasis && !approval),
  ).toBe(true)
})

test('documents say which version of the schema they follow', () => {
  expect(new Set(documents.map(({schemaVersion}) => schemaVersion))).toEqual(new Set([SCHEMA_VERSION]))
})

test('ids hold no dot outside private and drafts, and nobody’s name', async () => {
  const all = [
    ...documents,
    ...(await seedDocuments(await example(), packs, day)).documents.map(({document}) => document),
  ]
  const ids = all.map(({_id}) => _id)
  expect(ids.filter((id) => !/^((private|drafts)\.)?[a-z0-9-]+$/.test(id))).toEqual([])
  const names = packs.flatMap(({sources}) =>
    sources.flatMap(({author}) => author.map(({family}) => family?.toLowerCase() ?? '')),
  )
  const words = new Set(ids.flatMap((id) => id.split(/[.-]/)))
  expect([...names, 'wren', 'casey', 'ari'].filter((name) => words.has(name))).toEqual([])
})

describe('the schema', () => {
  let dataset: Awaited<ReturnType<typeof datasetOver>>
  beforeAll(async () => {
    dataset = await datasetOver([])
  })
  afterAll(() => dataset.close())

  /** What only the clinic can answer. */
  const open: Record<string, string[]> = {
    clinic: [
      'warning openingHours: Without opening hours, readers do not know when to call.',
      'warning phone: Without a phone number, readers cannot call the clinic.',
    ],
  }

  test('finds nothing wrong with any seeded document but what only the clinic can answer', async () => {
    for (const document of documents) {
      const findings = await findingsOf(document, dataset.client)
      expect({id: document._id, findings}).toEqual({id: document._id, findings: open[document._id] ?? []})
    }
  })

  test('has every field that is seeded', async () => {
    const {documents: planned} = await seedDocuments(await example(), packs, day)
    for (const {document} of planned) {
      const findings = await headlessFindingsOf(document, dataset.client)
      expect({
        id: document._id,
        unknown: findings.filter((finding) => /does not exist|not defined|unknown/i.test(finding)),
      }).toEqual({
        id: document._id,
        unknown: [],
      })
    }
  })
})

/** The words of text blocks, without what their objects say. */
function plainText(blocks: unknown): string {
  return listOf(blocks)
    .map((block) =>
      listOf(fieldOf(block, 'children'))
        .map((child) => textOf(fieldOf(child, 'text')))
        .join(''),
    )
    .join('\n')
}

interface SpanLike {
  text: string
  marks: string[]
}

function spansOf(block: Readonly<Record<string, unknown>>): SpanLike[] {
  const children = Array.isArray(block['children']) ? block['children'] : []
  return children.filter((child): child is SpanLike => typeof child.text === 'string')
}

function citeKeys(block: Readonly<Record<string, unknown>>): string[] {
  const marks = Array.isArray(block['markDefs']) ? block['markDefs'] : []
  return marks.filter(({_type}) => _type === 'cite').map(({_key}) => _key)
}

/** `[key, words]` of each citation in the order of the text. */
function citedWords(): [string, string][] {
  const keyOf = new Map(packs.flatMap(({sources}) => sources.map(({id, DOI}) => [DOI, id])))
  const doiOf = new Map(documents.map(({_id, doi}) => [_id, doi]))
  return contentBlocks(article['body']).flatMap(({block}) =>
    (Array.isArray(block['markDefs']) ? block['markDefs'] : []).flatMap(
      (mark: {_key: string; citations: {_ref: string}[]}) => {
        const words = spansOf(block)
          .filter(({marks}) => marks.includes(mark._key))
          .map(({text}) => text)
          .join('')
        return mark.citations.map(({_ref}): [string, string] => [String(keyOf.get(String(doiOf.get(_ref)))), words])
      },
    ),
  )
}

/** Sentences that speak of research without stating a finding. */
const aboutResearch = new Set([
  'What research links it to',
  'it gets in the way of sleep, work, study or time with others',
])

const claims: [string, string][] = [
  ['zhang2022', 'Research links it to distress'],
  ['lichan2012', 'to conflict in relationships'],
  ['mikulincer2020', 'Feeling more secure is possible for adults'],
  ['mikulincer2012', 'Researchers describe adult attachment on two scales, called anxiety and avoidance'],
  ['mikulincer2012', 'A person high on the anxiety scale worries that a partner will not be there in times of need'],
  ['hazan1987', 'In 1987, two researchers proposed that romantic love can be seen as a kind of attachment'],
  ['bartholomew1991', 'tested a model that sorts people into four groups'],
  [
    'fraley2013',
    'One study followed children from birth and met them again at age 18. It traced differences in adult attachment to the care they had received, their social skills and the quality of their best friendship',
  ],
  [
    'widom2018',
    'One study followed people with documented neglect or physical abuse in childhood, and similar people without it. Those with this history had higher levels of anxious attachment as adults',
  ],
  [
    'widom2018',
    'In that study, anxious attachment explained part of the link between such harm and later depression, anxiety and low self-esteem',
  ],
  ['simpson2017', 'Insecure feelings tend to show most when people are under stress'],
  [
    'lichan2012',
    'A review brought together 73 studies with 21,602 people. Higher attachment anxiety and higher avoidance both went with lower relationship quality',
  ],
  ['lichan2012', 'Anxiety went more with conflict. Avoidance went more with less satisfaction, connection and support'],
  [
    'simpsonoverall2014',
    'Some partners find ways to calm these worries, which can help the person feel better and help the relationship',
  ],
  [
    'zhang2022',
    'A review from 2022 pooled 224 studies with 79,722 people. Higher attachment anxiety and higher avoidance went with more depression, anxiety and loneliness. They also went with less life satisfaction and lower self-esteem',
  ],
  [
    'dagan2018',
    'Another review looked at studies that used an interview, which measures something different from the anxiety scale. In 55 samples with 4,386 people, adults whom this different interview called "preoccupied" had more symptoms of depression than adults it called "secure" (d = 0.48)',
  ],
  ['mikulincer2020', 'A review of research suggests that a sense of security can be strengthened in adulthood'],
  ['mikulincer2020', 'Some of this evidence comes from lab studies that raised it only for a moment'],
  [
    'levy2018',
    'A review of 36 studies with 3,158 patients found that gains in security during therapy may go along with better results',
  ],
]

function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(1, letters.endsWith('e') && !letters.endsWith('le') && groups > 1 ? groups - 1 : groups)
}
