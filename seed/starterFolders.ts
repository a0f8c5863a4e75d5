import {fileURLToPath} from 'node:url'

/**
 * Where the packs and profiles of this package lie.
 *
 * This file stays at the top of `seed/`: the build copies both folders beside the bundle, so that `./packs/` is right
 * in the sources and in `dist` alike.
 */
export const packsFolder = fileURLToPath(new URL('./packs/', import.meta.url))
export const profilesFolder = fileURLToPath(new URL('./profiles/', import.meta.url))
