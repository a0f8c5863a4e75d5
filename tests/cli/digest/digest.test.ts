import {createServer} from 'node:http'
import {describe, expect, onTestFinished, test} from 'vitest'
import {type DigestArguments, type DigestWorld, writeDigest} from '../../../cli/digest.ts'
import {documentsOf} from '../../client/support/documentsOf.ts'
import {soundArticle} from '../../fixtures/soundArticle.ts'
import {ndjson, soundDocuments, temporaryFile} from '../check/support.ts'
import {keepUpPatch} from '../../../src/editorial/sourceDecision.ts'

interface Run {
  documents?: object[]
  day?: string
  args?: Partial<DigestArguments>
  world?: Partial<DigestWorld>
}

async function run({documents, day = '2026-11-24', args = {}, world = {}}: Run = {}) {
  const file = temporaryFile('clinic.ndjson', ndjson(documents ?? (await soundDocuments())))
  const parts: string[] = []
  const lines: string[] = []
  const code = await writeDigest(
    {file, format: 'text', ...args},
    {
      token: '',
      now: new Date(`${day}T12:00:00Z`),
      newId: () => 'id-1',
      write: async (text) => void parts.push(text),
      warn: (line) => void lines.push(line),
      ...world,
    },
  )
  return {code, out: parts.join(''), lines}
}

/** The documents of the sound article with fields of some set otherwise, by id. */
async function changed(changes: {[id: string]: object}, ...more: object[]): Promise<object[]> {
  const documents = documentsOf(await soundArticle())
  return [...documents.map((each) => ({...each, ...changes[each._id]})), ...more]
}

describe('a digest', () => {
  test('says so when nothing is due, or says nothing', async () => {
    expect(await run()).toEqual({code: 0, out: 'On 2026-11-24: nothing is due.\n', lines: []})
    expect(await run({args: {skipEmpty: true}})).toEqual({code: 0, out: '', lines: []})
  })

  test('goes by the day: a review due, over, and lapsed, with the grace in between', async () => {
    const article = (words: string) => `  ${words}: Lorisian worry\n`
    const on = async (day: string) => (await run({day})).out
    expect(await on('2028-09-20')).not.toContain('Review due')
    expect(await on('2028-09-21')).toContain(article('Review due, 2028-11-20'))
    expect(await on('2028-11-20')).toContain(article('Review due, 2028-11-20'))
    expect(await on('2028-11-21')).toContain(
      `${article('Review overdue, 2028-11-20 (over)')}    Readers have the page until 2029-02-18.\n`,
    )
    expect(await on('2029-02-19')).toContain(
      `${article('Review lapsed, 2028-11-20 (over)')}    Readers no longer have the page.\n`,
    )
  })

  test('gives each thing to whom it belongs, the practice owner what is nobody else’s', async () => {
    const documents = await changed({
      'person-second': {isPracticeOwner: true},
      'article-lorisian-worry': {withdrawal: {category: 'safety', on: '2026-11-23T09:00:00Z'}},
      'disclaimer-emergency': {effectiveTo: '2026-12-20'},
      'crisis-line': {verifiedOn: '2026-05-01'},
      'disclaimer-no-relationship': {
        approval: {by: {_type: 'reference', _ref: 'person-writer'}, role: 'practice-owner', on: '2025-12-01'},
        reviewDue: '2026-12-01',
      },
    })
    expect((await run({documents})).out).toBe(
      [
        'On 2026-11-24',
        '',
        'Dr. Fictional Reviewer',
        '  Taken down: Lorisian worry',
        '    Safety, since 2026-11-23',
        '',
        'Dr. Second Invention',
        '  Crisis number to check, 2026-10-28 (over): Invented crisis line',
        '  Disclaimer ends, 2026-12-20: Invented text: emergency',
        '',
        'Wilma Wordsworth-Fiction',
        '  Taken down: Lorisian worry',
        '    Safety, since 2026-11-23',
        '  Disclaimer approval ends, 2026-12-01: Invented text: no-relationship',
        '',
      ].join('\n'),
    )
    const one = await run({documents, args: {person: 'Dr. Second Invention', format: 'json', days: '10'}})
    expect(JSON.parse(one.out)).toEqual({
      version: 1,
      today: '2026-11-24',
      people: [
        {
          personId: 'person-second',
          name: 'Dr. Second Invention',
          items: [
            {
              kind: 'crisis-check',
              date: '2026-10-28',
              isPast: true,
              documentId: 'crisis-line',
              title: 'Invented crisis line',
              detail: '',
            },
          ],
        },
      ],
    })
  })

  test('gives the reviews of somebody who is away to the backup, and nobody’s to nobody', async () => {
    const away = {away: [{from: '2028-10-01'}], backup: {_type: 'reference', _ref: 'person-second'}}
    const withBackup = await run({documents: await changed({'person-reviewer': away}), day: '2028-11-01'})
    expect(withBackup.out.split('Dr. Second Invention')[1]).toContain('  Review due, 2028-11-20: Lorisian worry')
    expect(withBackup.out).not.toContain('Dr. Fictional Reviewer')
    const left = await run({documents: await changed({'person-reviewer': {leftOn: '2028-01-01'}}), day: '2028-11-01'})
    expect(left.out).toContain('Nobody in particular\n')
    expect(left.out.split('Nobody in particular')[1]).toContain('  Review due, 2028-11-20: Lorisian worry')
  })

  test('names a retracted source with its sentence, and the day once a sweep has noticed it', async () => {
    const retracted = {'citation-a': {publicationStatus: {status: 'retracted'}}}
    const alert = {
      _id: 'private.source-alert-1',
      _type: 'sourceAlert',
      article: {_ref: 'article-lorisian-worry'},
      citation: {_ref: 'citation-a'},
      noticedOn: '2026-11-22',
    }
    const detail =
      '    “An invented survey of worry and sleep”: retracted. It supports: “In one invented survey it went with less sleep.”'
    const before = await run({documents: await changed(retracted)})
    expect(before.out).toContain(`Dr. Fictional Reviewer\n  Source in doubt: Lorisian worry\n${detail}\n`)
    expect(before.out).toContain('Wilma Wordsworth-Fiction\n  Source in doubt: Lorisian worry\n')
    const noticed = await run({documents: await changed(retracted, alert)})
    expect(noticed.out).toContain(`  Source in doubt, page hides 2026-11-29: Lorisian worry\n${detail}\n`)
    const decided = await run({
      documents: await changed(retracted, {
        ...alert,
        ...keepUpPatch({personId: 'person-reviewer', today: '2026-11-23', reason: 'Two newer reviews agree.'}).set,
      }),
    })
    expect(decided.out).toContain(`${detail} A clinician decided that the page stays.\n`)
  })

  test('keeps what content holds in its line', async () => {
    const title = 'Worry\u001b[2J\r\nBcc: everybody@clinic.example\u202e'
    const {out} = await run({documents: await changed({'article-lorisian-worry': {title}}), day: '2028-11-01'})
    expect(out).not.toMatch(/\u001b|\r|\u202e|^Bcc/m) // oxlint-disable-line no-control-regex -- those must be gone
  })
})

describe('a digest as a mail', () => {
  const args = {format: 'mail', from: 'site@clinic.example', to: 'a@clinic.example,b@clinic.example'}

  test('is a whole message with the text as base64', async () => {
    const {code, out} = await run({args})
    expect(code).toBe(0)
    const [head = '', body = ''] = out.split('\r\n\r\n')
    expect(head.split('\r\n')).toEqual([
      'From: site@clinic.example',
      'To: a@clinic.example, b@clinic.example',
      'Subject: Content: what is due on 2026-11-24',
      'Date: Tue, 24 Nov 2026 12:00:00 +0000',
      'Message-ID: <id-1@clinic.example>',
      'Auto-Submitted: auto-generated',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
    ])
    expect(Buffer.from(body, 'base64').toString()).toBe('On 2026-11-24: nothing is due.\r\n')
    expect(body.split('\r\n').every((line) => line.length <= 76)).toBe(true)
  })

  test.each([
    ['', 'no --to given; expected one such as --to editor@clinic.example'],
    [
      'a@b.example\r\nBcc: c@d.example',
      '--to "a@b.example Bcc: c@d.example" is not an address; expected one such as --to editor@clinic.example',
    ],
    ['a@b.example,', 'no --to given; expected one such as --to editor@clinic.example'],
  ])('refuses %j', async (to, message) => {
    expect(await run({args: {...args, to}})).toEqual({code: 2, out: '', lines: [`clinic-content: digest: ${message}`]})
  })
})

describe('a digest for a webhook', () => {
  async function hook(status: number, headers: {[name: string]: string} = {}) {
    const bodies: string[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        bodies.push(body)
        response.writeHead(status, headers).end('thanks')
      })
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const address = server.address()
    return {bodies, url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/secret-path`}
  }

  test('is posted as text with its data, and nothing is printed', async () => {
    const {bodies, url} = await hook(200)
    expect(await run({args: {webhook: url}})).toEqual({code: 0, out: '', lines: []})
    expect(bodies.map((body) => JSON.parse(body))).toEqual([
      {text: 'On 2026-11-24: nothing is due.\n', version: 1, today: '2026-11-24', people: []},
    ])
  })

  test.each([
    ['refuses it', 403, {}, /^clinic-content: digest: the webhook at 127\.0\.0\.1:\d+ answered 403; it was not taken$/],
    [
      'sends on elsewhere',
      302,
      {location: 'http://127.0.0.1:9/'},
      /^clinic-content: digest: the webhook at 127\.0\.0\.1:\d+ did not answer; nothing was posted$/,
    ],
  ])('that %s is one line without its path', async (_, status, headers, line) => {
    const {url} = await hook(status, headers)
    const {code, lines} = await run({args: {webhook: url}})
    expect([code, lines.length]).toEqual([2, 1])
    expect(lines[0]).toMatch(line)
  })

  test.each(['http://hooks.clinic.example/x', 'ftp://localhost/x', 'http://127.0.0.1.evil.example/', 'x', ''])(
    'at %j is refused before anything is read',
    async (webhook) => {
      const line =
        'clinic-content: digest: --webhook is not an address to post to; expected one with https, or http on this machine'
      expect(await run({args: {webhook, file: '/nowhere'}})).toEqual({code: 2, out: '', lines: [line]})
    },
  )
})

test.each<[Partial<DigestArguments>, string]>([
  [{format: 'xml'}, '--format "xml" is not a format; expected text, json, mail'],
  [{days: '-1'}, '--days "-1" is not a number of days; expected one from 0 to 9999'],
  [{person: 'Nobody'}, '--person "Nobody" is nobody here; expected the id or the name of a person'],
  [{file: undefined}, 'nothing to read; expected --dataset <name> or --file <path>'],
])('%j is one line and exit code 2', async (args, message) => {
  expect(await run({args})).toEqual({code: 2, out: '', lines: [`clinic-content: digest: ${message}`]})
})
