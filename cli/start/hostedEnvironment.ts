/** Variables that point the Studio at hosted Sanity; Vite would put them into the bundle. */
const NAMES = ['SANITY_STUDIO_PROJECT_ID', 'SANITY_STUDIO_DATASET'] as const

export const hostedEnvironment = {
  /** To spread into a child's environment: the embedded Studio build must not carry them. */
  unset: Object.fromEntries(NAMES.map((name) => [name, undefined])),

  /** One line when they are set, since `start` runs the embedded lake whatever they say; else `null`. */
  notice(env: NodeJS.ProcessEnv): string | null {
    const project = env['SANITY_STUDIO_PROJECT_ID']
    if (!project) return null
    return `SANITY_STUDIO_PROJECT_ID=${project} is not used here: start runs the embedded lake. For hosted Sanity run \`npx sanity dev\` in studio/`
  },
}
