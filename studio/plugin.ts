import {definePlugin, type DocumentBadgeComponent} from 'sanity'
import {structureTool} from 'sanity/structure'
import {createSchemaTypes, privateDocuments} from '../schemas/index.ts'
import {withEditorialRules} from './editorial/editorialValidation.ts'
import {documentActions} from './actions/documentActions.ts'
import {bulkTool} from './bulk/bulkTool.ts'
import {useReviewBadge} from './badges/reviewBadge.ts'
import {usePublicationBadge, useVerificationBadge} from './badges/sourceBadges.ts'
import {structureWithout} from './structure/clinicStructure.ts'
import {documentNode} from './structure/documentNode.ts'
import {withSourceRules} from './sources/duplicateValidation.ts'
import {sourcesTool} from './sources/sourcesTool.ts'
import {english} from './i18n/english.ts'
import {lateWords} from './i18n/lateWords.ts'
import {englishWords, type WordKey} from './i18n/words.ts'
import {checkInspector} from './inspectors/checkInspector.ts'
import {articlePresentation} from './presentation/articlePresentation.ts'
import {publishOnly} from './publishOnly.ts'
import type {PresentationSite} from './presentation/presentationRoutes.ts'
import {articleTemplates} from './templates/articleTemplates.ts'
import {checkContentOptions, type ContentOptions, withContentOptions} from './schemaOptions.ts'
import {studioTypes} from './studioTypes.ts'
import {threadsInspector} from './threads/threadsInspector.ts'
import {todayTool} from './today/todayTool.ts'

export interface ClinicContentOptions extends ContentOptions {
  /** Where the site with the preview pages answers; the Reader pane says so when it is missing. */
  siteUrl?: string | undefined
  /** A site that shows drafts, for Sanity's Presentation tool; without one there is no such tool. */
  presentation?: PresentationSite | undefined
  /** `false` leaves the navigation to you; `clinicStructure` and `documentNode` are exported for that. */
  structure?: boolean
}

const BADGES: Readonly<Record<string, DocumentBadgeComponent[]>> = {
  article: [useReviewBadge],
  citation: [usePublicationBadge, useVerificationBadge],
}

/** Types that staff do not create from the menu: one of a kind, or written by the actions. */
const NOT_CREATED = new Set<string>(['clinic', ...privateDocuments.map(({name}) => name)])

/**
 * Clinic content in a Studio: what needs somebody today, types, editorial checks, sign-off, the gate before Publish,
 * navigation and reader pane.
 *
 * It adds to what other plugins bring and drops nothing of theirs.
 *
 * @example
 * export default defineConfig({projectId, dataset, plugins: [clinicContent({siteUrl: 'https://preview.example.org'})]})
 */
export const clinicContent = definePlugin<ClinicContentOptions | void>((options) => {
  const {siteUrl, presentation, structure = true, ...content} = options ?? {}
  const {hiddenTypes = []} = content
  checkContentOptions(content)
  const late = lateWords()
  const titles = new Map<string, WordKey>([
    [todayTool.name, 'today.title'],
    [sourcesTool.name, 'sources.title'],
    [bulkTool.name, 'bulk.title'],
    ...(structure ? [['structure', 'structure.content'] as const] : []),
    ...(presentation ? [['presentation', 'presentation.title'] as const] : []),
  ])
  const site = siteUrl?.replace(/\/+$/, '')
  return {
    name: 'clinic-content',
    schema: {
      types: studioTypes(
        withContentOptions(
          createSchemaTypes({
            ...(content.extraFields && {extraFields: content.extraFields}),
            ...(content.hiddenFields && {hidden: content.hiddenFields}),
            documentValidation: withSourceRules(withEditorialRules(content.rules, late.t), late.t),
          }),
          content,
        ),
      ),
      templates: (previous) => [...previous, ...articleTemplates(late.t)],
    },
    plugins: [
      ...(structure
        ? [
            structureTool({
              title: english('structure.content'),
              structure: structureWithout(hiddenTypes),
              defaultDocumentNode: documentNode(site),
            }),
          ]
        : []),
      ...(presentation ? [articlePresentation(presentation, late.t)] : []),
    ],
    i18n: {bundles: [englishWords]},
    scheduledDrafts: publishOnly.scheduledDrafts,
    tools: (previous, {i18n}) => {
      late.bind(i18n)
      const tools = [todayTool, ...previous, sourcesTool, ...(hiddenTypes.includes('article') ? [] : [bulkTool])]
      return tools.map((tool) => {
        const key = titles.get(tool.name)
        // Sanity knows one text for a tool; asked for when it is drawn, it is the one of the Studio's bundles.
        return key === undefined
          ? tool
          : Object.defineProperty({...tool}, 'title', {get: () => late.t(key), enumerable: true})
      })
    },
    document: {
      actions: documentActions,
      badges: (previous, {schemaType}) => [...previous, ...(BADGES[schemaType] ?? [])],
      inspectors: (previous, {documentType}) =>
        documentType === 'article' ? [...previous, checkInspector, threadsInspector] : previous,
      newDocumentOptions: (previous) =>
        previous.filter(
          ({templateId}) =>
            !NOT_CREATED.has(templateId) &&
            !hiddenTypes.some((type) => templateId === type || templateId.startsWith(`${type}-`)),
        ),
    },
  }
})
