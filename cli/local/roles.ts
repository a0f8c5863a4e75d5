/** A grant of the lake: what holders may do with documents that a GROQ filter matches. */
export interface Permission {
  filter: string
  permissions: readonly ('read' | 'history' | 'create' | 'update' | 'editHistory')[]
}

export interface Role {
  name: string
  title: string
  permissions: readonly Permission[]
}

const PUBLIC = '!string::startsWith(_id, "private.")'
const DRAFT = 'string::startsWith(_id, "drafts.") && !string::startsWith(_id, "drafts.private.")'
const ASSET = '_type in ["sanity.imageAsset", "sanity.fileAsset"]'
const OWN_ACCOUNT = '_type == "personAccount" && userId == identity()'

/**
 * Who may do what on this machine, in the lake's words.
 *
 * Writers edit drafts and upload images; they publish nothing, and of the private records they see review notes, which
 * tell them what to change, and which person they are. Clinicians also sign off, publish and withdraw. Licence numbers and
 * the links between sign-ins and people are the administrator's alone: whoever could edit a link could sign as another.
 */
export const roles: readonly Role[] = [
  {
    name: 'writer',
    title: 'Writer',
    permissions: [
      {filter: PUBLIC, permissions: ['read', 'history']},
      {filter: '_type == "reviewRecord"', permissions: ['read', 'history']},
      {filter: OWN_ACCOUNT, permissions: ['read']},
      {filter: DRAFT, permissions: ['create', 'update', 'editHistory']},
      {filter: ASSET, permissions: ['create', 'update']},
    ],
  },
  {
    name: 'clinician',
    title: 'Clinician',
    permissions: [
      {filter: PUBLIC, permissions: ['read', 'history', 'create', 'update', 'editHistory']},
      {
        filter: '_type in ["reviewRecord", "publication", "withdrawalRecord"]',
        permissions: ['read', 'history', 'create', 'update'],
      },
      {filter: OWN_ACCOUNT, permissions: ['read']},
    ],
  },
  {
    name: 'administrator',
    title: 'Administrator',
    permissions: [{filter: '_id in path("**")', permissions: ['read', 'history', 'create', 'update', 'editHistory']}],
  },
  {
    name: 'viewer',
    title: 'Viewer',
    permissions: [{filter: PUBLIC, permissions: ['read']}],
  },
]
