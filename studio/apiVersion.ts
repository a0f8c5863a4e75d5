/** The dated API version that every request of the plugin asks for. */
export const apiVersion = '2025-02-19'
