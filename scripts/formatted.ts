import {format} from 'oxfmt'

/**
 * Generated TypeScript as `npm run format` has it, so that a generated file is up to date or not, and never only laid out otherwise.
 *
 * @throws Error when the code does not parse.
 */
export async function formatted(file: string, code: string): Promise<string> {
  const {code: text, errors} = await format(file, code, {
    printWidth: 120,
    singleQuote: true,
    semi: false,
    bracketSpacing: false,
  })
  if (errors.length > 0) throw new Error(`${file}: the generated code does not parse: ${errors[0]?.message}`)
  return text
}
