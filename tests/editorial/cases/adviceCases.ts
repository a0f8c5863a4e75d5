import {paragraph, span} from '../../fixtures/soundArticle.ts'
import {
  article,
  block,
  cites,
  citing,
  facts,
  otherWords,
  path,
  says,
  set,
  text,
  words,
  work,
  works,
  year,
  type RuleCases,
} from './ruleCases.ts'

const certainty = (value: string) => set([...path.mark, 'certainty'], value)
const unknown = {_key: 'u', _type: 'uncertainty', title: 'What we do not know', body: [text('Nobody knows why.')]}
const design = (value: string) => work('studyDesign', value)
const change = (type: string, note: string) => article('changeLog', [{_key: 'c', date: '2026-11-20', type, note}])
const original = {_key: 'o', _type: 'reference', _ref: 'article-original'}
const sentence = (count: number) => `${Array.from({length: count}, () => 'so').join(' ')}.`
const hard =
  'Multidisciplinary psychotherapeutic interventions necessitate comprehensive individualised considerations regarding developmental psychopathology and interpersonal dysregulation.'
const hardText = (count: number) =>
  set(
    path.body,
    Array.from({length: count}, (_, at) => paragraph(`p${at}`, [span('s', hard)])),
  )
const trusted = set(['clinic', 'trustedSites'], ['nimh.example'])

/** Warnings and advice. */
export const adviceCases: Readonly<Record<string, RuleCases>> = {
  'REV-07': {
    fails: {
      'in 60 days': [article('nextReviewDue', '2027-01-23')],
      today: [article('nextReviewDue', '2026-11-24')],
    },
    passes: {'in 61 days': [article('nextReviewDue', '2027-01-24')], 'in two years': []},
  },
  'LNK-02': {
    fails: {
      other: [trusted, set(path.href, 'https://example.org')],
      lookalike: [trusted, set(path.href, 'https://notnimh.example')],
    },
    passes: {
      listed: [trusted, set(path.href, 'https://www.nimh.example/a')],
      'none listed': [set(path.href, 'https://example.org')],
    },
  },
  'AGE-01': {
    fails: {'6 years': [year(2020)], '10 years': [year(2016)]},
    passes: {
      '5 years': [year(2021)],
      'a founding work': [year(2018), work('seminal', true)],
      '11 years, which AGE-02 names': [year(2015)],
    },
  },
  'AGE-02': {
    fails: {'11 years': [year(2015)], 'no recent source': [year(2020), citing('citation-a')]},
    passes: {
      '10 years beside a recent one': [year(2016)],
      'a guideline found current': [
        year(2010),
        work('kind', 'guideline'),
        work('publicationStatus', {status: 'not-applicable', checkedOn: '2025-11-24'}),
      ],
    },
  },
  'EVD-01': {
    fails: {
      'one trial': [design('rct'), citing('citation-a')],
      'three studies': [
        works({studyDesign: 'rct'}, {studyDesign: 'cohort'}, {studyDesign: 'qualitative'}),
        citing('citation-a', 'citation-b', 'citation-c'),
      ],
    },
    passes: {
      'a review among them': [
        works({studyDesign: 'rct'}, {studyDesign: 'meta-analysis'}),
        citing('citation-a', 'citation-b'),
      ],
      'designs that nobody entered': [citing('citation-a')],
    },
  },
  'EVD-02': {
    fails: {
      'three of four': [citing('citation-a', 'citation-a', 'citation-a', 'citation-b')],
      'three of five': [works(), citing('citation-a', 'citation-a', 'citation-a', 'citation-b', 'citation-c')],
    },
    passes: {
      'two of four': [works(), citing('citation-a', 'citation-a', 'citation-b', 'citation-c')],
      'three of three, which is few': [citing('citation-a', 'citation-a', 'citation-a')],
    },
  },
  'EVD-03': {
    fails: {
      causes: [design('cross-sectional'), cites('Worry causes poor sleep.')],
      'marked as a cause': [design('cross-sectional'), set([...path.mark, 'claimKind'], 'causal')],
    },
    passes: {
      'a trial': [design('rct'), cites('Worry causes poor sleep.')],
      'went with': [design('cross-sectional'), cites('Worry went with poor sleep.')],
      denied: [
        design('cross-sectional'),
        cites('Worry does not cause it: this study cannot tell whether it leads to it.'),
      ],
    },
  },
  'EVD-04': {
    fails: {low: [certainty('low')], 'very low': [certainty('very-low')]},
    passes: {may: [certainty('low'), cites('It may go with less sleep.')], high: [certainty('high')]},
  },
  'EVD-05': {
    fails: {
      'one of two': [set(['people', 0, 'name'], 'Ada Exemplar')],
      'our own page, one of four': [
        works({url: 'https://clinic.example/a'}),
        set(['clinic', 'url'], 'https://www.clinic.example'),
        citing('citation-a', 'citation-b', 'citation-c', 'citation-d'),
      ],
    },
    passes: {
      'another with the name': [set(['people', 0, 'name'], 'Bea Exemplar')],
      'one of five': [
        works({url: 'https://clinic.example/a'}),
        set(['clinic', 'url'], 'https://clinic.example'),
        citing('citation-a', 'citation-b', 'citation-c', 'citation-d', 'citation-e'),
      ],
    },
  },
  'EVD-06': {
    fails: {
      twice: [cites('They were twice as likely to sleep badly.')],
      percent: [cites('It raised the risk by 40%.')],
    },
    passes: {
      counted: [cites('They were twice as likely to sleep badly: 2 in 100 instead of 1 in 100.')],
      'no comparison': [cites('They slept badly.')],
    },
  },
  'EVD-07': {
    fails: {
      corrected: [work('publicationStatus', {status: 'corrected'})],
      concern: [work('publicationStatus', {status: 'expression-of-concern'})],
    },
    passes: {reviewed: [], none: [work('publicationStatus', null)]},
  },
  'EVD-08': {
    fails: {
      low: [certainty('low'), cites('It may go with less sleep.')],
      'very low': [certainty('very-low'), cites('It may go with less sleep.')],
    },
    passes: {
      said: [certainty('low'), cites('It may go with less sleep.'), block(unknown)],
      moderate: [certainty('moderate')],
      'not graded': [certainty('not-graded')],
      'only discussed': [certainty('low'), set([...path.mark, 'intent'], 'discusses')],
    },
  },
  'BAL-01': {
    fails: {
      'no facts': [article('kind', 'treatment')],
      'no risks': [article('kind', 'treatment'), block(facts({risks: []}))],
    },
    passes: {all: [article('kind', 'treatment'), block(facts())], 'no treatment': []},
  },
  'CHG-01': {
    fails: {'14 characters': [change('correction', 'Fourteen chars')], none: [change('major', '')]},
    passes: {'15 characters': [change('major', 'Fifteen charact')], minor: [change('minor', '')]},
  },
  'TRN-01': {
    fails: {
      later: [article('translationOf', original), article('dateModified', '2026-11-20T10:00:00Z')],
      'a translation that was never changed': [article('translationOf', original)],
    },
    passes: {
      'the same moment': [article('translationOf', original), article('dateModified', '2026-11-21T10:00:00Z')],
      'no translation': [],
    },
  },
  'ACT-01': {
    fails: {
      'only facts': [set(path.body, [text('Worry is common.')])],
      'an order in a heading': [set(path.body, [text('Talk to us', 'h2'), text('Worry is common.')])],
    },
    passes: {
      'a step': [set(path.body, [text('Talk to us.')])],
      'what to do next': [set(path.body, [text('Worry is common.'), {...unknown, _type: 'callToAction'}])],
      card: [],
    },
  },
  'IMG-01': {
    fails: {
      wound: [set([...path.figure, 'alt'], 'A hand with wounds')],
      caption: [set([...path.figure, 'caption'], 'After an overdose')],
    },
    passes: {people: [], tree: [set([...path.figure, 'alt'], 'A tree in rain')]},
  },
  'LEN-01': {
    fails: {'2,001': [words(2001 - otherWords)], 'far more': [words(5000)]},
    passes: {'2,000': [words(2000 - otherWords)], short: []},
  },
  'RD-01': {
    fails: {hard: [hardText(40)], 'hard and short': [hardText(5)]},
    passes: {plain: [], 'another language': [hardText(40), article('language', 'de')]},
  },
  'RD-02': {
    fails: {'21 words': [says(sentence(21))], '40 words': [says(sentence(40))]},
    passes: {'20 words': [says(sentence(20))], short: []},
  },
  'RD-03': {
    fails: {four: [says('So it is. It is.')], five: [says('So it is. It is. It was.')]},
    passes: {three: [], two: [set(path.first, '')]},
  },
  'RD-04': {
    fails: {CBT: [says('CBT may help.')], two: [says('ACT and CBT may help.')]},
    passes: {expanded: [says('A talking therapy (CBT) may help.')], known: [says('In the USA.')]},
  },
  'RD-05': {
    fails: {
      most: [set(path.body, [text('It was found. It was taken. We saw it.')])],
      all: [set(path.body, [text('It was found by us.')])],
    },
    passes: {active: [set(path.body, [text('We found it. We took it. You see it.')])], none: [set(path.body, [])]},
  },
  'RD-06': {
    fails: {half: [cites('It affects 50% of people.')], fifth: [cites('It affects 20 percent of people.')]},
    passes: {
      'no simple share': [cites('It affects 48% of people.')],
      'part of a range': [cites('It affects 10-20% of people.')],
    },
  },
  'RD-07': {
    fails: {'five hard sentences': [hardText(5)], '29 hard sentences': [hardText(29)]},
    passes: {'30 hard sentences': [hardText(30)], 'few plain sentences': []},
  },
  'LNG-01': {
    fails: {suffers: [says('She suffers from worry.')], afflicted: [says('He is afflicted with worry.')]},
    passes: {has: [says('She has worry.')], quoted: [says('Some say “suffers from worry”.')]},
  },
  'LNG-02': {
    fails: {addict: [says('An addict may relapse.')], schizophrenic: [says('A schizophrenic may worry.')]},
    passes: {
      person: [says('A person with an addiction may return to use.')],
      schizophrenia: [says('People with schizophrenia may worry.')],
    },
  },
  'LNG-03': {
    fails: {crazy: [says('It was a crazy week.')], insane: [says('That sounds insane.')]},
    passes: {hard: [says('It was a hard week.')], quoted: [says('Nobody is “crazy”.')]},
  },
  'LNG-04': {
    fails: {epidemic: [says('There is a suicide epidemic.')], again: [says('A suicide epidemic among the young.')]},
    passes: {plain: [says('More people died by suicide.')], 'another epidemic': [says('There was a flu epidemic.')]},
  },
}
