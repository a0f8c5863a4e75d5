import {words, type Words} from './words.ts'

/** The plugin's own English, where there is no Studio: validation from a command line, and before a Studio has its words. */
export const english: Words = (key, values = {}) => {
  const {count} = values
  const form =
    count === undefined ? '' : `_${count === 0 && `${key}_zero` in table ? 'zero' : count === 1 ? 'one' : 'other'}`
  const text = table[`${key}${form}`] ?? table[key] ?? key
  return text.replaceAll(/\{\{(\w+)\}\}/g, (hole, name: string) => String(values[name] ?? hole))
}

const table: Readonly<Record<string, string>> = words
