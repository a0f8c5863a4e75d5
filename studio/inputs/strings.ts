/** Every word of the components in the form. */
export const inputStrings = {
  banner: {
    label: 'State of the review',
    checking: 'Checking the article',
    checkFailed: (reason: string) => `The article could not be checked: ${reason}`,
    approvedBy: (name: string, date: string) => `${name} approved exactly these words on ${date}.`,
    nextDue: (date: string) => `Next review due ${date}.`,
    lastApproved: (name: string, date: string) => `Last approved by ${name} on ${date}.`,
    mustFix: (count: number) =>
      count === 1 ? '1 thing to fix before publishing' : `${count} things to fix before publishing`,
    consider: (count: number) =>
      count === 1
        ? '1 thing to consider, marked at its place.'
        : `${count} things to consider, each marked at its place.`,
    answeredFor: (count: number) =>
      count === 1
        ? 'Somebody answers for 1 place that would stop it; see Overrides under Review.'
        : `Somebody answers for ${count} places that would stop it; see Overrides under Review.`,
    oldPost:
      'Old post: it may be public as it is until its day, and readers are told that no clinician has checked it. What is listed has to be fixed before its first review.',
    ready: 'Nothing stands in the way of publishing.',
    published: 'Published as it stands here.',
    afterReview: 'Ready for review: only the clinician’s approval is missing.',
    showAll: (count: number) => `Show all ${count}`,
    showFewer: 'Show fewer',
    goTo: 'Show',
  },
  conversation: {
    aReviewer: 'A reviewer',
    decision: (name: string, day: string, isRejected: boolean) =>
      isRejected ? `${name} rejected this on ${day}` : `${name} asked for changes on ${day}`,
    open: (count: number) => (count === 1 ? '1 open comment' : `${count} open comments`),
    show: 'Show the comments',
  },
  answer: {
    label: 'Answer for it',
    title: 'Keep these words',
    betterFixed: 'It is better to fix it. Keep the words only if the rule finds too much here.',
    words: 'The words',
    reason: 'Why they may stay',
    reasonHint: (chars: number) =>
      `At least ${chars} characters. Anybody can read it; every reviewer sees it. No patient information.`,
    until: 'Until',
    untilOptional: 'Until (optional)',
    untilHint: 'After this day the rule applies again. Any change to the words ends it too.',
    submit: 'I answer for it',
    failed: (reason: string) => `Not saved: ${reason}`,
  },
  cite: {
    empty: 'Cited, but no source chosen yet. Click to choose one.',
    sources: (numbers: string) => `Source ${numbers}`,
    loading: 'Loading the source',
    missing: 'This source does not exist any more.',
  },
  crisis: {
    empty: 'Choose a crisis line',
    loading: 'Loading the crisis line',
  },
} as const
