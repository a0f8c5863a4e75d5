/** What there is of some words, with a separator between. */
export const joined = (parts: readonly unknown[], separator = ' '): string => parts.filter(Boolean).join(separator)
