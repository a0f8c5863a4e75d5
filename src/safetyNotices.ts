/**
 * The fixed notices staff can put on a published page at once, without a review (an emergency route may not add
 * clinical words, so nobody can type one). `text` is shown to readers as it stands here.
 */
export const safetyNotices = [
  {
    value: 'being-checked',
    title: 'Part of this page is being checked',
    text: 'Part of this page is being checked. Contact the clinic before you rely on it.',
  },
  {
    value: 'new-information',
    title: 'New information is being reviewed',
    text: 'New information about this subject is being reviewed. This page will be updated when the review is done.',
  },
  {
    value: 'source-in-question',
    title: 'A source is being checked',
    text: 'A source that this page relies on is being checked. The page will be updated when that is done.',
  },
  {
    value: 'contact-clinic',
    title: 'Talk to the clinic first',
    text: 'Talk to the clinic before you act on anything on this page.',
  },
] as const
export type SafetyNotice = (typeof safetyNotices)[number]['value']

/** What readers see in the place of a part that staff took down. */
export const removedText = 'Removed while we check it.'
