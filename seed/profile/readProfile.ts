import {readFile} from 'node:fs/promises'
import {profilePackProblems} from '../pack/checkPacks.ts'
import {packNames} from '../pack/packNames.ts'
import {readPacks} from '../pack/readPack.ts'
import {SeedError} from '../SeedError.ts'
import {packsFolder} from '../starterFolders.ts'
import {checkedYaml} from '../yaml/checkedYaml.ts'
import {didYouMean} from '../yaml/didYouMean.ts'
import {problemLine} from '../yaml/yamlProblem.ts'
import {type ClinicProfile, clinicProfileShape} from './clinicProfile.ts'
import {parseProfile} from './parseProfile.ts'

/**
 * A clinic profile from a file, together with the packs that it names.
 *
 * @param folder - Holds one folder for each pack; those of this package by default.
 * @throws {@link SeedError} `file-missing`; `profile-invalid` with one line for each problem of the file;
 *   `pack-invalid`.
 */
export async function readProfile(file: string, folder: string = packsFolder): Promise<ClinicProfile> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new SeedError('file-missing', `seed: cannot read "${file}"; expected the path of a clinic profile`, {cause})
  })
  const {value, problems} = parseProfile(text)
  if (!value) throw invalid(problems.map((problem) => problemLine(file, problem)))
  const known = await packNames(folder)
  const unknown = value.packs.filter((key) => !known.includes(key))
  const packs = unknown.length > 0 ? [] : await readPacks(value.packs, folder)
  const {problems: wrong} = checkedYaml(text, clinicProfileShape, (profile) =>
    unknown.length > 0 ? unknown.map((key) => unknownPack(profile, key, known)) : profilePackProblems(profile, packs),
  )
  if (wrong.length > 0) throw invalid(wrong.map((problem) => problemLine(file, problem)))
  return value
}

const invalid = (lines: readonly string[]) => new SeedError('profile-invalid', lines.join('\n'))

function unknownPack({packs}: ClinicProfile, key: string, known: readonly string[]) {
  const near = didYouMean(key, known)
  const hint = near ? `did you mean "${near}"?` : `expected ${known.join(', ')}`
  return {path: ['packs', packs.indexOf(key)], message: `there is no pack "${key}"; ${hint}`}
}
