import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {jurisdictions} from '../../src/jurisdictions.ts'
import {crisisKinds, crisisStatuses, titleOf} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'
import {schemaVersion} from '../fields/schemaVersion.ts'
import {sms} from '../fields/sms.ts'
import {contactChannel} from '../validators/contactChannel.ts'
import {knownJurisdiction} from '../validators/knownJurisdiction.ts'
import {languageTag} from '../validators/languageTag.ts'
import {phoneFormat} from '../validators/phoneFormat.ts'
import {requiredText} from '../validators/requiredText.ts'
import {webAddress} from '../validators/webAddress.ts'

/** One crisis line, kept once because numbers change: every page that shows it changes with it. */
export const crisisResource = defineType({
  name: 'crisisResource',
  title: 'Crisis line',
  type: 'document',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'Shown to readers, as the service calls itself.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description: 'Decides on which pages it appears. A helpline never counts as the 24-hour crisis line.',
      options: choices(crisisKinds),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'jurisdiction',
      title: 'Place',
      type: 'string',
      description: 'Shown by clinics in this place. A line of a whole country also serves its states.',
      options: choices(jurisdictions),
      validation: (rule) => rule.required().custom(knownJurisdiction),
    }),
    defineField({
      name: 'phone',
      title: 'Phone',
      type: 'string',
      description: 'Readers can tap it to call.',
      validation: (rule) => [rule.custom(phoneFormat), rule.custom((_phone, {document}) => contactChannel(document))],
    }),
    sms,
    defineField({
      name: 'chatUrl',
      title: 'Chat',
      type: 'url',
      description: 'Readers can tap it to chat.',
      validation: (rule) => rule.custom(webAddress),
    }),
    defineField({
      name: 'url',
      title: 'Website',
      type: 'url',
      description: 'Linked from the name.',
      validation: (rule) => rule.custom(webAddress),
    }),
    defineField({
      name: 'languages',
      title: 'Languages',
      type: 'array',
      of: [defineArrayMember({type: 'string', validation: (rule) => rule.custom(languageTag)})],
      description: 'Shown to readers, so that they know who can help them. Codes like en or es.',
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'available247',
      title: 'Open day and night',
      type: 'boolean',
      description: 'Every mental health page needs one line that is. Left empty while nobody has read it anywhere.',
    }),
    defineField({
      name: 'hours',
      title: 'Hours',
      type: 'string',
      description: 'Shown to readers when the line is not open day and night.',
    }),
    defineField({
      name: 'relay',
      title: 'For deaf people and people with hearing loss',
      type: 'string',
      description: 'Shown to readers, in the words of the service, like how to reach it through a relay.',
    }),
    defineField({
      name: 'signLanguageUrl',
      title: 'Sign language by video',
      type: 'url',
      description: 'Readers can tap it to reach somebody who signs.',
      validation: (rule) => rule.custom(webAddress),
    }),
    defineField({
      name: 'cost',
      title: 'Cost',
      type: 'string',
      description: 'Shown to readers, like "Free".',
    }),
    defineField({
      name: 'audience',
      title: 'For whom',
      type: 'string',
      description: 'Shown to readers when the line is not for everybody, like "Veterans and their families".',
    }),
    defineField({
      name: 'verifiedOn',
      title: 'Checked on',
      type: 'date',
      description:
        'When somebody last compared it with the page of the service. After 180 days the next publish waits.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'verifiedBy',
      title: 'Checked by',
      type: 'string',
      description: 'A role, or a person with a public profile. Everybody can read this.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'sourceUrl',
      title: 'Page of the service',
      type: 'url',
      description: 'Where the number was checked. Not a directory.',
      validation: (rule) => rule.required().custom(webAddress),
    }),
    defineField({
      name: 'status',
      title: 'Status',
      type: 'string',
      description: 'A retired line disappears from every page.',
      options: choices(crisisStatuses, 'radio'),
      initialValue: 'active',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'priority',
      title: 'Order',
      type: 'number',
      description: 'Lines with a lower number come first.',
      initialValue: 100,
      validation: (rule) => rule.integer().min(0),
    }),
    schemaVersion,
  ],
  orderings: [
    {
      name: 'priority',
      title: 'As readers see them',
      by: [
        {field: 'jurisdiction', direction: 'asc'},
        {field: 'priority', direction: 'asc'},
      ],
    },
    {name: 'verifiedOn', title: 'Checked longest ago', by: [{field: 'verifiedOn', direction: 'asc'}]},
  ],
  preview: {
    select: {name: 'name', kind: 'kind', place: 'jurisdiction', verifiedOn: 'verifiedOn', status: 'status'},
    prepare: ({name, kind, place, verifiedOn, status}) => ({
      title: `${status === 'retired' ? 'Retired: ' : ''}${name ?? 'Unnamed line'}`,
      subtitle: [titleOf(crisisKinds, kind ?? ''), place, verifiedOn ? `checked ${verifiedOn}` : 'never checked']
        .filter(Boolean)
        .join(', '),
    }),
  },
})
