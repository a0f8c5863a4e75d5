import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {packsFolder, profilesFolder, readPacks, readProfile, seedDocuments} from '../../seed/index.ts'
import {datasetOver} from './datasetOver.ts'
import {findingsOf, headlessFindingsOf} from './findingsOf.ts'

const {client, close} = await datasetOver([])
afterAll(close)

test.each([
  ['example-clinic.yaml', []],
  [
    'kairos-psychiatry.yaml',
    [
      'clinic: warning openingHours: Without opening hours, readers do not know when to call.',
      'clinic: warning phone: Without a phone number, readers cannot call the clinic.',
    ],
  ],
])(
  'what %s seeds has the shape that the Studio expects',
  async (file, expected) => {
    const profile = await readProfile(join(profilesFolder, file))
    const packs = await readPacks(profile.packs, packsFolder)
    const {documents} = await seedDocuments(profile, packs, {seededOn: '2026-11-24', today: '2026-11-24'})
    const findings = await Promise.all(
      documents.map(async ({document}) => {
        const found = new Set([
          ...(await findingsOf(document, client)),
          ...(await headlessFindingsOf(document, client)),
        ])
        return [...found].map((finding) => `${document._id}: ${finding}`)
      }),
    )
    expect(findings.flat().sort()).toEqual(expected)
    expect(documents.length).toBeGreaterThan(10)
  },
  60_000,
)
