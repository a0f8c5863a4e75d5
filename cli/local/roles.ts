import type {Role} from '../../lake/index.ts'

/**
 * Ids are spelled as paths, which the lake decides without evaluating GROQ: published documents, drafts, versions, and
 * nothing under `private.`, not even a draft of it.
 */
const CONTENT = '_id in path("*") || _id in path("drafts.*") || _id in path("versions.*.*")'
/** A work that somebody else published; what is written about it here can be read by anybody anyway. */
const NEW_SOURCE = '_type == "citation" && _id in path("*")'
const DRAFT = '_id in path("drafts.*")'
const ASSET = '_type in ["sanity.imageAsset", "sanity.fileAsset"]'
/** Each role on this machine has one person, so the link that is theirs can be named. */
const OWN_ACCOUNT = (userId: string) => `_type == "personAccount" && userId == "${userId}"`

/** What staff say to each other about an article; both sides of a review take part. */
const THREADS = '_type == "reviewThread"'

/**
 * Who may do what on this machine, in the lake's words.
 *
 * Writers edit drafts, add sources and upload images; they publish nothing else, and change no source that is there,
 * since approvals rest on it. Of the private records they see review notes, which tell them what to change, answer
 * review comments, and see which person they are. Clinicians also sign off, publish and withdraw. Licence numbers and
 * the links between sign-ins and people are the administrator's alone: whoever could edit a link could sign as another.
 */
export const roles: readonly Role[] = [
  {
    name: 'writer',
    title: 'Writer',
    permissions: [
      {filter: CONTENT, permissions: ['read', 'history']},
      {filter: '_type == "reviewRecord"', permissions: ['read', 'history']},
      {filter: THREADS, permissions: ['read', 'history', 'create', 'update']},
      {filter: OWN_ACCOUNT('local-writer'), permissions: ['read']},
      {filter: DRAFT, permissions: ['create', 'update', 'editHistory']},
      {filter: NEW_SOURCE, permissions: ['create']},
      {filter: ASSET, permissions: ['create', 'update']},
    ],
  },
  {
    name: 'clinician',
    title: 'Clinician',
    permissions: [
      {filter: CONTENT, permissions: ['read', 'history', 'create', 'update', 'editHistory']},
      {
        filter: '_type in ["reviewRecord", "reviewThread", "publication", "withdrawalRecord", "sourceAlert"]',
        permissions: ['read', 'history', 'create', 'update'],
      },
      {filter: OWN_ACCOUNT('local-clinician'), permissions: ['read']},
    ],
  },
  {
    name: 'administrator',
    title: 'Administrator',
    permissions: [
      {filter: '_id in path("**")', permissions: ['read', 'history', 'create', 'update', 'editHistory', 'manage']},
    ],
  },
  {
    name: 'viewer',
    title: 'Viewer',
    permissions: [{filter: CONTENT, permissions: ['read']}],
  },
]
