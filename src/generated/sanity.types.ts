/**
 * Types of stored documents and of query results. Generated from schemas/ and src/queries/: change those, then run
 * `npm run typegen`.
 */

export declare const internalGroqTypeReferenceTo: unique symbol

export type Rights = {
  basis?: 'own' | 'licensed' | 'creative-commons' | 'public-domain'
  source?: string
}

export type ContentHash = {
  algorithm?: string
  fields?: string
  value?: string
}

export type SanityImagePaletteSwatch = {
  _type: 'sanity.imagePaletteSwatch'
  background?: string
  foreground?: string
  population?: number
  title?: string
}

export type SanityImagePalette = {
  _type: 'sanity.imagePalette'
  darkMuted?: SanityImagePaletteSwatch
  lightVibrant?: SanityImagePaletteSwatch
  darkVibrant?: SanityImagePaletteSwatch
  vibrant?: SanityImagePaletteSwatch
  dominant?: SanityImagePaletteSwatch
  lightMuted?: SanityImagePaletteSwatch
  muted?: SanityImagePaletteSwatch
}

export type SanityImageDimensions = {
  _type: 'sanity.imageDimensions'
  height?: number
  width?: number
  aspectRatio?: number
}

export type SanityImageMetadata = {
  _type: 'sanity.imageMetadata'
  location?: Geopoint
  dimensions?: SanityImageDimensions
  palette?: SanityImagePalette
  lqip?: string
  blurHash?: string
  thumbHash?: string
  hasAlpha?: boolean
  isOpaque?: boolean
}

export type SanityImageHotspot = {
  _type: 'sanity.imageHotspot'
  x?: number
  y?: number
  height?: number
  width?: number
}

export type SanityImageCrop = {
  _type: 'sanity.imageCrop'
  top?: number
  bottom?: number
  left?: number
  right?: number
}

export type SanityFileAsset = {
  _id: string
  _type: 'sanity.fileAsset'
  _createdAt: string
  _updatedAt: string
  _rev: string
  originalFilename?: string
  label?: string
  title?: string
  description?: string
  altText?: string
  sha1hash?: string
  extension?: string
  mimeType?: string
  size?: number
  assetId?: string
  uploadId?: string
  path?: string
  url?: string
  source?: SanityAssetSourceData
}

export type SanityAssetSourceData = {
  _type: 'sanity.assetSourceData'
  name?: string
  id?: string
  url?: string
}

export type Geopoint = {
  _type: 'geopoint'
  lat?: number
  lng?: number
  alt?: number
}

export type Slug = {
  _type: 'slug'
  current?: string
  source?: string
}

export type SeedEntry = {
  _type: 'seedEntry'
  id?: string
  hash?: string
  adopted?: boolean
}

export type PublishedCrisisResource = {
  _type: 'publishedCrisisResource'
  id?: string
  name?: string
  verifiedOn?: string
}

export type PublishedDisclaimer = {
  _type: 'publishedDisclaimer'
  id?: string
  kind?: string
  version?: number
}

export type PublishedCitation = {
  _type: 'publishedCitation'
  id?: string
  title?: string
  doi?: string
  pmid?: string
  status?: string
}

export type SectionAspect = {
  _type: 'sectionAspect'
  heading?: string
  aspect?:
    | 'overview'
    | 'symptoms'
    | 'causes'
    | 'diagnosis'
    | 'self-care'
    | 'treatments'
    | 'prognosis'
    | 'prevention'
    | 'living-with'
    | 'non-urgent-help'
    | 'urgent-help'
    | 'emergency-help'
}

export type TableRow = {
  _type: 'tableRow'
  cells?: Array<string>
}

export type TopicCode = {
  _type: 'topicCode'
  system?: 'MeSH' | 'SNOMED-CT' | 'ICD-10-CM' | 'ICD-11'
  code?: string
  display?: string
}

export type LegalBasis = {
  _type: 'legalBasis'
  citation?: string
  url?: string
  note?: string
}

export type OpeningHours = {
  _type: 'openingHours'
  days?: Array<'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'>
  opens?: string
  closes?: string
}

export type Absence = {
  _type: 'absence'
  from?: string
  to?: string
}

export type ClinicLicence = {
  _type: 'clinicLicence'
  title?: string
  issuer?: string
  jurisdiction?:
    | 'US'
    | 'US-AL'
    | 'US-AK'
    | 'US-AZ'
    | 'US-AR'
    | 'US-CA'
    | 'US-CO'
    | 'US-CT'
    | 'US-DE'
    | 'US-DC'
    | 'US-FL'
    | 'US-GA'
    | 'US-HI'
    | 'US-ID'
    | 'US-IL'
    | 'US-IN'
    | 'US-IA'
    | 'US-KS'
    | 'US-KY'
    | 'US-LA'
    | 'US-ME'
    | 'US-MD'
    | 'US-MA'
    | 'US-MI'
    | 'US-MN'
    | 'US-MS'
    | 'US-MO'
    | 'US-MT'
    | 'US-NE'
    | 'US-NV'
    | 'US-NH'
    | 'US-NJ'
    | 'US-NM'
    | 'US-NY'
    | 'US-NC'
    | 'US-ND'
    | 'US-OH'
    | 'US-OK'
    | 'US-OR'
    | 'US-PA'
    | 'US-PR'
    | 'US-RI'
    | 'US-SC'
    | 'US-SD'
    | 'US-TN'
    | 'US-TX'
    | 'US-UT'
    | 'US-VT'
    | 'US-VA'
    | 'US-WA'
    | 'US-WV'
    | 'US-WI'
    | 'US-WY'
    | 'GB-ENG'
    | 'GB-WLS'
    | 'GB-SCT'
    | 'GB-NIR'
    | 'IE'
    | 'CA'
    | 'CA-AB'
    | 'CA-BC'
    | 'CA-MB'
    | 'CA-NB'
    | 'CA-NL'
    | 'CA-NS'
    | 'CA-NT'
    | 'CA-NU'
    | 'CA-ON'
    | 'CA-PE'
    | 'CA-QC'
    | 'CA-SK'
    | 'CA-YT'
    | 'AU'
    | 'AU-ACT'
    | 'AU-NSW'
    | 'AU-NT'
    | 'AU-QLD'
    | 'AU-SA'
    | 'AU-TAS'
    | 'AU-VIC'
    | 'AU-WA'
    | 'NZ'
    | 'AT'
    | 'BE'
    | 'BG'
    | 'HR'
    | 'CY'
    | 'CZ'
    | 'DK'
    | 'EE'
    | 'FI'
    | 'FR'
    | 'DE'
    | 'GR'
    | 'HU'
    | 'IS'
    | 'IT'
    | 'LV'
    | 'LT'
    | 'LU'
    | 'MT'
    | 'NL'
    | 'NO'
    | 'PL'
    | 'PT'
    | 'RO'
    | 'SK'
    | 'SI'
    | 'ES'
    | 'SE'
    | 'CH'
  validTo?: string
  sourceUrl?: string
}

export type Credential = {
  _type: 'credential'
  title?: string
  issuer?: string
  jurisdiction?:
    | 'US'
    | 'US-AL'
    | 'US-AK'
    | 'US-AZ'
    | 'US-AR'
    | 'US-CA'
    | 'US-CO'
    | 'US-CT'
    | 'US-DE'
    | 'US-DC'
    | 'US-FL'
    | 'US-GA'
    | 'US-HI'
    | 'US-ID'
    | 'US-IL'
    | 'US-IN'
    | 'US-IA'
    | 'US-KS'
    | 'US-KY'
    | 'US-LA'
    | 'US-ME'
    | 'US-MD'
    | 'US-MA'
    | 'US-MI'
    | 'US-MN'
    | 'US-MS'
    | 'US-MO'
    | 'US-MT'
    | 'US-NE'
    | 'US-NV'
    | 'US-NH'
    | 'US-NJ'
    | 'US-NM'
    | 'US-NY'
    | 'US-NC'
    | 'US-ND'
    | 'US-OH'
    | 'US-OK'
    | 'US-OR'
    | 'US-PA'
    | 'US-PR'
    | 'US-RI'
    | 'US-SC'
    | 'US-SD'
    | 'US-TN'
    | 'US-TX'
    | 'US-UT'
    | 'US-VT'
    | 'US-VA'
    | 'US-WA'
    | 'US-WV'
    | 'US-WI'
    | 'US-WY'
    | 'GB-ENG'
    | 'GB-WLS'
    | 'GB-SCT'
    | 'GB-NIR'
    | 'IE'
    | 'CA'
    | 'CA-AB'
    | 'CA-BC'
    | 'CA-MB'
    | 'CA-NB'
    | 'CA-NL'
    | 'CA-NS'
    | 'CA-NT'
    | 'CA-NU'
    | 'CA-ON'
    | 'CA-PE'
    | 'CA-QC'
    | 'CA-SK'
    | 'CA-YT'
    | 'AU'
    | 'AU-ACT'
    | 'AU-NSW'
    | 'AU-NT'
    | 'AU-QLD'
    | 'AU-SA'
    | 'AU-TAS'
    | 'AU-VIC'
    | 'AU-WA'
    | 'NZ'
    | 'AT'
    | 'BE'
    | 'BG'
    | 'HR'
    | 'CY'
    | 'CZ'
    | 'DK'
    | 'EE'
    | 'FI'
    | 'FR'
    | 'DE'
    | 'GR'
    | 'HU'
    | 'IS'
    | 'IT'
    | 'LV'
    | 'LT'
    | 'LU'
    | 'MT'
    | 'NL'
    | 'NO'
    | 'PL'
    | 'PT'
    | 'RO'
    | 'SK'
    | 'SI'
    | 'ES'
    | 'SE'
    | 'CH'
  validFrom?: string
  validTo?: string
  verifiedOn?: string
  sourceUrl?: string
}

export type Contributor = {
  _type: 'contributor'
  family?: string
  given?: string
  suffix?: string
  nonDroppingParticle?: string
  literal?: string
  orcid?: string
}

export type Change = {
  _type: 'change'
  date?: string
  type?: 'major' | 'minor' | 'correction' | 'review'
  note?: string
}

export type PersonReference = {
  _ref: string
  _type: 'reference'
  _weak?: boolean
  [internalGroqTypeReferenceTo]?: 'person'
}

export type Waiver = {
  _type: 'waiver'
  ruleId?: 'REV-02'
  reason?: string
  by?: PersonReference
  until?: string
}

export type Override = {
  _type: 'override'
  ruleId?: string
  spanHash?: string
  reason?: string
  person?: PersonReference
  expiry?: string
}

export type Review = {
  _type: 'review'
  reviewer?: PersonReference
  date?: string
  kind?: 'clinical' | 'fact-check' | 'legal' | 'lived-experience'
  outcome?: 'approved' | 'changes' | 'rejected'
  contentHash?: ContentHash
  scope?: string
  basedOn?: string
  noHealthClaim?: boolean
  acknowledged?: Array<string>
  evidenceSearchedTo?: string
  rulesVersion?: string
}

export type Link = {
  _type: 'link'
  href?: string
}

export type CitationReference = {
  _ref: string
  _type: 'reference'
  _weak?: boolean
  [internalGroqTypeReferenceTo]?: 'citation'
}

export type Cite = {
  _type: 'cite'
  citations?: Array<
    {
      _key: string
    } & CitationReference
  >
  claimKind?: 'statistic' | 'causal' | 'treatment' | 'prevalence' | 'definition' | 'safety' | 'association'
  certainty?: 'high' | 'moderate' | 'low' | 'very-low' | 'not-graded'
  locator?: string
  quote?: string
  population?: string
  intent?: 'supports' | 'discusses'
}

export type SimpleText = Array<{
  children?: Array<
    | {
        marks?: Array<string>
        text?: string
        _type: 'span'
        _key: string
      }
    | ({
        _key: string
      } & CrisisNumber)
  >
  style?: 'normal'
  listItem?: 'bullet' | 'number'
  markDefs?: Array<
    | ({
        _key: string
      } & Cite)
    | ({
        _key: string
      } & Link)
  >
  level?: number
  _type: 'block'
  _key: string
}>

export type RichText = Array<
  | {
      children?: Array<
        | {
            marks?: Array<string>
            text?: string
            _type: 'span'
            _key: string
          }
        | ({
            _key: string
          } & CrisisNumber)
      >
      style?: 'normal' | 'h2' | 'h3' | 'h4' | 'blockquote'
      listItem?: 'bullet' | 'number'
      markDefs?: Array<
        | ({
            _key: string
          } & Cite)
        | ({
            _key: string
          } & Link)
      >
      level?: number
      _type: 'block'
      _key: string
    }
  | ({
      _key: string
    } & CareCard)
  | ({
      _key: string
    } & KeyPoints)
  | ({
      _key: string
    } & Callout)
  | ({
      _key: string
    } & Figure)
  | ({
      _key: string
    } & DisclaimerSlot)
  | ({
      _key: string
    } & TreatmentFacts)
  | ({
      _key: string
    } & QuestionAnswer)
  | ({
      _key: string
    } & Table)
  | ({
      _key: string
    } & Testimonial)
  | ({
      _key: string
    } & HelpAndHope)
  | ({
      _key: string
    } & Uncertainty)
  | ({
      _key: string
    } & CallToAction)
>

export type CrisisResourceReference = {
  _ref: string
  _type: 'reference'
  _weak?: boolean
  [internalGroqTypeReferenceTo]?: 'crisisResource'
}

export type CrisisNumber = {
  _type: 'crisisNumber'
  resource?: CrisisResourceReference
  channel?: 'phone' | 'sms' | 'chat'
}

export type CallToAction = {
  _type: 'callToAction'
  title?: string
  body?: SimpleText
}

export type Uncertainty = {
  _type: 'uncertainty'
  title?: string
  body?: SimpleText
}

export type HelpAndHope = {
  _type: 'helpAndHope'
  title?: string
  body?: SimpleText
}

export type Testimonial = {
  _type: 'testimonial'
  quote?: string
  attribution?: string
  consentReference?: string
}

export type Table = {
  _type: 'table'
  caption?: string
  headerRow?: boolean
  rows?: Array<
    {
      _key: string
    } & TableRow
  >
}

export type QuestionAnswer = {
  _type: 'questionAnswer'
  question?: string
  answer?: SimpleText
}

export type TreatmentFacts = {
  _type: 'treatmentFacts'
  title?: string
  benefits?: SimpleText
  risks?: SimpleText
  alternatives?: SimpleText
  withoutTreatment?: SimpleText
}

export type DisclaimerSlot = {
  _type: 'disclaimerSlot'
  kind?:
    | 'medical-information'
    | 'no-relationship'
    | 'emergency'
    | 'jurisdiction-licensure'
    | 'telehealth'
    | 'external-links'
    | 'funding-affiliate'
    | 'ai-content'
    | 'contact-form-privacy'
    | 'hipaa-npp-link'
    | 'nondiscrimination-1557'
    | 'language-assistance-1557'
    | 'testimonials'
    | 'medication'
    | 'minors'
    | 'specialty-recognition'
    | 'free-discounted-service'
    | 'cookies-tracking'
}

export type SanityImageAssetReference = {
  _ref: string
  _type: 'reference'
  _weak?: boolean
  [internalGroqTypeReferenceTo]?: 'sanity.imageAsset'
}

export type Figure = {
  _type: 'figure'
  image?: {
    asset?: SanityImageAssetReference
    media?: unknown
    hotspot?: SanityImageHotspot
    crop?: SanityImageCrop
    _type: 'image'
  }
  alt?: string
  decorative?: boolean
  caption?: string
  credit?: string
  rights?: Rights
}

export type Callout = {
  _type: 'callout'
  tone?: 'info' | 'example' | 'caution'
  title?: string
  body?: SimpleText
}

export type KeyPoints = {
  _type: 'keyPoints'
  title?: string
  points?: SimpleText
}

export type CareCard = {
  _type: 'careCard'
  urgency?: 'non-urgent' | 'urgent' | 'emergency'
  title?: string
  body?: SimpleText
}

export type SeedState = {
  _id: string
  _type: 'seedState'
  _createdAt: string
  _updatedAt: string
  _rev: string
  entries?: Array<
    {
      _key: string
    } & SeedEntry
  >
  seededOn?: string
  profileHash?: string
  version?: string
  schemaVersion?: number
}

export type CredentialRecord = {
  _id: string
  _type: 'credentialRecord'
  _createdAt: string
  _updatedAt: string
  _rev: string
  person?: PersonReference
  number?: string
  issuer?: string
  schemaVersion?: number
}

export type ArticleReference = {
  _ref: string
  _type: 'reference'
  _weak?: boolean
  [internalGroqTypeReferenceTo]?: 'article'
}

export type SourceAlert = {
  _id: string
  _type: 'sourceAlert'
  _createdAt: string
  _updatedAt: string
  _rev: string
  article?: ArticleReference
  citation?: CitationReference
  status?:
    | 'peer-reviewed'
    | 'preprint'
    | 'in-press'
    | 'corrected'
    | 'expression-of-concern'
    | 'retracted'
    | 'withdrawn'
    | 'not-applicable'
  noticedOn?: string
  hideOn?: string
  decision?: 'keep-up'
  reason?: string
  decidedBy?: PersonReference
  decidedOn?: string
  hiddenOn?: string
  resolvedOn?: string
  schemaVersion?: number
}

export type WithdrawalRecord = {
  _id: string
  _type: 'withdrawalRecord'
  _createdAt: string
  _updatedAt: string
  _rev: string
  articleId?: string
  category?: 'safety' | 'legal' | 'privacy' | 'author-request' | 'superseded'
  reason?: string
  parts?: Array<string>
  notice?: 'being-checked' | 'new-information' | 'source-in-question' | 'contact-clinic'
  userId?: string
  on?: string
  schemaVersion?: number
}

export type Publication = {
  _id: string
  _type: 'publication'
  _createdAt: string
  _updatedAt: string
  _rev: string
  articleId?: string
  slug?: string
  state?: 'prepared' | 'confirmed'
  preparedOn?: string
  confirmedOn?: string
  content?: string
  contentHash?: {
    algorithm?: string
    fields?: string
    value?: string
  }
  review?: {
    reviewerId?: string
    date?: string
    key?: string
  }
  citations?: Array<
    {
      _key: string
    } & PublishedCitation
  >
  disclaimers?: Array<
    {
      _key: string
    } & PublishedDisclaimer
  >
  crisisResources?: Array<
    {
      _key: string
    } & PublishedCrisisResource
  >
  rulesVersion?: string
  publisherUserId?: string
  schemaVersion?: number
}

export type ReviewThread = {
  _id: string
  _type: 'reviewThread'
  _createdAt: string
  _updatedAt: string
  _rev: string
  article?: ArticleReference
  anchor?: {
    block?: string
    mark?: string
    words?: string
  }
  comments?: Array<{
    text?: string
    person?: PersonReference
    name?: string
    userId?: string
    on?: string
    _type: 'threadComment'
    _key: string
  }>
  assignee?: PersonReference
  openedOn?: string
  resolvedOn?: string
  resolvedBy?: string
  schemaVersion?: number
}

export type ReviewRecord = {
  _id: string
  _type: 'reviewRecord'
  _createdAt: string
  _updatedAt: string
  _rev: string
  article?: ArticleReference
  reviewKey?: string
  reviewer?: PersonReference
  userId?: string
  on?: string
  outcome?: 'approved' | 'changes' | 'rejected'
  contentHash?: {
    algorithm?: string
    fields?: string
    value?: string
  }
  note?: string
  searchedTo?: string
  schemaVersion?: number
}

export type PersonAccount = {
  _id: string
  _type: 'personAccount'
  _createdAt: string
  _updatedAt: string
  _rev: string
  person?: PersonReference
  userId?: string
  note?: string
  schemaVersion?: number
}

export type Clinic = {
  _id: string
  _type: 'clinic'
  _createdAt: string
  _updatedAt: string
  _rev: string
  legalName?: string
  displayName?: string
  address?: {
    streetAddress?: string
    extendedAddress?: string
    addressLocality?: string
    addressRegion?: string
    postalCode?: string
    addressCountry?: string
  }
  phone?: string
  url?: string
  feedbackEmail?: string
  openingHours?: Array<
    {
      _key: string
    } & OpeningHours
  >
  timeZone?: string
  specialties?: Array<
    | 'Anesthesia'
    | 'Cardiovascular'
    | 'CommunityHealth'
    | 'Dentistry'
    | 'Dermatology'
    | 'DietNutrition'
    | 'Emergency'
    | 'Endocrine'
    | 'Gastroenterologic'
    | 'Genetic'
    | 'Geriatric'
    | 'Gynecologic'
    | 'Hematologic'
    | 'Infectious'
    | 'LaboratoryScience'
    | 'Midwifery'
    | 'Musculoskeletal'
    | 'Neurologic'
    | 'Nursing'
    | 'Obstetric'
    | 'Oncologic'
    | 'Optometric'
    | 'Otolaryngologic'
    | 'Pathology'
    | 'Pediatric'
    | 'PharmacySpecialty'
    | 'Physiotherapy'
    | 'PlasticSurgery'
    | 'Podiatric'
    | 'PrimaryCare'
    | 'Psychiatric'
    | 'PublicHealth'
    | 'Pulmonary'
    | 'Radiography'
    | 'Renal'
    | 'RespiratoryTherapy'
    | 'Rheumatologic'
    | 'SpeechPathology'
    | 'Surgical'
    | 'Toxicologic'
    | 'Urologic'
  >
  jurisdictions?: Array<
    | 'US'
    | 'US-AL'
    | 'US-AK'
    | 'US-AZ'
    | 'US-AR'
    | 'US-CA'
    | 'US-CO'
    | 'US-CT'
    | 'US-DE'
    | 'US-DC'
    | 'US-FL'
    | 'US-GA'
    | 'US-HI'
    | 'US-ID'
    | 'US-IL'
    | 'US-IN'
    | 'US-IA'
    | 'US-KS'
    | 'US-KY'
    | 'US-LA'
    | 'US-ME'
    | 'US-MD'
    | 'US-MA'
    | 'US-MI'
    | 'US-MN'
    | 'US-MS'
    | 'US-MO'
    | 'US-MT'
    | 'US-NE'
    | 'US-NV'
    | 'US-NH'
    | 'US-NJ'
    | 'US-NM'
    | 'US-NY'
    | 'US-NC'
    | 'US-ND'
    | 'US-OH'
    | 'US-OK'
    | 'US-OR'
    | 'US-PA'
    | 'US-PR'
    | 'US-RI'
    | 'US-SC'
    | 'US-SD'
    | 'US-TN'
    | 'US-TX'
    | 'US-UT'
    | 'US-VT'
    | 'US-VA'
    | 'US-WA'
    | 'US-WV'
    | 'US-WI'
    | 'US-WY'
    | 'GB-ENG'
    | 'GB-WLS'
    | 'GB-SCT'
    | 'GB-NIR'
    | 'IE'
    | 'CA'
    | 'CA-AB'
    | 'CA-BC'
    | 'CA-MB'
    | 'CA-NB'
    | 'CA-NL'
    | 'CA-NS'
    | 'CA-NT'
    | 'CA-NU'
    | 'CA-ON'
    | 'CA-PE'
    | 'CA-QC'
    | 'CA-SK'
    | 'CA-YT'
    | 'AU'
    | 'AU-ACT'
    | 'AU-NSW'
    | 'AU-NT'
    | 'AU-QLD'
    | 'AU-SA'
    | 'AU-TAS'
    | 'AU-VIC'
    | 'AU-WA'
    | 'NZ'
    | 'AT'
    | 'BE'
    | 'BG'
    | 'HR'
    | 'CY'
    | 'CZ'
    | 'DK'
    | 'EE'
    | 'FI'
    | 'FR'
    | 'DE'
    | 'GR'
    | 'HU'
    | 'IS'
    | 'IT'
    | 'LV'
    | 'LT'
    | 'LU'
    | 'MT'
    | 'NL'
    | 'NO'
    | 'PL'
    | 'PT'
    | 'RO'
    | 'SK'
    | 'SI'
    | 'ES'
    | 'SE'
    | 'CH'
  >
  npi?: string
  licences?: Array<
    {
      _key: string
    } & ClinicLicence
  >
  medicalDirector?: PersonReference
  telehealth?: {
    offered?: boolean
    jurisdictions?: Array<
      | 'US'
      | 'US-AL'
      | 'US-AK'
      | 'US-AZ'
      | 'US-AR'
      | 'US-CA'
      | 'US-CO'
      | 'US-CT'
      | 'US-DE'
      | 'US-DC'
      | 'US-FL'
      | 'US-GA'
      | 'US-HI'
      | 'US-ID'
      | 'US-IL'
      | 'US-IN'
      | 'US-IA'
      | 'US-KS'
      | 'US-KY'
      | 'US-LA'
      | 'US-ME'
      | 'US-MD'
      | 'US-MA'
      | 'US-MI'
      | 'US-MN'
      | 'US-MS'
      | 'US-MO'
      | 'US-MT'
      | 'US-NE'
      | 'US-NV'
      | 'US-NH'
      | 'US-NJ'
      | 'US-NM'
      | 'US-NY'
      | 'US-NC'
      | 'US-ND'
      | 'US-OH'
      | 'US-OK'
      | 'US-OR'
      | 'US-PA'
      | 'US-PR'
      | 'US-RI'
      | 'US-SC'
      | 'US-SD'
      | 'US-TN'
      | 'US-TX'
      | 'US-UT'
      | 'US-VT'
      | 'US-VA'
      | 'US-WA'
      | 'US-WV'
      | 'US-WI'
      | 'US-WY'
      | 'GB-ENG'
      | 'GB-WLS'
      | 'GB-SCT'
      | 'GB-NIR'
      | 'IE'
      | 'CA'
      | 'CA-AB'
      | 'CA-BC'
      | 'CA-MB'
      | 'CA-NB'
      | 'CA-NL'
      | 'CA-NS'
      | 'CA-NT'
      | 'CA-NU'
      | 'CA-ON'
      | 'CA-PE'
      | 'CA-QC'
      | 'CA-SK'
      | 'CA-YT'
      | 'AU'
      | 'AU-ACT'
      | 'AU-NSW'
      | 'AU-NT'
      | 'AU-QLD'
      | 'AU-SA'
      | 'AU-TAS'
      | 'AU-VIC'
      | 'AU-WA'
      | 'NZ'
      | 'AT'
      | 'BE'
      | 'BG'
      | 'HR'
      | 'CY'
      | 'CZ'
      | 'DK'
      | 'EE'
      | 'FI'
      | 'FR'
      | 'DE'
      | 'GR'
      | 'HU'
      | 'IS'
      | 'IT'
      | 'LV'
      | 'LT'
      | 'LU'
      | 'MT'
      | 'NL'
      | 'NO'
      | 'PL'
      | 'PT'
      | 'RO'
      | 'SK'
      | 'SI'
      | 'ES'
      | 'SE'
      | 'CH'
    >
    registrationUrl?: string
  }
  acceptsEmergencies?: boolean
  emergencyStatement?: string
  demo?: boolean
  defaultLanguage?: string
  logo?: {
    asset?: SanityImageAssetReference
    media?: unknown
    hotspot?: SanityImageHotspot
    crop?: SanityImageCrop
    alt?: string
    _type: 'image'
  }
  homepageIntro?: string
  policies?: {
    editorial?: string
    corrections?: string
    advertising?: string
    privacy?: string
    privacyPractices?: string
    nondiscrimination?: string
    languageAssistance?: string
    accessibility?: string
    complaints?: string
  }
  privacyPracticesFrom?: string
  trustedSites?: Array<string>
  fundingStatement?: string
  ownershipStatement?: string
  receivesFederalFunds?: boolean
  employees?: 'under-15' | '15-or-more'
  schemaVersion?: number
}

export type CrisisResource = {
  _id: string
  _type: 'crisisResource'
  _createdAt: string
  _updatedAt: string
  _rev: string
  name?: string
  kind?: 'emergency' | 'suicide-crisis' | 'text-line' | 'helpline' | 'poison' | 'domestic-abuse' | 'veterans' | 'youth'
  jurisdiction?:
    | 'US'
    | 'US-AL'
    | 'US-AK'
    | 'US-AZ'
    | 'US-AR'
    | 'US-CA'
    | 'US-CO'
    | 'US-CT'
    | 'US-DE'
    | 'US-DC'
    | 'US-FL'
    | 'US-GA'
    | 'US-HI'
    | 'US-ID'
    | 'US-IL'
    | 'US-IN'
    | 'US-IA'
    | 'US-KS'
    | 'US-KY'
    | 'US-LA'
    | 'US-ME'
    | 'US-MD'
    | 'US-MA'
    | 'US-MI'
    | 'US-MN'
    | 'US-MS'
    | 'US-MO'
    | 'US-MT'
    | 'US-NE'
    | 'US-NV'
    | 'US-NH'
    | 'US-NJ'
    | 'US-NM'
    | 'US-NY'
    | 'US-NC'
    | 'US-ND'
    | 'US-OH'
    | 'US-OK'
    | 'US-OR'
    | 'US-PA'
    | 'US-PR'
    | 'US-RI'
    | 'US-SC'
    | 'US-SD'
    | 'US-TN'
    | 'US-TX'
    | 'US-UT'
    | 'US-VT'
    | 'US-VA'
    | 'US-WA'
    | 'US-WV'
    | 'US-WI'
    | 'US-WY'
    | 'GB-ENG'
    | 'GB-WLS'
    | 'GB-SCT'
    | 'GB-NIR'
    | 'IE'
    | 'CA'
    | 'CA-AB'
    | 'CA-BC'
    | 'CA-MB'
    | 'CA-NB'
    | 'CA-NL'
    | 'CA-NS'
    | 'CA-NT'
    | 'CA-NU'
    | 'CA-ON'
    | 'CA-PE'
    | 'CA-QC'
    | 'CA-SK'
    | 'CA-YT'
    | 'AU'
    | 'AU-ACT'
    | 'AU-NSW'
    | 'AU-NT'
    | 'AU-QLD'
    | 'AU-SA'
    | 'AU-TAS'
    | 'AU-VIC'
    | 'AU-WA'
    | 'NZ'
    | 'AT'
    | 'BE'
    | 'BG'
    | 'HR'
    | 'CY'
    | 'CZ'
    | 'DK'
    | 'EE'
    | 'FI'
    | 'FR'
    | 'DE'
    | 'GR'
    | 'HU'
    | 'IS'
    | 'IT'
    | 'LV'
    | 'LT'
    | 'LU'
    | 'MT'
    | 'NL'
    | 'NO'
    | 'PL'
    | 'PT'
    | 'RO'
    | 'SK'
    | 'SI'
    | 'ES'
    | 'SE'
    | 'CH'
  phone?: string
  sms?: {
    number?: string
    keyword?: string
  }
  chatUrl?: string
  url?: string
  languages?: Array<string>
  available247?: boolean
  hours?: string
  relay?: string
  signLanguageUrl?: string
  cost?: string
  audience?: string
  verifiedOn?: string
  verifiedBy?: string
  sourceUrl?: string
  status?: 'active' | 'retired'
  priority?: number
  schemaVersion?: number
}

export type DisclaimerReference = {
  _ref: string
  _type: 'reference'
  _weak?: boolean
  [internalGroqTypeReferenceTo]?: 'disclaimer'
}

export type Disclaimer = {
  _id: string
  _type: 'disclaimer'
  _createdAt: string
  _updatedAt: string
  _rev: string
  kind?:
    | 'medical-information'
    | 'no-relationship'
    | 'emergency'
    | 'jurisdiction-licensure'
    | 'telehealth'
    | 'external-links'
    | 'funding-affiliate'
    | 'ai-content'
    | 'contact-form-privacy'
    | 'hipaa-npp-link'
    | 'nondiscrimination-1557'
    | 'language-assistance-1557'
    | 'testimonials'
    | 'medication'
    | 'minors'
    | 'specialty-recognition'
    | 'free-discounted-service'
    | 'cookies-tracking'
  title?: string
  shortText?: string
  fullText?: SimpleText
  language?: string
  jurisdictions?: Array<
    | 'US'
    | 'US-AL'
    | 'US-AK'
    | 'US-AZ'
    | 'US-AR'
    | 'US-CA'
    | 'US-CO'
    | 'US-CT'
    | 'US-DE'
    | 'US-DC'
    | 'US-FL'
    | 'US-GA'
    | 'US-HI'
    | 'US-ID'
    | 'US-IL'
    | 'US-IN'
    | 'US-IA'
    | 'US-KS'
    | 'US-KY'
    | 'US-LA'
    | 'US-ME'
    | 'US-MD'
    | 'US-MA'
    | 'US-MI'
    | 'US-MN'
    | 'US-MS'
    | 'US-MO'
    | 'US-MT'
    | 'US-NE'
    | 'US-NV'
    | 'US-NH'
    | 'US-NJ'
    | 'US-NM'
    | 'US-NY'
    | 'US-NC'
    | 'US-ND'
    | 'US-OH'
    | 'US-OK'
    | 'US-OR'
    | 'US-PA'
    | 'US-PR'
    | 'US-RI'
    | 'US-SC'
    | 'US-SD'
    | 'US-TN'
    | 'US-TX'
    | 'US-UT'
    | 'US-VT'
    | 'US-VA'
    | 'US-WA'
    | 'US-WV'
    | 'US-WI'
    | 'US-WY'
    | 'GB-ENG'
    | 'GB-WLS'
    | 'GB-SCT'
    | 'GB-NIR'
    | 'IE'
    | 'CA'
    | 'CA-AB'
    | 'CA-BC'
    | 'CA-MB'
    | 'CA-NB'
    | 'CA-NL'
    | 'CA-NS'
    | 'CA-NT'
    | 'CA-NU'
    | 'CA-ON'
    | 'CA-PE'
    | 'CA-QC'
    | 'CA-SK'
    | 'CA-YT'
    | 'AU'
    | 'AU-ACT'
    | 'AU-NSW'
    | 'AU-NT'
    | 'AU-QLD'
    | 'AU-SA'
    | 'AU-TAS'
    | 'AU-VIC'
    | 'AU-WA'
    | 'NZ'
    | 'AT'
    | 'BE'
    | 'BG'
    | 'HR'
    | 'CY'
    | 'CZ'
    | 'DK'
    | 'EE'
    | 'FI'
    | 'FR'
    | 'DE'
    | 'GR'
    | 'HU'
    | 'IS'
    | 'IT'
    | 'LV'
    | 'LT'
    | 'LU'
    | 'MT'
    | 'NL'
    | 'NO'
    | 'PL'
    | 'PT'
    | 'RO'
    | 'SK'
    | 'SI'
    | 'ES'
    | 'SE'
    | 'CH'
  >
  placements?: Array<
    | 'article-top'
    | 'article-bottom'
    | 'every-page-footer'
    | 'contact-form'
    | 'booking'
    | 'telehealth-page'
    | 'external-link-interstitial'
    | 'bio'
  >
  appliesWhen?: {
    topicKinds?: Array<
      'condition' | 'symptom' | 'concept' | 'treatment' | 'medication' | 'test' | 'service' | 'wellbeing'
    >
    sensitivity?: Array<
      | 'none'
      | 'suicide'
      | 'self-harm'
      | 'abuse'
      | 'eating-disorder'
      | 'substance-use'
      | 'trauma'
      | 'psychosis'
      | 'perinatal'
      | 'minors'
    >
    affiliateLinks?: boolean
    aiUsed?: boolean
    telehealth?: boolean
  }
  version?: number
  effectiveFrom?: string
  effectiveTo?: string
  supersedes?: DisclaimerReference
  approval?: {
    by?: PersonReference
    role?: 'practice-owner' | 'legal'
    on?: string
  }
  reviewDue?: string
  legalBasis?: Array<
    {
      _key: string
    } & LegalBasis
  >
  isTemplate?: boolean
  schemaVersion?: number
}

export type Citation = {
  _id: string
  _type: 'citation'
  _createdAt: string
  _updatedAt: string
  _rev: string
  kind?:
    | 'journal-article'
    | 'systematic-review'
    | 'guideline'
    | 'book'
    | 'chapter'
    | 'government-page'
    | 'report'
    | 'dataset'
    | 'thesis'
    | 'preprint'
    | 'website'
  title?: string
  authors?: Array<
    {
      _key: string
    } & Contributor
  >
  editors?: Array<
    {
      _key: string
    } & Contributor
  >
  containerTitle?: string
  containerTitleShort?: string
  issued?: {
    year?: number
    month?: number
    day?: number
  }
  volume?: string
  issue?: string
  page?: string
  number?: string
  edition?: string
  publisher?: string
  publisherPlace?: string
  lockedFields?: Array<string>
  doi?: string
  pmid?: string
  pmcid?: string
  isbn?: string
  url?: string
  accessed?: string
  archiveUrl?: string
  publicationStatus?: {
    status?:
      | 'peer-reviewed'
      | 'preprint'
      | 'in-press'
      | 'corrected'
      | 'expression-of-concern'
      | 'retracted'
      | 'withdrawn'
      | 'not-applicable'
    checkedOn?: string
    source?: string
    noticeUrl?: string
  }
  verification?: {
    state?: 'unverified' | 'metadata-matched' | 'full-text-read'
    by?: string
    on?: string
    method?: string
  }
  studyDesign?:
    | 'systematic-review-rct'
    | 'meta-analysis'
    | 'rct'
    | 'cohort'
    | 'case-control'
    | 'cross-sectional'
    | 'case-series'
    | 'qualitative'
    | 'narrative-review'
    | 'guideline'
    | 'expert-opinion'
    | 'animal'
    | 'in-vitro'
  questionType?: 'prevalence' | 'diagnosis' | 'prognosis' | 'benefit' | 'harms-common' | 'harms-rare' | 'screening'
  ocebmLevel?: 1 | 2 | 3 | 4 | 5
  ocebmReason?: string
  gradeCertainty?: 'high' | 'moderate' | 'low' | 'very-low' | 'not-graded'
  population?: string
  sampleSize?: number
  country?: string
  effect?: {
    metric?: string
    value?: number
    ciLow?: number
    ciHigh?: number
  }
  keyFinding?: string
  supportingQuote?: string
  supportingLocator?: string
  seminal?: boolean
  seminalReason?: string
  openAccess?: boolean
  licence?: string
  schemaVersion?: number
}

export type TopicReference = {
  _ref: string
  _type: 'reference'
  _weak?: boolean
  [internalGroqTypeReferenceTo]?: 'topic'
}

export type Article = {
  _id: string
  _type: 'article'
  _createdAt: string
  _updatedAt: string
  _rev: string
  title?: string
  slug?: Slug
  kind?: 'concept' | 'condition' | 'treatment' | 'medication' | 'practical'
  language?: string
  primaryTopic?: TopicReference
  topics?: Array<
    {
      _key: string
    } & TopicReference
  >
  audience?: 'patient' | 'carer' | 'clinician' | 'young-person'
  summary?: string
  body?: RichText
  heroImage?: {
    asset?: SanityImageAssetReference
    media?: unknown
    hotspot?: SanityImageHotspot
    crop?: SanityImageCrop
    alt?: string
    decorative?: boolean
    credit?: string
    rights?: {
      basis?: 'own' | 'licensed' | 'creative-commons' | 'public-domain'
      source?: string
    }
    _type: 'image'
  }
  translationOf?: ArticleReference
  authors?: Array<
    {
      _key: string
    } & PersonReference
  >
  byline?: string
  furtherReading?: Array<
    {
      _key: string
    } & CitationReference
  >
  copiedFrom?: {
    projectId?: string
    dataset?: string
    articleId?: string
    revision?: string
    copiedOn?: string
  }
  sensitivity?: Array<
    | 'none'
    | 'suicide'
    | 'self-harm'
    | 'abuse'
    | 'eating-disorder'
    | 'substance-use'
    | 'trauma'
    | 'psychosis'
    | 'perinatal'
    | 'minors'
  >
  reviewRequestedOn?: string
  reviewRequestedFrom?: PersonReference
  reviews?: Array<
    {
      _key: string
    } & Review
  >
  nextReviewDue?: string
  reviewExtension?: {
    until?: string
    reason?: string
    reviewer?: PersonReference
  }
  additionalCrisisResources?: Array<
    {
      _key: string
    } & CrisisResourceReference
  >
  safetyNotice?: 'being-checked' | 'new-information' | 'source-in-question' | 'contact-clinic'
  hiddenBlocks?: Array<string>
  withdrawal?: {
    category?: 'safety' | 'legal' | 'privacy' | 'author-request' | 'superseded'
    on?: string
    note?: string
  }
  legalHold?: boolean
  retirement?: {
    reason?: string
    redirectTo?: ArticleReference
    on?: string
  }
  waivers?: Array<
    {
      _key: string
    } & Waiver
  >
  overrides?: Array<
    {
      _key: string
    } & Override
  >
  adoptionUntil?: string
  changeLog?: Array<
    {
      _key: string
    } & Change
  >
  firstPublished?: string
  dateModified?: string
  disclosures?: {
    funding?: string
    conflicts?: string
    affiliateLinks?: boolean
    statement?: string
  }
  aiUse?: {
    used?: boolean
    purpose?: string
    tool?: string
    humanReviewed?: boolean
    statement?: string
  }
  additionalDisclaimers?: Array<
    {
      _key: string
    } & DisclaimerReference
  >
  seo?: {
    title?: string
    description?: string
    noindex?: boolean
  }
  sections?: Array<
    {
      _key: string
    } & SectionAspect
  >
  formerSlugs?: Array<string>
  schemaVersion?: number
}

export type Person = {
  _id: string
  _type: 'person'
  _createdAt: string
  _updatedAt: string
  _rev: string
  name?: string
  slug?: Slug
  honorificSuffix?: string
  role?: string
  isClinician?: boolean
  prescribes?: boolean
  isPracticeOwner?: boolean
  bio?: string
  credentials?: Array<
    {
      _key: string
    } & Credential
  >
  specialties?: Array<
    | 'Anesthesia'
    | 'Cardiovascular'
    | 'CommunityHealth'
    | 'Dentistry'
    | 'Dermatology'
    | 'DietNutrition'
    | 'Emergency'
    | 'Endocrine'
    | 'Gastroenterologic'
    | 'Genetic'
    | 'Geriatric'
    | 'Gynecologic'
    | 'Hematologic'
    | 'Infectious'
    | 'LaboratoryScience'
    | 'Midwifery'
    | 'Musculoskeletal'
    | 'Neurologic'
    | 'Nursing'
    | 'Obstetric'
    | 'Oncologic'
    | 'Optometric'
    | 'Otolaryngologic'
    | 'Pathology'
    | 'Pediatric'
    | 'PharmacySpecialty'
    | 'Physiotherapy'
    | 'PlasticSurgery'
    | 'Podiatric'
    | 'PrimaryCare'
    | 'Psychiatric'
    | 'PublicHealth'
    | 'Pulmonary'
    | 'Radiography'
    | 'Renal'
    | 'RespiratoryTherapy'
    | 'Rheumatologic'
    | 'SpeechPathology'
    | 'Surgical'
    | 'Toxicologic'
    | 'Urologic'
  >
  boardCertification?: {
    board?: string
    isAbms?: boolean
  }
  photo?: {
    asset?: SanityImageAssetReference
    media?: unknown
    hotspot?: SanityImageHotspot
    crop?: SanityImageCrop
    alt?: string
    _type: 'image'
  }
  consentReference?: string
  conflictsOfInterest?: {
    statement?: string
    declaredOn?: string
  }
  orcid?: string
  sameAs?: Array<string>
  npi?: string
  backup?: PersonReference
  away?: Array<
    {
      _key: string
    } & Absence
  >
  leftOn?: string
  fictional?: boolean
  schemaVersion?: number
}

export type SanityImageAsset = {
  _id: string
  _type: 'sanity.imageAsset'
  _createdAt: string
  _updatedAt: string
  _rev: string
  originalFilename?: string
  label?: string
  title?: string
  description?: string
  altText?: string
  sha1hash?: string
  extension?: string
  mimeType?: string
  size?: number
  assetId?: string
  uploadId?: string
  path?: string
  url?: string
  metadata?: SanityImageMetadata
  source?: SanityAssetSourceData
}

export type Topic = {
  _id: string
  _type: 'topic'
  _createdAt: string
  _updatedAt: string
  _rev: string
  name?: string
  slug?: Slug
  kind?: 'condition' | 'symptom' | 'concept' | 'treatment' | 'medication' | 'test' | 'service' | 'wellbeing'
  specialty?:
    | 'mental-health'
    | 'general-practice'
    | 'neurology'
    | 'paediatrics'
    | 'womens-health'
    | 'cardiology'
    | 'dermatology'
    | 'musculoskeletal'
    | 'nutrition'
    | 'dental'
    | 'other'
  definition?: string
  notADiagnosis?: boolean
  notADiagnosisStatement?: string
  medication?: {
    boxedWarning?: string
    doNotStopSuddenly?: boolean
    labelUrl?: string
  }
  synonyms?: Array<string>
  codes?: Array<
    {
      _key: string
    } & TopicCode
  >
  maxReviewMonths?: number
  defaultSensitivity?: Array<
    | 'none'
    | 'suicide'
    | 'self-harm'
    | 'abuse'
    | 'eating-disorder'
    | 'substance-use'
    | 'trauma'
    | 'psychosis'
    | 'perinatal'
    | 'minors'
  >
  requiredReviewerSpecialties?: Array<
    | 'Anesthesia'
    | 'Cardiovascular'
    | 'CommunityHealth'
    | 'Dentistry'
    | 'Dermatology'
    | 'DietNutrition'
    | 'Emergency'
    | 'Endocrine'
    | 'Gastroenterologic'
    | 'Genetic'
    | 'Geriatric'
    | 'Gynecologic'
    | 'Hematologic'
    | 'Infectious'
    | 'LaboratoryScience'
    | 'Midwifery'
    | 'Musculoskeletal'
    | 'Neurologic'
    | 'Nursing'
    | 'Obstetric'
    | 'Oncologic'
    | 'Optometric'
    | 'Otolaryngologic'
    | 'Pathology'
    | 'Pediatric'
    | 'PharmacySpecialty'
    | 'Physiotherapy'
    | 'PlasticSurgery'
    | 'Podiatric'
    | 'PrimaryCare'
    | 'Psychiatric'
    | 'PublicHealth'
    | 'Pulmonary'
    | 'Radiography'
    | 'Renal'
    | 'RespiratoryTherapy'
    | 'Rheumatologic'
    | 'SpeechPathology'
    | 'Surgical'
    | 'Toxicologic'
    | 'Urologic'
  >
  broader?: TopicReference
  related?: Array<
    {
      _key: string
    } & TopicReference
  >
  schemaVersion?: number
}

export type AllSanitySchemaTypes =
  | Rights
  | ContentHash
  | SanityImagePaletteSwatch
  | SanityImagePalette
  | SanityImageDimensions
  | SanityImageMetadata
  | SanityImageHotspot
  | SanityImageCrop
  | SanityFileAsset
  | SanityAssetSourceData
  | Geopoint
  | Slug
  | SeedEntry
  | PublishedCrisisResource
  | PublishedDisclaimer
  | PublishedCitation
  | SectionAspect
  | TableRow
  | TopicCode
  | LegalBasis
  | OpeningHours
  | Absence
  | ClinicLicence
  | Credential
  | Contributor
  | Change
  | PersonReference
  | Waiver
  | Override
  | Review
  | Link
  | CitationReference
  | Cite
  | SimpleText
  | RichText
  | CrisisResourceReference
  | CrisisNumber
  | CallToAction
  | Uncertainty
  | HelpAndHope
  | Testimonial
  | Table
  | QuestionAnswer
  | TreatmentFacts
  | DisclaimerSlot
  | SanityImageAssetReference
  | Figure
  | Callout
  | KeyPoints
  | CareCard
  | SeedState
  | CredentialRecord
  | ArticleReference
  | SourceAlert
  | WithdrawalRecord
  | Publication
  | ReviewThread
  | ReviewRecord
  | PersonAccount
  | Clinic
  | CrisisResource
  | DisclaimerReference
  | Disclaimer
  | Citation
  | TopicReference
  | Article
  | Person
  | SanityImageAsset
  | Topic

// Source: src/queries/article.ts
// Variable: articleBySlugQuery
// Query: // clinic-content: article by slug{  "article": *[_type == "article" && slug.current == $slug && ($language == null || language == $language)][0]{    title, summary, body, primaryTopic, topics, sensitivity, disclosures, language, kind, audience, authors,  reviews[]{    _key, reviewer, date, kind, outcome, contentHash, basedOn, noHealthClaim, evidenceSearchedTo, rulesVersion  },  waivers[]{ruleId, by, until}, nextReviewDue, reviewExtension, reviewRequestedOn, withdrawal, legalHold, retirement,  "topic": primaryTopic->{  _id, name, "slug": slug.current, kind, specialty, definition, notADiagnosis, notADiagnosisStatement},  furtherReading, additionalCrisisResources, additionalDisclaimers, aiUse, safetyNotice, hiddenBlocks, adoptionUntil, _createdAt,  "shown": {    _id, "slug": slug.current, firstPublished, dateModified, "noindex": seo.noindex == true, formerSlugs, byline,    "disclosures": disclosures{funding, conflicts, affiliateLinks, statement},    "aiUse": aiUse{used, purpose, tool, humanReviewed, statement},    "changeLog": changeLog[]{date, type, note},    "heroImage": heroImage{"assetId": asset._ref, alt, decorative, credit},    "seo": {"title": seo.title, "description": seo.description},    defined(sections) => {"sections": sections[]{heading, aspect}}  },  "citations": *[_type == "citation" && _id in (  coalesce(^.body[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].body[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].points[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].benefits[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].risks[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].alternatives[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].withoutTreatment[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].answer[].markDefs[].citations[]._ref, []) + coalesce(^.furtherReading[]._ref, []))]{  _id, title, issued{year, month, day}, doi, pmid, pmcid, isbn, url,  kind,  authors[]{  family, given,  defined(suffix) => {suffix},  defined(nonDroppingParticle) => {nonDroppingParticle},  defined(literal) => {literal}},  editors[]{  family, given,  defined(suffix) => {suffix},  defined(nonDroppingParticle) => {nonDroppingParticle},  defined(literal) => {literal}},  containerTitle, containerTitleShort, volume, issue, page, number, edition, publisher, publisherPlace, accessed,  publicationStatus{status, checkedOn, source, noticeUrl},  "verification": verification.state,  studyDesign, keyFinding, openAccess,  defined(archiveUrl) => {archiveUrl}},  "people": *[_type == "person" && _id in (  coalesce(^.authors[]._ref, []) + coalesce(^.reviews[].reviewer._ref, []) + coalesce(^.waivers[].by._ref, []))]{  _id, name, "slug": slug.current, honorificSuffix, role, isClinician, bio,  credentials[]{title, issuer, jurisdiction, validFrom, validTo},  specialties, photo{"assetId": asset._ref, alt}, orcid,  "conflictsOfInterest": conflictsOfInterest.statement,  fictional, isPracticeOwner, leftOn}},      "clinic": *[_type == "clinic" && _id == "clinic"][0]{    _id, legalName, "displayName": coalesce(displayName, legalName), demo,    address{streetAddress, extendedAddress, addressLocality, addressRegion, postalCode, addressCountry},    phone, url, specialties, jurisdictions, defaultLanguage, emergencyStatement, acceptsEmergencies,    logo{"assetId": asset._ref, alt},    openingHours[]{days, opens, closes},    policies, fundingStatement, timeZone, homepageIntro, feedbackEmail  },    "disclaimers": *[_type == "disclaimer" && defined(effectiveFrom) && (!defined(effectiveTo) || effectiveTo >= $today)]{    _id, kind, title, shortText, fullText, jurisdictions, placements, language, version,    effectiveFrom, effectiveTo, appliesWhen, isTemplate  },    "crisisResources": *[_type == "crisisResource" && status != "retired"]{    _id, name, kind, jurisdiction, phone, sms{number, keyword}, chatUrl, url, languages, available247,    hours, cost, audience, verifiedOn, priority,    defined(relay) => {relay},    defined(signLanguageUrl) => {signLanguageUrl}  }}
export type ArticleBySlugQueryResult = {
  article: {
    title: string | null
    summary: string | null
    body: RichText | null
    primaryTopic: TopicReference | null
    topics: Array<
      {
        _key: string
      } & TopicReference
    > | null
    sensitivity: Array<
      | 'abuse'
      | 'eating-disorder'
      | 'minors'
      | 'none'
      | 'perinatal'
      | 'psychosis'
      | 'self-harm'
      | 'substance-use'
      | 'suicide'
      | 'trauma'
    > | null
    disclosures: {
      funding?: string
      conflicts?: string
      affiliateLinks?: boolean
      statement?: string
    } | null
    language: string | null
    kind: 'concept' | 'condition' | 'medication' | 'practical' | 'treatment' | null
    audience: 'carer' | 'clinician' | 'patient' | 'young-person' | null
    authors: Array<
      {
        _key: string
      } & PersonReference
    > | null
    reviews: Array<{
      _key: string
      reviewer: PersonReference | null
      date: string | null
      kind: 'clinical' | 'fact-check' | 'legal' | 'lived-experience' | null
      outcome: 'approved' | 'changes' | 'rejected' | null
      contentHash: ContentHash | null
      basedOn: string | null
      noHealthClaim: boolean | null
      evidenceSearchedTo: string | null
      rulesVersion: string | null
    }> | null
    waivers: Array<{
      ruleId: 'REV-02' | null
      by: PersonReference | null
      until: string | null
    }> | null
    nextReviewDue: string | null
    reviewExtension: {
      until?: string
      reason?: string
      reviewer?: PersonReference
    } | null
    reviewRequestedOn: string | null
    withdrawal: {
      category?: 'author-request' | 'legal' | 'privacy' | 'safety' | 'superseded'
      on?: string
      note?: string
    } | null
    legalHold: boolean | null
    retirement: {
      reason?: string
      redirectTo?: ArticleReference
      on?: string
    } | null
    topic: {
      _id: string
      name: string | null
      slug: string | null
      kind: 'concept' | 'condition' | 'medication' | 'service' | 'symptom' | 'test' | 'treatment' | 'wellbeing' | null
      specialty:
        | 'cardiology'
        | 'dental'
        | 'dermatology'
        | 'general-practice'
        | 'mental-health'
        | 'musculoskeletal'
        | 'neurology'
        | 'nutrition'
        | 'other'
        | 'paediatrics'
        | 'womens-health'
        | null
      definition: string | null
      notADiagnosis: boolean | null
      notADiagnosisStatement: string | null
    } | null
    furtherReading: Array<
      {
        _key: string
      } & CitationReference
    > | null
    additionalCrisisResources: Array<
      {
        _key: string
      } & CrisisResourceReference
    > | null
    additionalDisclaimers: Array<
      {
        _key: string
      } & DisclaimerReference
    > | null
    aiUse: {
      used?: boolean
      purpose?: string
      tool?: string
      humanReviewed?: boolean
      statement?: string
    } | null
    safetyNotice: 'being-checked' | 'contact-clinic' | 'new-information' | 'source-in-question' | null
    hiddenBlocks: Array<string> | null
    adoptionUntil: string | null
    _createdAt: string
    shown:
      | {
          _id: string
          slug: string | null
          firstPublished: string | null
          dateModified: string | null
          noindex: boolean | false
          formerSlugs: Array<string> | null
          byline: string | null
          disclosures: {
            funding: string | null
            conflicts: string | null
            affiliateLinks: boolean | null
            statement: string | null
          } | null
          aiUse: {
            used: boolean | null
            purpose: string | null
            tool: string | null
            humanReviewed: boolean | null
            statement: string | null
          } | null
          changeLog: Array<{
            date: string | null
            type: 'correction' | 'major' | 'minor' | 'review' | null
            note: string | null
          }> | null
          heroImage: {
            assetId: string | null
            alt: string | null
            decorative: boolean | null
            credit: string | null
          } | null
          seo: {
            title: string | null
            description: string | null
          }
          sections: Array<{
            heading: string | null
            aspect:
              | 'causes'
              | 'diagnosis'
              | 'emergency-help'
              | 'living-with'
              | 'non-urgent-help'
              | 'overview'
              | 'prevention'
              | 'prognosis'
              | 'self-care'
              | 'symptoms'
              | 'treatments'
              | 'urgent-help'
              | null
          }> | null
        }
      | {
          _id: string
          slug: string | null
          firstPublished: string | null
          dateModified: string | null
          noindex: boolean | false
          formerSlugs: Array<string> | null
          byline: string | null
          disclosures: {
            funding: string | null
            conflicts: string | null
            affiliateLinks: boolean | null
            statement: string | null
          } | null
          aiUse: {
            used: boolean | null
            purpose: string | null
            tool: string | null
            humanReviewed: boolean | null
            statement: string | null
          } | null
          changeLog: Array<{
            date: string | null
            type: 'correction' | 'major' | 'minor' | 'review' | null
            note: string | null
          }> | null
          heroImage: {
            assetId: string | null
            alt: string | null
            decorative: boolean | null
            credit: string | null
          } | null
          seo: {
            title: string | null
            description: string | null
          }
        }
    citations: Array<
      | {
          _id: string
          title: string | null
          issued: {
            year: number | null
            month: number | null
            day: number | null
          } | null
          doi: string | null
          pmid: string | null
          pmcid: string | null
          isbn: string | null
          url: string | null
          kind:
            | 'book'
            | 'chapter'
            | 'dataset'
            | 'government-page'
            | 'guideline'
            | 'journal-article'
            | 'preprint'
            | 'report'
            | 'systematic-review'
            | 'thesis'
            | 'website'
            | null
          authors: Array<
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
              }
            | {
                family: string | null
                given: string | null
              }
          > | null
          editors: Array<
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
              }
            | {
                family: string | null
                given: string | null
              }
          > | null
          containerTitle: string | null
          containerTitleShort: string | null
          volume: string | null
          issue: string | null
          page: string | null
          number: string | null
          edition: string | null
          publisher: string | null
          publisherPlace: string | null
          accessed: string | null
          publicationStatus: {
            status:
              | 'corrected'
              | 'expression-of-concern'
              | 'in-press'
              | 'not-applicable'
              | 'peer-reviewed'
              | 'preprint'
              | 'retracted'
              | 'withdrawn'
              | null
            checkedOn: string | null
            source: string | null
            noticeUrl: string | null
          } | null
          verification: 'full-text-read' | 'metadata-matched' | 'unverified' | null
          studyDesign:
            | 'animal'
            | 'case-control'
            | 'case-series'
            | 'cohort'
            | 'cross-sectional'
            | 'expert-opinion'
            | 'guideline'
            | 'in-vitro'
            | 'meta-analysis'
            | 'narrative-review'
            | 'qualitative'
            | 'rct'
            | 'systematic-review-rct'
            | null
          keyFinding: string | null
          openAccess: boolean | null
          archiveUrl: string | null
        }
      | {
          _id: string
          title: string | null
          issued: {
            year: number | null
            month: number | null
            day: number | null
          } | null
          doi: string | null
          pmid: string | null
          pmcid: string | null
          isbn: string | null
          url: string | null
          kind:
            | 'book'
            | 'chapter'
            | 'dataset'
            | 'government-page'
            | 'guideline'
            | 'journal-article'
            | 'preprint'
            | 'report'
            | 'systematic-review'
            | 'thesis'
            | 'website'
            | null
          authors: Array<
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
              }
            | {
                family: string | null
                given: string | null
              }
          > | null
          editors: Array<
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
              }
            | {
                family: string | null
                given: string | null
              }
          > | null
          containerTitle: string | null
          containerTitleShort: string | null
          volume: string | null
          issue: string | null
          page: string | null
          number: string | null
          edition: string | null
          publisher: string | null
          publisherPlace: string | null
          accessed: string | null
          publicationStatus: {
            status:
              | 'corrected'
              | 'expression-of-concern'
              | 'in-press'
              | 'not-applicable'
              | 'peer-reviewed'
              | 'preprint'
              | 'retracted'
              | 'withdrawn'
              | null
            checkedOn: string | null
            source: string | null
            noticeUrl: string | null
          } | null
          verification: 'full-text-read' | 'metadata-matched' | 'unverified' | null
          studyDesign:
            | 'animal'
            | 'case-control'
            | 'case-series'
            | 'cohort'
            | 'cross-sectional'
            | 'expert-opinion'
            | 'guideline'
            | 'in-vitro'
            | 'meta-analysis'
            | 'narrative-review'
            | 'qualitative'
            | 'rct'
            | 'systematic-review-rct'
            | null
          keyFinding: string | null
          openAccess: boolean | null
        }
    >
    people: Array<{
      _id: string
      name: string | null
      slug: string | null
      honorificSuffix: string | null
      role: string | null
      isClinician: boolean | null
      bio: string | null
      credentials: Array<{
        title: string | null
        issuer: string | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        validFrom: string | null
        validTo: string | null
      }> | null
      specialties: Array<
        | 'Anesthesia'
        | 'Cardiovascular'
        | 'CommunityHealth'
        | 'Dentistry'
        | 'Dermatology'
        | 'DietNutrition'
        | 'Emergency'
        | 'Endocrine'
        | 'Gastroenterologic'
        | 'Genetic'
        | 'Geriatric'
        | 'Gynecologic'
        | 'Hematologic'
        | 'Infectious'
        | 'LaboratoryScience'
        | 'Midwifery'
        | 'Musculoskeletal'
        | 'Neurologic'
        | 'Nursing'
        | 'Obstetric'
        | 'Oncologic'
        | 'Optometric'
        | 'Otolaryngologic'
        | 'Pathology'
        | 'Pediatric'
        | 'PharmacySpecialty'
        | 'Physiotherapy'
        | 'PlasticSurgery'
        | 'Podiatric'
        | 'PrimaryCare'
        | 'Psychiatric'
        | 'PublicHealth'
        | 'Pulmonary'
        | 'Radiography'
        | 'Renal'
        | 'RespiratoryTherapy'
        | 'Rheumatologic'
        | 'SpeechPathology'
        | 'Surgical'
        | 'Toxicologic'
        | 'Urologic'
      > | null
      photo: {
        assetId: string | null
        alt: string | null
      } | null
      orcid: string | null
      conflictsOfInterest: string | null
      fictional: boolean | null
      isPracticeOwner: boolean | null
      leftOn: string | null
    }>
  } | null
  clinic: {
    _id: 'clinic'
    legalName: string | null
    displayName: string | null
    demo: boolean | null
    address: {
      streetAddress: string | null
      extendedAddress: string | null
      addressLocality: string | null
      addressRegion: string | null
      postalCode: string | null
      addressCountry: string | null
    } | null
    phone: string | null
    url: string | null
    specialties: Array<
      | 'Anesthesia'
      | 'Cardiovascular'
      | 'CommunityHealth'
      | 'Dentistry'
      | 'Dermatology'
      | 'DietNutrition'
      | 'Emergency'
      | 'Endocrine'
      | 'Gastroenterologic'
      | 'Genetic'
      | 'Geriatric'
      | 'Gynecologic'
      | 'Hematologic'
      | 'Infectious'
      | 'LaboratoryScience'
      | 'Midwifery'
      | 'Musculoskeletal'
      | 'Neurologic'
      | 'Nursing'
      | 'Obstetric'
      | 'Oncologic'
      | 'Optometric'
      | 'Otolaryngologic'
      | 'Pathology'
      | 'Pediatric'
      | 'PharmacySpecialty'
      | 'Physiotherapy'
      | 'PlasticSurgery'
      | 'Podiatric'
      | 'PrimaryCare'
      | 'Psychiatric'
      | 'PublicHealth'
      | 'Pulmonary'
      | 'Radiography'
      | 'Renal'
      | 'RespiratoryTherapy'
      | 'Rheumatologic'
      | 'SpeechPathology'
      | 'Surgical'
      | 'Toxicologic'
      | 'Urologic'
    > | null
    jurisdictions: Array<
      | 'AT'
      | 'AU-ACT'
      | 'AU-NSW'
      | 'AU-NT'
      | 'AU-QLD'
      | 'AU-SA'
      | 'AU-TAS'
      | 'AU-VIC'
      | 'AU-WA'
      | 'AU'
      | 'BE'
      | 'BG'
      | 'CA-AB'
      | 'CA-BC'
      | 'CA-MB'
      | 'CA-NB'
      | 'CA-NL'
      | 'CA-NS'
      | 'CA-NT'
      | 'CA-NU'
      | 'CA-ON'
      | 'CA-PE'
      | 'CA-QC'
      | 'CA-SK'
      | 'CA-YT'
      | 'CA'
      | 'CH'
      | 'CY'
      | 'CZ'
      | 'DE'
      | 'DK'
      | 'EE'
      | 'ES'
      | 'FI'
      | 'FR'
      | 'GB-ENG'
      | 'GB-NIR'
      | 'GB-SCT'
      | 'GB-WLS'
      | 'GR'
      | 'HR'
      | 'HU'
      | 'IE'
      | 'IS'
      | 'IT'
      | 'LT'
      | 'LU'
      | 'LV'
      | 'MT'
      | 'NL'
      | 'NO'
      | 'NZ'
      | 'PL'
      | 'PT'
      | 'RO'
      | 'SE'
      | 'SI'
      | 'SK'
      | 'US-AK'
      | 'US-AL'
      | 'US-AR'
      | 'US-AZ'
      | 'US-CA'
      | 'US-CO'
      | 'US-CT'
      | 'US-DC'
      | 'US-DE'
      | 'US-FL'
      | 'US-GA'
      | 'US-HI'
      | 'US-IA'
      | 'US-ID'
      | 'US-IL'
      | 'US-IN'
      | 'US-KS'
      | 'US-KY'
      | 'US-LA'
      | 'US-MA'
      | 'US-MD'
      | 'US-ME'
      | 'US-MI'
      | 'US-MN'
      | 'US-MO'
      | 'US-MS'
      | 'US-MT'
      | 'US-NC'
      | 'US-ND'
      | 'US-NE'
      | 'US-NH'
      | 'US-NJ'
      | 'US-NM'
      | 'US-NV'
      | 'US-NY'
      | 'US-OH'
      | 'US-OK'
      | 'US-OR'
      | 'US-PA'
      | 'US-PR'
      | 'US-RI'
      | 'US-SC'
      | 'US-SD'
      | 'US-TN'
      | 'US-TX'
      | 'US-UT'
      | 'US-VA'
      | 'US-VT'
      | 'US-WA'
      | 'US-WI'
      | 'US-WV'
      | 'US-WY'
      | 'US'
    > | null
    defaultLanguage: string | null
    emergencyStatement: string | null
    acceptsEmergencies: boolean | null
    logo: {
      assetId: string | null
      alt: string | null
    } | null
    openingHours: Array<{
      days: Array<'Friday' | 'Monday' | 'Saturday' | 'Sunday' | 'Thursday' | 'Tuesday' | 'Wednesday'> | null
      opens: string | null
      closes: string | null
    }> | null
    policies: {
      editorial?: string
      corrections?: string
      advertising?: string
      privacy?: string
      privacyPractices?: string
      nondiscrimination?: string
      languageAssistance?: string
      accessibility?: string
      complaints?: string
    } | null
    fundingStatement: string | null
    timeZone: string | null
    homepageIntro: string | null
    feedbackEmail: string | null
  } | null
  disclaimers: Array<{
    _id: string
    kind:
      | 'ai-content'
      | 'contact-form-privacy'
      | 'cookies-tracking'
      | 'emergency'
      | 'external-links'
      | 'free-discounted-service'
      | 'funding-affiliate'
      | 'hipaa-npp-link'
      | 'jurisdiction-licensure'
      | 'language-assistance-1557'
      | 'medical-information'
      | 'medication'
      | 'minors'
      | 'no-relationship'
      | 'nondiscrimination-1557'
      | 'specialty-recognition'
      | 'telehealth'
      | 'testimonials'
      | null
    title: string | null
    shortText: string | null
    fullText: SimpleText | null
    jurisdictions: Array<
      | 'AT'
      | 'AU-ACT'
      | 'AU-NSW'
      | 'AU-NT'
      | 'AU-QLD'
      | 'AU-SA'
      | 'AU-TAS'
      | 'AU-VIC'
      | 'AU-WA'
      | 'AU'
      | 'BE'
      | 'BG'
      | 'CA-AB'
      | 'CA-BC'
      | 'CA-MB'
      | 'CA-NB'
      | 'CA-NL'
      | 'CA-NS'
      | 'CA-NT'
      | 'CA-NU'
      | 'CA-ON'
      | 'CA-PE'
      | 'CA-QC'
      | 'CA-SK'
      | 'CA-YT'
      | 'CA'
      | 'CH'
      | 'CY'
      | 'CZ'
      | 'DE'
      | 'DK'
      | 'EE'
      | 'ES'
      | 'FI'
      | 'FR'
      | 'GB-ENG'
      | 'GB-NIR'
      | 'GB-SCT'
      | 'GB-WLS'
      | 'GR'
      | 'HR'
      | 'HU'
      | 'IE'
      | 'IS'
      | 'IT'
      | 'LT'
      | 'LU'
      | 'LV'
      | 'MT'
      | 'NL'
      | 'NO'
      | 'NZ'
      | 'PL'
      | 'PT'
      | 'RO'
      | 'SE'
      | 'SI'
      | 'SK'
      | 'US-AK'
      | 'US-AL'
      | 'US-AR'
      | 'US-AZ'
      | 'US-CA'
      | 'US-CO'
      | 'US-CT'
      | 'US-DC'
      | 'US-DE'
      | 'US-FL'
      | 'US-GA'
      | 'US-HI'
      | 'US-IA'
      | 'US-ID'
      | 'US-IL'
      | 'US-IN'
      | 'US-KS'
      | 'US-KY'
      | 'US-LA'
      | 'US-MA'
      | 'US-MD'
      | 'US-ME'
      | 'US-MI'
      | 'US-MN'
      | 'US-MO'
      | 'US-MS'
      | 'US-MT'
      | 'US-NC'
      | 'US-ND'
      | 'US-NE'
      | 'US-NH'
      | 'US-NJ'
      | 'US-NM'
      | 'US-NV'
      | 'US-NY'
      | 'US-OH'
      | 'US-OK'
      | 'US-OR'
      | 'US-PA'
      | 'US-PR'
      | 'US-RI'
      | 'US-SC'
      | 'US-SD'
      | 'US-TN'
      | 'US-TX'
      | 'US-UT'
      | 'US-VA'
      | 'US-VT'
      | 'US-WA'
      | 'US-WI'
      | 'US-WV'
      | 'US-WY'
      | 'US'
    > | null
    placements: Array<
      | 'article-bottom'
      | 'article-top'
      | 'bio'
      | 'booking'
      | 'contact-form'
      | 'every-page-footer'
      | 'external-link-interstitial'
      | 'telehealth-page'
    > | null
    language: string | null
    version: number | null
    effectiveFrom: string | null
    effectiveTo: string | null
    appliesWhen: {
      topicKinds?: Array<
        'concept' | 'condition' | 'medication' | 'service' | 'symptom' | 'test' | 'treatment' | 'wellbeing'
      >
      sensitivity?: Array<
        | 'abuse'
        | 'eating-disorder'
        | 'minors'
        | 'none'
        | 'perinatal'
        | 'psychosis'
        | 'self-harm'
        | 'substance-use'
        | 'suicide'
        | 'trauma'
      >
      affiliateLinks?: boolean
      aiUsed?: boolean
      telehealth?: boolean
    } | null
    isTemplate: boolean | null
  }>
  crisisResources: Array<
    | {
        _id: string
        name: string | null
        kind:
          | 'domestic-abuse'
          | 'emergency'
          | 'helpline'
          | 'poison'
          | 'suicide-crisis'
          | 'text-line'
          | 'veterans'
          | 'youth'
          | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        phone: string | null
        sms: {
          number: string | null
          keyword: string | null
        } | null
        chatUrl: string | null
        url: string | null
        languages: Array<string> | null
        available247: boolean | null
        hours: string | null
        cost: string | null
        audience: string | null
        verifiedOn: string | null
        priority: number | null
        relay: string | null
        signLanguageUrl: string | null
      }
    | {
        _id: string
        name: string | null
        kind:
          | 'domestic-abuse'
          | 'emergency'
          | 'helpline'
          | 'poison'
          | 'suicide-crisis'
          | 'text-line'
          | 'veterans'
          | 'youth'
          | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        phone: string | null
        sms: {
          number: string | null
          keyword: string | null
        } | null
        chatUrl: string | null
        url: string | null
        languages: Array<string> | null
        available247: boolean | null
        hours: string | null
        cost: string | null
        audience: string | null
        verifiedOn: string | null
        priority: number | null
        relay: string | null
      }
    | {
        _id: string
        name: string | null
        kind:
          | 'domestic-abuse'
          | 'emergency'
          | 'helpline'
          | 'poison'
          | 'suicide-crisis'
          | 'text-line'
          | 'veterans'
          | 'youth'
          | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        phone: string | null
        sms: {
          number: string | null
          keyword: string | null
        } | null
        chatUrl: string | null
        url: string | null
        languages: Array<string> | null
        available247: boolean | null
        hours: string | null
        cost: string | null
        audience: string | null
        verifiedOn: string | null
        priority: number | null
        signLanguageUrl: string | null
      }
    | {
        _id: string
        name: string | null
        kind:
          | 'domestic-abuse'
          | 'emergency'
          | 'helpline'
          | 'poison'
          | 'suicide-crisis'
          | 'text-line'
          | 'veterans'
          | 'youth'
          | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        phone: string | null
        sms: {
          number: string | null
          keyword: string | null
        } | null
        chatUrl: string | null
        url: string | null
        languages: Array<string> | null
        available247: boolean | null
        hours: string | null
        cost: string | null
        audience: string | null
        verifiedOn: string | null
        priority: number | null
      }
  >
}

// Source: src/queries/article.ts
// Variable: articleByPathQuery
// Query: // clinic-content: article by path{  "article": *[_type == "article" && slug.current == $slug && ($language == null || language == $language)][0]{        title, summary, body, primaryTopic, topics, sensitivity, disclosures, language, kind, audience, authors,  reviews[]{    _key, reviewer, date, kind, outcome, contentHash, basedOn, noHealthClaim, evidenceSearchedTo, rulesVersion  },  waivers[]{ruleId, by, until}, nextReviewDue, reviewExtension, reviewRequestedOn, withdrawal, legalHold, retirement,  "topic": primaryTopic->{  _id, name, "slug": slug.current, kind, specialty, definition, notADiagnosis, notADiagnosisStatement},  furtherReading, additionalCrisisResources, additionalDisclaimers, aiUse, safetyNotice, hiddenBlocks, adoptionUntil, _createdAt,  "shown": {    _id, "slug": slug.current, firstPublished, dateModified, "noindex": seo.noindex == true, formerSlugs, byline,    "disclosures": disclosures{funding, conflicts, affiliateLinks, statement},    "aiUse": aiUse{used, purpose, tool, humanReviewed, statement},    "changeLog": changeLog[]{date, type, note},    "heroImage": heroImage{"assetId": asset._ref, alt, decorative, credit},    "seo": {"title": seo.title, "description": seo.description},    defined(sections) => {"sections": sections[]{heading, aspect}}  },  "citations": *[_type == "citation" && _id in (  coalesce(^.body[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].body[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].points[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].benefits[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].risks[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].alternatives[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].withoutTreatment[].markDefs[].citations[]._ref, []) +  coalesce(^.body[].answer[].markDefs[].citations[]._ref, []) + coalesce(^.furtherReading[]._ref, []))]{  _id, title, issued{year, month, day}, doi, pmid, pmcid, isbn, url,  kind,  authors[]{  family, given,  defined(suffix) => {suffix},  defined(nonDroppingParticle) => {nonDroppingParticle},  defined(literal) => {literal}},  editors[]{  family, given,  defined(suffix) => {suffix},  defined(nonDroppingParticle) => {nonDroppingParticle},  defined(literal) => {literal}},  containerTitle, containerTitleShort, volume, issue, page, number, edition, publisher, publisherPlace, accessed,  publicationStatus{status, checkedOn, source, noticeUrl},  "verification": verification.state,  studyDesign, keyFinding, openAccess,  defined(archiveUrl) => {archiveUrl}},  "people": *[_type == "person" && _id in (  coalesce(^.authors[]._ref, []) + coalesce(^.reviews[].reviewer._ref, []) + coalesce(^.waivers[].by._ref, []))]{  _id, name, "slug": slug.current, honorificSuffix, role, isClinician, bio,  credentials[]{title, issuer, jurisdiction, validFrom, validTo},  specialties, photo{"assetId": asset._ref, alt}, orcid,  "conflictsOfInterest": conflictsOfInterest.statement,  fictional, isPracticeOwner, leftOn},    "place": {  "slug": slug.current,  "goneFrom": select(defined(withdrawal) => "", defined(retirement) => coalesce(retirement.on, "")),  "isHeld": legalHold == true,  "note": withdrawal.note, "movedTo": retirement.redirectTo->{  "slug": slug.current,  "goneFrom": select(defined(withdrawal) => "", defined(retirement) => coalesce(retirement.on, "")),  "isHeld": legalHold == true,  "note": withdrawal.note}}  },  "former": *[_type == "article" && $slug in formerSlugs && ($language == null || language == $language)][0]{      "slug": slug.current,  "goneFrom": select(defined(withdrawal) => "", defined(retirement) => coalesce(retirement.on, "")),  "isHeld": legalHold == true,  "note": withdrawal.note, "movedTo": retirement.redirectTo->{  "slug": slug.current,  "goneFrom": select(defined(withdrawal) => "", defined(retirement) => coalesce(retirement.on, "")),  "isHeld": legalHold == true,  "note": withdrawal.note}  },      "clinic": *[_type == "clinic" && _id == "clinic"][0]{    _id, legalName, "displayName": coalesce(displayName, legalName), demo,    address{streetAddress, extendedAddress, addressLocality, addressRegion, postalCode, addressCountry},    phone, url, specialties, jurisdictions, defaultLanguage, emergencyStatement, acceptsEmergencies,    logo{"assetId": asset._ref, alt},    openingHours[]{days, opens, closes},    policies, fundingStatement, timeZone, homepageIntro, feedbackEmail  },    "disclaimers": *[_type == "disclaimer" && defined(effectiveFrom) && (!defined(effectiveTo) || effectiveTo >= $today)]{    _id, kind, title, shortText, fullText, jurisdictions, placements, language, version,    effectiveFrom, effectiveTo, appliesWhen, isTemplate  },    "crisisResources": *[_type == "crisisResource" && status != "retired"]{    _id, name, kind, jurisdiction, phone, sms{number, keyword}, chatUrl, url, languages, available247,    hours, cost, audience, verifiedOn, priority,    defined(relay) => {relay},    defined(signLanguageUrl) => {signLanguageUrl}  }}
export type ArticleByPathQueryResult = {
  article: {
    title: string | null
    summary: string | null
    body: RichText | null
    primaryTopic: TopicReference | null
    topics: Array<
      {
        _key: string
      } & TopicReference
    > | null
    sensitivity: Array<
      | 'abuse'
      | 'eating-disorder'
      | 'minors'
      | 'none'
      | 'perinatal'
      | 'psychosis'
      | 'self-harm'
      | 'substance-use'
      | 'suicide'
      | 'trauma'
    > | null
    disclosures: {
      funding?: string
      conflicts?: string
      affiliateLinks?: boolean
      statement?: string
    } | null
    language: string | null
    kind: 'concept' | 'condition' | 'medication' | 'practical' | 'treatment' | null
    audience: 'carer' | 'clinician' | 'patient' | 'young-person' | null
    authors: Array<
      {
        _key: string
      } & PersonReference
    > | null
    reviews: Array<{
      _key: string
      reviewer: PersonReference | null
      date: string | null
      kind: 'clinical' | 'fact-check' | 'legal' | 'lived-experience' | null
      outcome: 'approved' | 'changes' | 'rejected' | null
      contentHash: ContentHash | null
      basedOn: string | null
      noHealthClaim: boolean | null
      evidenceSearchedTo: string | null
      rulesVersion: string | null
    }> | null
    waivers: Array<{
      ruleId: 'REV-02' | null
      by: PersonReference | null
      until: string | null
    }> | null
    nextReviewDue: string | null
    reviewExtension: {
      until?: string
      reason?: string
      reviewer?: PersonReference
    } | null
    reviewRequestedOn: string | null
    withdrawal: {
      category?: 'author-request' | 'legal' | 'privacy' | 'safety' | 'superseded'
      on?: string
      note?: string
    } | null
    legalHold: boolean | null
    retirement: {
      reason?: string
      redirectTo?: ArticleReference
      on?: string
    } | null
    topic: {
      _id: string
      name: string | null
      slug: string | null
      kind: 'concept' | 'condition' | 'medication' | 'service' | 'symptom' | 'test' | 'treatment' | 'wellbeing' | null
      specialty:
        | 'cardiology'
        | 'dental'
        | 'dermatology'
        | 'general-practice'
        | 'mental-health'
        | 'musculoskeletal'
        | 'neurology'
        | 'nutrition'
        | 'other'
        | 'paediatrics'
        | 'womens-health'
        | null
      definition: string | null
      notADiagnosis: boolean | null
      notADiagnosisStatement: string | null
    } | null
    furtherReading: Array<
      {
        _key: string
      } & CitationReference
    > | null
    additionalCrisisResources: Array<
      {
        _key: string
      } & CrisisResourceReference
    > | null
    additionalDisclaimers: Array<
      {
        _key: string
      } & DisclaimerReference
    > | null
    aiUse: {
      used?: boolean
      purpose?: string
      tool?: string
      humanReviewed?: boolean
      statement?: string
    } | null
    safetyNotice: 'being-checked' | 'contact-clinic' | 'new-information' | 'source-in-question' | null
    hiddenBlocks: Array<string> | null
    adoptionUntil: string | null
    _createdAt: string
    shown:
      | {
          _id: string
          slug: string | null
          firstPublished: string | null
          dateModified: string | null
          noindex: boolean | false
          formerSlugs: Array<string> | null
          byline: string | null
          disclosures: {
            funding: string | null
            conflicts: string | null
            affiliateLinks: boolean | null
            statement: string | null
          } | null
          aiUse: {
            used: boolean | null
            purpose: string | null
            tool: string | null
            humanReviewed: boolean | null
            statement: string | null
          } | null
          changeLog: Array<{
            date: string | null
            type: 'correction' | 'major' | 'minor' | 'review' | null
            note: string | null
          }> | null
          heroImage: {
            assetId: string | null
            alt: string | null
            decorative: boolean | null
            credit: string | null
          } | null
          seo: {
            title: string | null
            description: string | null
          }
          sections: Array<{
            heading: string | null
            aspect:
              | 'causes'
              | 'diagnosis'
              | 'emergency-help'
              | 'living-with'
              | 'non-urgent-help'
              | 'overview'
              | 'prevention'
              | 'prognosis'
              | 'self-care'
              | 'symptoms'
              | 'treatments'
              | 'urgent-help'
              | null
          }> | null
        }
      | {
          _id: string
          slug: string | null
          firstPublished: string | null
          dateModified: string | null
          noindex: boolean | false
          formerSlugs: Array<string> | null
          byline: string | null
          disclosures: {
            funding: string | null
            conflicts: string | null
            affiliateLinks: boolean | null
            statement: string | null
          } | null
          aiUse: {
            used: boolean | null
            purpose: string | null
            tool: string | null
            humanReviewed: boolean | null
            statement: string | null
          } | null
          changeLog: Array<{
            date: string | null
            type: 'correction' | 'major' | 'minor' | 'review' | null
            note: string | null
          }> | null
          heroImage: {
            assetId: string | null
            alt: string | null
            decorative: boolean | null
            credit: string | null
          } | null
          seo: {
            title: string | null
            description: string | null
          }
        }
    citations: Array<
      | {
          _id: string
          title: string | null
          issued: {
            year: number | null
            month: number | null
            day: number | null
          } | null
          doi: string | null
          pmid: string | null
          pmcid: string | null
          isbn: string | null
          url: string | null
          kind:
            | 'book'
            | 'chapter'
            | 'dataset'
            | 'government-page'
            | 'guideline'
            | 'journal-article'
            | 'preprint'
            | 'report'
            | 'systematic-review'
            | 'thesis'
            | 'website'
            | null
          authors: Array<
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
              }
            | {
                family: string | null
                given: string | null
              }
          > | null
          editors: Array<
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
              }
            | {
                family: string | null
                given: string | null
              }
          > | null
          containerTitle: string | null
          containerTitleShort: string | null
          volume: string | null
          issue: string | null
          page: string | null
          number: string | null
          edition: string | null
          publisher: string | null
          publisherPlace: string | null
          accessed: string | null
          publicationStatus: {
            status:
              | 'corrected'
              | 'expression-of-concern'
              | 'in-press'
              | 'not-applicable'
              | 'peer-reviewed'
              | 'preprint'
              | 'retracted'
              | 'withdrawn'
              | null
            checkedOn: string | null
            source: string | null
            noticeUrl: string | null
          } | null
          verification: 'full-text-read' | 'metadata-matched' | 'unverified' | null
          studyDesign:
            | 'animal'
            | 'case-control'
            | 'case-series'
            | 'cohort'
            | 'cross-sectional'
            | 'expert-opinion'
            | 'guideline'
            | 'in-vitro'
            | 'meta-analysis'
            | 'narrative-review'
            | 'qualitative'
            | 'rct'
            | 'systematic-review-rct'
            | null
          keyFinding: string | null
          openAccess: boolean | null
          archiveUrl: string | null
        }
      | {
          _id: string
          title: string | null
          issued: {
            year: number | null
            month: number | null
            day: number | null
          } | null
          doi: string | null
          pmid: string | null
          pmcid: string | null
          isbn: string | null
          url: string | null
          kind:
            | 'book'
            | 'chapter'
            | 'dataset'
            | 'government-page'
            | 'guideline'
            | 'journal-article'
            | 'preprint'
            | 'report'
            | 'systematic-review'
            | 'thesis'
            | 'website'
            | null
          authors: Array<
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
              }
            | {
                family: string | null
                given: string | null
              }
          > | null
          editors: Array<
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                literal: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                nonDroppingParticle: string | null
              }
            | {
                family: string | null
                given: string | null
                suffix: string | null
              }
            | {
                family: string | null
                given: string | null
              }
          > | null
          containerTitle: string | null
          containerTitleShort: string | null
          volume: string | null
          issue: string | null
          page: string | null
          number: string | null
          edition: string | null
          publisher: string | null
          publisherPlace: string | null
          accessed: string | null
          publicationStatus: {
            status:
              | 'corrected'
              | 'expression-of-concern'
              | 'in-press'
              | 'not-applicable'
              | 'peer-reviewed'
              | 'preprint'
              | 'retracted'
              | 'withdrawn'
              | null
            checkedOn: string | null
            source: string | null
            noticeUrl: string | null
          } | null
          verification: 'full-text-read' | 'metadata-matched' | 'unverified' | null
          studyDesign:
            | 'animal'
            | 'case-control'
            | 'case-series'
            | 'cohort'
            | 'cross-sectional'
            | 'expert-opinion'
            | 'guideline'
            | 'in-vitro'
            | 'meta-analysis'
            | 'narrative-review'
            | 'qualitative'
            | 'rct'
            | 'systematic-review-rct'
            | null
          keyFinding: string | null
          openAccess: boolean | null
        }
    >
    people: Array<{
      _id: string
      name: string | null
      slug: string | null
      honorificSuffix: string | null
      role: string | null
      isClinician: boolean | null
      bio: string | null
      credentials: Array<{
        title: string | null
        issuer: string | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        validFrom: string | null
        validTo: string | null
      }> | null
      specialties: Array<
        | 'Anesthesia'
        | 'Cardiovascular'
        | 'CommunityHealth'
        | 'Dentistry'
        | 'Dermatology'
        | 'DietNutrition'
        | 'Emergency'
        | 'Endocrine'
        | 'Gastroenterologic'
        | 'Genetic'
        | 'Geriatric'
        | 'Gynecologic'
        | 'Hematologic'
        | 'Infectious'
        | 'LaboratoryScience'
        | 'Midwifery'
        | 'Musculoskeletal'
        | 'Neurologic'
        | 'Nursing'
        | 'Obstetric'
        | 'Oncologic'
        | 'Optometric'
        | 'Otolaryngologic'
        | 'Pathology'
        | 'Pediatric'
        | 'PharmacySpecialty'
        | 'Physiotherapy'
        | 'PlasticSurgery'
        | 'Podiatric'
        | 'PrimaryCare'
        | 'Psychiatric'
        | 'PublicHealth'
        | 'Pulmonary'
        | 'Radiography'
        | 'Renal'
        | 'RespiratoryTherapy'
        | 'Rheumatologic'
        | 'SpeechPathology'
        | 'Surgical'
        | 'Toxicologic'
        | 'Urologic'
      > | null
      photo: {
        assetId: string | null
        alt: string | null
      } | null
      orcid: string | null
      conflictsOfInterest: string | null
      fictional: boolean | null
      isPracticeOwner: boolean | null
      leftOn: string | null
    }>
    place: {
      slug: string | null
      goneFrom: string | ''
      isHeld: boolean | false
      note: string | null
      movedTo: {
        slug: string | null
        goneFrom: string | ''
        isHeld: boolean | false
        note: string | null
      } | null
    }
  } | null
  former: {
    slug: string | null
    goneFrom: string | ''
    isHeld: boolean | false
    note: string | null
    movedTo: {
      slug: string | null
      goneFrom: string | ''
      isHeld: boolean | false
      note: string | null
    } | null
  } | null
  clinic: {
    _id: 'clinic'
    legalName: string | null
    displayName: string | null
    demo: boolean | null
    address: {
      streetAddress: string | null
      extendedAddress: string | null
      addressLocality: string | null
      addressRegion: string | null
      postalCode: string | null
      addressCountry: string | null
    } | null
    phone: string | null
    url: string | null
    specialties: Array<
      | 'Anesthesia'
      | 'Cardiovascular'
      | 'CommunityHealth'
      | 'Dentistry'
      | 'Dermatology'
      | 'DietNutrition'
      | 'Emergency'
      | 'Endocrine'
      | 'Gastroenterologic'
      | 'Genetic'
      | 'Geriatric'
      | 'Gynecologic'
      | 'Hematologic'
      | 'Infectious'
      | 'LaboratoryScience'
      | 'Midwifery'
      | 'Musculoskeletal'
      | 'Neurologic'
      | 'Nursing'
      | 'Obstetric'
      | 'Oncologic'
      | 'Optometric'
      | 'Otolaryngologic'
      | 'Pathology'
      | 'Pediatric'
      | 'PharmacySpecialty'
      | 'Physiotherapy'
      | 'PlasticSurgery'
      | 'Podiatric'
      | 'PrimaryCare'
      | 'Psychiatric'
      | 'PublicHealth'
      | 'Pulmonary'
      | 'Radiography'
      | 'Renal'
      | 'RespiratoryTherapy'
      | 'Rheumatologic'
      | 'SpeechPathology'
      | 'Surgical'
      | 'Toxicologic'
      | 'Urologic'
    > | null
    jurisdictions: Array<
      | 'AT'
      | 'AU-ACT'
      | 'AU-NSW'
      | 'AU-NT'
      | 'AU-QLD'
      | 'AU-SA'
      | 'AU-TAS'
      | 'AU-VIC'
      | 'AU-WA'
      | 'AU'
      | 'BE'
      | 'BG'
      | 'CA-AB'
      | 'CA-BC'
      | 'CA-MB'
      | 'CA-NB'
      | 'CA-NL'
      | 'CA-NS'
      | 'CA-NT'
      | 'CA-NU'
      | 'CA-ON'
      | 'CA-PE'
      | 'CA-QC'
      | 'CA-SK'
      | 'CA-YT'
      | 'CA'
      | 'CH'
      | 'CY'
      | 'CZ'
      | 'DE'
      | 'DK'
      | 'EE'
      | 'ES'
      | 'FI'
      | 'FR'
      | 'GB-ENG'
      | 'GB-NIR'
      | 'GB-SCT'
      | 'GB-WLS'
      | 'GR'
      | 'HR'
      | 'HU'
      | 'IE'
      | 'IS'
      | 'IT'
      | 'LT'
      | 'LU'
      | 'LV'
      | 'MT'
      | 'NL'
      | 'NO'
      | 'NZ'
      | 'PL'
      | 'PT'
      | 'RO'
      | 'SE'
      | 'SI'
      | 'SK'
      | 'US-AK'
      | 'US-AL'
      | 'US-AR'
      | 'US-AZ'
      | 'US-CA'
      | 'US-CO'
      | 'US-CT'
      | 'US-DC'
      | 'US-DE'
      | 'US-FL'
      | 'US-GA'
      | 'US-HI'
      | 'US-IA'
      | 'US-ID'
      | 'US-IL'
      | 'US-IN'
      | 'US-KS'
      | 'US-KY'
      | 'US-LA'
      | 'US-MA'
      | 'US-MD'
      | 'US-ME'
      | 'US-MI'
      | 'US-MN'
      | 'US-MO'
      | 'US-MS'
      | 'US-MT'
      | 'US-NC'
      | 'US-ND'
      | 'US-NE'
      | 'US-NH'
      | 'US-NJ'
      | 'US-NM'
      | 'US-NV'
      | 'US-NY'
      | 'US-OH'
      | 'US-OK'
      | 'US-OR'
      | 'US-PA'
      | 'US-PR'
      | 'US-RI'
      | 'US-SC'
      | 'US-SD'
      | 'US-TN'
      | 'US-TX'
      | 'US-UT'
      | 'US-VA'
      | 'US-VT'
      | 'US-WA'
      | 'US-WI'
      | 'US-WV'
      | 'US-WY'
      | 'US'
    > | null
    defaultLanguage: string | null
    emergencyStatement: string | null
    acceptsEmergencies: boolean | null
    logo: {
      assetId: string | null
      alt: string | null
    } | null
    openingHours: Array<{
      days: Array<'Friday' | 'Monday' | 'Saturday' | 'Sunday' | 'Thursday' | 'Tuesday' | 'Wednesday'> | null
      opens: string | null
      closes: string | null
    }> | null
    policies: {
      editorial?: string
      corrections?: string
      advertising?: string
      privacy?: string
      privacyPractices?: string
      nondiscrimination?: string
      languageAssistance?: string
      accessibility?: string
      complaints?: string
    } | null
    fundingStatement: string | null
    timeZone: string | null
    homepageIntro: string | null
    feedbackEmail: string | null
  } | null
  disclaimers: Array<{
    _id: string
    kind:
      | 'ai-content'
      | 'contact-form-privacy'
      | 'cookies-tracking'
      | 'emergency'
      | 'external-links'
      | 'free-discounted-service'
      | 'funding-affiliate'
      | 'hipaa-npp-link'
      | 'jurisdiction-licensure'
      | 'language-assistance-1557'
      | 'medical-information'
      | 'medication'
      | 'minors'
      | 'no-relationship'
      | 'nondiscrimination-1557'
      | 'specialty-recognition'
      | 'telehealth'
      | 'testimonials'
      | null
    title: string | null
    shortText: string | null
    fullText: SimpleText | null
    jurisdictions: Array<
      | 'AT'
      | 'AU-ACT'
      | 'AU-NSW'
      | 'AU-NT'
      | 'AU-QLD'
      | 'AU-SA'
      | 'AU-TAS'
      | 'AU-VIC'
      | 'AU-WA'
      | 'AU'
      | 'BE'
      | 'BG'
      | 'CA-AB'
      | 'CA-BC'
      | 'CA-MB'
      | 'CA-NB'
      | 'CA-NL'
      | 'CA-NS'
      | 'CA-NT'
      | 'CA-NU'
      | 'CA-ON'
      | 'CA-PE'
      | 'CA-QC'
      | 'CA-SK'
      | 'CA-YT'
      | 'CA'
      | 'CH'
      | 'CY'
      | 'CZ'
      | 'DE'
      | 'DK'
      | 'EE'
      | 'ES'
      | 'FI'
      | 'FR'
      | 'GB-ENG'
      | 'GB-NIR'
      | 'GB-SCT'
      | 'GB-WLS'
      | 'GR'
      | 'HR'
      | 'HU'
      | 'IE'
      | 'IS'
      | 'IT'
      | 'LT'
      | 'LU'
      | 'LV'
      | 'MT'
      | 'NL'
      | 'NO'
      | 'NZ'
      | 'PL'
      | 'PT'
      | 'RO'
      | 'SE'
      | 'SI'
      | 'SK'
      | 'US-AK'
      | 'US-AL'
      | 'US-AR'
      | 'US-AZ'
      | 'US-CA'
      | 'US-CO'
      | 'US-CT'
      | 'US-DC'
      | 'US-DE'
      | 'US-FL'
      | 'US-GA'
      | 'US-HI'
      | 'US-IA'
      | 'US-ID'
      | 'US-IL'
      | 'US-IN'
      | 'US-KS'
      | 'US-KY'
      | 'US-LA'
      | 'US-MA'
      | 'US-MD'
      | 'US-ME'
      | 'US-MI'
      | 'US-MN'
      | 'US-MO'
      | 'US-MS'
      | 'US-MT'
      | 'US-NC'
      | 'US-ND'
      | 'US-NE'
      | 'US-NH'
      | 'US-NJ'
      | 'US-NM'
      | 'US-NV'
      | 'US-NY'
      | 'US-OH'
      | 'US-OK'
      | 'US-OR'
      | 'US-PA'
      | 'US-PR'
      | 'US-RI'
      | 'US-SC'
      | 'US-SD'
      | 'US-TN'
      | 'US-TX'
      | 'US-UT'
      | 'US-VA'
      | 'US-VT'
      | 'US-WA'
      | 'US-WI'
      | 'US-WV'
      | 'US-WY'
      | 'US'
    > | null
    placements: Array<
      | 'article-bottom'
      | 'article-top'
      | 'bio'
      | 'booking'
      | 'contact-form'
      | 'every-page-footer'
      | 'external-link-interstitial'
      | 'telehealth-page'
    > | null
    language: string | null
    version: number | null
    effectiveFrom: string | null
    effectiveTo: string | null
    appliesWhen: {
      topicKinds?: Array<
        'concept' | 'condition' | 'medication' | 'service' | 'symptom' | 'test' | 'treatment' | 'wellbeing'
      >
      sensitivity?: Array<
        | 'abuse'
        | 'eating-disorder'
        | 'minors'
        | 'none'
        | 'perinatal'
        | 'psychosis'
        | 'self-harm'
        | 'substance-use'
        | 'suicide'
        | 'trauma'
      >
      affiliateLinks?: boolean
      aiUsed?: boolean
      telehealth?: boolean
    } | null
    isTemplate: boolean | null
  }>
  crisisResources: Array<
    | {
        _id: string
        name: string | null
        kind:
          | 'domestic-abuse'
          | 'emergency'
          | 'helpline'
          | 'poison'
          | 'suicide-crisis'
          | 'text-line'
          | 'veterans'
          | 'youth'
          | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        phone: string | null
        sms: {
          number: string | null
          keyword: string | null
        } | null
        chatUrl: string | null
        url: string | null
        languages: Array<string> | null
        available247: boolean | null
        hours: string | null
        cost: string | null
        audience: string | null
        verifiedOn: string | null
        priority: number | null
        relay: string | null
        signLanguageUrl: string | null
      }
    | {
        _id: string
        name: string | null
        kind:
          | 'domestic-abuse'
          | 'emergency'
          | 'helpline'
          | 'poison'
          | 'suicide-crisis'
          | 'text-line'
          | 'veterans'
          | 'youth'
          | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        phone: string | null
        sms: {
          number: string | null
          keyword: string | null
        } | null
        chatUrl: string | null
        url: string | null
        languages: Array<string> | null
        available247: boolean | null
        hours: string | null
        cost: string | null
        audience: string | null
        verifiedOn: string | null
        priority: number | null
        relay: string | null
      }
    | {
        _id: string
        name: string | null
        kind:
          | 'domestic-abuse'
          | 'emergency'
          | 'helpline'
          | 'poison'
          | 'suicide-crisis'
          | 'text-line'
          | 'veterans'
          | 'youth'
          | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        phone: string | null
        sms: {
          number: string | null
          keyword: string | null
        } | null
        chatUrl: string | null
        url: string | null
        languages: Array<string> | null
        available247: boolean | null
        hours: string | null
        cost: string | null
        audience: string | null
        verifiedOn: string | null
        priority: number | null
        signLanguageUrl: string | null
      }
    | {
        _id: string
        name: string | null
        kind:
          | 'domestic-abuse'
          | 'emergency'
          | 'helpline'
          | 'poison'
          | 'suicide-crisis'
          | 'text-line'
          | 'veterans'
          | 'youth'
          | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        phone: string | null
        sms: {
          number: string | null
          keyword: string | null
        } | null
        chatUrl: string | null
        url: string | null
        languages: Array<string> | null
        available247: boolean | null
        hours: string | null
        cost: string | null
        audience: string | null
        verifiedOn: string | null
        priority: number | null
      }
  >
}

// Source: src/queries/article.ts
// Variable: articleListQuery
// Query: // clinic-content: article list*[_type == "article" && defined(slug.current)  && !defined(withdrawal) && legalHold != true && (!defined(retirement) || retirement.on > $today)  && count(reviews[kind == "clinical" && outcome == "approved"]) > 0 && nextReviewDue >= $dueFrom && ($kind == null || kind == $kind)  && ($audience == null || audience == $audience)  && ($language == null || language == $language)  && ($topic == null || $topic in [primaryTopic->slug.current, ...topics[]->slug.current])  && ($afterId == null || coalesce(firstPublished, "") < $afterOn    || (coalesce(firstPublished, "") == $afterOn && _id > $afterId))] | order(coalesce(firstPublished, "") desc, _id asc)[0...101]{    title, summary, body, primaryTopic, topics, sensitivity, disclosures, language, kind, audience, authors,  reviews[]{    _key, reviewer, date, kind, outcome, contentHash, basedOn, noHealthClaim, evidenceSearchedTo, rulesVersion  },  waivers[]{ruleId, by, until}, nextReviewDue, reviewExtension, reviewRequestedOn, withdrawal, legalHold, retirement,  "topic": primaryTopic->{  _id, name, "slug": slug.current, kind, specialty, definition, notADiagnosis, notADiagnosisStatement}, "timeZone": *[_type == "clinic" && _id == "clinic"][0].timeZone,  "shown": {_id, "slug": slug.current, firstPublished, dateModified, "noindex": seo.noindex == true},  "citations": ((  coalesce(body[].markDefs[].citations[], []) +  coalesce(body[].body[].markDefs[].citations[], []) +  coalesce(body[].points[].markDefs[].citations[], []) +  coalesce(body[].benefits[].markDefs[].citations[], []) +  coalesce(body[].risks[].markDefs[].citations[], []) +  coalesce(body[].alternatives[].markDefs[].citations[], []) +  coalesce(body[].withoutTreatment[].markDefs[].citations[], []) +  coalesce(body[].answer[].markDefs[].citations[], []))[]->)[defined(_id)]{_id, title, issued{year, month, day}, doi, pmid, pmcid, isbn, url},  "people": ((coalesce(authors, []) + coalesce(reviews[].reviewer, []) + coalesce(waivers[].by, []))[]->)[defined(_id)]{_id, isClinician, isPracticeOwner, leftOn, credentials[]{validFrom, validTo}}}
export type ArticleListQueryResult = Array<{
  title: string | null
  summary: string | null
  body: RichText | null
  primaryTopic: TopicReference | null
  topics: Array<
    {
      _key: string
    } & TopicReference
  > | null
  sensitivity: Array<
    | 'abuse'
    | 'eating-disorder'
    | 'minors'
    | 'none'
    | 'perinatal'
    | 'psychosis'
    | 'self-harm'
    | 'substance-use'
    | 'suicide'
    | 'trauma'
  > | null
  disclosures: {
    funding?: string
    conflicts?: string
    affiliateLinks?: boolean
    statement?: string
  } | null
  language: string | null
  kind: 'concept' | 'condition' | 'medication' | 'practical' | 'treatment' | null
  audience: 'carer' | 'clinician' | 'patient' | 'young-person' | null
  authors: Array<
    {
      _key: string
    } & PersonReference
  > | null
  reviews: Array<{
    _key: string
    reviewer: PersonReference | null
    date: string | null
    kind: 'clinical' | 'fact-check' | 'legal' | 'lived-experience' | null
    outcome: 'approved' | 'changes' | 'rejected' | null
    contentHash: ContentHash | null
    basedOn: string | null
    noHealthClaim: boolean | null
    evidenceSearchedTo: string | null
    rulesVersion: string | null
  }> | null
  waivers: Array<{
    ruleId: 'REV-02' | null
    by: PersonReference | null
    until: string | null
  }> | null
  nextReviewDue: string | null
  reviewExtension: {
    until?: string
    reason?: string
    reviewer?: PersonReference
  } | null
  reviewRequestedOn: string | null
  withdrawal: {
    category?: 'author-request' | 'legal' | 'privacy' | 'safety' | 'superseded'
    on?: string
    note?: string
  } | null
  legalHold: boolean | null
  retirement: {
    reason?: string
    redirectTo?: ArticleReference
    on?: string
  } | null
  topic: {
    _id: string
    name: string | null
    slug: string | null
    kind: 'concept' | 'condition' | 'medication' | 'service' | 'symptom' | 'test' | 'treatment' | 'wellbeing' | null
    specialty:
      | 'cardiology'
      | 'dental'
      | 'dermatology'
      | 'general-practice'
      | 'mental-health'
      | 'musculoskeletal'
      | 'neurology'
      | 'nutrition'
      | 'other'
      | 'paediatrics'
      | 'womens-health'
      | null
    definition: string | null
    notADiagnosis: boolean | null
    notADiagnosisStatement: string | null
  } | null
  timeZone: string | null
  shown: {
    _id: string
    slug: string | null
    firstPublished: string | null
    dateModified: string | null
    noindex: boolean | false
  }
  citations:
    | Array<{
        _id: string
        title: string | null
        issued: {
          year: number | null
          month: number | null
          day: number | null
        } | null
        doi: string | null
        pmid: string | null
        pmcid: string | null
        isbn: string | null
        url: string | null
      }>
    | Array<never>
  people:
    | Array<{
        _id: string
        isClinician: boolean | null
        isPracticeOwner: boolean | null
        leftOn: string | null
        credentials: Array<{
          validFrom: string | null
          validTo: string | null
        }> | null
      }>
    | Array<never>
}>

// Source: src/queries/article.ts
// Variable: articleSearchQuery
// Query: // clinic-content: article search*[_type == "article" && defined(slug.current)  && !defined(withdrawal) && legalHold != true && (!defined(retirement) || retirement.on > $today)  && count(reviews[kind == "clinical" && outcome == "approved"]) > 0 && nextReviewDue >= $dueFrom && ($kind == null || kind == $kind)  && ($audience == null || audience == $audience)  && ($language == null || language == $language)  && ($topic == null || $topic in [primaryTopic->slug.current, ...topics[]->slug.current])  && [title, summary, primaryTopic->name, ...topics[]->name, ...topics[]->synonyms[],   pt::text(body),  pt::text(body[].body[]),  pt::text(body[].points[]),  pt::text(body[].benefits[]),  pt::text(body[].risks[]),  pt::text(body[].alternatives[]),  pt::text(body[].withoutTreatment[]),  pt::text(body[].answer[]),  ...body[].question, ...body[].title, ...body[].caption, ...body[].quote, ...body[].rows[].cells[]] match $words] | score(boost(title match $words, 4), boost(summary match $words, 2)) | order(_score desc, _id asc)[0...100]{      title, summary, body, primaryTopic, topics, sensitivity, disclosures, language, kind, audience, authors,  reviews[]{    _key, reviewer, date, kind, outcome, contentHash, basedOn, noHealthClaim, evidenceSearchedTo, rulesVersion  },  waivers[]{ruleId, by, until}, nextReviewDue, reviewExtension, reviewRequestedOn, withdrawal, legalHold, retirement,  "topic": primaryTopic->{  _id, name, "slug": slug.current, kind, specialty, definition, notADiagnosis, notADiagnosisStatement}, "timeZone": *[_type == "clinic" && _id == "clinic"][0].timeZone,  "shown": {_id, "slug": slug.current, firstPublished, dateModified, "noindex": seo.noindex == true},  "citations": ((  coalesce(body[].markDefs[].citations[], []) +  coalesce(body[].body[].markDefs[].citations[], []) +  coalesce(body[].points[].markDefs[].citations[], []) +  coalesce(body[].benefits[].markDefs[].citations[], []) +  coalesce(body[].risks[].markDefs[].citations[], []) +  coalesce(body[].alternatives[].markDefs[].citations[], []) +  coalesce(body[].withoutTreatment[].markDefs[].citations[], []) +  coalesce(body[].answer[].markDefs[].citations[], []))[]->)[defined(_id)]{_id, title, issued{year, month, day}, doi, pmid, pmcid, isbn, url},  "people": ((coalesce(authors, []) + coalesce(reviews[].reviewer, []) + coalesce(waivers[].by, []))[]->)[defined(_id)]{_id, isClinician, isPracticeOwner, leftOn, credentials[]{validFrom, validTo}}, hiddenBlocks, "topicNames": [primaryTopic->name, ...topics[]->name, ...topics[]->synonyms[]][defined(@)]}
export type ArticleSearchQueryResult = Array<{
  title: string | null
  summary: string | null
  body: RichText | null
  primaryTopic: TopicReference | null
  topics: Array<
    {
      _key: string
    } & TopicReference
  > | null
  sensitivity: Array<
    | 'abuse'
    | 'eating-disorder'
    | 'minors'
    | 'none'
    | 'perinatal'
    | 'psychosis'
    | 'self-harm'
    | 'substance-use'
    | 'suicide'
    | 'trauma'
  > | null
  disclosures: {
    funding?: string
    conflicts?: string
    affiliateLinks?: boolean
    statement?: string
  } | null
  language: string | null
  kind: 'concept' | 'condition' | 'medication' | 'practical' | 'treatment' | null
  audience: 'carer' | 'clinician' | 'patient' | 'young-person' | null
  authors: Array<
    {
      _key: string
    } & PersonReference
  > | null
  reviews: Array<{
    _key: string
    reviewer: PersonReference | null
    date: string | null
    kind: 'clinical' | 'fact-check' | 'legal' | 'lived-experience' | null
    outcome: 'approved' | 'changes' | 'rejected' | null
    contentHash: ContentHash | null
    basedOn: string | null
    noHealthClaim: boolean | null
    evidenceSearchedTo: string | null
    rulesVersion: string | null
  }> | null
  waivers: Array<{
    ruleId: 'REV-02' | null
    by: PersonReference | null
    until: string | null
  }> | null
  nextReviewDue: string | null
  reviewExtension: {
    until?: string
    reason?: string
    reviewer?: PersonReference
  } | null
  reviewRequestedOn: string | null
  withdrawal: {
    category?: 'author-request' | 'legal' | 'privacy' | 'safety' | 'superseded'
    on?: string
    note?: string
  } | null
  legalHold: boolean | null
  retirement: {
    reason?: string
    redirectTo?: ArticleReference
    on?: string
  } | null
  topic: {
    _id: string
    name: string | null
    slug: string | null
    kind: 'concept' | 'condition' | 'medication' | 'service' | 'symptom' | 'test' | 'treatment' | 'wellbeing' | null
    specialty:
      | 'cardiology'
      | 'dental'
      | 'dermatology'
      | 'general-practice'
      | 'mental-health'
      | 'musculoskeletal'
      | 'neurology'
      | 'nutrition'
      | 'other'
      | 'paediatrics'
      | 'womens-health'
      | null
    definition: string | null
    notADiagnosis: boolean | null
    notADiagnosisStatement: string | null
  } | null
  timeZone: string | null
  shown: {
    _id: string
    slug: string | null
    firstPublished: string | null
    dateModified: string | null
    noindex: boolean | false
  }
  citations:
    | Array<{
        _id: string
        title: string | null
        issued: {
          year: number | null
          month: number | null
          day: number | null
        } | null
        doi: string | null
        pmid: string | null
        pmcid: string | null
        isbn: string | null
        url: string | null
      }>
    | Array<never>
  people:
    | Array<{
        _id: string
        isClinician: boolean | null
        isPracticeOwner: boolean | null
        leftOn: string | null
        credentials: Array<{
          validFrom: string | null
          validTo: string | null
        }> | null
      }>
    | Array<never>
  hiddenBlocks: Array<string> | null
  topicNames: Array<string | null>
}>

// Source: src/queries/article.ts
// Variable: relatedArticlesQuery
// Query: // clinic-content: related articles{"article": *[_type == "article" && slug.current == $slug && ($language == null || language == $language)][0]{  "topics": [primaryTopic._ref, ...topics[]._ref][defined(@)],  "articles": *[_type == "article" && defined(slug.current)  && !defined(withdrawal) && legalHold != true && (!defined(retirement) || retirement.on > $today)  && count(reviews[kind == "clinical" && outcome == "approved"]) > 0 && nextReviewDue >= $dueFrom && _id != ^._id && language == ^.language    && references([^.primaryTopic._ref, ...^.topics[]._ref][defined(@)])  ] | order(coalesce(firstPublished, "") desc, _id asc)[0...50]{    title, summary, body, primaryTopic, topics, sensitivity, disclosures, language, kind, audience, authors,  reviews[]{    _key, reviewer, date, kind, outcome, contentHash, basedOn, noHealthClaim, evidenceSearchedTo, rulesVersion  },  waivers[]{ruleId, by, until}, nextReviewDue, reviewExtension, reviewRequestedOn, withdrawal, legalHold, retirement,  "topic": primaryTopic->{  _id, name, "slug": slug.current, kind, specialty, definition, notADiagnosis, notADiagnosisStatement}, "timeZone": *[_type == "clinic" && _id == "clinic"][0].timeZone,  "shown": {_id, "slug": slug.current, firstPublished, dateModified, "noindex": seo.noindex == true},  "citations": ((  coalesce(body[].markDefs[].citations[], []) +  coalesce(body[].body[].markDefs[].citations[], []) +  coalesce(body[].points[].markDefs[].citations[], []) +  coalesce(body[].benefits[].markDefs[].citations[], []) +  coalesce(body[].risks[].markDefs[].citations[], []) +  coalesce(body[].alternatives[].markDefs[].citations[], []) +  coalesce(body[].withoutTreatment[].markDefs[].citations[], []) +  coalesce(body[].answer[].markDefs[].citations[], []))[]->)[defined(_id)]{_id, title, issued{year, month, day}, doi, pmid, pmcid, isbn, url},  "people": ((coalesce(authors, []) + coalesce(reviews[].reviewer, []) + coalesce(waivers[].by, []))[]->)[defined(_id)]{_id, isClinician, isPracticeOwner, leftOn, credentials[]{validFrom, validTo}}}}}
export type RelatedArticlesQueryResult = {
  article: {
    topics: Array<string | null>
    articles: Array<{
      title: string | null
      summary: string | null
      body: RichText | null
      primaryTopic: TopicReference | null
      topics: Array<
        {
          _key: string
        } & TopicReference
      > | null
      sensitivity: Array<
        | 'abuse'
        | 'eating-disorder'
        | 'minors'
        | 'none'
        | 'perinatal'
        | 'psychosis'
        | 'self-harm'
        | 'substance-use'
        | 'suicide'
        | 'trauma'
      > | null
      disclosures: {
        funding?: string
        conflicts?: string
        affiliateLinks?: boolean
        statement?: string
      } | null
      language: string | null
      kind: 'concept' | 'condition' | 'medication' | 'practical' | 'treatment' | null
      audience: 'carer' | 'clinician' | 'patient' | 'young-person' | null
      authors: Array<
        {
          _key: string
        } & PersonReference
      > | null
      reviews: Array<{
        _key: string
        reviewer: PersonReference | null
        date: string | null
        kind: 'clinical' | 'fact-check' | 'legal' | 'lived-experience' | null
        outcome: 'approved' | 'changes' | 'rejected' | null
        contentHash: ContentHash | null
        basedOn: string | null
        noHealthClaim: boolean | null
        evidenceSearchedTo: string | null
        rulesVersion: string | null
      }> | null
      waivers: Array<{
        ruleId: 'REV-02' | null
        by: PersonReference | null
        until: string | null
      }> | null
      nextReviewDue: string | null
      reviewExtension: {
        until?: string
        reason?: string
        reviewer?: PersonReference
      } | null
      reviewRequestedOn: string | null
      withdrawal: {
        category?: 'author-request' | 'legal' | 'privacy' | 'safety' | 'superseded'
        on?: string
        note?: string
      } | null
      legalHold: boolean | null
      retirement: {
        reason?: string
        redirectTo?: ArticleReference
        on?: string
      } | null
      topic: {
        _id: string
        name: string | null
        slug: string | null
        kind: 'concept' | 'condition' | 'medication' | 'service' | 'symptom' | 'test' | 'treatment' | 'wellbeing' | null
        specialty:
          | 'cardiology'
          | 'dental'
          | 'dermatology'
          | 'general-practice'
          | 'mental-health'
          | 'musculoskeletal'
          | 'neurology'
          | 'nutrition'
          | 'other'
          | 'paediatrics'
          | 'womens-health'
          | null
        definition: string | null
        notADiagnosis: boolean | null
        notADiagnosisStatement: string | null
      } | null
      timeZone: string | null
      shown: {
        _id: string
        slug: string | null
        firstPublished: string | null
        dateModified: string | null
        noindex: boolean | false
      }
      citations:
        | Array<{
            _id: string
            title: string | null
            issued: {
              year: number | null
              month: number | null
              day: number | null
            } | null
            doi: string | null
            pmid: string | null
            pmcid: string | null
            isbn: string | null
            url: string | null
          }>
        | Array<never>
      people:
        | Array<{
            _id: string
            isClinician: boolean | null
            isPracticeOwner: boolean | null
            leftOn: string | null
            credentials: Array<{
              validFrom: string | null
              validTo: string | null
            }> | null
          }>
        | Array<never>
    }>
  } | null
}

// Source: src/queries/article.ts
// Variable: correctionListQuery
// Query: // clinic-content: corrections*[_type == "article" && defined(slug.current)  && !defined(withdrawal) && legalHold != true && (!defined(retirement) || retirement.on > $today)  && count(reviews[kind == "clinical" && outcome == "approved"]) > 0 && nextReviewDue >= $dueFrom && ($kind == null || kind == $kind)  && ($audience == null || audience == $audience)  && ($language == null || language == $language)  && ($topic == null || $topic in [primaryTopic->slug.current, ...topics[]->slug.current]) && count(changeLog[type == "correction" && defined(date)]) > 0]{      title, summary, body, primaryTopic, topics, sensitivity, disclosures, language, kind, audience, authors,  reviews[]{    _key, reviewer, date, kind, outcome, contentHash, basedOn, noHealthClaim, evidenceSearchedTo, rulesVersion  },  waivers[]{ruleId, by, until}, nextReviewDue, reviewExtension, reviewRequestedOn, withdrawal, legalHold, retirement,  "topic": primaryTopic->{  _id, name, "slug": slug.current, kind, specialty, definition, notADiagnosis, notADiagnosisStatement}, "timeZone": *[_type == "clinic" && _id == "clinic"][0].timeZone,  "shown": {_id, "slug": slug.current, firstPublished, dateModified, "noindex": seo.noindex == true},  "citations": ((  coalesce(body[].markDefs[].citations[], []) +  coalesce(body[].body[].markDefs[].citations[], []) +  coalesce(body[].points[].markDefs[].citations[], []) +  coalesce(body[].benefits[].markDefs[].citations[], []) +  coalesce(body[].risks[].markDefs[].citations[], []) +  coalesce(body[].alternatives[].markDefs[].citations[], []) +  coalesce(body[].withoutTreatment[].markDefs[].citations[], []) +  coalesce(body[].answer[].markDefs[].citations[], []))[]->)[defined(_id)]{_id, title, issued{year, month, day}, doi, pmid, pmcid, isbn, url},  "people": ((coalesce(authors, []) + coalesce(reviews[].reviewer, []) + coalesce(waivers[].by, []))[]->)[defined(_id)]{_id, isClinician, isPracticeOwner, leftOn, credentials[]{validFrom, validTo}},  "corrections": changeLog[type == "correction" && defined(date)] | order(date desc){date, note}}[$afterId == null || corrections[0].date < $afterOn || (corrections[0].date == $afterOn && shown._id > $afterId)] | order(corrections[0].date desc, shown._id asc)[0...101]
export type CorrectionListQueryResult = Array<{
  title: string | null
  summary: string | null
  body: RichText | null
  primaryTopic: TopicReference | null
  topics: Array<
    {
      _key: string
    } & TopicReference
  > | null
  sensitivity: Array<
    | 'abuse'
    | 'eating-disorder'
    | 'minors'
    | 'none'
    | 'perinatal'
    | 'psychosis'
    | 'self-harm'
    | 'substance-use'
    | 'suicide'
    | 'trauma'
  > | null
  disclosures: {
    funding?: string
    conflicts?: string
    affiliateLinks?: boolean
    statement?: string
  } | null
  language: string | null
  kind: 'concept' | 'condition' | 'medication' | 'practical' | 'treatment' | null
  audience: 'carer' | 'clinician' | 'patient' | 'young-person' | null
  authors: Array<
    {
      _key: string
    } & PersonReference
  > | null
  reviews: Array<{
    _key: string
    reviewer: PersonReference | null
    date: string | null
    kind: 'clinical' | 'fact-check' | 'legal' | 'lived-experience' | null
    outcome: 'approved' | 'changes' | 'rejected' | null
    contentHash: ContentHash | null
    basedOn: string | null
    noHealthClaim: boolean | null
    evidenceSearchedTo: string | null
    rulesVersion: string | null
  }> | null
  waivers: Array<{
    ruleId: 'REV-02' | null
    by: PersonReference | null
    until: string | null
  }> | null
  nextReviewDue: string | null
  reviewExtension: {
    until?: string
    reason?: string
    reviewer?: PersonReference
  } | null
  reviewRequestedOn: string | null
  withdrawal: {
    category?: 'author-request' | 'legal' | 'privacy' | 'safety' | 'superseded'
    on?: string
    note?: string
  } | null
  legalHold: boolean | null
  retirement: {
    reason?: string
    redirectTo?: ArticleReference
    on?: string
  } | null
  topic: {
    _id: string
    name: string | null
    slug: string | null
    kind: 'concept' | 'condition' | 'medication' | 'service' | 'symptom' | 'test' | 'treatment' | 'wellbeing' | null
    specialty:
      | 'cardiology'
      | 'dental'
      | 'dermatology'
      | 'general-practice'
      | 'mental-health'
      | 'musculoskeletal'
      | 'neurology'
      | 'nutrition'
      | 'other'
      | 'paediatrics'
      | 'womens-health'
      | null
    definition: string | null
    notADiagnosis: boolean | null
    notADiagnosisStatement: string | null
  } | null
  timeZone: string | null
  shown: {
    _id: string
    slug: string | null
    firstPublished: string | null
    dateModified: string | null
    noindex: boolean | false
  }
  citations:
    | Array<{
        _id: string
        title: string | null
        issued: {
          year: number | null
          month: number | null
          day: number | null
        } | null
        doi: string | null
        pmid: string | null
        pmcid: string | null
        isbn: string | null
        url: string | null
      }>
    | Array<never>
  people:
    | Array<{
        _id: string
        isClinician: boolean | null
        isPracticeOwner: boolean | null
        leftOn: string | null
        credentials: Array<{
          validFrom: string | null
          validTo: string | null
        }> | null
      }>
    | Array<never>
  corrections: Array<{
    date: string | null
    note: string | null
  }> | null
}>

// Source: src/queries/article.ts
// Variable: movedArticlesQuery
// Query: // clinic-content: moved articles{  "inUse": *[_type == "article" && defined(slug.current) && ($language == null || language == $language)].slug.current,  "articles": *[_type == "article" && ($language == null || language == $language)    && (count(formerSlugs) > 0 || defined(withdrawal) || defined(retirement))] | order(_id asc){      "slug": slug.current,  "goneFrom": select(defined(withdrawal) => "", defined(retirement) => coalesce(retirement.on, "")),  "isHeld": legalHold == true,  "note": withdrawal.note, formerSlugs, "isWithdrawn": defined(withdrawal),    "movedTo": retirement.redirectTo->{  "slug": slug.current,  "goneFrom": select(defined(withdrawal) => "", defined(retirement) => coalesce(retirement.on, "")),  "isHeld": legalHold == true,  "note": withdrawal.note}  },  "timeZone": *[_type == "clinic" && _id == "clinic"][0].timeZone}
export type MovedArticlesQueryResult = {
  inUse: Array<string | null>
  articles: Array<{
    slug: string | null
    goneFrom: string | ''
    isHeld: boolean | false
    note: string | null
    formerSlugs: Array<string> | null
    isWithdrawn: false | true
    movedTo: {
      slug: string | null
      goneFrom: string | ''
      isHeld: boolean | false
      note: string | null
    } | null
  }>
  timeZone: string | null
}

// Source: src/queries/clinic.ts
// Variable: clinicQuery
// Query: // clinic-content: clinic{    "clinic": *[_type == "clinic" && _id == "clinic"][0]{    _id, legalName, "displayName": coalesce(displayName, legalName), demo,    address{streetAddress, extendedAddress, addressLocality, addressRegion, postalCode, addressCountry},    phone, url, specialties, jurisdictions, defaultLanguage, emergencyStatement, acceptsEmergencies,    logo{"assetId": asset._ref, alt},    openingHours[]{days, opens, closes},    policies, fundingStatement, timeZone, homepageIntro, feedbackEmail  },    "disclaimers": *[_type == "disclaimer" && defined(effectiveFrom) && (!defined(effectiveTo) || effectiveTo >= $today)]{    _id, kind, title, shortText, fullText, jurisdictions, placements, language, version,    effectiveFrom, effectiveTo, appliesWhen, isTemplate  },    "crisisResources": *[_type == "crisisResource" && status != "retired"]{    _id, name, kind, jurisdiction, phone, sms{number, keyword}, chatUrl, url, languages, available247,    hours, cost, audience, verifiedOn, priority,    defined(relay) => {relay},    defined(signLanguageUrl) => {signLanguageUrl}  },   "details": *[_type == "clinic" && _id == "clinic"][0]{    npi, ownershipStatement, privacyPracticesFrom,    licences[]{title, issuer, jurisdiction, validTo, sourceUrl},    "medicalDirector": medicalDirector->{name, "slug": slug.current, honorificSuffix},    telehealth{offered, jurisdictions, registrationUrl}  }}
export type ClinicQueryResult = {
  clinic: {
    _id: 'clinic'
    legalName: string | null
    displayName: string | null
    demo: boolean | null
    address: {
      streetAddress: string | null
      extendedAddress: string | null
      addressLocality: string | null
      addressRegion: string | null
      postalCode: string | null
      addressCountry: string | null
    } | null
    phone: string | null
    url: string | null
    specialties: Array<
      | 'Anesthesia'
      | 'Cardiovascular'
      | 'CommunityHealth'
      | 'Dentistry'
      | 'Dermatology'
      | 'DietNutrition'
      | 'Emergency'
      | 'Endocrine'
      | 'Gastroenterologic'
      | 'Genetic'
      | 'Geriatric'
      | 'Gynecologic'
      | 'Hematologic'
      | 'Infectious'
      | 'LaboratoryScience'
      | 'Midwifery'
      | 'Musculoskeletal'
      | 'Neurologic'
      | 'Nursing'
      | 'Obstetric'
      | 'Oncologic'
      | 'Optometric'
      | 'Otolaryngologic'
      | 'Pathology'
      | 'Pediatric'
      | 'PharmacySpecialty'
      | 'Physiotherapy'
      | 'PlasticSurgery'
      | 'Podiatric'
      | 'PrimaryCare'
      | 'Psychiatric'
      | 'PublicHealth'
      | 'Pulmonary'
      | 'Radiography'
      | 'Renal'
      | 'RespiratoryTherapy'
      | 'Rheumatologic'
      | 'SpeechPathology'
      | 'Surgical'
      | 'Toxicologic'
      | 'Urologic'
    > | null
    jurisdictions: Array<
      | 'AT'
      | 'AU-ACT'
      | 'AU-NSW'
      | 'AU-NT'
      | 'AU-QLD'
      | 'AU-SA'
      | 'AU-TAS'
      | 'AU-VIC'
      | 'AU-WA'
      | 'AU'
      | 'BE'
      | 'BG'
      | 'CA-AB'
      | 'CA-BC'
      | 'CA-MB'
      | 'CA-NB'
      | 'CA-NL'
      | 'CA-NS'
      | 'CA-NT'
      | 'CA-NU'
      | 'CA-ON'
      | 'CA-PE'
      | 'CA-QC'
      | 'CA-SK'
      | 'CA-YT'
      | 'CA'
      | 'CH'
      | 'CY'
      | 'CZ'
      | 'DE'
      | 'DK'
      | 'EE'
      | 'ES'
      | 'FI'
      | 'FR'
      | 'GB-ENG'
      | 'GB-NIR'
      | 'GB-SCT'
      | 'GB-WLS'
      | 'GR'
      | 'HR'
      | 'HU'
      | 'IE'
      | 'IS'
      | 'IT'
      | 'LT'
      | 'LU'
      | 'LV'
      | 'MT'
      | 'NL'
      | 'NO'
      | 'NZ'
      | 'PL'
      | 'PT'
      | 'RO'
      | 'SE'
      | 'SI'
      | 'SK'
      | 'US-AK'
      | 'US-AL'
      | 'US-AR'
      | 'US-AZ'
      | 'US-CA'
      | 'US-CO'
      | 'US-CT'
      | 'US-DC'
      | 'US-DE'
      | 'US-FL'
      | 'US-GA'
      | 'US-HI'
      | 'US-IA'
      | 'US-ID'
      | 'US-IL'
      | 'US-IN'
      | 'US-KS'
      | 'US-KY'
      | 'US-LA'
      | 'US-MA'
      | 'US-MD'
      | 'US-ME'
      | 'US-MI'
      | 'US-MN'
      | 'US-MO'
      | 'US-MS'
      | 'US-MT'
      | 'US-NC'
      | 'US-ND'
      | 'US-NE'
      | 'US-NH'
      | 'US-NJ'
      | 'US-NM'
      | 'US-NV'
      | 'US-NY'
      | 'US-OH'
      | 'US-OK'
      | 'US-OR'
      | 'US-PA'
      | 'US-PR'
      | 'US-RI'
      | 'US-SC'
      | 'US-SD'
      | 'US-TN'
      | 'US-TX'
      | 'US-UT'
      | 'US-VA'
      | 'US-VT'
      | 'US-WA'
      | 'US-WI'
      | 'US-WV'
      | 'US-WY'
      | 'US'
    > | null
    defaultLanguage: string | null
    emergencyStatement: string | null
    acceptsEmergencies: boolean | null
    logo: {
      assetId: string | null
      alt: string | null
    } | null
    openingHours: Array<{
      days: Array<'Friday' | 'Monday' | 'Saturday' | 'Sunday' | 'Thursday' | 'Tuesday' | 'Wednesday'> | null
      opens: string | null
      closes: string | null
    }> | null
    policies: {
      editorial?: string
      corrections?: string
      advertising?: string
      privacy?: string
      privacyPractices?: string
      nondiscrimination?: string
      languageAssistance?: string
      accessibility?: string
      complaints?: string
    } | null
    fundingStatement: string | null
    timeZone: string | null
    homepageIntro: string | null
    feedbackEmail: string | null
  } | null
  disclaimers: Array<{
    _id: string
    kind:
      | 'ai-content'
      | 'contact-form-privacy'
      | 'cookies-tracking'
      | 'emergency'
      | 'external-links'
      | 'free-discounted-service'
      | 'funding-affiliate'
      | 'hipaa-npp-link'
      | 'jurisdiction-licensure'
      | 'language-assistance-1557'
      | 'medical-information'
      | 'medication'
      | 'minors'
      | 'no-relationship'
      | 'nondiscrimination-1557'
      | 'specialty-recognition'
      | 'telehealth'
      | 'testimonials'
      | null
    title: string | null
    shortText: string | null
    fullText: SimpleText | null
    jurisdictions: Array<
      | 'AT'
      | 'AU-ACT'
      | 'AU-NSW'
      | 'AU-NT'
      | 'AU-QLD'
      | 'AU-SA'
      | 'AU-TAS'
      | 'AU-VIC'
      | 'AU-WA'
      | 'AU'
      | 'BE'
      | 'BG'
      | 'CA-AB'
      | 'CA-BC'
      | 'CA-MB'
      | 'CA-NB'
      | 'CA-NL'
      | 'CA-NS'
      | 'CA-NT'
      | 'CA-NU'
      | 'CA-ON'
      | 'CA-PE'
      | 'CA-QC'
      | 'CA-SK'
      | 'CA-YT'
      | 'CA'
      | 'CH'
      | 'CY'
      | 'CZ'
      | 'DE'
      | 'DK'
      | 'EE'
      | 'ES'
      | 'FI'
      | 'FR'
      | 'GB-ENG'
      | 'GB-NIR'
      | 'GB-SCT'
      | 'GB-WLS'
      | 'GR'
      | 'HR'
      | 'HU'
      | 'IE'
      | 'IS'
      | 'IT'
      | 'LT'
      | 'LU'
      | 'LV'
      | 'MT'
      | 'NL'
      | 'NO'
      | 'NZ'
      | 'PL'
      | 'PT'
      | 'RO'
      | 'SE'
      | 'SI'
      | 'SK'
      | 'US-AK'
      | 'US-AL'
      | 'US-AR'
      | 'US-AZ'
      | 'US-CA'
      | 'US-CO'
      | 'US-CT'
      | 'US-DC'
      | 'US-DE'
      | 'US-FL'
      | 'US-GA'
      | 'US-HI'
      | 'US-IA'
      | 'US-ID'
      | 'US-IL'
      | 'US-IN'
      | 'US-KS'
      | 'US-KY'
      | 'US-LA'
      | 'US-MA'
      | 'US-MD'
      | 'US-ME'
      | 'US-MI'
      | 'US-MN'
      | 'US-MO'
      | 'US-MS'
      | 'US-MT'
      | 'US-NC'
      | 'US-ND'
      | 'US-NE'
      | 'US-NH'
      | 'US-NJ'
      | 'US-NM'
      | 'US-NV'
      | 'US-NY'
      | 'US-OH'
      | 'US-OK'
      | 'US-OR'
      | 'US-PA'
      | 'US-PR'
      | 'US-RI'
      | 'US-SC'
      | 'US-SD'
      | 'US-TN'
      | 'US-TX'
      | 'US-UT'
      | 'US-VA'
      | 'US-VT'
      | 'US-WA'
      | 'US-WI'
      | 'US-WV'
      | 'US-WY'
      | 'US'
    > | null
    placements: Array<
      | 'article-bottom'
      | 'article-top'
      | 'bio'
      | 'booking'
      | 'contact-form'
      | 'every-page-footer'
      | 'external-link-interstitial'
      | 'telehealth-page'
    > | null
    language: string | null
    version: number | null
    effectiveFrom: string | null
    effectiveTo: string | null
    appliesWhen: {
      topicKinds?: Array<
        'concept' | 'condition' | 'medication' | 'service' | 'symptom' | 'test' | 'treatment' | 'wellbeing'
      >
      sensitivity?: Array<
        | 'abuse'
        | 'eating-disorder'
        | 'minors'
        | 'none'
        | 'perinatal'
        | 'psychosis'
        | 'self-harm'
        | 'substance-use'
        | 'suicide'
        | 'trauma'
      >
      affiliateLinks?: boolean
      aiUsed?: boolean
      telehealth?: boolean
    } | null
    isTemplate: boolean | null
  }>
  crisisResources: Array<
    | {
        _id: string
        name: string | null
        kind:
          | 'domestic-abuse'
          | 'emergency'
          | 'helpline'
          | 'poison'
          | 'suicide-crisis'
          | 'text-line'
          | 'veterans'
          | 'youth'
          | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        phone: string | null
        sms: {
          number: string | null
          keyword: string | null
        } | null
        chatUrl: string | null
        url: string | null
        languages: Array<string> | null
        available247: boolean | null
        hours: string | null
        cost: string | null
        audience: string | null
        verifiedOn: string | null
        priority: number | null
        relay: string | null
        signLanguageUrl: string | null
      }
    | {
        _id: string
        name: string | null
        kind:
          | 'domestic-abuse'
          | 'emergency'
          | 'helpline'
          | 'poison'
          | 'suicide-crisis'
          | 'text-line'
          | 'veterans'
          | 'youth'
          | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        phone: string | null
        sms: {
          number: string | null
          keyword: string | null
        } | null
        chatUrl: string | null
        url: string | null
        languages: Array<string> | null
        available247: boolean | null
        hours: string | null
        cost: string | null
        audience: string | null
        verifiedOn: string | null
        priority: number | null
        relay: string | null
      }
    | {
        _id: string
        name: string | null
        kind:
          | 'domestic-abuse'
          | 'emergency'
          | 'helpline'
          | 'poison'
          | 'suicide-crisis'
          | 'text-line'
          | 'veterans'
          | 'youth'
          | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        phone: string | null
        sms: {
          number: string | null
          keyword: string | null
        } | null
        chatUrl: string | null
        url: string | null
        languages: Array<string> | null
        available247: boolean | null
        hours: string | null
        cost: string | null
        audience: string | null
        verifiedOn: string | null
        priority: number | null
        signLanguageUrl: string | null
      }
    | {
        _id: string
        name: string | null
        kind:
          | 'domestic-abuse'
          | 'emergency'
          | 'helpline'
          | 'poison'
          | 'suicide-crisis'
          | 'text-line'
          | 'veterans'
          | 'youth'
          | null
        jurisdiction:
          | 'AT'
          | 'AU-ACT'
          | 'AU-NSW'
          | 'AU-NT'
          | 'AU-QLD'
          | 'AU-SA'
          | 'AU-TAS'
          | 'AU-VIC'
          | 'AU-WA'
          | 'AU'
          | 'BE'
          | 'BG'
          | 'CA-AB'
          | 'CA-BC'
          | 'CA-MB'
          | 'CA-NB'
          | 'CA-NL'
          | 'CA-NS'
          | 'CA-NT'
          | 'CA-NU'
          | 'CA-ON'
          | 'CA-PE'
          | 'CA-QC'
          | 'CA-SK'
          | 'CA-YT'
          | 'CA'
          | 'CH'
          | 'CY'
          | 'CZ'
          | 'DE'
          | 'DK'
          | 'EE'
          | 'ES'
          | 'FI'
          | 'FR'
          | 'GB-ENG'
          | 'GB-NIR'
          | 'GB-SCT'
          | 'GB-WLS'
          | 'GR'
          | 'HR'
          | 'HU'
          | 'IE'
          | 'IS'
          | 'IT'
          | 'LT'
          | 'LU'
          | 'LV'
          | 'MT'
          | 'NL'
          | 'NO'
          | 'NZ'
          | 'PL'
          | 'PT'
          | 'RO'
          | 'SE'
          | 'SI'
          | 'SK'
          | 'US-AK'
          | 'US-AL'
          | 'US-AR'
          | 'US-AZ'
          | 'US-CA'
          | 'US-CO'
          | 'US-CT'
          | 'US-DC'
          | 'US-DE'
          | 'US-FL'
          | 'US-GA'
          | 'US-HI'
          | 'US-IA'
          | 'US-ID'
          | 'US-IL'
          | 'US-IN'
          | 'US-KS'
          | 'US-KY'
          | 'US-LA'
          | 'US-MA'
          | 'US-MD'
          | 'US-ME'
          | 'US-MI'
          | 'US-MN'
          | 'US-MO'
          | 'US-MS'
          | 'US-MT'
          | 'US-NC'
          | 'US-ND'
          | 'US-NE'
          | 'US-NH'
          | 'US-NJ'
          | 'US-NM'
          | 'US-NV'
          | 'US-NY'
          | 'US-OH'
          | 'US-OK'
          | 'US-OR'
          | 'US-PA'
          | 'US-PR'
          | 'US-RI'
          | 'US-SC'
          | 'US-SD'
          | 'US-TN'
          | 'US-TX'
          | 'US-UT'
          | 'US-VA'
          | 'US-VT'
          | 'US-WA'
          | 'US-WI'
          | 'US-WV'
          | 'US-WY'
          | 'US'
          | null
        phone: string | null
        sms: {
          number: string | null
          keyword: string | null
        } | null
        chatUrl: string | null
        url: string | null
        languages: Array<string> | null
        available247: boolean | null
        hours: string | null
        cost: string | null
        audience: string | null
        verifiedOn: string | null
        priority: number | null
      }
  >
  details: {
    npi: string | null
    ownershipStatement: string | null
    privacyPracticesFrom: string | null
    licences: Array<{
      title: string | null
      issuer: string | null
      jurisdiction:
        | 'AT'
        | 'AU-ACT'
        | 'AU-NSW'
        | 'AU-NT'
        | 'AU-QLD'
        | 'AU-SA'
        | 'AU-TAS'
        | 'AU-VIC'
        | 'AU-WA'
        | 'AU'
        | 'BE'
        | 'BG'
        | 'CA-AB'
        | 'CA-BC'
        | 'CA-MB'
        | 'CA-NB'
        | 'CA-NL'
        | 'CA-NS'
        | 'CA-NT'
        | 'CA-NU'
        | 'CA-ON'
        | 'CA-PE'
        | 'CA-QC'
        | 'CA-SK'
        | 'CA-YT'
        | 'CA'
        | 'CH'
        | 'CY'
        | 'CZ'
        | 'DE'
        | 'DK'
        | 'EE'
        | 'ES'
        | 'FI'
        | 'FR'
        | 'GB-ENG'
        | 'GB-NIR'
        | 'GB-SCT'
        | 'GB-WLS'
        | 'GR'
        | 'HR'
        | 'HU'
        | 'IE'
        | 'IS'
        | 'IT'
        | 'LT'
        | 'LU'
        | 'LV'
        | 'MT'
        | 'NL'
        | 'NO'
        | 'NZ'
        | 'PL'
        | 'PT'
        | 'RO'
        | 'SE'
        | 'SI'
        | 'SK'
        | 'US-AK'
        | 'US-AL'
        | 'US-AR'
        | 'US-AZ'
        | 'US-CA'
        | 'US-CO'
        | 'US-CT'
        | 'US-DC'
        | 'US-DE'
        | 'US-FL'
        | 'US-GA'
        | 'US-HI'
        | 'US-IA'
        | 'US-ID'
        | 'US-IL'
        | 'US-IN'
        | 'US-KS'
        | 'US-KY'
        | 'US-LA'
        | 'US-MA'
        | 'US-MD'
        | 'US-ME'
        | 'US-MI'
        | 'US-MN'
        | 'US-MO'
        | 'US-MS'
        | 'US-MT'
        | 'US-NC'
        | 'US-ND'
        | 'US-NE'
        | 'US-NH'
        | 'US-NJ'
        | 'US-NM'
        | 'US-NV'
        | 'US-NY'
        | 'US-OH'
        | 'US-OK'
        | 'US-OR'
        | 'US-PA'
        | 'US-PR'
        | 'US-RI'
        | 'US-SC'
        | 'US-SD'
        | 'US-TN'
        | 'US-TX'
        | 'US-UT'
        | 'US-VA'
        | 'US-VT'
        | 'US-WA'
        | 'US-WI'
        | 'US-WV'
        | 'US-WY'
        | 'US'
        | null
      validTo: string | null
      sourceUrl: string | null
    }> | null
    medicalDirector: {
      name: string | null
      slug: string | null
      honorificSuffix: string | null
    } | null
    telehealth: {
      offered: boolean | null
      jurisdictions: Array<
        | 'AT'
        | 'AU-ACT'
        | 'AU-NSW'
        | 'AU-NT'
        | 'AU-QLD'
        | 'AU-SA'
        | 'AU-TAS'
        | 'AU-VIC'
        | 'AU-WA'
        | 'AU'
        | 'BE'
        | 'BG'
        | 'CA-AB'
        | 'CA-BC'
        | 'CA-MB'
        | 'CA-NB'
        | 'CA-NL'
        | 'CA-NS'
        | 'CA-NT'
        | 'CA-NU'
        | 'CA-ON'
        | 'CA-PE'
        | 'CA-QC'
        | 'CA-SK'
        | 'CA-YT'
        | 'CA'
        | 'CH'
        | 'CY'
        | 'CZ'
        | 'DE'
        | 'DK'
        | 'EE'
        | 'ES'
        | 'FI'
        | 'FR'
        | 'GB-ENG'
        | 'GB-NIR'
        | 'GB-SCT'
        | 'GB-WLS'
        | 'GR'
        | 'HR'
        | 'HU'
        | 'IE'
        | 'IS'
        | 'IT'
        | 'LT'
        | 'LU'
        | 'LV'
        | 'MT'
        | 'NL'
        | 'NO'
        | 'NZ'
        | 'PL'
        | 'PT'
        | 'RO'
        | 'SE'
        | 'SI'
        | 'SK'
        | 'US-AK'
        | 'US-AL'
        | 'US-AR'
        | 'US-AZ'
        | 'US-CA'
        | 'US-CO'
        | 'US-CT'
        | 'US-DC'
        | 'US-DE'
        | 'US-FL'
        | 'US-GA'
        | 'US-HI'
        | 'US-IA'
        | 'US-ID'
        | 'US-IL'
        | 'US-IN'
        | 'US-KS'
        | 'US-KY'
        | 'US-LA'
        | 'US-MA'
        | 'US-MD'
        | 'US-ME'
        | 'US-MI'
        | 'US-MN'
        | 'US-MO'
        | 'US-MS'
        | 'US-MT'
        | 'US-NC'
        | 'US-ND'
        | 'US-NE'
        | 'US-NH'
        | 'US-NJ'
        | 'US-NM'
        | 'US-NV'
        | 'US-NY'
        | 'US-OH'
        | 'US-OK'
        | 'US-OR'
        | 'US-PA'
        | 'US-PR'
        | 'US-RI'
        | 'US-SC'
        | 'US-SD'
        | 'US-TN'
        | 'US-TX'
        | 'US-UT'
        | 'US-VA'
        | 'US-VT'
        | 'US-WA'
        | 'US-WI'
        | 'US-WV'
        | 'US-WY'
        | 'US'
      > | null
      registrationUrl: string | null
    } | null
  } | null
}

// Source: src/queries/person.ts
// Variable: personBySlugQuery
// Query: // clinic-content: person by slug{"person": *[_type == "person" && slug.current == $slug][0]{  _id, name, "slug": slug.current, honorificSuffix, role, isClinician, bio,  credentials[]{title, issuer, jurisdiction, validFrom, validTo},  specialties, photo{"assetId": asset._ref, alt}, orcid,  "conflictsOfInterest": conflictsOfInterest.statement,  fictional, isPracticeOwner, leftOn, npi, sameAs}}
export type PersonBySlugQueryResult = {
  person: {
    _id: string
    name: string | null
    slug: string | null
    honorificSuffix: string | null
    role: string | null
    isClinician: boolean | null
    bio: string | null
    credentials: Array<{
      title: string | null
      issuer: string | null
      jurisdiction:
        | 'AT'
        | 'AU-ACT'
        | 'AU-NSW'
        | 'AU-NT'
        | 'AU-QLD'
        | 'AU-SA'
        | 'AU-TAS'
        | 'AU-VIC'
        | 'AU-WA'
        | 'AU'
        | 'BE'
        | 'BG'
        | 'CA-AB'
        | 'CA-BC'
        | 'CA-MB'
        | 'CA-NB'
        | 'CA-NL'
        | 'CA-NS'
        | 'CA-NT'
        | 'CA-NU'
        | 'CA-ON'
        | 'CA-PE'
        | 'CA-QC'
        | 'CA-SK'
        | 'CA-YT'
        | 'CA'
        | 'CH'
        | 'CY'
        | 'CZ'
        | 'DE'
        | 'DK'
        | 'EE'
        | 'ES'
        | 'FI'
        | 'FR'
        | 'GB-ENG'
        | 'GB-NIR'
        | 'GB-SCT'
        | 'GB-WLS'
        | 'GR'
        | 'HR'
        | 'HU'
        | 'IE'
        | 'IS'
        | 'IT'
        | 'LT'
        | 'LU'
        | 'LV'
        | 'MT'
        | 'NL'
        | 'NO'
        | 'NZ'
        | 'PL'
        | 'PT'
        | 'RO'
        | 'SE'
        | 'SI'
        | 'SK'
        | 'US-AK'
        | 'US-AL'
        | 'US-AR'
        | 'US-AZ'
        | 'US-CA'
        | 'US-CO'
        | 'US-CT'
        | 'US-DC'
        | 'US-DE'
        | 'US-FL'
        | 'US-GA'
        | 'US-HI'
        | 'US-IA'
        | 'US-ID'
        | 'US-IL'
        | 'US-IN'
        | 'US-KS'
        | 'US-KY'
        | 'US-LA'
        | 'US-MA'
        | 'US-MD'
        | 'US-ME'
        | 'US-MI'
        | 'US-MN'
        | 'US-MO'
        | 'US-MS'
        | 'US-MT'
        | 'US-NC'
        | 'US-ND'
        | 'US-NE'
        | 'US-NH'
        | 'US-NJ'
        | 'US-NM'
        | 'US-NV'
        | 'US-NY'
        | 'US-OH'
        | 'US-OK'
        | 'US-OR'
        | 'US-PA'
        | 'US-PR'
        | 'US-RI'
        | 'US-SC'
        | 'US-SD'
        | 'US-TN'
        | 'US-TX'
        | 'US-UT'
        | 'US-VA'
        | 'US-VT'
        | 'US-WA'
        | 'US-WI'
        | 'US-WV'
        | 'US-WY'
        | 'US'
        | null
      validFrom: string | null
      validTo: string | null
    }> | null
    specialties: Array<
      | 'Anesthesia'
      | 'Cardiovascular'
      | 'CommunityHealth'
      | 'Dentistry'
      | 'Dermatology'
      | 'DietNutrition'
      | 'Emergency'
      | 'Endocrine'
      | 'Gastroenterologic'
      | 'Genetic'
      | 'Geriatric'
      | 'Gynecologic'
      | 'Hematologic'
      | 'Infectious'
      | 'LaboratoryScience'
      | 'Midwifery'
      | 'Musculoskeletal'
      | 'Neurologic'
      | 'Nursing'
      | 'Obstetric'
      | 'Oncologic'
      | 'Optometric'
      | 'Otolaryngologic'
      | 'Pathology'
      | 'Pediatric'
      | 'PharmacySpecialty'
      | 'Physiotherapy'
      | 'PlasticSurgery'
      | 'Podiatric'
      | 'PrimaryCare'
      | 'Psychiatric'
      | 'PublicHealth'
      | 'Pulmonary'
      | 'Radiography'
      | 'Renal'
      | 'RespiratoryTherapy'
      | 'Rheumatologic'
      | 'SpeechPathology'
      | 'Surgical'
      | 'Toxicologic'
      | 'Urologic'
    > | null
    photo: {
      assetId: string | null
      alt: string | null
    } | null
    orcid: string | null
    conflictsOfInterest: string | null
    fictional: boolean | null
    isPracticeOwner: boolean | null
    leftOn: string | null
    npi: string | null
    sameAs: Array<string> | null
  } | null
}

// Source: src/queries/person.ts
// Variable: personListQuery
// Query: // clinic-content: person list*[_type == "person" && defined(slug.current) && (!defined(leftOn) || leftOn >= $today)  && ($afterId == null || lower(coalesce(name, "")) > $afterOn || (lower(coalesce(name, "")) == $afterOn && _id > $afterId))] | order(lower(coalesce(name, "")) asc, _id asc)[0...101]{  _id, name, "slug": slug.current, honorificSuffix, role, isClinician, bio,  credentials[]{title, issuer, jurisdiction, validFrom, validTo},  specialties, photo{"assetId": asset._ref, alt}, orcid,  "conflictsOfInterest": conflictsOfInterest.statement,  fictional, isPracticeOwner, leftOn, "sortedBy": lower(coalesce(name, "")), "timeZone": *[_type == "clinic" && _id == "clinic"][0].timeZone}
export type PersonListQueryResult = Array<{
  _id: string
  name: string | null
  slug: string | null
  honorificSuffix: string | null
  role: string | null
  isClinician: boolean | null
  bio: string | null
  credentials: Array<{
    title: string | null
    issuer: string | null
    jurisdiction:
      | 'AT'
      | 'AU-ACT'
      | 'AU-NSW'
      | 'AU-NT'
      | 'AU-QLD'
      | 'AU-SA'
      | 'AU-TAS'
      | 'AU-VIC'
      | 'AU-WA'
      | 'AU'
      | 'BE'
      | 'BG'
      | 'CA-AB'
      | 'CA-BC'
      | 'CA-MB'
      | 'CA-NB'
      | 'CA-NL'
      | 'CA-NS'
      | 'CA-NT'
      | 'CA-NU'
      | 'CA-ON'
      | 'CA-PE'
      | 'CA-QC'
      | 'CA-SK'
      | 'CA-YT'
      | 'CA'
      | 'CH'
      | 'CY'
      | 'CZ'
      | 'DE'
      | 'DK'
      | 'EE'
      | 'ES'
      | 'FI'
      | 'FR'
      | 'GB-ENG'
      | 'GB-NIR'
      | 'GB-SCT'
      | 'GB-WLS'
      | 'GR'
      | 'HR'
      | 'HU'
      | 'IE'
      | 'IS'
      | 'IT'
      | 'LT'
      | 'LU'
      | 'LV'
      | 'MT'
      | 'NL'
      | 'NO'
      | 'NZ'
      | 'PL'
      | 'PT'
      | 'RO'
      | 'SE'
      | 'SI'
      | 'SK'
      | 'US-AK'
      | 'US-AL'
      | 'US-AR'
      | 'US-AZ'
      | 'US-CA'
      | 'US-CO'
      | 'US-CT'
      | 'US-DC'
      | 'US-DE'
      | 'US-FL'
      | 'US-GA'
      | 'US-HI'
      | 'US-IA'
      | 'US-ID'
      | 'US-IL'
      | 'US-IN'
      | 'US-KS'
      | 'US-KY'
      | 'US-LA'
      | 'US-MA'
      | 'US-MD'
      | 'US-ME'
      | 'US-MI'
      | 'US-MN'
      | 'US-MO'
      | 'US-MS'
      | 'US-MT'
      | 'US-NC'
      | 'US-ND'
      | 'US-NE'
      | 'US-NH'
      | 'US-NJ'
      | 'US-NM'
      | 'US-NV'
      | 'US-NY'
      | 'US-OH'
      | 'US-OK'
      | 'US-OR'
      | 'US-PA'
      | 'US-PR'
      | 'US-RI'
      | 'US-SC'
      | 'US-SD'
      | 'US-TN'
      | 'US-TX'
      | 'US-UT'
      | 'US-VA'
      | 'US-VT'
      | 'US-WA'
      | 'US-WI'
      | 'US-WV'
      | 'US-WY'
      | 'US'
      | null
    validFrom: string | null
    validTo: string | null
  }> | null
  specialties: Array<
    | 'Anesthesia'
    | 'Cardiovascular'
    | 'CommunityHealth'
    | 'Dentistry'
    | 'Dermatology'
    | 'DietNutrition'
    | 'Emergency'
    | 'Endocrine'
    | 'Gastroenterologic'
    | 'Genetic'
    | 'Geriatric'
    | 'Gynecologic'
    | 'Hematologic'
    | 'Infectious'
    | 'LaboratoryScience'
    | 'Midwifery'
    | 'Musculoskeletal'
    | 'Neurologic'
    | 'Nursing'
    | 'Obstetric'
    | 'Oncologic'
    | 'Optometric'
    | 'Otolaryngologic'
    | 'Pathology'
    | 'Pediatric'
    | 'PharmacySpecialty'
    | 'Physiotherapy'
    | 'PlasticSurgery'
    | 'Podiatric'
    | 'PrimaryCare'
    | 'Psychiatric'
    | 'PublicHealth'
    | 'Pulmonary'
    | 'Radiography'
    | 'Renal'
    | 'RespiratoryTherapy'
    | 'Rheumatologic'
    | 'SpeechPathology'
    | 'Surgical'
    | 'Toxicologic'
    | 'Urologic'
  > | null
  photo: {
    assetId: string | null
    alt: string | null
  } | null
  orcid: string | null
  conflictsOfInterest: string | null
  fictional: boolean | null
  isPracticeOwner: boolean | null
  leftOn: string | null
  sortedBy: string | ''
  timeZone: string | null
}>

// Source: src/queries/topic.ts
// Variable: topicBySlugQuery
// Query: // clinic-content: topic by slug{  "topic": *[_type == "topic" && slug.current == $slug][0]{      _id, name, "slug": slug.current, kind, specialty, definition, notADiagnosis, notADiagnosisStatement, synonyms,    "broader": broader->{_id, name, "slug": slug.current},    "narrower": *[_type == "topic" && broader._ref == ^._id] | order(lower(name) asc, _id asc)[0...100]{_id, name, "slug": slug.current},    "related": related[]->{_id, name, "slug": slug.current}  }}
export type TopicBySlugQueryResult = {
  topic: {
    _id: string
    name: string | null
    slug: string | null
    kind: 'concept' | 'condition' | 'medication' | 'service' | 'symptom' | 'test' | 'treatment' | 'wellbeing' | null
    specialty:
      | 'cardiology'
      | 'dental'
      | 'dermatology'
      | 'general-practice'
      | 'mental-health'
      | 'musculoskeletal'
      | 'neurology'
      | 'nutrition'
      | 'other'
      | 'paediatrics'
      | 'womens-health'
      | null
    definition: string | null
    notADiagnosis: boolean | null
    notADiagnosisStatement: string | null
    synonyms: Array<string> | null
    broader: {
      _id: string
      name: string | null
      slug: string | null
    } | null
    narrower: Array<{
      _id: string
      name: string | null
      slug: string | null
    }>
    related: Array<{
      _id: string
      name: string | null
      slug: string | null
    }> | null
  } | null
}

// Source: src/queries/topic.ts
// Variable: topicListQuery
// Query: // clinic-content: topic list*[_type == "topic" && defined(slug.current) && ($kind == null || kind == $kind)  && ($afterId == null || lower(coalesce(name, "")) > $afterOn || (lower(coalesce(name, "")) == $afterOn && _id > $afterId))] | order(lower(coalesce(name, "")) asc, _id asc)[0...101]{  _id, name, "slug": slug.current, kind, specialty, definition, notADiagnosis, notADiagnosisStatement, "sortedBy": lower(coalesce(name, ""))}
export type TopicListQueryResult = Array<{
  _id: string
  name: string | null
  slug: string | null
  kind: 'concept' | 'condition' | 'medication' | 'service' | 'symptom' | 'test' | 'treatment' | 'wellbeing' | null
  specialty:
    | 'cardiology'
    | 'dental'
    | 'dermatology'
    | 'general-practice'
    | 'mental-health'
    | 'musculoskeletal'
    | 'neurology'
    | 'nutrition'
    | 'other'
    | 'paediatrics'
    | 'womens-health'
    | null
  definition: string | null
  notADiagnosis: boolean | null
  notADiagnosisStatement: string | null
  sortedBy: string | ''
}>
