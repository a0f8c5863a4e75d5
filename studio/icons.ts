import {BillIcon} from '@sanity/icons/Bill'
import {BookIcon} from '@sanity/icons/Book'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {HomeIcon} from '@sanity/icons/Home'
import {LockIcon} from '@sanity/icons/Lock'
import {PublishIcon} from '@sanity/icons/Publish'
import {StopIcon} from '@sanity/icons/Stop'
import {TagIcon} from '@sanity/icons/Tag'
import {UserIcon} from '@sanity/icons/User'
import {UsersIcon} from '@sanity/icons/Users'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {ComponentType} from 'react'

/** The icon of each document type; schemas carry none, since they load without React. */
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
  publication: PublishIcon,
  withdrawalRecord: StopIcon,
  credentialRecord: LockIcon,
  seedState: LockIcon,
}
