import {readdir, readFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {SeedError} from '../SeedError.ts'
import {type Pack, parsePack} from './parsePack.ts'

/**
 * The packs a profile names, those they require first, each once.
 *
 * @param folder - Holds one folder for each pack.
 * @throws {@link SeedError} `pack-invalid` with every problem of the first pack that has any, one a line.
 */
export async function readPacks(keys: readonly string[], folder: string): Promise<Pack[]> {
  const packs: Pack[] = []
  const add = async (key: string, trail: readonly string[]): Promise<void> => {
    if (packs.some((pack) => pack.key === key)) return
    if (trail.includes(key)) {
      throw new SeedError('pack-invalid', `packs: ${[...trail, key].join(' requires ')}; expected no circle`)
    }
    const pack = await readPack(join(folder, key), key)
    for (const required of pack.requires) await add(required, [...trail, key])
    packs.push(pack)
  }
  for (const key of keys) await add(key, [])
  return packs
}

async function readPack(folder: string, key: string): Promise<Pack> {
  const files = await readFiles(folder).catch((cause: unknown) => {
    throw new SeedError('pack-invalid', `packs: there is no pack "${key}" in ${folder}`, {cause})
  })
  const {pack, problems} = parsePack(files)
  if (!pack) throw new SeedError('pack-invalid', [`pack "${key}" is not in order:`, ...problems].join('\n'))
  if (pack.key !== key) {
    throw new SeedError('pack-invalid', `pack "${key}" calls itself "${pack.key}"; expected its folder's name`)
  }
  return pack
}

async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(
    files.map(async (file): Promise<[string, string]> => [
      relative(folder, file).split(sep).join('/'),
      await readFile(file, 'utf8'),
    ]),
  )
  return new Map(texts)
}
