import {defineCommand} from 'citty'
import {checkContext, type Digest, digest, digestText} from '../src/editorial/index.ts'
import {dayIn} from '../src/editorial/dayIn.ts'
import {type StoredObject, fieldOf, textOf} from '../src/storedValue.ts'
import {CheckError} from './check/CheckError.ts'
import type {CheckSource} from './check/source/CheckSource.ts'
import {type NamedSource, namedSource} from './check/source/namedSource.ts'
import {sourceArgs} from './check/source/sourceArgs.ts'
import {mailMessage} from './digest/mailMessage.ts'
import {postToWebhook, webhookAddress} from './digest/webhook.ts'
import {problemLine} from './problemLine.ts'
import {writeOut} from './writeOut.ts'

/** `clinic-content digest`: what each person should look after, printed, as a mail, or posted. */
export const digestCommand = defineCommand({
  meta: {name: 'digest', description: 'Tell each person what is due, in doubt or taken down'},
  args: {
    ...sourceArgs,
    person: {type: 'string', description: 'Only what is theirs: the id of a person, or their name', valueHint: 'id'},
    days: {type: 'string', description: 'Days ahead that are listed', valueHint: 'number', default: '30'},
    format: {type: 'string', description: 'text, json or mail', valueHint: 'name', default: 'text'},
    from: {type: 'string', description: 'Sender of the mail', valueHint: 'address'},
    to: {type: 'string', description: 'Recipient of the mail', valueHint: 'address'},
    webhook: {type: 'string', description: 'Post it there as JSON instead; https, or this machine', valueHint: 'url'},
    'skip-empty': {type: 'boolean', description: 'Write or post nothing when nothing is due'},
  },
  run: ({args}) =>
    writeDigest(
      {...args, apiHost: args['api-host'], skipEmpty: args['skip-empty']},
      {
        token: process.env['CLINIC_CONTENT_TOKEN'] ?? '',
        now: new Date(),
        newId: () => crypto.randomUUID(),
        write: writeOut,
        warn: (line) => console.error(line),
      },
    ),
})

export interface DigestArguments extends NamedSource {
  format: string
  days?: string | undefined
  person?: string | undefined
  from?: string | undefined
  to?: string | undefined
  webhook?: string | undefined
  skipEmpty?: boolean | undefined
}

/** The world around the command. */
export interface DigestWorld {
  token: string
  now: Date
  /** A new id on each call, for the mail. */
  newId(): string
  /** How the dataset and the webhook are reached; the platform's `fetch` unless told. */
  fetch?: typeof globalThis.fetch
  write(text: string): Promise<void>
  /** Takes the one line that says why there is no digest. */
  warn(line: string): void
}

/** Raised when a field of the JSON is renamed, dropped or changes its meaning; added fields leave it alone. */
const FORMAT_VERSION = 1

/**
 * Runs the command and answers its exit code: 0 when the digest was written or posted, whatever it says; 2 when it could
 * not be: a mistake in the command line, a lake or webhook that does not answer, a refused token.
 */
export async function writeDigest(args: DigestArguments, world: DigestWorld): Promise<0 | 2> {
  const token = world.token.trim()
  const {now, fetch, newId, write} = world
  try {
    const format = formatOf(args.format)
    const daysAhead = daysOf(args.days ?? '30')
    const webhook = args.webhook === undefined ? null : webhookAddress(args.webhook)
    const source = await namedSource(args, token, fetch)
    const found = await digestOf(source, now, {daysAhead, person: args.person ?? null})
    if (args.skipEmpty === true && found.people.length === 0) return 0
    const text = digestText(found)
    if (webhook) {
      await postToWebhook(webhook, {text, version: FORMAT_VERSION, ...found}, fetch)
    } else if (format === 'mail') {
      const subject = `${source.name.kind === 'dataset' ? source.name.dataset : 'Content'}: what is due on ${found.today}`
      await write(mailMessage({from: args.from ?? '', to: args.to ?? '', subject, text, now, id: newId()}))
    } else {
      await write(format === 'json' ? `${JSON.stringify({version: FORMAT_VERSION, ...found}, null, 2)}\n` : text)
    }
    return 0
  } catch (error) {
    world.warn(problemLine('digest', error, token))
    return 2
  }
}

const formats = ['text', 'json', 'mail'] as const

function formatOf(name: string): (typeof formats)[number] {
  const format = formats.find((each) => each === name)
  if (format) return format
  throw new CheckError('usage', `--format "${name}" is not a format; expected ${formats.join(', ')}`)
}

function daysOf(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  throw new CheckError('usage', `--days "${text}" is not a number of days; expected one from 0 to 9999`)
}

const types = ['article', 'sourceAlert', 'clinic', 'topic', 'person', 'citation', 'disclaimer', 'crisisResource']

/** The digest as readers' documents have it: drafts of a source, a person or a disclaimer count for nothing. */
async function digestOf(
  source: CheckSource,
  now: Date,
  {daysAhead, person}: {daysAhead: number; person: string | null},
): Promise<Digest> {
  const documents: StoredObject[] = []
  for await (const {document} of source.documents(types)) documents.push(document)
  const published = documents.filter(({_id, _type}) => _type !== 'article' && !textOf(_id).includes('.'))
  const clinic = published.find(({_type}) => _type === 'clinic')
  const context = checkContext(published, {today: dayIn(textOf(fieldOf(clinic, 'timeZone')), now)})
  const wanted = person === null ? null : context.people.find(({_id, name}) => _id === person || name === person)
  if (wanted === undefined) {
    throw new CheckError('usage', `--person "${person}" is nobody here; expected the id or the name of a person`)
  }
  const found = await digest(documents, context, {daysAhead})
  return wanted ? {...found, people: found.people.filter(({personId}) => personId === wanted._id)} : found
}
