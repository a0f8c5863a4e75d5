import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {medicalSpecialties} from '../../src/medicalSpecialties.ts'
import {employeeBands} from '../../src/vocabulary.ts'
import {address} from '../fields/address.ts'
import {choices, ticks} from '../fields/choices.ts'
import {logo} from '../fields/logo.ts'
import {npi} from '../fields/npi.ts'
import {policies} from '../fields/policies.ts'
import {schemaVersion} from '../fields/schemaVersion.ts'
import {telehealth} from '../fields/telehealth.ts'
import {federalNotices} from '../validators/federalNotices.ts'
import {languageTag} from '../validators/languageTag.ts'
import {phoneFormat} from '../validators/phoneFormat.ts'
import {privacyPracticesAge} from '../validators/privacyPracticesAge.ts'
import {requiredText} from '../validators/requiredText.ts'
import {timeZoneName} from '../validators/timeZoneName.ts'
import {webAddress} from '../validators/webAddress.ts'
import {jurisdictionMember} from '../fields/jurisdictionMember.ts'

/** The clinic that publishes. One document with the id `clinic` in each dataset. */
export const clinic = defineType({
  name: 'clinic',
  title: 'Clinic',
  type: 'document',
  groups: [
    {name: 'contact', title: 'Contact', default: true},
    {name: 'care', title: 'Care'},
    {name: 'site', title: 'Website'},
    {name: 'legal', title: 'Law and money'},
  ],
  fields: [
    defineField({
      name: 'legalName',
      title: 'Legal name',
      type: 'string',
      group: 'contact',
      description: 'Shown where the law asks who is responsible.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'displayName',
      title: 'Name',
      type: 'string',
      group: 'contact',
      description: 'Shown on every page.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    {...address, group: 'contact'},
    defineField({
      name: 'phone',
      title: 'Phone',
      type: 'string',
      group: 'contact',
      description: 'Readers can tap it to call. Left out while empty.',
      validation: (rule) => [
        rule.custom(phoneFormat),
        rule.required().warning('Without a phone number, readers cannot call the clinic.'),
      ],
    }),
    defineField({
      name: 'url',
      title: 'Website',
      type: 'url',
      group: 'contact',
      description: 'Given to search engines as the home of the clinic.',
      validation: (rule) => rule.custom(webAddress),
    }),
    defineField({
      name: 'feedbackEmail',
      title: 'Address for reports of errors',
      type: 'string',
      group: 'contact',
      description:
        'Readers who find an error on a page write to it. Use a shared mailbox that somebody reads, not a personal one.',
      validation: (rule) => rule.email(),
    }),
    defineField({
      name: 'openingHours',
      title: 'Opening hours',
      type: 'array',
      of: [defineArrayMember({type: 'openingHours'})],
      group: 'contact',
      description: 'Shown to readers, in the time zone of the clinic. Left out while empty.',
      validation: (rule) => rule.required().warning('Without opening hours, readers do not know when to call.'),
    }),
    defineField({
      name: 'timeZone',
      title: 'Time zone',
      type: 'string',
      group: 'contact',
      description: 'Decides when a day begins for review dates and opening hours, like America/New_York.',
      validation: (rule) => rule.required().custom(timeZoneName),
    }),
    defineField({
      name: 'specialties',
      title: 'Specialties',
      type: 'array',
      of: [defineArrayMember({type: 'string', options: choices(medicalSpecialties)})],
      group: 'care',
      description:
        'Shown to readers and search engines. A psychiatric clinic shows crisis lines on articles without a topic.',
      options: ticks(medicalSpecialties),
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'jurisdictions',
      title: 'Licensed in',
      type: 'array',
      of: [jurisdictionMember],
      group: 'care',
      description: 'Where the clinic may treat. Decides which crisis lines and disclaimers readers see.',
      validation: (rule) => rule.required().min(1).unique(),
    }),
    {...npi, group: 'care'},
    defineField({
      name: 'licences',
      title: 'Licences of the clinic',
      type: 'array',
      of: [defineArrayMember({type: 'clinicLicence'})],
      group: 'care',
      description: 'Shown on the page of the clinic. Licences of people are on their profiles.',
    }),
    defineField({
      name: 'medicalDirector',
      title: 'Medical director',
      type: 'reference',
      to: [{type: 'person'}],
      group: 'care',
      description: 'Shown on the page of the clinic, with a link to the profile.',
    }),
    {...telehealth, group: 'care'},
    defineField({
      name: 'acceptsEmergencies',
      title: 'Treats emergencies',
      type: 'boolean',
      group: 'care',
      description: 'When this is off or unanswered, readers are told not to come here in an emergency.',
    }),
    defineField({
      name: 'emergencyStatement',
      title: 'In an emergency',
      type: 'text',
      rows: 2,
      group: 'care',
      description: 'Shown with the crisis lines. Never type a number here: the lines bring theirs.',
    }),
    defineField({
      name: 'demo',
      title: 'Demonstration',
      type: 'boolean',
      group: 'site',
      description: 'Every page says that the clinic is fictional, and search engines are asked to leave it out.',
    }),
    defineField({
      name: 'defaultLanguage',
      title: 'Main language',
      type: 'string',
      group: 'site',
      description: 'The language of the site where a page does not say otherwise, like en-US.',
      initialValue: 'en-US',
      validation: (rule) => rule.required().custom(languageTag),
    }),
    {...logo, group: 'site'},
    defineField({
      name: 'homepageIntro',
      title: 'Welcome text',
      type: 'text',
      rows: 3,
      group: 'site',
      description: 'Shown on the first page of the site.',
    }),
    {...policies, group: 'legal'},
    defineField({
      name: 'privacyPracticesFrom',
      title: 'Notice of privacy practices in effect from',
      type: 'date',
      group: 'legal',
      description: 'The day printed on the notice. Staff are warned when the law has changed since.',
      validation: (rule) => rule.custom(privacyPracticesAge).warning(),
    }),
    defineField({
      name: 'trustedSites',
      title: 'Sites we link to',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      group: 'site',
      description: 'Host names like nimh.nih.gov. Staff are warned of a link to any other. Empty means any site.',
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'fundingStatement',
      title: 'Who pays for the site',
      type: 'text',
      rows: 2,
      group: 'legal',
      description: 'Shown to readers. A site without advertising says so.',
    }),
    defineField({
      name: 'ownershipStatement',
      title: 'Who owns the clinic',
      type: 'text',
      rows: 2,
      group: 'legal',
      description: 'Shown to readers, who judge advice by who stands behind it.',
    }),
    defineField({
      name: 'receivesFederalFunds',
      title: 'Takes federal money',
      type: 'boolean',
      group: 'legal',
      description:
        'In the United States: Medicare, Medicaid, grants and the like. Staff are then told which notices the site lacks. Not shown to readers.',
      validation: (rule) => rule.custom((takes, {document}) => federalNotices(takes, document?.policies)).warning(),
    }),
    defineField({
      name: 'employees',
      title: 'Employees',
      type: 'string',
      group: 'legal',
      description: `With federal money, decides from when the site has to meet WCAG 2.1 AA: ${employeeBands
        .map(({title, accessibleBy}) => `${title}, ${accessibleBy}`)
        .join('; ')}. Not shown to readers.`,
      options: choices(employeeBands, 'radio'),
    }),
    schemaVersion,
  ],
  preview: {select: {title: 'displayName', subtitle: 'legalName', media: 'logo'}},
})
