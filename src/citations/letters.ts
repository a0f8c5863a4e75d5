/** Letters and digits of a title or name, without case, marks, punctuation and markup: what two spellings share. */
export const letters = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
