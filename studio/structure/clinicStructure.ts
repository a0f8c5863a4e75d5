import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClockIcon} from '@sanity/icons/Clock'
import {ComposeIcon} from '@sanity/icons/Compose'
import {EditIcon} from '@sanity/icons/Edit'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import {LockIcon} from '@sanity/icons/Lock'
import {PublishIcon} from '@sanity/icons/Publish'
import {StopIcon} from '@sanity/icons/Stop'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {ComponentType} from 'react'
import type {StructureBuilder, StructureResolver} from 'sanity/structure'
import {apiVersion} from '../apiVersion.ts'
import {administers, seesRecords, type UserWithRoles} from '../roles.ts'
import {typeIcons} from '../icons.ts'
import {articleLists, dueSoonLimit} from './articleLists.ts'
import {structureStrings as strings} from './strings.ts'

const NEWEST_FIRST = [{field: '_updatedAt', direction: 'desc' as const}]

/** The navigation without the types that a clinic does not use. */
export const structureWithout =
  (hiddenTypes: readonly string[]) =>
  (S: StructureBuilder, {currentUser}: {currentUser: UserWithRoles | null}) => {
    const typed = (type: string, item: ListItems) => (hiddenTypes.includes(type) ? [] : item)
    return S.list()
      .id('content')
      .title(strings.content)
      .items([
        ...typed('article', [
          folder(S, 'write', strings.write, ComposeIcon, [
            articles(S, 'drafts', strings.drafts, EditIcon, articleLists.drafts),
            articles(S, 'awaiting-review', strings.awaitingReview, ClockIcon, articleLists.awaitingReview),
            S.divider(),
            S.documentTypeListItem('article').id('all-articles').title(strings.allArticles).icon(typeIcons['article']),
          ]),
          folder(S, 'published', strings.published, EyeOpenIcon, [
            articles(S, 'on-the-site', strings.onTheSite, PublishIcon, articleLists.onTheSite),
            articles(S, 'review-due', strings.reviewDue, ClockIcon, articleLists.reviewDue, {
              soon: dueSoonLimit(new Date()),
            }),
            articles(S, 'withdrawn', strings.withdrawn, StopIcon, articleLists.withdrawn),
          ]),
          S.divider(),
        ]),
        ...typed('citation', [ofType(S, 'citation', strings.sources)]),
        ...typed('disclaimer', [ofType(S, 'disclaimer', strings.disclaimers)]),
        ...typed('crisisResource', [ofType(S, 'crisisResource', strings.crisisResources)]),
        S.divider(),
        ...typed('person', [ofType(S, 'person', strings.people)]),
        ...typed('topic', [ofType(S, 'topic', strings.topics)]),
        ...typed('clinic', [
          S.listItem()
            .id('clinic')
            .title(strings.clinic)
            .icon(typeIcons['clinic'])
            .child(S.document().schemaType('clinic').documentId('clinic').title(strings.clinic)),
        ]),
        ...(seesRecords(currentUser) ? [S.divider(), records(S, administers(currentUser))] : []),
      ])
  }

/** The navigation, by what somebody came to do rather than by type. */
export const clinicStructure: StructureResolver = structureWithout([])

type ListItems = Parameters<ReturnType<StructureBuilder['list']>['items']>[0]

const ofType = (S: StructureBuilder, type: string, title: string) =>
  S.documentTypeListItem(type).title(title).icon(typeIcons[type])

const folder = (S: StructureBuilder, id: string, title: string, icon: ComponentType, items: ListItems) =>
  S.listItem().id(id).title(title).icon(icon).child(S.list().id(id).title(title).items(items))

const articles = (
  S: StructureBuilder,
  id: string,
  title: string,
  icon: ComponentType,
  filter: string,
  params: Record<string, unknown> = {},
) =>
  S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(
      S.documentList()
        .id(id)
        .title(title)
        .schemaType('article')
        .apiVersion(apiVersion)
        .filter(filter)
        .params(params)
        .defaultOrdering(NEWEST_FIRST),
    )

/** Private documents, kept by the actions and the sweep; by hand goes only the decision about a source in doubt. */
const records = (S: StructureBuilder, withAccounts: boolean) =>
  folder(S, 'records', strings.records, LockIcon, [
    record(S, 'reviewRecord', strings.signOffs, CheckmarkCircleIcon),
    record(S, 'publication', strings.publications, PublishIcon),
    record(S, 'withdrawalRecord', strings.withdrawals, StopIcon),
    record(S, 'sourceAlert', strings.sourceAlerts, WarningOutlineIcon),
    ...(withAccounts ? [record(S, 'personAccount', strings.accounts, typeIcons['personAccount'] ?? LockIcon)] : []),
  ])

const record = (S: StructureBuilder, type: string, title: string, icon: ComponentType) =>
  S.listItem()
    .id(type)
    .title(title)
    .icon(icon)
    .child(
      S.documentTypeList(type)
        .id(type)
        .title(title)
        .defaultOrdering(NEWEST_FIRST)
        .initialValueTemplates([])
        .canHandleIntent(() => false),
    )
