import {defineField} from '@sanity/types'
import {webAddress} from '../validators/webAddress.ts'

/** Pages of the clinic that readers and search engines are pointed to. */
export const policies = defineField({
  name: 'policies',
  title: 'Policies',
  type: 'object',
  description: 'Addresses of the pages that say how the clinic works. Linked from the footer when filled in.',
  options: {collapsible: true, collapsed: true},
  fields: [
    policy('editorial', 'Editorial policy', 'How articles are written and reviewed.'),
    policy('corrections', 'Corrections', 'How a reader can report an error.'),
    policy('advertising', 'Advertising and funding', 'Who pays, and what that changes.'),
    policy('privacy', 'Privacy', 'What the site does with data of its visitors.'),
    policy('privacyPractices', 'Notice of privacy practices', 'How the clinic uses health information.'),
    policy('nondiscrimination', 'Nondiscrimination notice', 'The rights of patients.'),
    policy('languageAssistance', 'Language assistance', 'Help for people who speak another language.'),
    policy('accessibility', 'Accessibility', 'How to get help with the site.'),
    policy('complaints', 'Complaints', 'How to complain, and to whom.'),
  ],
})

function policy(name: string, title: string, description: string) {
  return defineField({name, title, type: 'url', description, validation: (rule) => rule.custom(webAddress)})
}
