// The embedded Content Lake: Sanity's HTTP API over one SQLite file, for development, demonstrations and tests.
// What it does differently: DIFFERENCES.md.
export {createLake, type Lake} from './createLake.ts'
export type {LakeOptions, LakeUser} from './LakeOptions.ts'
export type {LakeServer} from './serve.ts'
export {LakeError, type LakeErrorCode} from './LakeError.ts'
export {requireNode} from './requireNode.ts'

export type {LakeDocument} from './document.ts'
export type {PlanStep} from './engine/candidates.ts'
export type {ExplainOptions} from './ExplainOptions.ts'
export type {Grant, Identity, Permission, Role} from './engine/access.ts'
export type {PublishGuard, PublishGuardContext} from './engine/publishGuard.ts'
export type {Fault} from './http/faults.ts'
export {type LakeFixture, lakeFixture} from './testing/lakeFixture.ts'
export type {Snapshot} from './store/copies.ts'
export type {Revision} from './store/Store.ts'
export type {LakeHolder} from './store/lockDataFolder.ts'
