import {afterAll, describe, expect, test} from 'vitest'
import {
  soundArticle,
  soundCitation,
  soundClinic,
  soundCrisisResource,
  soundDisclaimer,
  soundPerson,
  soundTopic,
} from './documents.ts'
import {datasetOver} from './datasetOver.ts'
import {findingsOf, headlessFindingsOf} from './findingsOf.ts'

const {client, close} = await datasetOver([
  {_id: 'article-2', _type: 'article', slug: {current: 'taken'}, formerSlugs: ['once-taken']},
])
afterAll(close)

const sound = [soundArticle, soundCitation, soundDisclaimer, soundCrisisResource, soundPerson, soundTopic, soundClinic]

test.each(sound)('finds nothing in a sound $_type', async (document) => {
  expect(await findingsOf(document, client)).toEqual([])
  expect(await headlessFindingsOf(document, client)).toEqual([])
})

test('finds nothing in an article that only the editorial rules would stop', async () => {
  const {
    authors: _authors,
    reviews: _reviews,
    disclosures: _disclosures,
    aiUse: _aiUse,
    sensitivity: _sensitivity,
    ...draft
  } = soundArticle
  expect(await findingsOf(draft, client)).toEqual([])
})

test.each([
  [
    'article',
    [
      'error audience: Required',
      'error body: Required',
      'error kind: Required',
      'error language: Required',
      'error primaryTopic: Required',
      'error slug.current: Required',
      'error slug: Required',
      'error summary: Required',
      'error title: Required',
    ],
  ],
  ['citation', ['error kind: Required', 'error title: Required']],
  [
    'disclaimer',
    [
      'error effectiveFrom: Required',
      'error jurisdictions: Required',
      'error kind: Required',
      'error language: Required',
      'error placements: Required',
      'error shortText: Required',
      'error title: Required',
      'error version: Required',
    ],
  ],
  [
    'crisisResource',
    [
      'error jurisdiction: Required',
      'error kind: Required',
      'error languages: Required',
      'error name: Required',
      'error phone: Enter a phone number, a text number or a chat address.',
      'error sourceUrl: Required',
      'error status: Required',
      'error verifiedBy: Required',
      'error verifiedOn: Required',
    ],
  ],
  [
    'person',
    [
      'error isClinician: Required',
      'error name: Required',
      'error role: Required',
      'error slug.current: Required',
      'error slug: Required',
    ],
  ],
  [
    'topic',
    [
      'error definition: Required',
      'error kind: Required',
      'error maxReviewMonths: Required',
      'error name: Required',
      'error slug.current: Required',
      'error slug: Required',
      'error specialty: Required',
    ],
  ],
  [
    'clinic',
    [
      'error defaultLanguage: Required',
      'error displayName: Required',
      'error jurisdictions: Required',
      'error legalName: Required',
      'error specialties: Required',
      'error timeZone: Required',
      'warning openingHours: Without opening hours, readers do not know when to call.',
      'warning phone: Without a phone number, readers cannot call the clinic.',
    ],
  ],
  ['personAccount', ['error person: Required', 'error userId: Required']],
  [
    'reviewRecord',
    [
      'error article: Required',
      'error on: Required',
      'error outcome: Required',
      'error reviewer: Required',
      'error userId: Required',
    ],
  ],
  [
    'publication',
    [
      'error articleId: Required',
      'error content: Required',
      'error preparedOn: Required',
      'error slug: Required',
      'error state: Required',
    ],
  ],
  [
    'withdrawalRecord',
    ['error articleId: Required', 'error category: Required', 'error on: Required', 'error userId: Required'],
  ],
  ['sourceAlert', ['error article: Required', 'error citation: Required', 'error noticedOn: Required']],
  ['credentialRecord', ['error issuer: Required', 'error number: Required', 'error person: Required']],
  ['seedState', []],
])('lists what an empty %s still needs', async (type, findings) => {
  expect(await findingsOf({_id: 'empty', _type: type}, client)).toEqual(findings)
})

describe('an article', () => {
  test.each([
    [{title: 'Hi'}, ['error title: Must be at least 5 characters long']],
    [{title: 'x'.repeat(60)}, []],
    [{title: 'x'.repeat(61)}, ['warning title: Search results cut titles after about 60 characters.']],
    [
      {title: 'x'.repeat(71)},
      [
        'error title: Must be at most 70 characters long',
        'warning title: Search results cut titles after about 60 characters.',
      ],
    ],
    [{title: '      '}, ['error title: Only spaces are entered here. Type some text.']],
    [{summary: 'x'.repeat(320)}, []],
    [{summary: 'x'.repeat(321)}, ['error summary: Must be at most 320 characters long']],
    [{kind: 'listicle'}, ['error kind: Value "listicle" did not match any allowed values']],
    [{language: 'english'}, ['error language: "english" is not a language code. Use one like en-US, en-GB or es.']],
    [
      {sensitivity: ['none', 'suicide']},
      ['error sensitivity: "None of these" is ticked together with something else. Keep one or the other.'],
    ],
    [{slug: {_type: 'slug', current: 'taken'}}, ['error slug: Slug is already in use']],
    [{slug: {_type: 'slug', current: 'once-taken'}}, ['error slug: Slug is already in use']],
  ])('with %j has the findings %j', async (change, findings) => {
    expect(await findingsOf({...soundArticle, ...change}, client)).toEqual(findings)
  })

  test('refuses a link that runs a script and a citation without a source', async () => {
    const body = [
      {
        _key: 'b1',
        _type: 'block',
        style: 'normal',
        markDefs: [
          {_key: 'm1', _type: 'link', href: 'javascript:alert(1)'},
          {_key: 'm2', _type: 'cite', citations: []},
        ],
        children: [{_key: 's1', _type: 'span', text: 'Here', marks: ['m1', 'm2']}],
      },
    ]
    expect(await findingsOf({...soundArticle, body}, client)).toEqual([
      'error body.[b1].markDefs.[m1].href: A link cannot open "javascript:". Use an address that starts with https://.',
      'error body.[b1].markDefs.[m2].citations: Must have at least 1 items',
    ])
  })

  test('names the block that misses something', async () => {
    const body = [
      {_key: 'b1', _type: 'careCard', title: 'Talk to someone today', urgency: 'soon', body: []},
      {
        _key: 'b2',
        _type: 'figure',
        image: {_type: 'image', hotspot: {x: 0.5, y: 0.5, width: 1, height: 1}},
        alt: 'IMG_1234.jpg',
      },
      {_key: 'b3', _type: 'table', caption: 'Two words', rows: [row('w1', ['a', 'b']), row('w2', ['c'])]},
      {_key: 'b4', _type: 'questionAnswer', question: ' ', answer: paragraph},
      {_key: 'b5', _type: 'marquee', text: 'Unknown block'},
    ]
    expect(await findingsOf({...soundArticle, body}, client)).toEqual([
      'error body.[b1].body: Must have at least 1 blocks',
      'error body.[b1].urgency: Value "soon" did not match any allowed values',
      'error body.[b2].alt: "IMG_1234.jpg" is a file name. Say in words what the image shows.',
      'error body.[b2].image: Choose an image.',
      'error body.[b3].rows: Row 2 has 1 cells, the first row has 2. Give every row the same number.',
      'error body.[b4].question: Only spaces are entered here. Type some text.',
    ])
  })

  test('says what a major change or a correction changed', async () => {
    const changeLog = [
      {_key: 'c1', _type: 'change', date: '2026-11-20', type: 'correction', note: 'Fixed a typo'},
      {_key: 'c2', _type: 'change', date: '2026-11-20', type: 'minor'},
    ]
    expect(await findingsOf({...soundArticle, changeLog}, client)).toEqual([
      'error changeLog.[c1].note: Say what changed in 15 characters or more: readers see it.',
    ])
  })

  test('does not take its own draft, published form or version for another article', async () => {
    for (const _id of ['article-2', 'drafts.article-2', 'versions.r1.article-2']) {
      const slug = {_type: 'slug', current: 'taken'}
      expect(await findingsOf({...soundArticle, _id, slug}, client)).toEqual([])
    }
  })
})

test.each([
  [
    soundCitation,
    {doi: 'https://doi.org/10.1000/1'},
    'error doi: Enter only the part of "https://doi.org/10.1000/1" that starts with 10.',
  ],
  [soundCitation, {pmid: '022'}, 'error pmid: "022" is not a PubMed number. Enter digits only, like 22294997.'],
  [soundCitation, {issued: {month: 2}}, 'error issued.year: Enter the year.'],
  [soundCitation, {issued: {year: 2023, month: 2, day: 29}}, 'error issued.year: 2023-2 has no day 29.'],
  [soundCitation, {issued: {year: 1449}}, 'error issued.year: Must be greater than or equal to 1450'],
  [
    soundCitation,
    {authors: [{_key: 'a1', _type: 'contributor', given: 'Robin'}]},
    'error authors.[a1].family: Enter a family name, or the name of a group.',
  ],
  [soundCitation, {url: 'javascript:alert(1)'}, 'error url: Does not match allowed protocols/schemes'],
  [
    soundCitation,
    {url: 'https:example.org'},
    'error url: "https:example.org" is not a complete web address. Enter one like https://example.org/page.',
  ],
  [soundCitation, {url: 'https://user:secret@example.org/'}, 'error url: Username/password not allowed'],
  [soundDisclaimer, {jurisdictions: []}, 'error jurisdictions: Must have at least 1 items'],
  [
    soundDisclaimer,
    {effectiveTo: '2026-11-23'},
    'error effectiveTo: 2026-11-23 is before the first day in force (2026-11-24).',
  ],
  [soundDisclaimer, {version: 0}, 'error version: Must be greater than or equal to 1'],
  [
    soundCrisisResource,
    {phone: 'CALL-ME'},
    'error phone: "CALL-ME" is not a phone number. Use digits, spaces and hyphens, like +1 904 555 0100 or 988.',
  ],
  [
    soundPerson,
    {orcid: '0000-0002-1825-0098'},
    'error orcid: "0000-0002-1825-0098" is not an ORCID iD: its last character does not fit the others.',
  ],
  [
    soundTopic,
    {codes: [{_key: 'k1', _type: 'topicCode', system: 'ICD-11', code: '6B44'}]},
    'error codes: Only a condition or a symptom can have an ICD code. Remove the code or change the kind.',
  ],
  [soundTopic, {maxReviewMonths: 37}, 'error maxReviewMonths: Must be lower than or equal to 36'],
  [
    soundClinic,
    {timeZone: 'Florida'},
    'error timeZone: "Florida" is not a time zone. Use a name like America/New_York.',
  ],
  [
    soundClinic,
    {openingHours: [{_key: 'o1', _type: 'openingHours', days: ['Monday'], opens: '09:00', closes: '09:00'}]},
    'error openingHours.[o1].closes: Closes at 09:00, but opens at 09:00. Closing must be later on the same day.',
  ],
])('$0._type with one thing wrong has one finding (%#)', async (document, change, finding) => {
  expect(await findingsOf({...document, ...change}, client)).toEqual([finding])
})

test('tells a script without a Studio about fields that no type has', async () => {
  expect(await headlessFindingsOf({...soundTopic, colour: 'red'}, client)).toEqual([
    "warning colour: Field 'colour' does not exist on type 'topic'",
  ])
})

const paragraph = [
  {
    _key: 'p1',
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [{_key: 's1', _type: 'span', text: 'Some text', marks: []}],
  },
]

function row(_key: string, cells: string[]) {
  return {_key, _type: 'tableRow', cells}
}
