/** Every word of the document actions and their dialogs. */
/** Reviewed fields by the name that the form gives them. */
const changedFields: Readonly<Record<string, string>> = {
  title: 'Title',
  summary: 'Summary',
  body: 'Text',
  citations: 'A cited source',
  primaryTopic: 'Main topic',
  topics: 'Topics',
  sensitivity: 'Sensitive subjects',
  disclosures: 'Disclosures',
}

export const actionStrings = {
  cancel: 'Cancel',
  close: 'Close',
  failed: (operation: string, reason: string) => `${operation} failed: ${reason}`,

  publish: {
    checking: 'Checking the article',
    saving: 'Saving your last changes',
    checkFailed: (reason: string) => `The article could not be checked, so it cannot be published: ${reason}`,
    unreviewed: 'No clinician has approved this article yet. Request a review; after the sign-off it can be published.',
    inReview: 'Waiting for a clinician to sign off. After the sign-off it can be published.',
    voided: 'The text changed after it was approved, so the approval is void. A clinician has to sign off these words.',
    mustFix: (message: string, fix: string) => `${message} ${fix}`,
    andMore: (count: number) =>
      count === 1 ? 'One more thing has to be fixed.' : `${count} more things have to be fixed.`,
    recordFailed: 'Not published: its publication record could not be written',
    notConfirmed: 'Published, but its record could not be confirmed',
  },

  signOff: {
    label: 'Sign off review',
    again: 'Review again',
    title: 'Review this article',
    titleRefused: 'This cannot be signed off yet',
    reviewer: 'You sign as',
    approving: 'You approve',
    approvingHint: 'Exactly these words, with their sources. Any later change to them voids the approval.',
    cited: (count: number) => (count === 1 ? '1 cited source' : `${count} cited sources`),
    words: (count: number) => `${count} words`,
    searchedTo: 'Evidence searched up to',
    searchedToHint: 'The last day for which you looked for newer research. Readers see it.',
    nextReview: 'Next review due',
    nextReviewHint: (months: number) => `At most ${months} months from now for this topic. Readers see it.`,
    note: 'Note for colleagues',
    noteHint: 'Private: readers never see it. No patient information.',
    confirmRead: 'I have read the whole article and checked its claims against the sources',
    confirmReadChanges: 'I have read what changed and checked the claims that rest on it against the sources',
    changes: (count: number, since: string) =>
      `${count === 1 ? 'One thing has' : `${count} things have`} changed since the words that were last approved and published. The whole page was read on ${since}.`,
    changedField: (field: string) => changedFields[field] ?? field,
    before: 'Was',
    after: 'Is now',
    claim: (text: string, works: string) => `Claim: “${text}”, from ${works}`,
    readWhole: 'I have read the whole page again, so the next review moves',
    keepsNextReview: 'Next review due, as before',
    confirmOwn: 'I did not write it, and I take responsibility for this approval under my name',
    confirmOwnText:
      'I wrote it, and I take responsibility for this approval under my name. Readers learn that it was not independently reviewed',
    confirmNoHealthClaim: 'It makes no health claim, so it needs no source',
    toConsider: 'Please consider, and accept if it is right as it is',
    accept: (count: number) => (count === 1 ? 'I have seen this and accept it' : 'I have seen these and accept them'),
    answeredFor: 'These would stop the article, but somebody answers for them. You sign them too.',
    answeredBy: (name: string, reason: string, until: string | null) =>
      `${name} answers for it${until ? ` until ${until}` : ''}: ${reason}`,
    submit: 'Sign off',
    submitting: 'Signing off',
    done: 'Signed off',
    doneHint: 'The approval covers exactly these words. The article can be published.',
    changedMeanwhile: 'The text changed while this window was open. Close it, read the change, then sign off again.',
    invalidDate: 'Give a day that has come, and a next review after today.',
    notPublished: (name: string) => `Your page "${name}" under People is not published yet. Publish it first.`,
    formError: (error: string) => `The form has an error. ${error}`,
    blocked: 'These have to be fixed before a clinician signs off:',
  },

  review: {
    decision: 'What you decide',
    decisions: {approved: 'Approve', changes: 'Request changes', rejected: 'Reject'},
    explanation: {
      changes:
        'The draft goes back to its authors with your note and the open comments. It leaves the list of what waits for a review until they ask again.',
      rejected:
        'You say that this should not be published, and why. The draft stays, so that its authors can see the reason or start anew. What is on the site stays there; to take it down, withdraw it.',
    },
    note: 'What the authors should know',
    noteHint: 'Private: readers never see it. No patient information.',
    comments: (count: number) =>
      count === 0
        ? 'No open comments'
        : count === 1
          ? '1 open comment goes with it'
          : `${count} open comments go with it`,
    commentsHint:
      'Comment on a claim in the Evidence view, or on selected words in the Comments panel beside the form.',
    openComments: 'Open the comments',
    notLinked: 'Your sign-in is not linked to a person of the clinic. An administrator can link it under People.',
    submit: {changes: 'Send back for changes', rejected: 'Reject'},
    done: {
      changes: {title: 'Changes requested', description: 'The authors see it on Today and in the article.'},
      rejected: {title: 'Rejected', description: 'The authors see it on Today and in the article.'},
    },
  },

  withdraw: {
    label: 'Withdraw from the site',
    title: 'Withdraw this page',
    explanation: 'The page disappears from the site at once. Its text stays here, and it can be reinstated.',
    category: 'Why',
    categoryHint: 'Readers may see the kind of reason.',
    reason: 'Details for colleagues (optional)',
    reasonHint: 'Private: readers never see it. No patient information.',
    submit: 'Withdraw now',
    submitting: 'Withdrawing',
    done: 'Withdrawn',
    doneHint: 'The page is no longer served.',
  },

  takeDown: {
    label: 'Take down a part',
    title: 'Take down a part of this page',
    explanation:
      'Readers see “Removed while we check it” in place of each part you tick, at once and without a review. The rest of the page and its approval stay.',
    notice: 'Notice at the top of the page',
    noticeHint: 'One of a few fixed sentences. Nobody can add words of their own here.',
    noNotice: 'No notice',
    parts: 'Parts to take down',
    reason: 'Details for colleagues (optional)',
    reasonHint: 'Private: readers never see it. No patient information.',
    submit: 'Change the page now',
    submitting: 'Changing the page',
    done: 'The page has changed',
    doneHint: 'Bring parts back in the same place.',
  },

  reinstate: {
    label: 'Reinstate on the site',
    title: 'Reinstate this page?',
    message: 'It is served again at once, if its approval still stands.',
    done: 'Reinstated',
  },

  linkSignIn: {
    label: 'Link sign-in',
    title: (name: string) => `Link a sign-in to ${name}`,
    explanation: 'Whoever uses this sign-in signs off as this person. The link is private.',
    user: 'Sign-in',
    choose: 'Choose a sign-in',
    other: 'User id',
    otherHint: 'The members of the project could not be listed. Copy the id from the project settings.',
    submit: 'Link',
    done: 'Linked',
    linked: (user: string) => `Linked to ${user} at present.`,
    unlinked: 'Not linked at present.',
    taken: (name: string) => `This sign-in is already linked to ${name}. Unlink it there first.`,
    unlink: 'Unlink',
    unlinkDone: 'Unlinked',
  },
} as const
