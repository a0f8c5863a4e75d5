/** What went wrong, in the words of whoever noticed. */
export const errorMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error))
