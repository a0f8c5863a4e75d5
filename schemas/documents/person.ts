import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {medicalSpecialties} from '../../src/medicalSpecialties.ts'
import {boardCertification} from '../fields/boardCertification.ts'
import {choices, ticks} from '../fields/choices.ts'
import {conflictsOfInterest} from '../fields/conflictsOfInterest.ts'
import {npi} from '../fields/npi.ts'
import {photo} from '../fields/photo.ts'
import {schemaVersion} from '../fields/schemaVersion.ts'
import {consentForPhoto} from '../validators/consentForPhoto.ts'
import {consentId} from '../validators/consentId.ts'
import {isSlugFree} from '../validators/isSlugFree.ts'
import {orcidFormat} from '../validators/orcidFormat.ts'
import {requiredText} from '../validators/requiredText.ts'
import {SLUG_MAX_CHARS, slugFormat} from '../validators/slugFormat.ts'
import {webAddress} from '../validators/webAddress.ts'

const BIO_MAX_CHARS = 600

/** Somebody who writes or reviews, as readers see them. Licence numbers and sign-ins are in private documents. */
export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'Shown on every page that this person wrote or reviewed.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'slug',
      title: 'Web address',
      type: 'slug',
      description: 'The last part of the address of the profile.',
      options: {source: 'name', maxLength: SLUG_MAX_CHARS, isUnique: isSlugFree},
      validation: (rule) => rule.required().custom((slug) => slugFormat(slug?.current)),
    }),
    defineField({
      name: 'honorificSuffix',
      title: 'Letters after the name',
      type: 'string',
      description: 'Shown after the name, like MD or PhD.',
    }),
    defineField({
      name: 'role',
      title: 'Role',
      type: 'string',
      description: 'Shown under the name, like "Psychiatrist".',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'isClinician',
      title: 'Is a clinician',
      type: 'boolean',
      description: 'Only a clinician can give a clinical review. When this is off, readers see "Not a clinician".',
      initialValue: false,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'prescribes',
      title: 'May prescribe',
      type: 'boolean',
      description: 'Pages about medicines need the review of somebody who may prescribe.',
    }),
    defineField({
      name: 'isPracticeOwner',
      title: 'Owns the practice',
      type: 'boolean',
      description: 'May lift the few rules that a practice owner can lift, for a while and with a reason.',
    }),
    defineField({
      name: 'bio',
      title: 'About',
      type: 'text',
      rows: 5,
      description: `Shown on the profile. ${BIO_MAX_CHARS} characters or fewer. No patient information.`,
      validation: (rule) => rule.max(BIO_MAX_CHARS),
    }),
    defineField({
      name: 'credentials',
      title: 'Credentials',
      type: 'array',
      of: [defineArrayMember({type: 'credential'})],
      description: 'Shown on the profile. A clinical review counts only while one of them is valid.',
    }),
    defineField({
      name: 'specialties',
      title: 'Specialties',
      type: 'array',
      of: [defineArrayMember({type: 'string', options: choices(medicalSpecialties)})],
      description: 'Shown on the profile. Some topics need a reviewer of a certain specialty.',
      options: ticks(medicalSpecialties),
      validation: (rule) => rule.unique(),
    }),
    boardCertification,
    photo,
    defineField({
      name: 'consentReference',
      title: 'Consent record',
      type: 'string',
      description:
        'The id of the private record in which this person agreed to the profile and the photo. Not shown to readers.',
      validation: (rule) => [
        rule.custom(consentId),
        rule.custom((id, {document}) => consentForPhoto(id, document?.photo)).warning(),
      ],
    }),
    conflictsOfInterest,
    defineField({
      name: 'orcid',
      title: 'ORCID iD',
      type: 'string',
      description: 'Linked from the profile. Tells apart people of the same name.',
      validation: (rule) => rule.custom(orcidFormat),
    }),
    defineField({
      name: 'sameAs',
      title: 'The same person elsewhere',
      type: 'array',
      of: [defineArrayMember({type: 'url', validation: (rule) => rule.custom(webAddress)})],
      description: 'Profiles at a board, a university or a register. Linked, and given to search engines.',
      validation: (rule) => rule.unique(),
    }),
    npi,
    defineField({
      name: 'backup',
      title: 'Backup',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'Who reviews while this person is away, and after this person has left.',
    }),
    defineField({
      name: 'away',
      title: 'Away',
      type: 'array',
      of: [defineArrayMember({type: 'absence'})],
      description:
        'Times in which reviews go to the backup. Readers of the site do not see it, but anybody can ask for it.',
    }),
    defineField({
      name: 'leftOn',
      title: 'Left the clinic on',
      type: 'date',
      description: 'No new reviews after this day. Earlier ones keep counting, and the profile stays.',
    }),
    defineField({
      name: 'fictional',
      title: 'Invented for a demonstration',
      type: 'boolean',
      description: 'Readers are told so, and search engines are told of no review by this person.',
    }),
    schemaVersion,
  ],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {name: 'name', suffix: 'honorificSuffix', role: 'role', media: 'photo', leftOn: 'leftOn'},
    prepare: ({name, suffix, role, media, leftOn}) => ({
      title: [name ?? 'Unnamed person', suffix].filter(Boolean).join(', '),
      subtitle: [role, leftOn ? `left ${leftOn}` : undefined].filter(Boolean).join(', '),
      media,
    }),
  },
})
