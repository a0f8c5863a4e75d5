import {toCslJson} from '../citations/toCslJson.ts'
import {dayIn} from '../editorial/dayIn.ts'
import {checkContext} from '../editorial/index.ts'
import {statusInDoubt} from '../editorial/statusInDoubt.ts'
import {fieldOf, isStoredObject, publishedId, textOf, type StoredObject} from '../storedValue.ts'
import {checkRetraction, type RetractionCheck} from './checkRetraction.ts'
import type {LookUpOptions} from './politeFetch.ts'
import {statusAfterCheck} from './statusAfterCheck.ts'
import type {SweepMutation, SweepReport, SweptDataset, SweptWork} from './SourceSweep.ts'
import {sweepArticles} from './sweepArticles.ts'

export interface SweepOptions extends LookUpOptions {
  now: Date
  /** Asks the registers and writes nothing. */
  dryRun?: boolean
  /** Told after each work. */
  onWork?: (done: number, total: number) => void
}

/** Works in a row without any answer, after which nobody is there to ask. */
const SILENT_WORKS = 3

/** Citations in one transaction. */
const BATCH = 50

/** A stored citation with the versions of it that carry its status. */
interface StoredWork {
  id: string
  /** Published before draft. */
  versions: StoredObject[]
}

/**
 * Asks the registers about every citation of a dataset, stores what they say with date and source, and takes down each
 * page that may no longer be up ({@link retractionVerdicts}): an ordinary withdrawal with a note to readers, on record,
 * which a clinician can end.
 *
 * A second run on the same day changes nothing. A work without a record stays as it is: unknown, never clean.
 *
 * @throws whatever `dataset` throws, and when `signal` aborts. A register that does not answer is in the report.
 */
export async function sweepSources(dataset: SweptDataset, options: SweepOptions): Promise<SweepReport> {
  const {now, dryRun = false, onWork} = options
  const stored: StoredObject[] = []
  for await (const document of await dataset.documents(['citation', 'clinic', 'person', 'sourceAlert']))
    stored.push(document)
  const clinic = stored.find(({_id, _type}) => _type === 'clinic' && !textOf(_id).includes('.'))
  const today = dayIn(textOf(fieldOf(clinic, 'timeZone')), now)
  const works = storedWorks(stored)

  const swept: {work: StoredWork; result: SweptWork}[] = []
  let silent = 0
  for (const work of works) {
    const answer = silent < SILENT_WORKS ? await checkRetraction(cslOf(work), options) : null
    if (answer && isSilence(answer)) silent += 1
    else if (answer && hasId(work)) silent = 0
    swept.push({work, result: resultOf(work, answer, today)})
    onWork?.(swept.length, works.length)
  }

  const changes = swept.map(({work, result}) => ({result, mutations: statusMutations(work, result)}))
  const changedMeanwhile = dryRun
    ? []
    : await storeAll(
        dataset,
        changes.filter(({mutations}) => mutations.length > 0),
      )

  const {citations, people} = checkContext(
    [
      ...swept.flatMap(({work, result}) => work.versions.map((version) => withStatus(version, result.status))),
      ...stored.filter(({_id, _type}) => _type === 'person' && !textOf(_id).includes('.')),
    ],
    {today},
  )
  const affected = await sweepArticles(dataset, {citations, alerts: stored, people, today, now, dryRun})
  const changedArticles = affected.filter(({outcome}) => outcome === 'changed-meanwhile').map(({id}) => id)
  return {
    today,
    dryRun,
    works: swept.map(({result}) => result),
    affected,
    changedMeanwhile: [...changedMeanwhile, ...changedArticles],
  }
}

/** Published citations and drafts of them by id; versions in a release change when they are published. */
function storedWorks(documents: readonly StoredObject[]): StoredWork[] {
  const works = new Map<string, StoredObject[]>()
  for (const document of documents) {
    const stored = textOf(document['_id'])
    const id = publishedId(stored)
    if (document['_type'] !== 'citation' || id.includes('.')) continue
    const versions = works.get(id) ?? []
    if (stored === id) versions.unshift(document)
    else versions.push(document)
    works.set(id, versions)
  }
  return [...works].map(([id, versions]) => ({id, versions})).sort((a, b) => (a.id < b.id ? -1 : 1))
}

const cslOf = ({versions: [first]}: StoredWork) => toCslJson(textFieldsOf(first))

/** What a register is asked by. A field may hold anything. */
function textFieldsOf(citation: StoredObject | undefined) {
  const text = (name: string) => textOf(citation?.[name]).trim()
  return {kind: text('kind'), title: text('title'), doi: text('doi'), pmid: text('pmid'), pmcid: text('pmcid')}
}

/** Whether there is anything to ask a register by. */
function hasId({versions: [first]}: StoredWork): boolean {
  const {doi, pmid, pmcid} = textFieldsOf(first)
  return (doi || pmid || pmcid) !== ''
}

/** Nobody answered, which says nothing about the work. */
const isSilence = ({checked, problems}: RetractionCheck): boolean => checked.length === 0 && problems.length > 0

function resultOf(work: StoredWork, answer: RetractionCheck | null, today: string): SweptWork {
  const {id, versions} = work
  const {title, doi, pmid} = textFieldsOf(versions[0])
  const stored = textOf(fieldOf(versions[0]?.['publicationStatus'], 'status'))
  const changes = answer && (versions.map((each) => statusAfterCheck(each, answer, today)).find(Boolean) ?? null)
  const isUnanswered = answer === null || (answer.status === 'unknown' && isSilence(answer))
  const isCleared = answer?.status === null && statusInDoubt({publicationStatus: {status: stored}}) !== null
  return {
    id,
    title,
    doi,
    pmid,
    result: answer === null || isUnanswered ? 'not-checked' : answer.status,
    status: changes?.status ?? stored,
    notices: answer?.notices ?? [],
    checked: answer?.checked ?? [],
    changes,
    notes: [
      ...(answer?.problems ?? ['Not asked: the registers do not answer.']),
      ...(hasId(work) ? [] : ['It has no DOI, PMID or PMCID to ask by.']),
      ...(isCleared ? [`It is stored as ${stored}, and the registers know of no notice; the status stays.`] : []),
    ],
  }
}

function statusMutations({versions}: StoredWork, {changes}: SweptWork): SweepMutation[] {
  if (!changes) return []
  return versions.flatMap((version): SweepMutation[] => {
    const stored = version['publicationStatus']
    const fields = isStoredObject(stored) ? stored : {}
    if (Object.entries(changes).every(([field, value]) => fields[field] === value)) return []
    return [
      {
        patch: {
          id: textOf(version['_id']),
          ifRevisionID: textOf(version['_rev']),
          set: isStoredObject(stored)
            ? Object.fromEntries(Object.entries(changes).map(([field, value]) => [`publicationStatus.${field}`, value]))
            : {publicationStatus: changes},
        },
      },
    ]
  })
}

/** Ids of works that were left alone. A batch that meets a change is gone through one by one. */
async function storeAll(
  dataset: SweptDataset,
  changes: readonly {result: SweptWork; mutations: SweepMutation[]}[],
): Promise<string[]> {
  const left: string[] = []
  for (let at = 0; at < changes.length; at += BATCH) {
    const batch = changes.slice(at, at + BATCH)
    if ((await dataset.mutate(batch.flatMap(({mutations}) => mutations))) === 'stored') continue
    for (const {result, mutations} of batch) {
      if ((await dataset.mutate(mutations)) === 'changed-meanwhile') left.push(result.id)
    }
  }
  return left
}

function withStatus(citation: StoredObject, status: string): StoredObject {
  if (status === '') return citation
  const stored = citation['publicationStatus']
  return {...citation, publicationStatus: {...(isStoredObject(stored) ? stored : {}), status}}
}
