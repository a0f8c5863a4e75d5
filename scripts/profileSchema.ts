import process from 'node:process'
import {toJsonSchema} from '@valibot/to-json-schema'
import {clinicProfileShape} from '../seed/profile/clinicProfile.ts'
import {runGenerator, type GeneratedFile} from './generatedFile.ts'

/**
 * The JSON Schema of a clinic profile, for completion in editors.
 *
 * `input`: what may be left out is optional. Checks in code (a day that exists, a known time zone) have no counterpart
 * in JSON Schema and are left to the parser.
 */
export const profileSchema: GeneratedFile = {
  path: 'seed/profile/profile.schema.json',
  command: 'node scripts/profileSchema.ts',
  generate: async () => {
    const schema = toJsonSchema(clinicProfileShape, {
      typeMode: 'input',
      errorMode: 'ignore',
      // The patterns are plain; their one flag, `i`, has no counterpart, and a web address may start with HTTPS.
      overrideAction: ({valibotAction, jsonSchema}) =>
        valibotAction.type === 'regex' && 'pattern' in jsonSchema && jsonSchema.pattern?.startsWith('^https')
          ? {...jsonSchema, pattern: jsonSchema.pattern.replace('^https?', '^[Hh][Tt][Tt][Pp][Ss]?')}
          : undefined,
    })
    return `${JSON.stringify({title: 'clinic-content profile', ...schema}, null, 2)}\n`
  },
}

if (import.meta.main) process.exitCode = await runGenerator(profileSchema, process.argv.slice(2))
