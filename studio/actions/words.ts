/** Every word of the document actions and their dialogs; see `studio/i18n`. */
export const actionWords = {
  'actions.reviewer.away': '{{name}} is away.',
  'actions.reviewer.is-author': '{{name}} is an author of it.',
  'actions.reviewer.may-not': '{{name}} may not sign off: the profile under People says why.',
  'actions.request-review.label': 'Request review',
  'actions.request-review.title': 'Request a review',
  'actions.request-review.explanation':
    'The draft appears under Write, Waiting for review, and on the Today page of whoever you ask. It can be edited until it is signed off.',
  'actions.request-review.reviewer': 'Reviewer',
  'actions.request-review.reviewer-hint': 'Who is away, wrote the article or may not sign off cannot be chosen.',
  'actions.request-review.everybody': 'Everybody who may sign it off',
  'actions.request-review.to-fix_one':
    '1 thing still has to be fixed before anybody can sign it off; the Check panel lists it. You can ask all the same.',
  'actions.request-review.to-fix_other':
    '{{count}} things still have to be fixed before anybody can sign it off; the Check panel lists them. You can ask all the same.',
  'actions.request-review.submit': 'Request review',
  'actions.request-review.done': 'Review requested',
  'actions.request-review.done-hint': 'It is under Write, Waiting for review.',
  'actions.request-review.problem.already-requested': 'A review is already requested.',
  'actions.request-review.problem.already-approved': 'These words are already approved.',
} as const
