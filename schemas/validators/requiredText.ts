/** Refuses text made of spaces only, which `required()` lets through; missing text is left to `required()`. */
export function requiredText(value: unknown): true | string {
  if (typeof value !== 'string' || value.trim() !== '') return true
  return 'Only spaces are entered here. Type some text.'
}
