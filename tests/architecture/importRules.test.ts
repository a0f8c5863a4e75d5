import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Who may import whom among our own folders; ARCHITECTURE.md gives the reasons. */
const mayImport: Record<string, readonly string[]> = {
  src: [],
  schemas: ['src'],
  studio: ['schemas', 'src'],
  seed: ['schemas', 'src'],
  lake: [],
  cli: ['src', 'schemas', 'seed', 'lake'],
}

/** Packages a folder may load at run time; `null` means any. Type-only imports are free, they vanish. */
const mayLoad: Record<string, readonly string[] | null> = {
  src: [
    'groq',
    // In src/react alone, see below.
    'react',
    '@portabletext/toolkit',
    'automated-readability',
    'coleman-liau',
    'flesch-kincaid',
    'smog-formula',
    'syllable',
  ],
  schemas: ['@sanity/types'],
  studio: null,
  seed: null,
  lake: null,
  cli: null,
}

const sourceFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules') && !name.startsWith('dist'))
    .map((name) => join(root, folder, name))

interface Import {
  file: string
  specifier: string
  typeOnly: boolean
}

/** Every static, dynamic and re-exporting import of a file. Comments are dropped first: examples in docstrings are not imports. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const statements = text.matchAll(/^\s*(import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)
  return [
    ...[...statements].map((match) => ({file, specifier: match[3] ?? '', typeOnly: match[2] !== undefined})),
    ...[...dynamic].map((match) => ({file, specifier: match[1] ?? '', typeOnly: false})),
  ]
}

const name = (file: string) => relative(root, file)
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

describe.each(Object.keys(mayImport))('%s', (folder) => {
  const imports = sourceFiles(folder).flatMap(importsOf)

  test('imports only the folders below it', () => {
    const allowed = [folder, ...(mayImport[folder] ?? [])]
    const strays = imports
      .filter(({specifier}) => specifier.startsWith('.'))
      .map(({file, specifier}) => ({file: name(file), target: relative(root, resolve(dirname(file), specifier))}))
      .filter(({target}) => target !== 'package.json' && !allowed.includes(target.split('/')[0] ?? ''))
    expect(strays).toEqual([])
  })

  test('loads only the packages it may', () => {
    const allowed = mayLoad[folder]
    const strays = imports
      .filter(({specifier, typeOnly}) => !typeOnly && !specifier.startsWith('.'))
      .filter(({specifier}) => allowed && !allowed.includes(packageOf(specifier)))
      .map(({file, specifier}) => ({file: name(file), specifier}))
    expect(strays).toEqual([])
  })
})

test('src has no Node built-in and no React outside src/react', () => {
  const strays = sourceFiles('src')
    .filter((file) => !name(file).startsWith('src/react/'))
    .flatMap(importsOf)
    .filter(({specifier}) => specifier.startsWith('node:') || /^react(-dom)?(\/|$)/.test(specifier))
  expect(strays.map(({file, specifier}) => ({file: name(file), specifier}))).toEqual([])
})

test('lake knows no word of a clinic', () => {
  const clinicWords = /\b(clinic|patient|article|reviewer|disclaimer|crisis|citation)s?\b/i
  const strays = sourceFiles('lake').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (clinicWords.test(line) ? [`${name(file)}:${index + 1} ${line.trim()}`] : [])),
  )
  expect(strays).toEqual([])
})

test('examples import the built package, never its sources', () => {
  const strays = sourceFiles('examples')
    .flatMap(importsOf)
    .filter(
      ({file, specifier}) =>
        specifier.startsWith('.') && !resolve(dirname(file), specifier).startsWith(join(root, 'examples')),
    )
  expect(strays.map(({file, specifier}) => ({file: name(file), specifier}))).toEqual([])
})
