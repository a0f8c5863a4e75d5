import {mkdtemp, readdir, readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {expect, test} from 'vitest'
import {typedProblem} from '../../cli/new/answer.ts'
import {flaggedQuestions, personQuestions} from '../../cli/new/questions.ts'
import {newProfile} from '../../cli/new.ts'
import {parseProfile} from '../../seed/profile/parseProfile.ts'

const needed = new Map([
  ['key', 'harbor'],
  ['legal-name', 'Harbor Clinic LLC'],
  ['name', 'Harbor: Clinic'],
  ['jurisdictions', 'US-FL'],
  ['time-zone', 'America/New_York'],
  ['packs', 'core, psychiatry'],
])
const folder = () => mkdtemp(join(tmpdir(), 'new-'))
const quiet = () => {}

test('flags alone write a profile in which nothing is invented, and which is not replaced', async () => {
  const file = join(await folder(), 'p.yaml')
  await newProfile(file, new Map([...needed, ['bills-medicare', 'no']]), false, null, quiet)
  const text = await readFile(file, 'utf8')
  expect(text).toMatch(/^# yaml-language-server: \$schema=/)
  const {value} = parseProfile(text)
  expect(value?.clinic.displayName).toBe('Harbor: Clinic')
  expect(value?.clinic.phone).toBeUndefined()
  expect(value?.people).toEqual([])
  expect(value?.legal).toEqual({billsMedicareOrMedicaid: false})
  await expect(newProfile(file, needed, false, null, quiet)).rejects.toThrow('expected another path, or --force')
})

test('without anybody to ask, every missing and wrong flag is named at once and nothing is written', async () => {
  const at = await folder()
  const refused = newProfile(join(at, 'p.yaml'), new Map([['phone', 'call us']]), false, null, quiet)
  await expect(refused).rejects.toThrow(/--key is missing[^]*--phone "call us" is not right[^]*--packs is missing/)
  expect(await readdir(at)).toEqual([])
})

/** Somebody at a terminal who answers each question by its first words; `\u0003` is Ctrl-C. */
function someone(answers: Readonly<Record<string, string>>) {
  const input = new PassThrough()
  const output = new PassThrough()
  const asked: string[] = []
  output.on('data', (chunk: Buffer) => {
    const question = Object.keys(answers).find((words) => !asked.includes(words) && chunk.toString().includes(words))
    if (question === undefined) return
    asked.push(question)
    // The prompt listens once it has drawn itself.
    setImmediate(() => input.write(answers[question] ?? ''))
  })
  return {input, output}
}

test('Ctrl-C at a question leaves no file', async () => {
  const at = await folder()
  const streams = someone({Street: '\u0003'})
  await expect(newProfile(join(at, 'p.yaml'), needed, false, streams, quiet)).rejects.toThrow('stopped')
  expect(await readdir(at)).toEqual([])
})

test('what is typed is written, and Enter leaves a question open', async () => {
  const file = join(await folder(), 'p.yaml')
  const answers = {...Object.fromEntries(flaggedQuestions.map(({ask}) => [ask, '\r'])), Phone: '+1 904-555-0123\r'}
  await newProfile(file, needed, false, someone(answers), quiet)
  const {value, problems} = parseProfile(await readFile(file, 'utf8'))
  expect(problems).toEqual([])
  expect(value?.clinic).toEqual({
    legalName: 'Harbor Clinic LLC',
    displayName: 'Harbor: Clinic',
    phone: '+1 904-555-0123',
    jurisdictions: ['US-FL'],
    timeZone: 'America/New_York',
    language: 'en-US',
    otherLanguages: [],
    specialties: [],
    openingHours: [],
    demo: false,
  })
  expect(value?.people).toEqual([])
})

test('more people and credentials are asked for until a name or a title stays empty', async () => {
  const file = join(await folder(), 'p.yaml')
  const answers = {
    ...Object.fromEntries(flaggedQuestions.map(({ask}) => [ask, '\r'])),
    'Full name of a first person': 'Full Name\r',
    'Full name of person 3': '\r',
    'Full name of person 2': 'Other Name\r',
    'A key for this person, such as clinician-1 [person 2]': 'writer-1\r',
    'Their role, such as Psychiatrist [person 2]': 'Writer\r',
    'Letters after their name [person 2]': '\r',
    'Two sentences about them, for readers [person 2]': '\r',
    'Are they a licensed clinician? [person 2]': 'no\r',
    'such as Medical license [person 2, credential 1]': '\r',
    'such as Medical license [person 1, credential 2]': '\r',
    'A key for this person, such as clinician-1': 'clinician-1\r',
    'Their role, such as Psychiatrist': 'Psychiatrist\r',
    'Are they a licensed clinician?': 'yes\r',
    'A license or degree of theirs, such as Medical license': 'Medical license\r',
    'Who issued it, such as Florida Board of Medicine': 'A board\r',
  }
  await newProfile(file, needed, false, someone(answers), quiet)
  const {value, problems} = parseProfile(await readFile(file, 'utf8'))
  expect(problems).toEqual([])
  expect(value?.people.map(({key, name, isClinician, credentials}) => ({key, name, isClinician, credentials}))).toEqual(
    [
      {
        key: 'clinician-1',
        name: 'Full Name',
        isClinician: true,
        credentials: [{title: 'Medical license', issuer: 'A board'}],
      },
      {key: 'writer-1', name: 'Other Name', isClinician: false, credentials: []},
    ],
  )
})

/** Every flag with an answer that is in order. */
const everything = new Map([
  ...needed,
  ['street', '1 Example Street'],
  ['address-line-2', 'Suite 2'],
  ['city', 'Sampletown'],
  ['region', 'FL'],
  ['postal-code', '01234'],
  ['country', 'US'],
  ['phone', '904-555-0100'],
  ['url', 'https://harbor.example'],
  ['specialties', 'Psychiatric'],
  ['language', 'en-US'],
  ['other-languages', 'es-US'],
  ['hours', 'Monday-Wednesday, friday 9:00-17:00; Saturday 10:00-12:00'],
  ['emergencies', 'no'],
  ['crisis-leave-out', 'us-veterans'],
  ['bills-medicare', 'yes'],
  ['federal-funds', 'no'],
  ['fifteen-or-more', 'no'],
  ['hipaa', 'yes'],
  ['telehealth', 'yes'],
  ['contact-form', 'yes'],
  ['tracking', 'no'],
  ['earns-from-site', 'no'],
  ['testimonials', 'no'],
  ['minors', 'yes'],
  ['free-services', 'no'],
  ['md-specialty', 'yes'],
  ['do-specialty', 'no'],
  ['telehealth-places', 'US-FL, US-GA'],
  ['telehealth-registration', 'https://harbor.example/registration'],
  ['policy-editorial', 'https://harbor.example/editorial'],
  ['policy-corrections', 'https://harbor.example/corrections'],
  ['policy-advertising', 'https://harbor.example/advertising'],
  ['policy-privacy', 'https://harbor.example/privacy'],
  ['policy-privacy-practices', 'https://harbor.example/npp'],
  ['policy-nondiscrimination', 'https://harbor.example/nondiscrimination'],
  ['policy-language-assistance', 'https://harbor.example/languages'],
  ['policy-accessibility', 'https://harbor.example/accessibility'],
  ['policy-complaints', 'https://harbor.example/complaints'],
  ['funding', 'This site carries no advertising.'],
  ['intro', 'Welcome.'],
])
const people =
  '[{key: a-1, name: A, role: Nurse, isClinician: true, credentials: [{title: RN, issuer: A board}]}, {key: b-1, name: B, role: Writer}]'

test('every question has a flag, and every flag lands where the profile has it', async () => {
  const file = join(await folder(), 'p.yaml')
  const given = new Map([...everything, ['people', people]])
  const lines: string[] = []
  await newProfile(file, given, false, null, (line) => lines.push(line))
  const flags = flaggedQuestions.flatMap(({flag}) => flag ?? [])
  expect(flags.filter((flag) => !given.has(flag) && !/^(person|credential)-/.test(flag))).toEqual([])
  const {value, problems} = parseProfile(await readFile(file, 'utf8'))
  expect(problems).toEqual([])
  expect(value?.clinic.openingHours).toEqual([
    {days: ['Monday', 'Tuesday', 'Wednesday', 'Friday'], opens: '09:00', closes: '17:00'},
    {days: ['Saturday'], opens: '10:00', closes: '12:00'},
  ])
  expect(value?.people.map(({key}) => key)).toEqual(['a-1', 'b-1'])
  expect(value).toMatchObject({
    legal: {billsMedicareOrMedicaid: true, offersTelehealth: true, earnsFromSite: false, treatsMinors: true},
    telehealth: {jurisdictions: ['US-FL', 'US-GA'], registrationUrl: 'https://harbor.example/registration'},
    crisis: {leaveOut: ['us-veterans']},
  })
  expect(Object.keys(value?.clinic.policies ?? {})).toHaveLength(9)
  // What the answers leave open is said at once.
  expect(lines.slice(1, -1)).toEqual([
    'Open for the clinic (no legal advice; confirm with counsel): 3.',
    '  disclaimers/es-US: disclaimers in es-US, in the Studio under Disclaimers (no pack brings any)',
    '  telehealth.jurisdictions (US-GA): US-GA is not in clinic.jurisdictions, so its crisis lines and disclaimers are not shown (add it there, or stop offering telehealth there)',
    '  disclaimers/minors: a text of the kind "Minors", in the Studio under Disclaimers (young readers and their parents are told what holds for them)',
  ])
})

test.each([
  ['hours', 'all day', '"all day" is not right; expected days and times such as Monday-Thursday 09:00-17:00'],
  ['hours', 'Monday-Caturday 09:00-17:00', 'is not right; expected days and times'],
  ['hours', 'Monday 17:00-09:00', '09:00 is not after 17:00'],
  ['hours', 'Monday 09:00-29:00', '[1].closes: "29:00" is not right; expected a time of day such as 08:30'],
  ['packs', 'core, psychiatri', '"psychiatri" is no pack; did you mean "psychiatry"?'],
  ['crisis-leave-out', 'us-988', '"us-988" is no crisis line that can be left out; expected us-veterans'],
  ['people', 'Full Name', 'is not a list; expected YAML such as'],
  ['people', '[{key: a-1, name: A}]', '[1].role: nothing is not right; expected a map with key, name and role'],
  ['telehealth-places', 'US-FL', '--telehealth-places needs --telehealth yes too'],
  ['city', 'Sampletown', '--city needs --street too'],
  ['other-languages', 'English', '"English" is not right; expected a language tag such as en-US'],
  ['policy-privacy', 'privacy.html', 'expected a web address that starts with https://'],
  ['bills-medicare', 'perhaps', '"perhaps" is not right; expected yes or no'],
])('--%s "%s" is refused and nothing is written', async (flag, value, told) => {
  const at = await folder()
  const refused = newProfile(join(at, 'p.yaml'), new Map([...needed, [flag, value]]), false, null, quiet)
  await expect(refused).rejects.toThrow(told)
  expect(await readdir(at)).toEqual([])
})

test('a key that another person has is refused while it is typed', () => {
  const [, question] = personQuestions(1)
  if (!question) throw new Error('expected the question for a key')
  const known = {packs: [], crisisLines: [], people: ['clinician-1']}
  expect(typedProblem(question, 'clinician-1', known)).toMatch('"clinician-1" already names another person')
  expect(typedProblem(question, 'clinician-2', known)).toBeUndefined()
})

test('--people and --person-name are two ways to say it', async () => {
  const given = new Map([...needed, ['people', people], ['person-name', 'A']])
  const refused = newProfile(join(await folder(), 'p.yaml'), given, false, null, quiet)
  await expect(refused).rejects.toThrow('--person-name and --people are two ways to say it')
})

test('a clinic outside the United States is not asked about its law', async () => {
  const asked: string[] = []
  const streams = someone(Object.fromEntries(flaggedQuestions.map(({ask}) => [ask, '\r'])))
  streams.output.on('data', (chunk: Buffer) => asked.push(chunk.toString()))
  const file = join(await folder(), 'p.yaml')
  await newProfile(file, new Map([...needed, ['jurisdictions', 'GB-ENG'], ['packs', 'core']]), false, streams, quiet)
  expect(asked.join('')).toContain('Do you see people by video or phone?')
  expect(asked.join('')).not.toMatch(/Medicare|HIPAA|Florida Board of Medicine does not|988/)
})
