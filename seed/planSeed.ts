import {SCHEMA_VERSION} from '../schemas/fields/schemaVersion.ts'
import {check, checkContext, type Finding, isArticleDocument} from '../src/editorial/index.ts'
import {textOf} from '../src/storedValue.ts'
import {fingerprintOf} from './fingerprint.ts'
import {SEED_STATE_ID} from './pack/documentIds.ts'
import type {Pack} from './pack/parsePack.ts'
import {versionOf} from './migrate/migrated.ts'
import {type Existing, planDocuments, type PlanItem, twinId} from './plan.ts'
import {planRetired} from './planRetired.ts'
import type {ClinicProfile} from './profile/clinicProfile.ts'
import type {SeedDocument} from './SeedDocument.ts'
import {type SeedContents, seedDocuments} from './seedDocuments.ts'
import {schemaProblems} from './schemaProblems.ts'
import {readState, type SeedState} from './seedState.ts'
import {SeedError} from './SeedError.ts'
import {referrersOf, storedDocuments} from './storedDocuments.ts'
import {takenAddresses} from './takenAddresses.ts'
import type {SeedTransport} from './transport.ts'

export interface PlanSeedOptions {
  profile: ClinicProfile
  packs: readonly Pack[]
  transport: Pick<SeedTransport, 'hosted' | 'query'>
  today: string
  accounts?: Readonly<Record<string, string>> | undefined
  /** Plans to delete what neither profile nor packs ask for any more and nobody has touched. */
  prune?: boolean | undefined
}

/** What seeding would do, and what the editorial rules say of each article afterwards. */
export interface SeedPlan {
  items: PlanItem[]
  findings: {articleId: string; title: string; findings: Finding[]}[]
  heldBack: SeedContents['heldBack']
  open: SeedContents['open']
  state: SeedState
  seededOn: string
  profileHash: string
}

/**
 * Reads the dataset and plans; writes nothing.
 *
 * @throws {@link SeedError} `demo-refused` for a demonstration in a hosted dataset, `pack-invalid`,
 *   `profile-invalid`, `schema-newer`, `schema-invalid` with each problem on a line, and what the transport throws.
 */
export async function planSeed({
  profile,
  packs,
  transport,
  today,
  accounts,
  prune,
}: PlanSeedOptions): Promise<SeedPlan> {
  if (transport.hosted && profile.clinic.demo) {
    const reason = 'its people are fictional, and a hosted dataset is for a real clinic'
    throw new SeedError('demo-refused', `seed: "${profile.key}" is a demonstration; ${reason}`)
  }
  const [stateDocument] = await storedDocuments([SEED_STATE_ID], transport)
  const state = readState(stateDocument)
  const seededOn = state.seededOn ?? today
  const {documents, heldBack, open} = await seedDocuments(profile, packs, {
    seededOn,
    today,
    accounts,
    seeded: state.seeded,
  })
  const wanted = new Set(documents.map(({document}) => document._id))
  const dropped = [...state.seeded.keys()].filter((id) => !wanted.has(id))
  const ids = new Set([...wanted, ...dropped].flatMap((id) => [id, twinId(id)]))
  const stored = new Map((await storedDocuments([...ids], transport)).map((document) => [document._id, document]))
  const newer = [...stored.values()].find((document) => versionOf(document) > SCHEMA_VERSION)
  if (newer) {
    const found = `${newer._id} has schema version ${versionOf(newer)}, this release knows ${SCHEMA_VERSION}`
    throw new SeedError('schema-newer', `seed: a newer release has written here: ${found}; install that release`)
  }
  const addresses = await takenAddresses(
    documents.map(({document}) => document),
    transport,
  )
  const existing: Existing = {documents: stored, seeded: state.seeded, addresses}
  const referrers = await referrersOf(dropped, transport)
  const {adopted} = state
  const items = [
    ...planDocuments(documents, existing),
    ...planRetired({wanted, existing, adopted, referrers, prune: prune ?? false}),
  ]
  const problems = await schemaProblems(
    items.filter(({action}) => action === 'create' || action === 'update').map(({document}) => document),
  )
  if (problems.length > 0) {
    const head = `seed: the profile or a pack says what the schemas do not take; nothing was written:`
    throw new SeedError('schema-invalid', [head, ...problems.map((problem) => `  ${problem}`)].join('\n'))
  }
  const versions = packs.map(({key, version}) => ({key, version}))
  return {
    items,
    findings: await findingsAfter(items, existing, today),
    heldBack,
    open,
    state,
    seededOn,
    profileHash: fingerprintOf({profile, versions}),
  }
}

/** What the rules say of each article as it stands once the plan is carried out. */
async function findingsAfter(
  items: readonly PlanItem[],
  {documents}: Existing,
  today: string,
): Promise<SeedPlan['findings']> {
  const after = items.flatMap(({action, id, document}): SeedDocument[] => {
    const current = documents.get(id) ?? documents.get(twinId(id))
    if (action === 'retire') return []
    return action === 'create' || action === 'update' ? [document] : current ? [current] : []
  })
  const context = checkContext(after, {today})
  const findings: SeedPlan['findings'] = []
  for (const article of after) {
    if (!isArticleDocument(article)) continue
    findings.push({articleId: article._id, title: textOf(article.title), findings: await check(article, context)})
  }
  return findings
}
