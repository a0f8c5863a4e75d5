import {readFileSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import process from 'node:process'
import ts from 'typescript'
import {runGenerator, type GeneratedFile} from './generatedFile.ts'

/** Every public name of every entry, for sites and for tools, with its signature and docstring. */
export const apiDocs: GeneratedFile = {
  path: 'docs/api.md',
  command: 'npm run docs',
  generate: async () => apiReference(),
}

const introduction = `# API reference

Generated from the docstrings: change those, then run \`npm run docs\`. [For site developers](for-developers.md) shows how the parts are used together; [caching](caching.md) is about how long an answer may be kept.

Sites import the entries up to \`clinic-content/editorial\`; the last five are for staff tools and need the optional peers that they name.`

const root = resolve(import.meta.dirname, '..')

function apiReference(): string {
  const {options, entries} = readProject()
  const program = ts.createProgram([...entries.values()], options)
  const checker = program.getTypeChecker()
  const sections = [...entries].map(([name, file]) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!source || !module) throw new Error(`apiDocs: ${relative(root, file)} is no module; expected the entry ${name}`)
    const symbols = checker.getExportsOfModule(module).map((symbol) => resolved(symbol, checker))
    const described = symbols.map((symbol) => describe(symbol, checker)).toSorted(byKindThenName)
    return [`## \`${name}\``, ...described.map(({text}) => text)].join('\n\n')
  })
  return `${[introduction, ...sections].join('\n\n')}\n`
}

/** The entries as the compiler finds them: those of `paths` in `tsconfig.json`. */
function readProject(): {options: ts.CompilerOptions; entries: ReadonlyMap<string, string>} {
  const path = resolve(root, 'tsconfig.json')
  const {config, error} = ts.readConfigFile(path, (file) => readFileSync(file, 'utf8'))
  if (error) throw new Error(`apiDocs: ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`)
  const {options} = ts.parseJsonConfigFileContent({...config, include: [], files: []}, ts.sys, dirname(path))
  const entries = Object.entries(options.paths ?? {}).flatMap(([name, [file]]): [string, string][] =>
    file ? [[name, resolve(root, file)]] : [],
  )
  return {options, entries: new Map(entries)}
}

const resolved = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

type Kind = 'value' | 'type'

interface Described {
  kind: Kind
  name: string
  text: string
}

/** What a reader calls comes before the types that it takes and answers. */
const byKindThenName = (a: Described, b: Described): number =>
  a.kind === b.kind ? (a.name < b.name ? -1 : 1) : a.kind === 'value' ? -1 : 1

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): Described {
  const declarations = symbol.declarations ?? []
  const [declaration] = declarations
  if (!declaration) throw new Error(`apiDocs: "${symbol.name}" has no declaration; expected one in src`)
  const isType = declarations.every((each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each))
  return {
    kind: isType ? 'type' : 'value',
    name: symbol.name,
    text: [
      `### ${symbol.name}`,
      fence(declarations.map((each) => signature(each, symbol, checker)).join('\n')),
      ...documentation(symbol, declaration, checker),
    ].join('\n\n'),
  }
}

const printer = ts.createPrinter({removeComments: true})

/** How a name is declared, without its body; the members of an interface keep their comments. */
function signature(declaration: ts.Declaration, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const source = declaration.getSourceFile()
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) {
    return declaration.getText(source).replace(/^export /, '')
  }
  if (ts.isFunctionDeclaration(declaration)) {
    const {modifiers, asteriskToken, name, typeParameters, parameters, type} = declaration
    const bare = ts.factory.createFunctionDeclaration(
      modifiers?.filter(({kind}) => kind === ts.SyntaxKind.AsyncKeyword),
      asteriskToken,
      name,
      typeParameters,
      parameters,
      type,
      undefined,
    )
    return printer.printNode(ts.EmitHint.Unspecified, bare, source)
  }
  if (ts.isClassDeclaration(declaration)) {
    const head = declaration.getText(source).split('{', 1)[0] ?? ''
    const members = declaration.members
      .filter((member) => !(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private))
      .flatMap((member) =>
        ts.isPropertyDeclaration(member) && ts.isIdentifier(member.name) ? [`  ${member.getText(source)}`] : [],
      )
    return `${head.replace(/^export /, '').trim()} {\n${members.join('\n')}\n}`
  }
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration)
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.WriteArrowStyleSignature
  const text = checker.typeToString(type, declaration, flags).replaceAll(/import\("[^"]*"\)\./g, '')
  return `const ${symbol.name}: ${text.length > LONGEST_TYPE ? shortened(text) : text}`
}

/** Of a schema type what it is called; its fields are in the content model. Of anything else the beginning. */
function shortened(type: string): string {
  const [head = ''] = type.split(/ (?:fields|groups|of|fieldsets): /, 1)
  return `${head.slice(0, LONGEST_TYPE)} …`
}

/** The longest type of a constant that is printed whole; the results of queries are longer by far. */
const LONGEST_TYPE = 300

/** The docstring: text, then what is thrown, where a rule comes from and an example. */
function documentation(symbol: ts.Symbol, declaration: ts.Declaration, checker: ts.TypeChecker): string[] {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker))
  const tags = ts.getJSDocTags(declaration)
  const lines = tags.flatMap((tag, index) => {
    // As written: the compiler takes the brace after `@throws` for a type and the link in it for the next tag.
    const next = tags[index + 1]
    const rest = next?.tagName.text === 'link' ? next.getText() : ''
    const text = `${tag.getText()}${rest}`
      .replace(/^@\w+/, '')
      .replaceAll(/^[ \t]*\*(?: |$)/gm, '')
      .trim()
    if (tag.tagName.text === 'example') return [fence(text)]
    const label = labels.get(tag.tagName.text)
    return label && text ? [`**${label}** ${withoutLinks(text)}`] : []
  })
  return [withoutLinks(text), ...lines].filter((part) => part !== '')
}

const labels: ReadonlyMap<string, string> = new Map([
  ['param', 'Parameter:'],
  ['returns', 'Returns:'],
  ['throws', 'Throws:'],
  ['see', 'See:'],
  ['deprecated', 'Deprecated:'],
])

/** `{@link ContentError}` and `{ContentError}` as code. */
const withoutLinks = (text: string): string => text.replaceAll(/\{(?:@link (\w+)|([A-Z]\w*))\}/g, '`$1$2`').trim()

/** Not `ts`: signatures are no program, and examples are parts of one. */
const fence = (code: string): string => `\`\`\`typescript\n${code}\n\`\`\``

if (import.meta.main) process.exitCode = await runGenerator(apiDocs, process.argv.slice(2))
