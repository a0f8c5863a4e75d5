import {commit, isWritten} from './commit.ts'
import {readPacks} from './pack/readPack.ts'
import {planLines} from './planLines.ts'
import {progressLine} from './progressLine.ts'
import {planSeed, type SeedPlan} from './planSeed.ts'
import type {ClinicProfile} from './profile/clinicProfile.ts'
import {packsFolder} from './starterFolders.ts'
import type {SeedTransport} from './transport.ts'

export interface SeedClinicOptions {
  profile: ClinicProfile
  transport: SeedTransport
  /** `YYYY-MM-DD` in the clinic's time zone. */
  today: string
  /** User ids by person key, for people who sign in here under another id than the profile says. */
  accounts?: Readonly<Record<string, string>>
  /** Folder that holds the packs; those of this package by default. */
  packsFolder?: string
  /** Plans and reports, writes nothing. */
  dryRun?: boolean
  /** Deletes what neither profile nor packs ask for any more and nobody has touched. */
  prune?: boolean
  /** Called with the plan before anything is written, where there is something to write; `false` stops there. */
  beforeWrite?: (plan: SeedPlan) => Promise<boolean>
  /** Documents in one transaction; 50 unless told. */
  batchSize?: number
  /** Takes the plan, the findings and the progress, a line at a time. */
  log?: (line: string) => void
}

export interface SeedResult extends SeedPlan {
  /** Documents created or updated by this run. */
  written: number
}

/**
 * Opens a clinic: writes what its profile and packs say to a dataset, or brings it up to date.
 *
 * Running it again changes nothing, and what staff have changed stays theirs.
 *
 * @throws {@link SeedError} with a code of {@link SeedErrorCode}; the message is ready to show.
 *
 * @example
 * await seedClinic({
 *   profile: await readProfile('my-clinic.yaml'),
 *   transport: httpTransport({apiHost: 'http://localhost:3900', projectId: 'demo-clinic', dataset: 'my-clinic', token}),
 *   today: '2026-11-24',
 *   log: console.log,
 * })
 */
export async function seedClinic(options: SeedClinicOptions): Promise<SeedResult> {
  const {profile, transport, today, accounts, dryRun = false, log = () => {}} = options
  const packs = await readPacks(profile.packs, options.packsFolder ?? packsFolder)
  const plan = await planSeed({profile, packs, transport, today, accounts, prune: options.prune})
  for (const line of planLines(plan)) log(line)
  if (dryRun) {
    log('Dry run: nothing was written.')
    return {...plan, written: 0}
  }
  if (options.beforeWrite && plan.items.some(({action}) => isWritten(action)) && !(await options.beforeWrite(plan))) {
    log('Nothing was written.')
    return {...plan, written: 0}
  }
  const start = performance.now()
  const written = await commit(plan.items, plan.state, transport, {
    seededOn: plan.seededOn,
    profileHash: plan.profileHash,
    ...(options.batchSize === undefined ? {} : {batchSize: options.batchSize}),
    onBatch: (progress) => log(progressLine(progress, performance.now() - start)),
  })
  log(written === 0 ? 'Nothing to write: the dataset is as the profile says.' : `Done: ${written} documents written.`)
  return {...plan, written}
}
