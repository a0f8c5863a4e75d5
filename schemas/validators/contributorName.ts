/** A contributor is a person (`family`) or a group (`literal`), never both and never neither. Missing passes. */
export function contributorName(value: unknown): true | string {
  if (typeof value !== 'object' || value === null) return true
  const hasFamily = 'family' in value && isText(value.family)
  const hasLiteral = 'literal' in value && isText(value.literal)
  if (hasFamily && hasLiteral) return 'Enter a person or a group, not both.'
  return hasFamily || hasLiteral ? true : 'Enter a family name, or the name of a group.'
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
