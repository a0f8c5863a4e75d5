import {citeMark, paragraph, span} from '../../fixtures/soundArticle.ts'
import {
  article,
  block,
  cites,
  citing,
  medicine,
  path,
  says,
  sensitive,
  set,
  text,
  work,
  works,
  year,
  type RuleCases,
} from './ruleCases.ts'

const hope = (words: string) => ({_type: 'helpAndHope', title: 'Hope', body: [paragraph('b', [span('s', words)])]})
const claim = (kind: string) => set([...path.mark, 'claimKind'], kind)
const retracted = work('publicationStatus', {status: 'retracted'})
const link = 'https://example.org/book?tag=clinic-20'
const rights = (value: unknown) => set([...path.figure, 'rights'], value)
const prescriber = set(['people', 1, 'prescribes'], true)
const specialist = (...specialties: string[]) => set(['people', 1, 'specialties'], specialties)
const needs = (...specialties: string[]) => set(['topic', 'requiredReviewerSpecialties'], specialties)

/** Rules that stop publishing and are about the words of the article. */
export const blockingCases: Readonly<Record<string, RuleCases>> = {
  'REV-06': {
    fails: {
      'no specialist': [needs('Psychiatric')],
      'another specialist': [needs('Psychiatric'), specialist('Dermatology')],
      'a medicine, no prescriber': medicine,
    },
    passes: {
      'the specialist': [needs('Psychiatric', 'Neurologic'), specialist('Psychiatric')],
      'a medicine, a prescriber': [...medicine, prescriber],
      'no specialist needed': [],
    },
  },
  'AUT-01': {
    fails: {none: [article('authors', [])], 'one who is not published': [article('authors', [{_ref: 'nobody'}])]},
    passes: {one: [], 'two, one published': [article('authors', [{_ref: 'nobody'}, {_ref: 'person-writer'}])]},
  },
  'AUT-02': {
    fails: {
      'nobody says': [set(['people', 0, 'isClinician'], null)],
      'a clinician without a credential': [set(['people', 0, 'isClinician'], true)],
    },
    passes: {'no clinician': [], 'a clinician with one': [article('authors', [{_ref: 'person-second'}])]},
  },
  'CIT-01': {
    fails: {
      'no text': [set(path.body, [])],
      'text without a citation': [set(path.body, [text('Talk to us.')])],
    },
    passes: {one: [citing('citation-a')], many: [citing('citation-a', 'citation-b', 'citation-a')]},
  },
  'CIT-02': {
    fails: {
      'studies show': [says('Studies show that worry is common.')],
      'a share': [says('About 20% of adults are affected.')],
      'a caption with a number that no cited words hold': [
        set([...path.figure, 'caption'], 'About 35% of adults are affected.'),
      ],
      'two sentences, one cited': [
        cites('In one invented survey it went with less sleep.'),
        says('Research links it to stress.'),
      ],
    },
    passes: {
      'a heading': [block(text('What research shows', 'h2'))],
      'a question': [says('Do studies show that it helps?')],
      'cited words': [cites('Studies show that 20% of adults are affected.')],
      'a caption with a number of cited words': [
        cites('Studies show that 20% of adults are affected.'),
        set([...path.figure, 'caption'], 'About 20% of adults are affected.'),
      ],
    },
  },
  'CIT-03': {
    fails: {'no title': [work('title', '')], 'no year': [work('issued', {})]},
    passes: {complete: [], 'with a PubMed number instead': [work('doi', ''), work('pmid', '123')]},
  },
  'CIT-04': {
    fails: {retracted: [retracted], withdrawn: [work('publicationStatus', {status: 'withdrawn'})]},
    passes: {
      discussed: [retracted, set([...path.mark, 'intent'], 'discusses')],
      corrected: [work('publicationStatus', {status: 'corrected'})],
    },
  },
  'CIT-05': {
    fails: {unverified: [work('verification', {state: 'unverified'})], 'no word': [work('verification', null)]},
    passes: {matched: [], read: [work('verification', {state: 'full-text-read'})]},
  },
  'CIT-06': {
    fails: {
      'in the text': [cites('Research published in PMC found less sleep.')],
      'a study of an archive': [cites('A PubMed study found less sleep.')],
      'as the journal': [work('containerTitle', 'PubMed Central')],
    },
    passes: {
      'the journal': [cites('Research published in an invented journal found less sleep.')],
      'a way to find papers': [says('You can look for papers in PubMed.')],
    },
  },
  'CIT-07': {
    fails: {heading: [block(text('References', 'h2'))], line: [block(text('Sources: Exemplar 2024.'))]},
    passes: {
      'other words': [block(text('Sources of help', 'h2'))],
      'a sentence': [block(text('References are rare.'))],
    },
  },
  'CIT-08': {
    fails: {
      'next year': [year(2027)],
      'no DOI': [work('doi', 'doi.org/10.1')],
      'a PMID for a DOI': [work('doi', '1234567')],
    },
    passes: {
      'this year': [year(2026)],
      'an address': [work('doi', 'https://doi.org/10.5555/invented')],
      'two slashes': [work('doi', '10.1000//example')],
    },
  },
  'CIT-09': {
    fails: {
      'a preprint': [claim('treatment'), work('kind', 'preprint')],
      'an animal study': [claim('safety'), work('studyDesign', 'animal')],
      'a newspaper': [claim('treatment'), work('kind', 'website'), work('url', 'https://www.nytimes.com/x')],
      'our own site': [
        claim('treatment'),
        work('url', 'https://blog.clinic.example/x'),
        set(['clinic', 'url'], 'https://clinic.example'),
      ],
    },
    passes: {
      'a trial': [claim('treatment'), work('studyDesign', 'rct')],
      'a definition': [claim('definition'), work('kind', 'preprint')],
      'a preprint beside a trial': [
        works({kind: 'preprint'}),
        set([...path.mark, 'citations'], [{_ref: 'citation-a'}, {_ref: 'citation-b'}]),
        claim('treatment'),
      ],
    },
  },
  'SAF-01': {
    fails: {
      'a method': [says('He died by hanging.')],
      'a method in quotation marks': [says('She wrote: “he died by hanging.”')],
    },
    passes: {
      'no method': [says('He died by suicide.')],
      'making means safe': [says('Lock away firearms and medicines.')],
    },
  },
  'SAF-02': {
    fails: {crime: [says('He committed suicide.')], success: [says('It was a failed suicide.')]},
    passes: {'died by': [says('He died by suicide.')], quoted: [says('Some still say “committed suicide”.')]},
  },
  'SAF-03': {
    fails: {
      'no block': [sensitive('suicide')],
      'an empty block': [sensitive('self-harm'), block(hope('  '))],
    },
    passes: {
      'a block': [sensitive('suicide'), block(hope('Many people get through this.'))],
      'another subject': [sensitive('trauma')],
    },
  },
  'SAF-04': {
    fails: {
      weight: [sensitive('eating-disorder'), says('She weighed 40 kg.')],
      calories: [sensitive('eating-disorder'), says('He ate 1,200 calories.')],
      dose: [sensitive('self-harm'), says('Somebody took 20 pills.')],
    },
    passes: {
      'no number': [sensitive('eating-disorder'), says('She had lost weight.')],
      'another subject': [says('A bag of 40 kg.')],
      'a number of people': [sensitive('eating-disorder'), says('We are 20 people.')],
    },
  },
  'DSC-02': {
    fails: {
      'a tag': [set(path.href, link)],
      'nothing said to readers': [article('disclosures', {funding: 'None', conflicts: 'None', affiliateLinks: true})],
    },
    passes: {
      'a plain link': [set(path.href, 'https://example.org/book')],
      'declared and said': [
        set(path.href, link),
        article('disclosures', {
          funding: 'None',
          conflicts: 'None',
          affiliateLinks: true,
          statement: 'Links earn money.',
        }),
      ],
    },
  },
  'CLM-01': {
    fails: {cure: [says('This therapy cures anxiety.')], everyone: [says('It is guaranteed to work.')]},
    passes: {denied: [says('There is no cure.')], quoted: [says('Beware of a “miracle cure”.')]},
  },
  'CLM-02': {
    fails: {is: [says('Lorisian worry is a disorder.')], with: [says('She was diagnosed with Lorisian worry.')]},
    passes: {
      'is not': [says('Lorisian worry is not a disorder.')],
      'a condition': [
        says('Lorisian worry is a disorder.'),
        set(['topic', 'kind'], 'condition'),
        article('kind', 'condition'),
      ],
    },
  },
  'MED-01': {
    fails: {
      nothing: [set(['topic', 'kind'], 'medication')],
      'no answer on stopping': [...medicine, set(['topic', 'medication', 'doNotStopSuddenly'], null)],
      'an article about a medicine with another topic': [article('kind', 'medication')],
      'a label that is no address': [...medicine, set(['topic', 'medication', 'labelUrl'], 'see the box')],
    },
    passes: {answered: medicine, 'no medicine': []},
  },
  'IMG-02': {
    fails: {
      nothing: [rights(null)],
      'no source': [rights({basis: 'own'})],
      'an unknown basis': [rights({basis: 'found', source: 'x'})],
    },
    passes: {own: [], licensed: [rights({basis: 'creative-commons', source: 'https://example.org/photo'})]},
  },
  'PRV-01': {
    fails: {
      'no consent': [block({_type: 'testimonial', quote: 'They listened.'})],
      'a consent that is public': [
        block({_type: 'testimonial', quote: 'They listened.', consentReference: 'consent-1'}),
      ],
      'a quotation of a patient': [block(text('“They listened.” — Maria, 34', 'blockquote'))],
      'a patient by name, first in the sentence': [block(text('Our patient Maria sleeps again.'))],
      'a client by name': [block(text('We remember one of our clients, Tom.'))],
    },
    passes: {
      'a consent': [block({_type: 'testimonial', quote: 'They listened.', consentReference: 'private.consent-1'})],
      'a quotation of a book': [block(text('All is well.', 'blockquote'))],
    },
  },
  'A11Y-01': {
    fails: {none: [set([...path.figure, 'alt'], '')], file: [set([...path.figure, 'alt'], 'IMG_1.jpg')]},
    passes: {described: [], decoration: [set([...path.figure, 'alt'], ''), set([...path.figure, 'decorative'], true)]},
  },
  'A11Y-02': {
    fails: {skip: [block(text('Part', 'h3'))], one: [block(text('Part', 'h1'))]},
    passes: {two: [block(text('Part', 'h2'))], none: [block(text('Part'))]},
  },
  'A11Y-03': {
    fails: {
      here: [set(path.linkWords, 'Click here')],
      more: [set(path.linkWords, 'read more …')],
      address: [set(path.linkWords, 'https://example.org')],
    },
    passes: {words: [], 'here in words': [set(path.linkWords, 'how to get here')]},
  },
  'A11Y-04': {
    fails: {none: [article('language', null)], name: [article('language', 'English')]},
    passes: {region: [], plain: [article('language', 'es')]},
  },
  'A11Y-05': {
    fails: {off: [block({_type: 'table', headerRow: false, rows: []})], unsaid: [block({_type: 'table', rows: []})]},
    passes: {on: [block({_type: 'table', headerRow: true, rows: []})], 'no table': []},
  },
  'LNK-01': {
    fails: {nothing: [set(path.href, '')], script: [set(path.href, 'javascript:alert(1)')]},
    passes: {site: [], web: [set(path.href, 'https://example.org')]},
  },
  'PLH-01': {
    fails: {note: [says('TODO: a number.')], brackets: [says('Call [insert phone] today.')]},
    passes: {plain: [], Spanish: [says('Esto es todo.')]},
  },
}

/** A citation in a question counts as one in the text. */
export const citedAnswer = block({
  _type: 'questionAnswer',
  question: 'Do studies show it?',
  answer: [paragraph('a', [span('s', 'Studies show it.', ['m'])], [citeMark('m', ['citation-a'])])],
})
