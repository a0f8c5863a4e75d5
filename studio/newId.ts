/** A fresh id without a dot. `crypto.randomUUID` exists only on HTTPS and localhost, where a Studio runs. */
export const newId = (): string => crypto.randomUUID()
