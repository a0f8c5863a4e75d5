import {join} from 'node:path'
import {httpTransport, readProfile, seedClinic} from '../../seed/index.ts'
import {dayIn} from '../../src/editorial/dayIn.ts'
import type {SeedTransport} from '../../seed/index.ts'
import {localDemoIdentity} from '../local/localDemoIdentity.ts'
import {localDatasets, localProject} from './localDatasets.ts'
import type {Progress} from './progress.ts'

/**
 * Opens the two clinics of this machine in a lake that does not have them yet; a clinic that is there belongs to its
 * staff and is left alone. A first start that was cut short goes on where it stopped.
 */
export async function seedOnFirstStart(options: {
  lakeUrl: string
  /** The seeding robot's. */
  token: string
  root: string
  progress: Progress
  signal: AbortSignal
  now?: () => Date
}): Promise<void> {
  const {lakeUrl, token, root, progress, signal, now = () => new Date()} = options
  for (const {name: dataset, title, profile: file, needsReviewer} of localDatasets) {
    signal.throwIfAborted()
    const transport = httpTransport({apiHost: lakeUrl, projectId: localProject.id, dataset, token})
    if (await isSeeded(transport)) continue
    await progress.step(`Open the clinic "${title}" (first start only)`, async () => {
      const profile = await readProfile(join(root, file))
      const today = dayIn(profile.clinic.timeZone, now())
      await seedClinic({profile, transport, today})
      if (needsReviewer)
        await transport.mutate(localDemoIdentity(today).map((document) => ({createIfNotExists: document})))
    })
  }
}

/** The seeder notes the profile last, when everything else is written. */
const isSeeded = async (transport: SeedTransport): Promise<boolean> =>
  (await transport.query('defined(*[_id == "private.seed"][0].profileHash)', {})) === true
