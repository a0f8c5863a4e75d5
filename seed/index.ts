// Opening a clinic.
export {seedClinic, type SeedClinicOptions, type SeedResult} from './seedClinic.ts'
export {planSeed, type PlanSeedOptions, type SeedPlan} from './planSeed.ts'
export {progressLine} from './progressLine.ts'
export {openLines, planLines} from './planLines.ts'
export {type FieldChange, fieldDiff} from './fieldDiff.ts'
export {parseRollback, rollBack, rollbackFile, type RollbackFile, type RollbackStep} from './rollback.ts'
export {SeedError, type SeedErrorCode} from './SeedError.ts'

// Profiles: what somebody writes down to open a clinic.
export {readProfile} from './profile/readProfile.ts'
export {parseProfile} from './profile/parseProfile.ts'
export type {ClinicProfile} from './profile/clinicProfile.ts'
export {type OpenChoice, openChoices} from './profile/openChoices.ts'
export {problemLine} from './yaml/yamlProblem.ts'
export {packsFolder, profilesFolder} from './starterFolders.ts'

// Packs: starter content in folders.
export {packNames} from './pack/packNames.ts'
export {readPacks} from './pack/readPack.ts'
export {type Pack, type PackFiles, parsePack} from './pack/parsePack.ts'
export {optionalCrisisLines} from './pack/checkPacks.ts'

// Pure parts: documents of a profile, and the plan that a dataset's state makes of them.
export {type PlannedDocument, type SeedContents, seedDocuments, type SeedOptions} from './seedDocuments.ts'
export {type Existing, type PlanAction, planDocuments, type PlanItem, type StoredDocument} from './plan.ts'
export {fingerprint} from './fingerprint.ts'
export type {SeedDocument} from './SeedDocument.ts'

// Where it is written.
export {type HttpTransport, httpTransport, type HttpTransportOptions} from './httpTransport.ts'
export type {Mutation, Patch, SeedTransport} from './transport.ts'

// Taking it away, and bringing it back.
export {exportDataset, type ExportOptions} from './keeping/exportDataset.ts'
export {type ExportedSite, exportSite, type ExportSiteOptions} from './keeping/exportSite.ts'
export {restoreDataset, type RestoreOptions} from './keeping/restoreDataset.ts'
export type {Manifest} from './keeping/manifest.ts'

// Documents of older releases.
export {migrateDataset, type MigrateOptions} from './migrate/migrateDataset.ts'
export type {Migration} from './migrate/Migration.ts'

// Articles of another clinic.
export {copyArticles, type CopyOptions, type CopyPlace, type CopyResult} from './copy/copyArticles.ts'

// Old pages as drafts.
export {articleWriter, type ArticleWriter} from './import/articleWriter.ts'
export {ImportError, type ImportErrorCode} from './import/ImportError.ts'
export type {FoundIdentifier, ImportedArticle, ImportProblem, Kept, Moved, Undecided} from './import/ImportedArticle.ts'
export {type Imported, type ImportOptions, importPages, reviewHoursOf, riskOf} from './import/importPages.ts'
export {readSources, type SourceFile, type Sources} from './import/readSources.ts'
