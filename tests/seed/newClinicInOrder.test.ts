import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {httpTransport, parseProfile} from '../../seed/index.ts'
import {servedClinic, TOKEN} from './support/testClinic.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(join(root, 'docs/new-clinic.md'), 'utf8')

/** The code on the page, in the order in which somebody comes upon it. */
const blocks = [...page.matchAll(/^```(sh|yaml)\n([\s\S]*?)^```/gm)].map(([, language, text = '']) => ({
  language,
  text,
}))

/** The folder of the repository as somebody has it, with a place of its own for what the commands write. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-clinic-'))
  for (const name of ['cli', 'seed', 'lake', 'src', 'schemas', 'node_modules', 'package.json'])
    symlinkSync(join(root, name), join(folder, name))
  mkdirSync(join(folder, '.clinic-content'))
  // What `npm start` leaves.
  writeFileSync(join(folder, '.clinic-content/tokens.json'), JSON.stringify({robot: TOKEN}))
  return folder
}

test('every command of the page runs in the order written, as for a new user', async () => {
  const folder = checkout()
  const {apiHost, close} = await servedClinic()
  const options = {apiHost, projectId: 'demo-clinic', token: TOKEN}
  await httpTransport({...options, dataset: 'kairos'}).createDataset()
  const env = {...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`}
  const said: string[] = []
  let session = 'set -e'
  try {
    for (const {language, text} of blocks) {
      if (language === 'yaml') {
        writeFileSync(join(folder, 'my-clinic.yaml'), text)
        continue
      }
      // The page's lake is at its usual address; this one is anywhere.
      const here = text.replaceAll(/^(npx node cli\/main\.ts seed .*)$/gm, `$1 --api-host ${apiHost}`)
      const {stdout} = await promisify(execFile)('bash', ['-c', `${session}\n${here}`], {cwd: folder, env})
      said.push(stdout)
      const exported = /^export .*$/gm.exec(text)
      if (exported) session += `\n${exported[0]}`
    }
    expect(said).toEqual([
      expect.stringMatching(/^Wrote my-clinic\.yaml\.\nOpen for the clinic [^]*\nNext: clinic-content seed /),
      expect.stringMatching(
        /^Kairos Psychiatry -> kairos [^]*\n {2}REV-01 block: [^]*Dry run: nothing was written\.\n$/,
      ),
      expect.stringMatching(
        /^Harbor Clinic -> harbor [^]*\nMade the dataset "harbor"\.\n[^]*\nDone: \d+ documents written\.\n$/,
      ),
    ])
    expect(parseProfile(readFileSync(join(folder, 'my-clinic.yaml'), 'utf8')).problems).toEqual([])
    const stored = await httpTransport({...options, dataset: 'harbor'}).query('*[_id == "clinic"][0].displayName', {})
    expect(stored).toBe('Harbor Clinic')
  } finally {
    await close()
    rmSync(folder, {recursive: true})
  }
}, 240_000)
