import {defineField, defineType} from '@sanity/types'
import {contributorName} from '../validators/contributorName.ts'
import {orcidFormat} from '../validators/orcidFormat.ts'

/** An author or editor of a cited work, in CSL's name parts. */
export const contributor = defineType({
  name: 'contributor',
  title: 'Contributor',
  type: 'object',
  fields: [
    defineField({
      name: 'family',
      title: 'Family name',
      type: 'string',
      description: 'Printed first in the reference.',
      validation: (rule) => rule.custom((_family, {parent}) => contributorName(parent)),
    }),
    defineField({
      name: 'given',
      title: 'Given names',
      type: 'string',
      description: 'Printed as initials. Full names or initials both work.',
    }),
    defineField({
      name: 'suffix',
      title: 'Suffix',
      type: 'string',
      description: 'Printed after the name, like Jr or III.',
    }),
    defineField({
      name: 'nonDroppingParticle',
      title: 'Particle',
      type: 'string',
      description: 'Printed before the family name, like van or de.',
    }),
    defineField({
      name: 'literal',
      title: 'Name of a group',
      type: 'string',
      description: 'For an organisation or study group, in place of a personal name. Printed as written.',
    }),
    defineField({
      name: 'orcid',
      title: 'ORCID iD',
      type: 'string',
      description: 'Not shown. Tells apart people of the same name.',
      validation: (rule) => rule.custom(orcidFormat),
    }),
  ],
  preview: {
    select: {family: 'family', given: 'given', literal: 'literal'},
    prepare: ({family, given, literal}) => ({
      title: (literal ?? [family, given].filter(Boolean).join(', ')) || 'Unnamed contributor',
    }),
  },
})
