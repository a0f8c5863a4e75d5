import {BillIcon} from '@sanity/icons/Bill'
import {BookIcon} from '@sanity/icons/Book'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {DesktopIcon} from '@sanity/icons/Desktop'
import {EditIcon} from '@sanity/icons/Edit'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import type {DefaultDocumentNodeResolver} from 'sanity/structure'
import {wordsOf} from '../i18n/wordsOf.ts'
import {NoticesPane} from '../notices/NoticesPane.tsx'
import {previewPane} from '../preview/PreviewPane.tsx'
import {EvidencePane} from '../views/EvidencePane.tsx'
import {readerPane} from '../views/readerPane.tsx'
import {ReviewsPane} from '../views/ReviewsPane.tsx'
import {SourcePane} from '../views/SourcePane.tsx'

/** How a document opens: an article with the reader's page, a preview, its evidence
 * and its reviews beside its form, a source with its reference,
 * anything else as a form. */
export const documentNode =
  (siteUrl: string | undefined): DefaultDocumentNodeResolver =>
  (S, {schemaType, i18n}) => {
    const t = wordsOf(i18n)
    const form = S.view.form().title(t('structure.edit')).icon(EditIcon)
    if (schemaType === 'citation') {
      const reference = S.view.component(SourcePane).id('reference').title(t('structure.reference')).icon(BookIcon)
      return S.document().views([form, reference])
    }
    if (schemaType !== 'article') return S.document().views([form])
    const reader = S.view.component(readerPane(siteUrl)).id('reader').title(t('structure.reader')).icon(EyeOpenIcon)
    const preview = S.view.component(previewPane(siteUrl)).id('preview').title(t('structure.preview')).icon(DesktopIcon)
    const evidence = S.view.component(EvidencePane).id('evidence').title(t('structure.evidence')).icon(BookIcon)
    const notices = S.view.component(NoticesPane).id('notices').title(t('notices.title')).icon(BillIcon)
    const reviews = S.view.component(ReviewsPane).id('reviews').title(t('structure.reviews')).icon(CheckmarkCircleIcon)
    return S.document().views([form, reader, preview, evidence, notices, reviews])
  }
