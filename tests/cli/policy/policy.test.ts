import {expect, test} from 'vitest'
import {type PolicyArguments, writePolicy} from '../../../cli/policy.ts'
import {editorialPolicy} from '../../../src/editorial/index.ts'
import {ndjson, temporaryFile} from '../check/support.ts'

const clinic = {_id: 'clinic', _type: 'clinic', displayName: 'Example Clinic'}

async function run(args: Partial<PolicyArguments>, documents: object[] = [clinic]) {
  const parts: string[] = []
  const lines: string[] = []
  const code = await writePolicy(
    {file: temporaryFile('clinic.ndjson', ndjson(documents)), format: 'html', ...args},
    {token: '', write: async (text) => void parts.push(text), warn: (line) => void lines.push(line)},
  )
  return {code, out: parts.join(''), lines}
}

const policy = editorialPolicy({clinic})
const promises = policy.sections.flatMap(({rules}) => rules.map(({title}) => title))

test.each<[format: string, begins: string, heading: RegExp, item: RegExp]>([
  [
    'html',
    '<article>\n  <h1>How we make our health pages</h1>\n  <p>Example Clinic publishes',
    /^ {2}<h2>/gm,
    /^ {4}<li><strong>/gm,
  ],
  ['markdown', '# How we make our health pages\n\nExample Clinic publishes', /^## /gm, /^- \*\*/gm],
  ['text', 'How we make our health pages\n\nExample Clinic publishes', /^[A-Z ,]+$/gm, /^- /gm],
])('writes every promise as %s', async (format, begins, heading, item) => {
  const {code, out, lines} = await run({format})
  expect({code, lines, begins: out.slice(0, begins.length)}).toEqual({code: 0, lines: [], begins})
  expect(out.match(heading)).toHaveLength(policy.sections.length + 1)
  expect(out.match(item)).toHaveLength(promises.length)
})

test('lets no name begin a tag, a heading or a line', async () => {
  const hostile = [{...clinic, displayName: '<script>alert(1)</script>\n# “A & B” *Clinic*'}]
  expect((await run({}, hostile)).out).toContain(
    '<p>&#60;script&#62;alert(1)&#60;/script&#62;\n# “A &#38; B” *Clinic* publishes a health page',
  )
  expect((await run({format: 'markdown'}, hostile)).out).toContain(
    '\n\\<script\\>alert(1)\\</script\\> \\# “A \\& B” \\*Clinic\\* publishes',
  )
  expect((await run({format: 'text'}, hostile)).out).toContain(
    '\n<script>alert(1)</script> # “A & B” *Clinic* publishes',
  )
})

test.each<[name: string, args: Partial<PolicyArguments>, documents: object[], line: RegExp]>([
  ['an unknown format', {format: 'pdf'}, [clinic], /--format "pdf" is not a format; expected html, markdown, text/],
  ['no clinic', {}, [], /no published clinic with a name/],
  ['a draft of a clinic only', {}, [{...clinic, _id: 'drafts.clinic'}], /no published clinic with a name/],
  ['no source', {file: undefined}, [], /--dataset/],
])('says in one line what is wrong with %s', async (_name, args, documents, line) => {
  const {code, out, lines} = await run(args, documents)
  expect({code, out, count: lines.length}).toEqual({code: 2, out: '', count: 1})
  expect(lines[0]).toMatch(line)
})
