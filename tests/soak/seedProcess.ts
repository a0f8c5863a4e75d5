import {httpTransport, packsFolder, profilesFolder, readPacks, readProfile} from '../../seed/index.ts'
import {commit} from '../../seed/commit.ts'
import {planSeed} from '../../seed/planSeed.ts'

/** Seeds a clinic in small batches until it is done or killed: `node seedProcess.ts <api host> <token> <batch size>`. */
const [, , apiHost = '', token = '', batchSize = '1'] = process.argv
const profile = await readProfile(`${profilesFolder}kairos-psychiatry.yaml`)
const packs = await readPacks(profile.packs, packsFolder)
const transport = httpTransport({apiHost, projectId: 'demo-clinic', dataset: 'clinic', token})
const {items, state, seededOn, profileHash} = await planSeed({profile, packs, transport, today: '2026-11-24'})
console.log('planned')
await commit(items, state, transport, {seededOn, profileHash, batchSize: Number(batchSize)})
