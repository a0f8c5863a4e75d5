import {checkedYaml, type CheckedYaml} from '../yaml/checkedYaml.ts'
import {type ClinicProfile, clinicProfileShape} from './clinicProfile.ts'
import {profileRules} from './profileRules.ts'

/**
 * A clinic profile from its YAML or JSON text.
 *
 * @returns the profile, or every problem of the file at once with line, column and what would be right.
 */
export function parseProfile(text: string): CheckedYaml<ClinicProfile> {
  return checkedYaml(text, clinicProfileShape, profileRules)
}
