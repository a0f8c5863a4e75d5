import {readdir} from 'node:fs/promises'

/** Keys of the packs that there are: the folders of a folder. */
export async function packNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true})
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted()
}
