/** Every word of this folder; see `studio/i18n`. */
export const editorialWords = {
  'editorial.only-by-publish':
    'An article becomes public by Publish only, which checks it and keeps a record. A release or a schedule would do neither: take the article out of it.',
  'editorial.not-checked': 'The article could not be checked: {{reason}}',
} as const
