import type {ValidationClient} from '@sanity/validation'
import {schemaTypes} from '../schemas/index.ts'
import type {SeedDocument} from './SeedDocument.ts'
import {SeedError} from './SeedError.ts'

/** Nobody reads further. */
const MAX_PROBLEMS = 50

/** Documents validated at a time: the validator waits between its steps. */
const AT_ONCE = 16

/**
 * What the schemas say against documents, one line for each: `person-a orcid: ...`.
 *
 * What is missing is no problem here: a clinic begins with open choices, which the Studio and `check` list. The words
 * of articles are for `check` alone, which runs the same rules once.
 *
 * @throws {SeedError} `package-missing` where Sanity's validator is not installed.
 */
export async function schemaProblems(documents: readonly SeedDocument[]): Promise<string[]> {
  if (documents.length === 0) return []
  const {validateDocument, schema} = await loadValidator()
  const problems: string[] = []
  for (let start = 0; start < documents.length && problems.length < MAX_PROBLEMS; start += AT_ONCE) {
    const found = await Promise.all(
      documents.slice(start, start + AT_ONCE).map(async (document) => {
        const options = {document: {...written, ...document}, schema, getDocumentExists: async () => true}
        const {markers} = await validateDocument(document._type === 'article' ? options : {...options, client: deaf})
        return markers
          .filter(({level, code}) => level === 'error' && code !== 'value.required')
          .filter(({code, path}) => !(code === 'validation.exception' && path.at(-1) === 'slug'))
          .map(({path, message}) => `${document._id} ${pathText(path)}: ${message}`)
      }),
    )
    problems.push(...found.flat())
  }
  return problems.slice(0, MAX_PROBLEMS)
}

/** What the Content Lake adds to every document. */
const written = {_rev: 'seed', _createdAt: '2000-01-01T00:00:00Z', _updatedAt: '2000-01-01T00:00:00Z'}

/** Validators get no dataset, so whether an address is free, the one thing that they ask of it, is not checked here. */
const deaf: ValidationClient = {
  fetch: () => Promise.reject(new Error('no dataset')),
  getDataUrl: () => '',
  observable: {
    fetch: () => {
      throw new Error('no dataset')
    },
    request: () => {
      throw new Error('no dataset')
    },
  },
  withConfig: () => deaf,
}

async function loadValidator() {
  try {
    const [{validateDocument}, {Schema}, {builtinTypes}] = await Promise.all([
      import('@sanity/validation'),
      import('@sanity/schema'),
      import('@sanity/schema/_internal'),
    ])
    return {
      validateDocument,
      schema: Schema.compile({name: 'clinic-content', types: [...schemaTypes, ...builtinTypes]}),
    }
  } catch (cause) {
    const install = 'npm i sanity @sanity/schema @sanity/validation'
    throw new SeedError('package-missing', `seed: Sanity's validator is not installed; expected: ${install}`, {cause})
  }
}

const pathText = (path: readonly unknown[]): string =>
  path
    .map((part) => (typeof part === 'object' && part !== null && '_key' in part ? String(part._key) : String(part)))
    .join('.')
