/** What the checks of the Studio say beside the findings themselves, whose words are those of the rules. */
export const editorialStrings = {
  onlyByPublish:
    'An article becomes public by Publish only, which checks it and keeps a record. A release or a schedule would do neither: take the article out of it.',
  notChecked: (reason: string) => `The article could not be checked: ${reason}`,
}
