import {federalNotices} from '../../src/federalNotices.ts'
import type {DisclaimerKind, PolicyPage} from '../../src/vocabulary.ts'

export const legalAnswers = [
  'billsMedicareOrMedicaid',
  'receivesFederalFunds',
  'employsFifteenOrMore',
  'isCoveredByHipaa',
  'offersTelehealth',
  'hasContactForm',
  'usesTracking',
  'earnsFromSite',
  'showsTestimonials',
  'treatsMinors',
  'offersFreeServices',
  'mdSpecialtyNotRecognised',
  'doSpecialtyNotRecognised',
] as const
export type LegalAnswer = (typeof legalAnswers)[number]

/** What follows from an answer: a text that readers see, a page to link, or a line of the profile to fill in. */
export type Need = {why: string} & (
  | {disclaimer: DisclaimerKind}
  | {policy: PolicyPage}
  | {key: 'clinic.funding' | 'telehealth.jurisdictions'; what: string}
)

export interface LegalQuestion {
  answer: LegalAnswer
  ask: string
  /** Where the question is asked: a jurisdiction, or a part of one. Everywhere when left out. */
  place?: string
  ifYes?: readonly Need[]
  ifNo?: readonly Need[]
}

/** The statement on accessibility has a day by which it is due, which hangs on the size of the clinic: `openChoices.ts`. */
const federalFunds: readonly Need[] = federalNotices.flatMap(({policy, source}) =>
  policy === 'accessibility'
    ? []
    : [{policy, why: `a clinic with federal funds shows it in the footer of every page (${source})`}],
)

/**
 * What only the clinic can say of itself, in plain words, and what follows.
 *
 * A question is for counsel to confirm and what follows is a list of choices, never legal advice. A law is named only
 * where a page that states it was read; where none was, the reason says what readers are owed and no more.
 */
export const legalQuestions: readonly LegalQuestion[] = [
  {
    answer: 'billsMedicareOrMedicaid',
    ask: 'Do you bill Medicare, including Part B, or Medicaid?',
    place: 'US',
    ifYes: federalFunds,
  },
  {
    answer: 'receivesFederalFunds',
    ask: 'Do you get other money from the federal government, such as grants?',
    place: 'US',
    ifYes: federalFunds,
  },
  {answer: 'employsFifteenOrMore', ask: 'Do you employ 15 people or more?', place: 'US'},
  {
    answer: 'isCoveredByHipaa',
    ask: 'Does HIPAA apply to you?',
    place: 'US',
    ifYes: [{policy: 'privacyPractices', why: 'a provider with a website links it from the footer of every page'}],
  },
  {
    answer: 'offersTelehealth',
    ask: 'Do you see people by video or phone?',
    ifYes: [
      {disclaimer: 'telehealth', why: 'patients by video or phone are told of its limits'},
      {
        disclaimer: 'jurisdiction-licensure',
        why: 'booking and telehealth pages say where clinicians may treat',
      },
      {
        key: 'telehealth.jurisdictions',
        what: 'where you see people by video or phone',
        why: 'clinicians may treat only where they are licensed or registered',
      },
    ],
  },
  {
    answer: 'hasContactForm',
    ask: 'Can visitors write to you on the site, such as in a contact form?',
    ifYes: [
      {disclaimer: 'contact-form-privacy', why: 'a form asks visitors not to send details of their health'},
      {disclaimer: 'no-relationship', why: 'a message does not make its writer a patient'},
      {disclaimer: 'emergency', why: 'a form says that messages are not watched'},
      {policy: 'privacy', why: 'visitors can read what becomes of what they send'},
    ],
  },
  {
    answer: 'usesTracking',
    ask: 'Does the site count visitors, set cookies or show adverts of others?',
    ifYes: [
      {disclaimer: 'cookies-tracking', why: 'visitors are told of it'},
      {policy: 'privacy', why: 'visitors can read what is recorded of them'},
    ],
  },
  {
    answer: 'earnsFromSite',
    ask: 'Does the site earn money, from adverts, sponsors or paid links?',
    ifYes: [
      {disclaimer: 'funding-affiliate', why: 'who pays is said near the claim, so that readers can see it (FTC)'},
      {policy: 'advertising', why: 'readers can read who pays and what that changes'},
    ],
    ifNo: [
      {
        key: 'clinic.funding',
        what: 'a sentence that the site carries no advertising',
        why: 'a site without advertising says so (HONcode 8)',
      },
    ],
  },
  {
    answer: 'showsTestimonials',
    ask: 'Does the site show what patients say of you?',
    ifYes: [
      {disclaimer: 'testimonials', why: 'what one patient says is no promise to another; each needs consent (PRV-01)'},
    ],
  },
  {
    answer: 'treatsMinors',
    ask: 'Do you treat people under 18?',
    ifYes: [{disclaimer: 'minors', why: 'young readers and their parents are told what holds for them'}],
  },
  {
    answer: 'offersFreeServices',
    ask: 'Do you advertise anything free or at a discount, such as a first talk?',
    place: 'US-FL',
    ifYes: [
      {
        disclaimer: 'free-discounted-service',
        why: 'Florida asks for a statement on such a page (s. 456.062); its wording is for a lawyer',
      },
    ],
  },
  {
    answer: 'mdSpecialtyNotRecognised',
    ask: 'Does a physician (MD) name a specialty that the Florida Board of Medicine does not recognize?',
    place: 'US-FL',
    ifYes: [
      {disclaimer: 'specialty-recognition', why: 'Florida asks for a sentence beside it (Rule 64B8-11.001, F.A.C.)'},
    ],
  },
  {
    answer: 'doSpecialtyNotRecognised',
    ask: 'Does an osteopathic physician (DO) name a specialty that their Florida board does not recognize?',
    place: 'US-FL',
    ifYes: [
      {
        disclaimer: 'specialty-recognition',
        why: 'Florida has a rule of its own for them (Rule 64B15-14.001, F.A.C.); its wording is for a lawyer',
      },
    ],
  },
]
