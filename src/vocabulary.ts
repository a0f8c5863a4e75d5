/**
 * The words that the schemas, the Studio, the rules, the seeds and the client share.
 *
 * A `value` is stored and never renamed; a `title` is what staff read; a `description`, where there is one, says what
 * the choice means. Values that follow another standard keep its spelling.
 */
export interface Term {
  value: string
  title: string
  description?: string
}

type ValueOf<Table extends readonly Term[]> = Table[number]['value']

/** Whether `value` is one of the stored values of a table. Narrows unknown input. */
export function isTermOf<const Table extends readonly Term[]>(table: Table, value: unknown): value is ValueOf<Table> {
  return table.some((term) => term.value === value)
}

/** The title staff and readers see for a stored value; the value itself when the table does not know it. */
export function titleOf(table: readonly Term[], value: string): string {
  return table.find((term) => term.value === value)?.title ?? value
}

// ---- Articles -------------------------------------------------------------------------------------------------------

export const articleKinds = [
  {value: 'concept', title: 'Concept', description: 'Explains an idea that is not a diagnosis.'},
  {value: 'condition', title: 'Condition', description: 'Explains a health condition.'},
  {value: 'treatment', title: 'Treatment', description: 'Explains a treatment or therapy.'},
  {value: 'medication', title: 'Medication', description: 'Explains a medicine. Reviewed every 12 months.'},
  {value: 'practical', title: 'Practical', description: 'A first visit, services or news. May have no health claim.'},
] as const
export type ArticleKind = ValueOf<typeof articleKinds>

export const topicKinds = [
  {value: 'condition', title: 'Condition'},
  {value: 'symptom', title: 'Symptom'},
  {value: 'concept', title: 'Concept', description: 'Never shown as a medical condition.'},
  {value: 'treatment', title: 'Treatment'},
  {value: 'medication', title: 'Medication'},
  {value: 'test', title: 'Test'},
  {value: 'service', title: 'Service'},
  {value: 'wellbeing', title: 'Wellbeing'},
] as const
export type TopicKind = ValueOf<typeof topicKinds>

export const audiences = [
  {value: 'patient', title: 'Patients'},
  {value: 'carer', title: 'Carers and families'},
  {value: 'clinician', title: 'Clinicians'},
  {value: 'young-person', title: 'Young people'},
] as const
export type Audience = ValueOf<typeof audiences>

/** What a part of an article is about, as NHS.uk divides its pages, with schema.org's name for it where it has one. */
export const healthAspects = [
  {value: 'overview', title: 'Overview', healthAspect: 'OverviewHealthAspect'},
  {value: 'symptoms', title: 'Symptoms', healthAspect: 'SymptomsHealthAspect'},
  {value: 'causes', title: 'Causes', healthAspect: 'CausesHealthAspect'},
  {value: 'diagnosis', title: 'Diagnosis', healthAspect: null},
  {value: 'self-care', title: 'Self-care', healthAspect: 'SelfCareHealthAspect'},
  {value: 'treatments', title: 'Treatments', healthAspect: 'TreatmentsHealthAspect'},
  {value: 'prognosis', title: 'Outlook', healthAspect: 'PrognosisHealthAspect'},
  {value: 'prevention', title: 'Prevention', healthAspect: 'PreventionHealthAspect'},
  {value: 'living-with', title: 'Living with it', healthAspect: 'LivingWithHealthAspect'},
  {value: 'non-urgent-help', title: 'When to see somebody soon', healthAspect: 'SeeDoctorHealthAspect'},
  {value: 'urgent-help', title: 'When to get help today', healthAspect: 'SeeDoctorHealthAspect'},
  {value: 'emergency-help', title: 'When to get help now', healthAspect: 'SeeDoctorHealthAspect'},
] as const satisfies readonly (Term & {healthAspect: string | null})[]
export type HealthAspect = ValueOf<typeof healthAspects>

/** `none` is a decision that somebody made; an empty list is a decision that nobody made. */
export const sensitivities = [
  {value: 'none', title: 'None of these'},
  {value: 'suicide', title: 'Suicide'},
  {value: 'self-harm', title: 'Self-harm'},
  {value: 'abuse', title: 'Abuse'},
  {value: 'eating-disorder', title: 'Eating disorders'},
  {value: 'substance-use', title: 'Substance use'},
  {value: 'trauma', title: 'Trauma'},
  {value: 'psychosis', title: 'Psychosis'},
  {value: 'perinatal', title: 'Pregnancy and birth'},
  {value: 'minors', title: 'Children and teenagers'},
] as const
export type Sensitivity = ValueOf<typeof sensitivities>

export const topicSpecialties = [
  {value: 'mental-health', title: 'Mental health', description: 'Articles show crisis lines.'},
  {value: 'general-practice', title: 'General practice'},
  {value: 'neurology', title: 'Neurology'},
  {value: 'paediatrics', title: 'Paediatrics'},
  {value: 'womens-health', title: "Women's health"},
  {value: 'cardiology', title: 'Heart and circulation'},
  {value: 'dermatology', title: 'Skin'},
  {value: 'musculoskeletal', title: 'Bones, joints and muscles'},
  {value: 'nutrition', title: 'Nutrition'},
  {value: 'dental', title: 'Dental'},
  {value: 'other', title: 'Other'},
] as const
export type TopicSpecialty = ValueOf<typeof topicSpecialties>

export const codeSystems = [
  {value: 'MeSH', title: 'MeSH'},
  {value: 'SNOMED-CT', title: 'SNOMED CT'},
  {value: 'ICD-10-CM', title: 'ICD-10-CM'},
  {value: 'ICD-11', title: 'ICD-11'},
] as const
export type CodeSystem = ValueOf<typeof codeSystems>

export const changeTypes = [
  {value: 'major', title: 'Major edit'},
  {value: 'minor', title: 'Minor edit'},
  {value: 'correction', title: 'Correction'},
  {value: 'review', title: 'Review'},
] as const
export type ChangeType = ValueOf<typeof changeTypes>

// ---- Review ---------------------------------------------------------------------------------------------------------

export const reviewKinds = [
  {value: 'clinical', title: 'Clinical review'},
  {value: 'fact-check', title: 'Fact check'},
  {value: 'legal', title: 'Legal review'},
  {value: 'lived-experience', title: 'Lived experience review'},
] as const
export type ReviewKind = ValueOf<typeof reviewKinds>

export const reviewOutcomes = [
  {value: 'approved', title: 'Approved'},
  {value: 'changes', title: 'Changes needed'},
  {value: 'rejected', title: 'Rejected'},
] as const
export type ReviewOutcome = ValueOf<typeof reviewOutcomes>

/** Computed from the reviews, the words and the day; never stored. */
export const reviewStates = [
  {value: 'unreviewed', title: 'Not reviewed', description: 'No clinician has approved these words.'},
  {value: 'in-review', title: 'Waiting for review', description: 'The writer has asked for a review.'},
  {value: 'approved', title: 'Approved', description: 'A clinician approved exactly these words.'},
  {value: 'voided', title: 'Approval void', description: 'The words changed after the approval.'},
  {value: 'due-soon', title: 'Review due soon', description: 'Approved; the next review is due within 60 days.'},
  {value: 'overdue', title: 'Review overdue', description: 'The next review is past due; readers see a notice.'},
  {value: 'in-grace', title: 'Review extended', description: 'Past due; a clinician extended it once.'},
  {value: 'lapsed', title: 'Review lapsed', description: 'Too long past due; readers no longer see the page.'},
  {value: 'withdrawn', title: 'Withdrawn', description: 'Taken down; readers see that it was removed.'},
  {value: 'legal-hold', title: 'Legal hold', description: 'Held for legal reasons; readers do not see it.'},
  {value: 'retired', title: 'Retired', description: 'No longer kept up; readers are sent elsewhere.'},
] as const
export type ReviewState = ValueOf<typeof reviewStates>

export const withdrawalCategories = [
  {value: 'safety', title: 'Safety', description: 'The page may harm somebody.'},
  {value: 'legal', title: 'Legal', description: 'A legal reason.'},
  {value: 'privacy', title: 'Privacy', description: 'The page may identify somebody.'},
  {value: 'author-request', title: 'Author request', description: 'An author asked for it.'},
  {value: 'superseded', title: 'Superseded', description: 'Newer information has replaced it.'},
] as const
export type WithdrawalCategory = ValueOf<typeof withdrawalCategories>

/** What a clinician may decide about a page that relies on a retracted source, besides mending it. */
export const sourceDecisions = [
  {
    value: 'keep-up',
    title: 'Keep the page up',
    description: 'What the page says is well supported without the source.',
  },
] as const

export const publicationStates = [
  {value: 'prepared', title: 'Prepared', description: 'Written just before publishing.'},
  {value: 'confirmed', title: 'Confirmed', description: 'The page went out with exactly this content.'},
] as const
export type PublicationState = ValueOf<typeof publicationStates>

// ---- Evidence -------------------------------------------------------------------------------------------------------

export const citationKinds = [
  {value: 'journal-article', title: 'Journal article'},
  {value: 'systematic-review', title: 'Systematic review'},
  {value: 'guideline', title: 'Guideline'},
  {value: 'book', title: 'Book'},
  {value: 'chapter', title: 'Book chapter'},
  {value: 'government-page', title: 'Government page'},
  {value: 'report', title: 'Report'},
  {value: 'dataset', title: 'Dataset'},
  {value: 'thesis', title: 'Thesis'},
  {value: 'preprint', title: 'Preprint'},
  {value: 'website', title: 'Website'},
] as const
export type CitationKind = ValueOf<typeof citationKinds>

export const publicationStatuses = [
  {value: 'peer-reviewed', title: 'Peer reviewed'},
  {value: 'preprint', title: 'Preprint', description: 'Not yet checked by other researchers.'},
  {value: 'in-press', title: 'In press'},
  {value: 'corrected', title: 'Corrected'},
  {value: 'expression-of-concern', title: 'Expression of concern'},
  {value: 'retracted', title: 'Retracted', description: 'Blocks publishing of every article that relies on it.'},
  {value: 'withdrawn', title: 'Withdrawn', description: 'Blocks publishing of every article that relies on it.'},
  {value: 'not-applicable', title: 'Not applicable', description: 'Not a research publication.'},
] as const
export type PublicationStatus = ValueOf<typeof publicationStatuses>

export const verificationStates = [
  {value: 'unverified', title: 'Unverified', description: 'Nobody has checked that this source exists as written.'},
  {value: 'metadata-matched', title: 'Record matched', description: 'Title, authors and identifier match a register.'},
  {value: 'full-text-read', title: 'Full text read', description: 'A named person read the whole work.'},
] as const
export type VerificationState = ValueOf<typeof verificationStates>

export const studyDesigns = [
  {value: 'systematic-review-rct', title: 'Systematic review of randomised trials'},
  {value: 'meta-analysis', title: 'Meta-analysis'},
  {value: 'rct', title: 'Randomised controlled trial'},
  {value: 'cohort', title: 'Cohort study'},
  {value: 'case-control', title: 'Case-control study'},
  {value: 'cross-sectional', title: 'Cross-sectional study'},
  {value: 'case-series', title: 'Case series'},
  {value: 'qualitative', title: 'Qualitative study'},
  {value: 'narrative-review', title: 'Narrative review'},
  {value: 'guideline', title: 'Guideline'},
  {value: 'expert-opinion', title: 'Expert opinion'},
  {value: 'animal', title: 'Animal study'},
  {value: 'in-vitro', title: 'Laboratory study'},
] as const
export type StudyDesign = ValueOf<typeof studyDesigns>

/** What a work set out to answer: the same design is strong evidence for one question and weak for another. */
export const questionTypes = [
  {value: 'prevalence', title: 'How common it is'},
  {value: 'diagnosis', title: 'How well a test finds it'},
  {value: 'prognosis', title: 'How it goes on'},
  {value: 'benefit', title: 'Whether a treatment helps'},
  {value: 'harms-common', title: 'Common harms'},
  {value: 'harms-rare', title: 'Rare harms'},
  {value: 'screening', title: 'Whether looking for it early helps'},
] as const
export type QuestionType = ValueOf<typeof questionTypes>

/** OCEBM 2011. */
export const evidenceLevels = [
  {value: 1, title: '1, strongest'},
  {value: 2, title: '2'},
  {value: 3, title: '3'},
  {value: 4, title: '4'},
  {value: 5, title: '5, reasoning from mechanism'},
] as const

export const claimKinds = [
  {value: 'statistic', title: 'A number'},
  {value: 'causal', title: 'A cause'},
  {value: 'treatment', title: 'A treatment effect'},
  {value: 'prevalence', title: 'How common it is'},
  {value: 'definition', title: 'A definition'},
  {value: 'safety', title: 'Safety'},
  {value: 'association', title: 'A link, not a cause'},
] as const
export type ClaimKind = ValueOf<typeof claimKinds>

export const certainties = [
  {value: 'high', title: 'High'},
  {value: 'moderate', title: 'Moderate'},
  {value: 'low', title: 'Low'},
  {value: 'very-low', title: 'Very low'},
  {value: 'not-graded', title: 'Not graded'},
] as const
export type Certainty = ValueOf<typeof certainties>

export const citeIntents = [
  {value: 'supports', title: 'Supports these words'},
  {value: 'discusses', title: 'Is discussed by these words', description: 'Allows naming a retracted paper.'},
] as const
export type CiteIntent = ValueOf<typeof citeIntents>

// ---- Disclaimers ----------------------------------------------------------------------------------------------------

/** `legal: true` marks the kinds whose text needs a recorded approval and says "template, not legal advice" until then. */
export const disclaimerKinds = [
  {value: 'medical-information', title: 'Medical information', legal: false},
  {value: 'no-relationship', title: 'No doctor-patient relationship', legal: true},
  {value: 'emergency', title: 'Emergency', legal: false},
  {value: 'jurisdiction-licensure', title: 'Where we are licensed', legal: true},
  {value: 'telehealth', title: 'Telehealth', legal: true},
  {value: 'external-links', title: 'External links', legal: false},
  {value: 'funding-affiliate', title: 'Funding and affiliate links', legal: true},
  {value: 'ai-content', title: 'Use of AI', legal: false},
  {value: 'contact-form-privacy', title: 'Contact form privacy', legal: true},
  {value: 'hipaa-npp-link', title: 'Notice of privacy practices', legal: true},
  {value: 'nondiscrimination-1557', title: 'Nondiscrimination', legal: true},
  {value: 'language-assistance-1557', title: 'Language assistance', legal: true},
  {value: 'testimonials', title: 'Testimonials', legal: true},
  {value: 'medication', title: 'Medication', legal: false},
  {value: 'minors', title: 'Minors', legal: true},
  {value: 'specialty-recognition', title: 'Specialty recognition', legal: true},
  {value: 'free-discounted-service', title: 'Free or discounted service', legal: true},
  {value: 'cookies-tracking', title: 'Cookies and tracking', legal: true},
] as const satisfies readonly (Term & {legal: boolean})[]
export type DisclaimerKind = ValueOf<typeof disclaimerKinds>

export const disclaimerPlacements = [
  {value: 'article-top', title: 'Top of articles'},
  {value: 'article-bottom', title: 'End of articles'},
  {value: 'every-page-footer', title: 'Footer of every page'},
  {value: 'contact-form', title: 'Contact form'},
  {value: 'booking', title: 'Booking'},
  {value: 'telehealth-page', title: 'Telehealth page'},
  {value: 'external-link-interstitial', title: 'Before leaving the site'},
  {value: 'bio', title: 'Staff profiles'},
] as const
export type DisclaimerPlacement = ValueOf<typeof disclaimerPlacements>

export const approverRoles = [
  {
    value: 'practice-owner',
    title: 'Practice owner',
    description: 'Accepted by the practice owner; not a legal review.',
  },
  {value: 'legal', title: 'Lawyer', description: 'Reviewed by a lawyer.'},
] as const
export type ApproverRole = ValueOf<typeof approverRoles>

// ---- Crisis lines ---------------------------------------------------------------------------------------------------

export const crisisKinds = [
  {value: 'emergency', title: 'Emergency number'},
  {value: 'suicide-crisis', title: 'Suicide and crisis line'},
  {value: 'text-line', title: 'Text line'},
  {value: 'helpline', title: 'Helpline', description: 'Never counts as the 24-hour crisis line.'},
  {value: 'poison', title: 'Poison control'},
  {value: 'domestic-abuse', title: 'Domestic abuse line'},
  {value: 'veterans', title: 'Veterans line'},
  {value: 'youth', title: 'Youth line'},
] as const
export type CrisisKind = ValueOf<typeof crisisKinds>

export const crisisChannels = [
  {value: 'phone', title: 'Call'},
  {value: 'sms', title: 'Text'},
  {value: 'chat', title: 'Chat'},
] as const
export type CrisisChannel = ValueOf<typeof crisisChannels>

export const crisisStatuses = [
  {value: 'active', title: 'Active'},
  {value: 'retired', title: 'Retired', description: 'No longer shown to readers.'},
] as const
export type CrisisStatus = ValueOf<typeof crisisStatuses>

// ---- Blocks ---------------------------------------------------------------------------------------------------------

/** Marks of a text that need no definition beside it; renderers print these and no others. */
export const textDecorators = [
  {value: 'strong', title: 'Strong'},
  {value: 'em', title: 'Emphasis'},
] as const

export const urgencies = [
  {value: 'non-urgent', title: 'Non-urgent', description: 'See somebody soon.'},
  {value: 'urgent', title: 'Urgent', description: 'Get help today.'},
  {value: 'emergency', title: 'Emergency', description: 'Call the emergency number now.'},
] as const
export type Urgency = ValueOf<typeof urgencies>

export const calloutTones = [
  {value: 'info', title: 'Information'},
  {value: 'example', title: 'Example'},
  {value: 'caution', title: 'Caution'},
] as const
export type CalloutTone = ValueOf<typeof calloutTones>

export const rightsBases = [
  {value: 'own', title: 'Our own image'},
  {value: 'licensed', title: 'Licensed'},
  {value: 'creative-commons', title: 'Creative Commons'},
  {value: 'public-domain', title: 'Public domain'},
] as const
export type RightsBasis = ValueOf<typeof rightsBases>

// ---- Clinics --------------------------------------------------------------------------------------------------------

/** Pages that the clinic's site links from its footer. */
export const policyPages = [
  {value: 'editorial', title: 'Editorial policy', description: 'How articles are written and reviewed.'},
  {value: 'corrections', title: 'Corrections', description: 'How a reader can report an error.'},
  {value: 'advertising', title: 'Advertising and funding', description: 'Who pays, and what that changes.'},
  {value: 'privacy', title: 'Privacy', description: 'What the site does with data of its visitors.'},
  {
    value: 'privacyPractices',
    title: 'Notice of privacy practices',
    description: 'How the clinic uses health information.',
  },
  {value: 'nondiscrimination', title: 'Nondiscrimination notice', description: 'The rights of patients.'},
  {
    value: 'languageAssistance',
    title: 'Language assistance',
    description: 'Help for people who speak another language.',
  },
  {value: 'accessibility', title: 'Accessibility', description: 'How to get help with the site.'},
  {value: 'complaints', title: 'Complaints', description: 'How to complain, and to whom.'},
] as const
export type PolicyPage = ValueOf<typeof policyPages>

/** The two sizes that 45 CFR 84.84 gives different days for sites to meet WCAG 2.1 AA (Federal Register 2026-09266). */
export const employeeBands = [
  {value: 'under-15', title: 'Fewer than 15', accessibleBy: '10 May 2028'},
  {value: '15-or-more', title: '15 or more', accessibleBy: '11 May 2027'},
] as const
export type EmployeeBand = ValueOf<typeof employeeBands>

/** schema.org `DayOfWeek` names. */
export const weekdays = [
  {value: 'Monday', title: 'Monday'},
  {value: 'Tuesday', title: 'Tuesday'},
  {value: 'Wednesday', title: 'Wednesday'},
  {value: 'Thursday', title: 'Thursday'},
  {value: 'Friday', title: 'Friday'},
  {value: 'Saturday', title: 'Saturday'},
  {value: 'Sunday', title: 'Sunday'},
] as const
export type Weekday = ValueOf<typeof weekdays>
