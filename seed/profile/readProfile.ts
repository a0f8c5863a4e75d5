import {readFile} from 'node:fs/promises'
import {SeedError} from '../SeedError.ts'
import {problemLine} from '../yaml/yamlProblem.ts'
import type {ClinicProfile} from './clinicProfile.ts'
import {parseProfile} from './parseProfile.ts'

/**
 * A clinic profile from a file.
 *
 * @throws {@link SeedError} `file-missing`; `profile-invalid` with one line for each problem of the file.
 */
export async function readProfile(file: string): Promise<ClinicProfile> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new SeedError('file-missing', `seed: cannot read "${file}"; expected the path of a clinic profile`, {cause})
  })
  const {value, problems} = parseProfile(text)
  if (value) return value
  throw new SeedError('profile-invalid', problems.map((problem) => problemLine(file, problem)).join('\n'))
}
