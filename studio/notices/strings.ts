/** Every word about disclaimers and crisis lines beside an article, and of checking a line again. */
export const noticeStrings = {
  title: 'Notices',
  checking: 'Reading the article',
  failed: (reason: string) => `The article could not be read: ${reason}`,
  hint: 'Nobody chooses these for an article: they follow from the clinic’s places and from what the article is about.',
  crisis: (count: number) => (count === 1 ? '1 crisis line on this page' : `${count} crisis lines on this page`),
  disclaimers: (count: number) => (count === 1 ? '1 disclaimer on this page' : `${count} disclaimers on this page`),
  notShown: (count: number) => `Not on this page (${count})`,
  version: (version: string, from: string) => `Version ${version}, in force since ${from}`,
  checked: (day: string, by: string) => `Checked on ${day} by ${by}`,
  neverChecked: 'Never checked',
  open: 'Open',
  openNamed: (name: string) => `Open: ${name}`,

  verify: {
    label: 'Check again',
    title: (name: string) => `Check ${name} again`,
    explanation:
      'Open the page of the service, compare every number and the hours, and say that they are right. This changes the day of the check and nothing else.',
    source: 'Open the page of the service',
    noSource:
      'No page of the service is entered. Enter one under “Page of the service” first: a number is only ever checked against its own service.',
    stored: 'What readers have',
    phone: 'Phone',
    sms: 'Text',
    chat: 'Chat',
    hours: 'Hours',
    dayAndNight: 'Open day and night',
    last: 'Last checked',
    by: 'Checked by',
    byHint: 'Your role, or your name if you have a public page. Everybody can read it.',
    same: 'I have opened the page of the service, and everything above is as it says there',
    different:
      'If a number is another one now, cancel, correct it in the form and publish it. Nothing here changes a number.',
    submit: 'Confirm the check',
    submitting: 'Saving',
    done: 'Checked',
    doneHint: 'Readers see the new day.',
    changed: 'The line was changed while this window was open. Close it and check what it says now.',
    draft:
      'There are unpublished changes to this line. Publish or discard them first: what is checked is what readers have.',
  },

  newVersion: {
    label: 'New version',
    title: (name: string) => `A new version of “${name}”`,
    explanation:
      'Makes a draft with this text to start from. Readers keep the present text until the new one is approved and published.',
    loading: 'Looking for the pages that show it',
    pages: (count: number) =>
      count === 0
        ? 'No page shows it by a rule today.'
        : count === 1
          ? '1 page shows it today, and the new version once that is published:'
          : `${count} pages show it today, and the new version once that is published:`,
    byHand: (count: number) =>
      count === 1
        ? '1 page names this very version. Change it there when the new one is published:'
        : `${count} pages name this very version. Change it there when the new one is published:`,
    submit: 'Prepare the new version',
    submitting: 'Preparing',
    done: 'Prepared',
    doneHint: 'Edit the text, have it approved, and publish it.',
    draft: 'There are unpublished changes to this version. Publish or discard them first.',
  },
} as const
