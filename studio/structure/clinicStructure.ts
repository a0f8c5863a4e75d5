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
import type {LocaleSource} from 'sanity'
import {wordsOf} from '../i18n/wordsOf.ts'
import type {Words} from '../i18n/words.ts'
import {apiVersion} from '../apiVersion.ts'
import {administers, seesRecords, type UserWithRoles} from '../roles.ts'
import {typeIcons} from '../icons.ts'
import {articleLists, dueSoonLimit} from './articleLists.ts'

const NEWEST_FIRST = [{field: '_updatedAt', direction: 'desc' as const}]

/** The navigation without the types that a clinic does not use. */
export const structureWithout =
  (hiddenTypes: readonly string[]) =>
  (S: StructureBuilder, {currentUser, i18n}: {currentUser: UserWithRoles | null; i18n: Pick<LocaleSource, 't'>}) => {
    const t = wordsOf(i18n)
    const typed = (type: string, item: ListItems) => (hiddenTypes.includes(type) ? [] : item)
    return S.list()
      .id('content')
      .title(t('structure.content'))
      .items([
        ...typed('article', [
          folder(S, 'write', t('structure.write'), ComposeIcon, [
            articles(S, 'drafts', t('structure.drafts'), EditIcon, articleLists.drafts),
            articles(S, 'awaiting-review', t('structure.awaiting-review'), ClockIcon, articleLists.awaitingReview),
            S.divider(),
            S.documentTypeListItem('article')
              .id('all-articles')
              .title(t('structure.all-articles'))
              .icon(typeIcons['article']),
          ]),
          folder(S, 'published', t('structure.published'), EyeOpenIcon, [
            articles(S, 'on-the-site', t('structure.on-the-site'), PublishIcon, articleLists.onTheSite),
            articles(S, 'review-due', t('structure.review-due'), ClockIcon, articleLists.reviewDue, {
              soon: dueSoonLimit(new Date()),
            }),
            articles(S, 'withdrawn', t('structure.withdrawn'), StopIcon, articleLists.withdrawn),
          ]),
          S.divider(),
        ]),
        ...typed('citation', [ofType(S, 'citation', t('structure.sources'))]),
        ...typed('disclaimer', [ofType(S, 'disclaimer', t('structure.disclaimers'))]),
        ...typed('crisisResource', [ofType(S, 'crisisResource', t('structure.crisis-resources'))]),
        S.divider(),
        ...typed('person', [ofType(S, 'person', t('structure.people'))]),
        ...typed('topic', [ofType(S, 'topic', t('structure.topics'))]),
        ...typed('clinic', [
          S.listItem()
            .id('clinic')
            .title(t('structure.clinic'))
            .icon(typeIcons['clinic'])
            .child(S.document().schemaType('clinic').documentId('clinic').title(t('structure.clinic'))),
        ]),
        ...(seesRecords(currentUser) ? [S.divider(), records(S, administers(currentUser), t)] : []),
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
const records = (S: StructureBuilder, withAccounts: boolean, t: Words) =>
  folder(S, 'records', t('structure.records'), LockIcon, [
    record(S, 'reviewRecord', t('structure.sign-offs'), CheckmarkCircleIcon),
    record(S, 'publication', t('structure.publications'), PublishIcon),
    record(S, 'withdrawalRecord', t('structure.withdrawals'), StopIcon),
    record(S, 'sourceAlert', t('structure.source-alerts'), WarningOutlineIcon),
    ...(withAccounts
      ? [record(S, 'personAccount', t('structure.accounts'), typeIcons['personAccount'] ?? LockIcon)]
      : []),
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
