/**
 * What each of our queries answers when the dataset is sound, by the name in its first line. Generated from schemas/ and
 * src/queries/: change those, then run `npm run typegen`.
 */

import type {Shape} from '../validate/shape.ts'

const shape1: Shape = {fields: {_ref: 'text', _type: {oneOf: ['reference']}, _weak: {optional: 'flag'}}}

const shape2: Shape = {fields: {_ref: 'text', _type: {oneOf: ['reference']}, _weak: {optional: 'flag'}, _key: 'text'}}

const shape3: Shape = {list: shape2}

const shape4: Shape = {optional: shape3}

const shape5: Shape = {
  oneOf: [
    'abuse',
    'eating-disorder',
    'minors',
    'none',
    'perinatal',
    'psychosis',
    'self-harm',
    'substance-use',
    'suicide',
    'trauma',
  ],
}

const shape6: Shape = {list: shape5}

const shape7: Shape = {optional: shape6}

const shape8: Shape = {
  fields: {
    funding: {optional: 'text'},
    conflicts: {optional: 'text'},
    affiliateLinks: {optional: 'flag'},
    statement: {optional: 'text'},
  },
}

const shape9: Shape = {optional: shape8}

const shape10: Shape = {oneOf: ['concept', 'condition', 'medication', 'practical', 'treatment']}

const shape11: Shape = {oneOf: ['carer', 'clinician', 'patient', 'young-person']}

const shape12: Shape = {oneOf: ['clinical', 'fact-check', 'legal', 'lived-experience']}

const shape13: Shape = {oneOf: ['approved', 'changes', 'rejected']}

const shape14: Shape = {fields: {algorithm: 'text', fields: 'text', value: 'text'}}

const shape15: Shape = {
  fields: {
    _key: 'text',
    reviewer: shape1,
    date: 'text',
    kind: shape12,
    outcome: shape13,
    contentHash: shape14,
    basedOn: {optional: 'text'},
    noHealthClaim: {optional: 'flag'},
    evidenceSearchedTo: {optional: 'text'},
    rulesVersion: {optional: 'text'},
  },
}

const shape16: Shape = {list: shape15}

const shape17: Shape = {optional: shape16}

const shape18: Shape = {fields: {ruleId: {oneOf: ['REV-02']}, by: shape1, until: 'text'}}

const shape19: Shape = {list: shape18}

const shape20: Shape = {optional: shape19}

const shape21: Shape = {fields: {until: 'text', reason: 'text', reviewer: shape1}}

const shape22: Shape = {optional: shape21}

const shape23: Shape = {oneOf: ['author-request', 'legal', 'privacy', 'safety', 'superseded']}

const shape24: Shape = {fields: {category: shape23, on: 'text', note: {optional: 'text'}}}

const shape25: Shape = {optional: shape24}

const shape26: Shape = {optional: shape1}

const shape27: Shape = {fields: {reason: {optional: 'text'}, redirectTo: shape26, on: 'text'}}

const shape28: Shape = {optional: shape27}

const shape29: Shape = {
  oneOf: ['concept', 'condition', 'medication', 'service', 'symptom', 'test', 'treatment', 'wellbeing'],
}

const shape30: Shape = {
  oneOf: [
    'cardiology',
    'dental',
    'dermatology',
    'general-practice',
    'mental-health',
    'musculoskeletal',
    'neurology',
    'nutrition',
    'other',
    'paediatrics',
    'womens-health',
  ],
}

const shape31: Shape = {
  fields: {
    _id: 'text',
    name: 'text',
    slug: 'text',
    kind: shape29,
    specialty: shape30,
    definition: 'text',
    notADiagnosis: {optional: 'flag'},
    notADiagnosisStatement: {optional: 'text'},
  },
}

const shape32: Shape = {
  fields: {
    used: {optional: 'flag'},
    purpose: {optional: 'text'},
    tool: {optional: 'text'},
    humanReviewed: {optional: 'flag'},
    statement: {optional: 'text'},
  },
}

const shape33: Shape = {optional: shape32}

const shape34: Shape = {oneOf: ['being-checked', 'contact-clinic', 'new-information', 'source-in-question']}

const shape35: Shape = {optional: shape34}

const shape36: Shape = {oneOf: ['correction', 'major', 'minor', 'review']}

const shape37: Shape = {fields: {date: 'text', type: shape36, note: {optional: 'text'}}}

const shape38: Shape = {list: shape37}

const shape39: Shape = {optional: shape38}

const shape40: Shape = {
  fields: {
    assetId: {optional: 'text'},
    alt: {optional: 'text'},
    decorative: {optional: 'flag'},
    credit: {optional: 'text'},
  },
}

const shape41: Shape = {optional: shape40}

const shape42: Shape = {fields: {title: {optional: 'text'}, description: {optional: 'text'}}}

const shape43: Shape = {
  fields: {
    _id: 'text',
    slug: 'text',
    firstPublished: {optional: 'text'},
    dateModified: {optional: 'text'},
    noindex: 'flag',
    formerSlugs: {optional: {list: 'text'}},
    byline: {optional: 'text'},
    disclosures: shape9,
    aiUse: shape33,
    changeLog: shape39,
    heroImage: shape41,
    seo: shape42,
  },
}

const shape44: Shape = {fields: {year: {optional: 'number'}, month: {optional: 'number'}, day: {optional: 'number'}}}

const shape45: Shape = {optional: shape44}

const shape46: Shape = {
  oneOf: [
    'book',
    'chapter',
    'dataset',
    'government-page',
    'guideline',
    'journal-article',
    'preprint',
    'report',
    'systematic-review',
    'thesis',
    'website',
  ],
}

const shape47: Shape = {
  fields: {
    family: {optional: 'text'},
    given: {optional: 'text'},
    suffix: {optional: 'text'},
    nonDroppingParticle: {optional: 'text'},
    literal: {optional: 'text'},
  },
}

const shape48: Shape = {list: shape47}

const shape49: Shape = {optional: shape48}

const shape50: Shape = {
  oneOf: [
    'corrected',
    'expression-of-concern',
    'in-press',
    'not-applicable',
    'peer-reviewed',
    'preprint',
    'retracted',
    'withdrawn',
  ],
}

const shape51: Shape = {optional: shape50}

const shape52: Shape = {
  fields: {status: shape51, checkedOn: {optional: 'text'}, source: {optional: 'text'}, noticeUrl: {optional: 'text'}},
}

const shape53: Shape = {optional: shape52}

const shape54: Shape = {oneOf: ['full-text-read', 'metadata-matched', 'unverified']}

const shape55: Shape = {optional: shape54}

const shape56: Shape = {
  oneOf: [
    'animal',
    'case-control',
    'case-series',
    'cohort',
    'cross-sectional',
    'expert-opinion',
    'guideline',
    'in-vitro',
    'meta-analysis',
    'narrative-review',
    'qualitative',
    'rct',
    'systematic-review-rct',
  ],
}

const shape57: Shape = {optional: shape56}

const shape58: Shape = {
  fields: {
    _id: 'text',
    title: 'text',
    issued: shape45,
    doi: {optional: 'text'},
    pmid: {optional: 'text'},
    pmcid: {optional: 'text'},
    isbn: {optional: 'text'},
    url: {optional: 'text'},
    kind: shape46,
    authors: shape49,
    editors: shape49,
    containerTitle: {optional: 'text'},
    containerTitleShort: {optional: 'text'},
    volume: {optional: 'text'},
    issue: {optional: 'text'},
    page: {optional: 'text'},
    number: {optional: 'text'},
    edition: {optional: 'text'},
    publisher: {optional: 'text'},
    publisherPlace: {optional: 'text'},
    accessed: {optional: 'text'},
    publicationStatus: shape53,
    verification: shape55,
    studyDesign: shape57,
    keyFinding: {optional: 'text'},
    openAccess: {optional: 'flag'},
  },
}

const shape59: Shape = {list: shape58}

const shape60: Shape = {
  oneOf: [
    'AT',
    'AU',
    'AU-ACT',
    'AU-NSW',
    'AU-NT',
    'AU-QLD',
    'AU-SA',
    'AU-TAS',
    'AU-VIC',
    'AU-WA',
    'BE',
    'BG',
    'CA',
    'CA-AB',
    'CA-BC',
    'CA-MB',
    'CA-NB',
    'CA-NL',
    'CA-NS',
    'CA-NT',
    'CA-NU',
    'CA-ON',
    'CA-PE',
    'CA-QC',
    'CA-SK',
    'CA-YT',
    'CH',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GB-ENG',
    'GB-NIR',
    'GB-SCT',
    'GB-WLS',
    'GR',
    'HR',
    'HU',
    'IE',
    'IS',
    'IT',
    'LT',
    'LU',
    'LV',
    'MT',
    'NL',
    'NO',
    'NZ',
    'PL',
    'PT',
    'RO',
    'SE',
    'SI',
    'SK',
    'US',
    'US-AK',
    'US-AL',
    'US-AR',
    'US-AZ',
    'US-CA',
    'US-CO',
    'US-CT',
    'US-DC',
    'US-DE',
    'US-FL',
    'US-GA',
    'US-HI',
    'US-IA',
    'US-ID',
    'US-IL',
    'US-IN',
    'US-KS',
    'US-KY',
    'US-LA',
    'US-MA',
    'US-MD',
    'US-ME',
    'US-MI',
    'US-MN',
    'US-MO',
    'US-MS',
    'US-MT',
    'US-NC',
    'US-ND',
    'US-NE',
    'US-NH',
    'US-NJ',
    'US-NM',
    'US-NV',
    'US-NY',
    'US-OH',
    'US-OK',
    'US-OR',
    'US-PA',
    'US-PR',
    'US-RI',
    'US-SC',
    'US-SD',
    'US-TN',
    'US-TX',
    'US-UT',
    'US-VA',
    'US-VT',
    'US-WA',
    'US-WI',
    'US-WV',
    'US-WY',
  ],
}

const shape61: Shape = {optional: shape60}

const shape62: Shape = {
  fields: {
    title: 'text',
    issuer: 'text',
    jurisdiction: shape61,
    validFrom: {optional: 'text'},
    validTo: {optional: 'text'},
  },
}

const shape63: Shape = {list: shape62}

const shape64: Shape = {optional: shape63}

const shape65: Shape = {
  oneOf: [
    'Anesthesia',
    'Cardiovascular',
    'CommunityHealth',
    'Dentistry',
    'Dermatology',
    'DietNutrition',
    'Emergency',
    'Endocrine',
    'Gastroenterologic',
    'Genetic',
    'Geriatric',
    'Gynecologic',
    'Hematologic',
    'Infectious',
    'LaboratoryScience',
    'Midwifery',
    'Musculoskeletal',
    'Neurologic',
    'Nursing',
    'Obstetric',
    'Oncologic',
    'Optometric',
    'Otolaryngologic',
    'Pathology',
    'Pediatric',
    'PharmacySpecialty',
    'Physiotherapy',
    'PlasticSurgery',
    'Podiatric',
    'PrimaryCare',
    'Psychiatric',
    'PublicHealth',
    'Pulmonary',
    'Radiography',
    'Renal',
    'RespiratoryTherapy',
    'Rheumatologic',
    'SpeechPathology',
    'Surgical',
    'Toxicologic',
    'Urologic',
  ],
}

const shape66: Shape = {list: shape65}

const shape67: Shape = {optional: shape66}

const shape68: Shape = {fields: {assetId: {optional: 'text'}, alt: {optional: 'text'}}}

const shape69: Shape = {optional: shape68}

const shape70: Shape = {
  fields: {
    _id: 'text',
    name: 'text',
    slug: 'text',
    honorificSuffix: {optional: 'text'},
    role: 'text',
    isClinician: 'flag',
    bio: {optional: 'text'},
    credentials: shape64,
    specialties: shape67,
    photo: shape69,
    orcid: {optional: 'text'},
    conflictsOfInterest: {optional: 'text'},
    fictional: {optional: 'flag'},
    isPracticeOwner: {optional: 'flag'},
    leftOn: {optional: 'text'},
  },
}

const shape71: Shape = {list: shape70}

const shape72: Shape = {
  fields: {
    streetAddress: {optional: 'text'},
    extendedAddress: {optional: 'text'},
    addressLocality: {optional: 'text'},
    addressRegion: {optional: 'text'},
    postalCode: {optional: 'text'},
    addressCountry: {optional: 'text'},
  },
}

const shape73: Shape = {optional: shape72}

const shape74: Shape = {list: shape60}

const shape75: Shape = {oneOf: ['Friday', 'Monday', 'Saturday', 'Sunday', 'Thursday', 'Tuesday', 'Wednesday']}

const shape76: Shape = {list: shape75}

const shape77: Shape = {fields: {days: shape76, opens: 'text', closes: 'text'}}

const shape78: Shape = {list: shape77}

const shape79: Shape = {
  fields: {
    editorial: {optional: 'text'},
    corrections: {optional: 'text'},
    advertising: {optional: 'text'},
    privacy: {optional: 'text'},
    privacyPractices: {optional: 'text'},
    nondiscrimination: {optional: 'text'},
    languageAssistance: {optional: 'text'},
    accessibility: {optional: 'text'},
    complaints: {optional: 'text'},
  },
}

const shape80: Shape = {optional: shape79}

const shape81: Shape = {
  fields: {
    _id: {oneOf: ['clinic']},
    legalName: 'text',
    displayName: 'text',
    demo: {optional: 'flag'},
    address: shape73,
    phone: 'text',
    url: {optional: 'text'},
    specialties: shape66,
    jurisdictions: shape74,
    defaultLanguage: 'text',
    emergencyStatement: {optional: 'text'},
    acceptsEmergencies: {optional: 'flag'},
    logo: shape69,
    openingHours: shape78,
    policies: shape80,
    fundingStatement: {optional: 'text'},
    timeZone: 'text',
    homepageIntro: {optional: 'text'},
  },
}

const shape82: Shape = {optional: shape81}

const shape83: Shape = {
  oneOf: [
    'ai-content',
    'contact-form-privacy',
    'cookies-tracking',
    'emergency',
    'external-links',
    'free-discounted-service',
    'funding-affiliate',
    'hipaa-npp-link',
    'jurisdiction-licensure',
    'language-assistance-1557',
    'medical-information',
    'medication',
    'minors',
    'no-relationship',
    'nondiscrimination-1557',
    'specialty-recognition',
    'telehealth',
    'testimonials',
  ],
}

const shape84: Shape = {
  oneOf: [
    'article-bottom',
    'article-top',
    'bio',
    'booking',
    'contact-form',
    'every-page-footer',
    'external-link-interstitial',
    'telehealth-page',
  ],
}

const shape85: Shape = {list: shape84}

const shape86: Shape = {list: shape29}

const shape87: Shape = {optional: shape86}

const shape88: Shape = {
  fields: {
    topicKinds: shape87,
    sensitivity: shape7,
    affiliateLinks: {optional: 'flag'},
    aiUsed: {optional: 'flag'},
    telehealth: {optional: 'flag'},
  },
}

const shape89: Shape = {optional: shape88}

const shape90: Shape = {
  fields: {
    _id: 'text',
    kind: shape83,
    title: 'text',
    shortText: 'text',
    fullText: 'any',
    jurisdictions: shape74,
    placements: shape85,
    language: 'text',
    version: 'number',
    effectiveFrom: 'text',
    effectiveTo: {optional: 'text'},
    appliesWhen: shape89,
    isTemplate: {optional: 'flag'},
  },
}

const shape91: Shape = {list: shape90}

const shape92: Shape = {
  oneOf: ['domestic-abuse', 'emergency', 'helpline', 'poison', 'suicide-crisis', 'text-line', 'veterans', 'youth'],
}

const shape93: Shape = {fields: {number: {optional: 'text'}, keyword: {optional: 'text'}}}

const shape94: Shape = {optional: shape93}

const shape95: Shape = {
  fields: {
    _id: 'text',
    name: 'text',
    kind: shape92,
    jurisdiction: shape60,
    phone: {optional: 'text'},
    sms: shape94,
    chatUrl: {optional: 'text'},
    url: {optional: 'text'},
    languages: {list: 'text'},
    available247: {optional: 'flag'},
    hours: {optional: 'text'},
    cost: {optional: 'text'},
    audience: {optional: 'text'},
    verifiedOn: 'text',
    priority: {optional: 'number'},
  },
}

const shape96: Shape = {list: shape95}

const shape97: Shape = {fields: {slug: 'text', isGone: {optional: 'flag'}, isHeld: 'flag', note: {optional: 'text'}}}

const shape98: Shape = {optional: shape97}

const shape99: Shape = {
  fields: {slug: 'text', isGone: {optional: 'flag'}, isHeld: 'flag', note: {optional: 'text'}, movedTo: shape98},
}

const shape100: Shape = {
  fields: {
    _id: 'text',
    slug: 'text',
    firstPublished: {optional: 'text'},
    dateModified: {optional: 'text'},
    noindex: 'flag',
  },
}

const shape101: Shape = {
  fields: {
    _id: 'text',
    title: 'text',
    issued: shape45,
    doi: {optional: 'text'},
    pmid: {optional: 'text'},
    pmcid: {optional: 'text'},
    isbn: {optional: 'text'},
    url: {optional: 'text'},
  },
}

const shape102: Shape = {list: shape101}

const shape103: Shape = {
  fields: {
    title: 'text',
    summary: 'text',
    body: 'any',
    primaryTopic: shape1,
    topics: shape4,
    sensitivity: shape7,
    disclosures: shape9,
    language: 'text',
    kind: shape10,
    audience: shape11,
    authors: shape4,
    reviews: shape17,
    waivers: shape20,
    nextReviewDue: {optional: 'text'},
    reviewExtension: shape22,
    reviewRequestedOn: {optional: 'text'},
    withdrawal: shape25,
    legalHold: {optional: 'flag'},
    retirement: shape28,
    topic: shape31,
    shown: shape100,
    citations: shape102,
    people: 'any',
  },
}

const shape104: Shape = {list: shape103}

const shape105: Shape = {fields: {_id: 'text', name: 'text', slug: 'text'}}

const shape106: Shape = {list: shape105}

export const answerShapes: Readonly<Record<string, Shape>> = {
  'article by slug': {
    fields: {
      article: {
        optional: {
          fields: {
            title: 'text',
            summary: 'text',
            body: 'any',
            primaryTopic: shape1,
            topics: shape4,
            sensitivity: shape7,
            disclosures: shape9,
            language: 'text',
            kind: shape10,
            audience: shape11,
            authors: shape4,
            reviews: shape17,
            waivers: shape20,
            nextReviewDue: {optional: 'text'},
            reviewExtension: shape22,
            reviewRequestedOn: {optional: 'text'},
            withdrawal: shape25,
            legalHold: {optional: 'flag'},
            retirement: shape28,
            topic: shape31,
            furtherReading: shape4,
            additionalCrisisResources: shape4,
            additionalDisclaimers: shape4,
            aiUse: shape33,
            safetyNotice: shape35,
            hiddenBlocks: {optional: {list: 'text'}},
            adoptionUntil: {optional: 'text'},
            _createdAt: 'text',
            shown: shape43,
            citations: shape59,
            people: shape71,
          },
        },
      },
      clinic: shape82,
      disclaimers: shape91,
      nextDisclaimerOn: {optional: 'text'},
      crisisResources: shape96,
    },
  },
  'article by path': {
    fields: {
      article: {
        optional: {
          fields: {
            title: 'text',
            summary: 'text',
            body: 'any',
            primaryTopic: shape1,
            topics: shape4,
            sensitivity: shape7,
            disclosures: shape9,
            language: 'text',
            kind: shape10,
            audience: shape11,
            authors: shape4,
            reviews: shape17,
            waivers: shape20,
            nextReviewDue: {optional: 'text'},
            reviewExtension: shape22,
            reviewRequestedOn: {optional: 'text'},
            withdrawal: shape25,
            legalHold: {optional: 'flag'},
            retirement: shape28,
            topic: shape31,
            furtherReading: shape4,
            additionalCrisisResources: shape4,
            additionalDisclaimers: shape4,
            aiUse: shape33,
            safetyNotice: shape35,
            hiddenBlocks: {optional: {list: 'text'}},
            adoptionUntil: {optional: 'text'},
            _createdAt: 'text',
            shown: shape43,
            citations: shape59,
            people: shape71,
            place: shape99,
          },
        },
      },
      former: {optional: shape99},
      clinic: shape82,
      disclaimers: shape91,
      nextDisclaimerOn: {optional: 'text'},
      crisisResources: shape96,
    },
  },
  'article list': shape104,
  'article search': {
    list: {
      fields: {
        title: 'text',
        summary: 'text',
        body: 'any',
        primaryTopic: shape1,
        topics: shape4,
        sensitivity: shape7,
        disclosures: shape9,
        language: 'text',
        kind: shape10,
        audience: shape11,
        authors: shape4,
        reviews: shape17,
        waivers: shape20,
        nextReviewDue: {optional: 'text'},
        reviewExtension: shape22,
        reviewRequestedOn: {optional: 'text'},
        withdrawal: shape25,
        legalHold: {optional: 'flag'},
        retirement: shape28,
        topic: shape31,
        shown: shape100,
        citations: shape102,
        people: 'any',
        hiddenBlocks: {optional: {list: 'text'}},
        topicNames: {list: 'text'},
      },
    },
  },
  'related articles': {fields: {article: {optional: {fields: {topics: {list: 'text'}, articles: shape104}}}}},
  corrections: {
    list: {
      fields: {
        title: 'text',
        summary: 'text',
        body: 'any',
        primaryTopic: shape1,
        topics: shape4,
        sensitivity: shape7,
        disclosures: shape9,
        language: 'text',
        kind: shape10,
        audience: shape11,
        authors: shape4,
        reviews: shape17,
        waivers: shape20,
        nextReviewDue: {optional: 'text'},
        reviewExtension: shape22,
        reviewRequestedOn: {optional: 'text'},
        withdrawal: shape25,
        legalHold: {optional: 'flag'},
        retirement: shape28,
        topic: shape31,
        shown: shape100,
        citations: shape102,
        people: 'any',
        corrections: {optional: {list: {fields: {date: 'text', note: {optional: 'text'}}}}},
      },
    },
  },
  'moved articles': {
    fields: {
      inUse: {list: 'text'},
      articles: {
        list: {
          fields: {
            slug: 'text',
            isGone: {optional: 'flag'},
            isHeld: 'flag',
            note: {optional: 'text'},
            formerSlugs: {optional: {list: 'text'}},
            isWithdrawn: 'flag',
            movedTo: shape98,
          },
        },
      },
      nextRetirementOn: {optional: 'text'},
    },
  },
  clinic: {
    fields: {clinic: shape82, disclaimers: shape91, nextDisclaimerOn: {optional: 'text'}, crisisResources: shape96},
  },
  'person by slug': {fields: {person: {optional: shape70}}},
  'person list': {
    list: {
      fields: {
        _id: 'text',
        name: 'text',
        slug: 'text',
        honorificSuffix: {optional: 'text'},
        role: 'text',
        isClinician: 'flag',
        bio: {optional: 'text'},
        credentials: shape64,
        specialties: shape67,
        photo: shape69,
        orcid: {optional: 'text'},
        conflictsOfInterest: {optional: 'text'},
        fictional: {optional: 'flag'},
        isPracticeOwner: {optional: 'flag'},
        leftOn: {optional: 'text'},
        sortedBy: 'text',
      },
    },
  },
  'topic by slug': {
    fields: {
      topic: {
        optional: {
          fields: {
            _id: 'text',
            name: 'text',
            slug: 'text',
            kind: shape29,
            specialty: shape30,
            definition: 'text',
            notADiagnosis: {optional: 'flag'},
            notADiagnosisStatement: {optional: 'text'},
            synonyms: {optional: {list: 'text'}},
            broader: {optional: shape105},
            narrower: shape106,
            related: {optional: shape106},
          },
        },
      },
    },
  },
  'topic list': {
    list: {
      fields: {
        _id: 'text',
        name: 'text',
        slug: 'text',
        kind: shape29,
        specialty: shape30,
        definition: 'text',
        notADiagnosis: {optional: 'flag'},
        notADiagnosisStatement: {optional: 'text'},
        sortedBy: 'text',
      },
    },
  },
}
