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
  oneOf: [
    'causes',
    'diagnosis',
    'emergency-help',
    'living-with',
    'non-urgent-help',
    'overview',
    'prevention',
    'prognosis',
    'self-care',
    'symptoms',
    'treatments',
    'urgent-help',
  ],
}

const shape44: Shape = {fields: {heading: 'text', aspect: shape43}}

const shape45: Shape = {list: shape44}

const shape46: Shape = {optional: shape45}

const shape47: Shape = {
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
    sections: shape46,
  },
}

const shape48: Shape = {fields: {year: {optional: 'number'}, month: {optional: 'number'}, day: {optional: 'number'}}}

const shape49: Shape = {optional: shape48}

const shape50: Shape = {
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

const shape51: Shape = {
  fields: {
    family: {optional: 'text'},
    given: {optional: 'text'},
    suffix: {optional: 'text'},
    nonDroppingParticle: {optional: 'text'},
    literal: {optional: 'text'},
  },
}

const shape52: Shape = {list: shape51}

const shape53: Shape = {optional: shape52}

const shape54: Shape = {
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

const shape55: Shape = {optional: shape54}

const shape56: Shape = {
  fields: {status: shape55, checkedOn: {optional: 'text'}, source: {optional: 'text'}, noticeUrl: {optional: 'text'}},
}

const shape57: Shape = {optional: shape56}

const shape58: Shape = {oneOf: ['full-text-read', 'metadata-matched', 'unverified']}

const shape59: Shape = {optional: shape58}

const shape60: Shape = {
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

const shape61: Shape = {optional: shape60}

const shape62: Shape = {
  fields: {
    _id: 'text',
    title: 'text',
    issued: shape49,
    doi: {optional: 'text'},
    pmid: {optional: 'text'},
    pmcid: {optional: 'text'},
    isbn: {optional: 'text'},
    url: {optional: 'text'},
    kind: shape50,
    authors: shape53,
    editors: shape53,
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
    publicationStatus: shape57,
    verification: shape59,
    studyDesign: shape61,
    keyFinding: {optional: 'text'},
    openAccess: {optional: 'flag'},
    archiveUrl: {optional: 'text'},
  },
}

const shape63: Shape = {list: shape62}

const shape64: Shape = {
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

const shape65: Shape = {optional: shape64}

const shape66: Shape = {
  fields: {
    title: 'text',
    issuer: 'text',
    jurisdiction: shape65,
    validFrom: {optional: 'text'},
    validTo: {optional: 'text'},
  },
}

const shape67: Shape = {list: shape66}

const shape68: Shape = {optional: shape67}

const shape69: Shape = {
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

const shape70: Shape = {list: shape69}

const shape71: Shape = {optional: shape70}

const shape72: Shape = {fields: {assetId: {optional: 'text'}, alt: {optional: 'text'}}}

const shape73: Shape = {optional: shape72}

const shape74: Shape = {
  fields: {
    _id: 'text',
    name: 'text',
    slug: 'text',
    honorificSuffix: {optional: 'text'},
    role: 'text',
    isClinician: 'flag',
    bio: {optional: 'text'},
    credentials: shape68,
    specialties: shape71,
    photo: shape73,
    orcid: {optional: 'text'},
    conflictsOfInterest: {optional: 'text'},
    fictional: {optional: 'flag'},
    isPracticeOwner: {optional: 'flag'},
    leftOn: {optional: 'text'},
  },
}

const shape75: Shape = {list: shape74}

const shape76: Shape = {
  fields: {
    streetAddress: {optional: 'text'},
    extendedAddress: {optional: 'text'},
    addressLocality: {optional: 'text'},
    addressRegion: {optional: 'text'},
    postalCode: {optional: 'text'},
    addressCountry: {optional: 'text'},
  },
}

const shape77: Shape = {optional: shape76}

const shape78: Shape = {list: shape64}

const shape79: Shape = {oneOf: ['Friday', 'Monday', 'Saturday', 'Sunday', 'Thursday', 'Tuesday', 'Wednesday']}

const shape80: Shape = {list: shape79}

const shape81: Shape = {fields: {days: shape80, opens: 'text', closes: 'text'}}

const shape82: Shape = {list: shape81}

const shape83: Shape = {
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

const shape84: Shape = {optional: shape83}

const shape85: Shape = {
  fields: {
    _id: {oneOf: ['clinic']},
    legalName: 'text',
    displayName: 'text',
    demo: {optional: 'flag'},
    address: shape77,
    phone: 'text',
    url: {optional: 'text'},
    specialties: shape70,
    jurisdictions: shape78,
    defaultLanguage: 'text',
    emergencyStatement: {optional: 'text'},
    acceptsEmergencies: {optional: 'flag'},
    logo: shape73,
    openingHours: shape82,
    policies: shape84,
    fundingStatement: {optional: 'text'},
    timeZone: 'text',
    homepageIntro: {optional: 'text'},
    feedbackEmail: {optional: 'text'},
  },
}

const shape86: Shape = {optional: shape85}

const shape87: Shape = {
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

const shape88: Shape = {
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

const shape89: Shape = {list: shape88}

const shape90: Shape = {list: shape29}

const shape91: Shape = {optional: shape90}

const shape92: Shape = {
  fields: {
    topicKinds: shape91,
    sensitivity: shape7,
    affiliateLinks: {optional: 'flag'},
    aiUsed: {optional: 'flag'},
    telehealth: {optional: 'flag'},
  },
}

const shape93: Shape = {optional: shape92}

const shape94: Shape = {
  fields: {
    _id: 'text',
    kind: shape87,
    title: 'text',
    shortText: 'text',
    fullText: 'any',
    jurisdictions: shape78,
    placements: shape89,
    language: 'text',
    version: 'number',
    effectiveFrom: 'text',
    effectiveTo: {optional: 'text'},
    appliesWhen: shape93,
    isTemplate: {optional: 'flag'},
  },
}

const shape95: Shape = {list: shape94}

const shape96: Shape = {
  oneOf: ['domestic-abuse', 'emergency', 'helpline', 'poison', 'suicide-crisis', 'text-line', 'veterans', 'youth'],
}

const shape97: Shape = {fields: {number: {optional: 'text'}, keyword: {optional: 'text'}}}

const shape98: Shape = {optional: shape97}

const shape99: Shape = {
  fields: {
    _id: 'text',
    name: 'text',
    kind: shape96,
    jurisdiction: shape64,
    phone: {optional: 'text'},
    sms: shape98,
    chatUrl: {optional: 'text'},
    url: {optional: 'text'},
    languages: {list: 'text'},
    available247: {optional: 'flag'},
    hours: {optional: 'text'},
    cost: {optional: 'text'},
    audience: {optional: 'text'},
    verifiedOn: 'text',
    priority: {optional: 'number'},
    relay: {optional: 'text'},
    signLanguageUrl: {optional: 'text'},
  },
}

const shape100: Shape = {list: shape99}

const shape101: Shape = {fields: {slug: 'text', goneFrom: 'any', isHeld: 'flag', note: {optional: 'text'}}}

const shape102: Shape = {optional: shape101}

const shape103: Shape = {
  fields: {slug: 'text', goneFrom: 'any', isHeld: 'flag', note: {optional: 'text'}, movedTo: shape102},
}

const shape104: Shape = {
  fields: {
    _id: 'text',
    slug: 'text',
    firstPublished: {optional: 'text'},
    dateModified: {optional: 'text'},
    noindex: 'flag',
  },
}

const shape105: Shape = {
  fields: {
    _id: 'text',
    title: 'text',
    issued: shape49,
    doi: {optional: 'text'},
    pmid: {optional: 'text'},
    pmcid: {optional: 'text'},
    isbn: {optional: 'text'},
    url: {optional: 'text'},
  },
}

const shape106: Shape = {list: shape105}

const shape107: Shape = {
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
    timeZone: {optional: 'text'},
    shown: shape104,
    citations: shape106,
    people: 'any',
  },
}

const shape108: Shape = {list: shape107}

const shape109: Shape = {fields: {_id: 'text', name: 'text', slug: 'text'}}

const shape110: Shape = {list: shape109}

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
            shown: shape47,
            citations: shape63,
            people: shape75,
          },
        },
      },
      clinic: shape86,
      disclaimers: shape95,
      crisisResources: shape100,
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
            shown: shape47,
            citations: shape63,
            people: shape75,
            place: shape103,
          },
        },
      },
      former: {optional: shape103},
      clinic: shape86,
      disclaimers: shape95,
      crisisResources: shape100,
    },
  },
  'article list': shape108,
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
        timeZone: {optional: 'text'},
        shown: shape104,
        citations: shape106,
        people: 'any',
        hiddenBlocks: {optional: {list: 'text'}},
        topicNames: {list: 'text'},
      },
    },
  },
  'related articles': {fields: {article: {optional: {fields: {topics: {list: 'text'}, articles: shape108}}}}},
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
        timeZone: {optional: 'text'},
        shown: shape104,
        citations: shape106,
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
            goneFrom: 'any',
            isHeld: 'flag',
            note: {optional: 'text'},
            formerSlugs: {optional: {list: 'text'}},
            isWithdrawn: 'flag',
            movedTo: shape102,
          },
        },
      },
      timeZone: {optional: 'text'},
    },
  },
  clinic: {
    fields: {
      clinic: shape86,
      disclaimers: shape95,
      crisisResources: shape100,
      details: {
        optional: {
          fields: {
            npi: {optional: 'text'},
            ownershipStatement: {optional: 'text'},
            privacyPracticesFrom: {optional: 'text'},
            licences: {
              optional: {
                list: {
                  fields: {
                    title: 'text',
                    issuer: 'text',
                    jurisdiction: shape65,
                    validTo: {optional: 'text'},
                    sourceUrl: {optional: 'text'},
                  },
                },
              },
            },
            medicalDirector: {optional: {fields: {name: 'text', slug: 'text', honorificSuffix: {optional: 'text'}}}},
            telehealth: {
              optional: {
                fields: {
                  offered: {optional: 'flag'},
                  jurisdictions: {optional: shape78},
                  registrationUrl: {optional: 'text'},
                },
              },
            },
          },
        },
      },
    },
  },
  'person by slug': {
    fields: {
      person: {
        optional: {
          fields: {
            _id: 'text',
            name: 'text',
            slug: 'text',
            honorificSuffix: {optional: 'text'},
            role: 'text',
            isClinician: 'flag',
            bio: {optional: 'text'},
            credentials: shape68,
            specialties: shape71,
            photo: shape73,
            orcid: {optional: 'text'},
            conflictsOfInterest: {optional: 'text'},
            fictional: {optional: 'flag'},
            isPracticeOwner: {optional: 'flag'},
            leftOn: {optional: 'text'},
            npi: {optional: 'text'},
            sameAs: {optional: {list: 'text'}},
          },
        },
      },
    },
  },
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
        credentials: shape68,
        specialties: shape71,
        photo: shape73,
        orcid: {optional: 'text'},
        conflictsOfInterest: {optional: 'text'},
        fictional: {optional: 'flag'},
        isPracticeOwner: {optional: 'flag'},
        leftOn: {optional: 'text'},
        sortedBy: 'text',
        timeZone: {optional: 'text'},
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
            broader: {optional: shape109},
            narrower: shape110,
            related: {optional: shape110},
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
