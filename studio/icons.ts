import {BillIcon} from '@sanity/icons/Bill'
import {BookIcon} from '@sanity/icons/Book'
import {BookmarkIcon} from '@sanity/icons/Bookmark'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {CommentIcon} from '@sanity/icons/Comment'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {HeartIcon} from '@sanity/icons/Heart'
import {HomeIcon} from '@sanity/icons/Home'
import {ImageIcon} from '@sanity/icons/Image'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {LinkIcon} from '@sanity/icons/Link'
import {LockIcon} from '@sanity/icons/Lock'
import {PublishIcon} from '@sanity/icons/Publish'
import {StarIcon} from '@sanity/icons/Star'
import {StopIcon} from '@sanity/icons/Stop'
import {TagIcon} from '@sanity/icons/Tag'
import {ThListIcon} from '@sanity/icons/ThList'
import {UserIcon} from '@sanity/icons/User'
import {UsersIcon} from '@sanity/icons/Users'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {ComponentType} from 'react'

/** The icon of each document, block and mark; schemas carry none, since they load without React. */
export const typeIcons: Readonly<Record<string, ComponentType>> = {
  article: DocumentTextIcon,
  citation: BookIcon,
  disclaimer: BillIcon,
  crisisResource: WarningOutlineIcon,
  clinic: HomeIcon,
  person: UserIcon,
  topic: TagIcon,
  personAccount: UsersIcon,
  reviewRecord: CheckmarkCircleIcon,
  reviewThread: CommentIcon,
  publication: PublishIcon,
  withdrawalRecord: StopIcon,
  sourceAlert: WarningOutlineIcon,
  credentialRecord: LockIcon,
  seedState: LockIcon,
  cite: BookmarkIcon,
  link: LinkIcon,
  crisisNumber: WarningOutlineIcon,
  careCard: HeartIcon,
  keyPoints: StarIcon,
  callout: InfoOutlineIcon,
  figure: ImageIcon,
  disclaimerSlot: BillIcon,
  treatmentFacts: ClipboardIcon,
  questionAnswer: CommentIcon,
  table: ThListIcon,
}
