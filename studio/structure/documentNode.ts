import {BookIcon} from '@sanity/icons/Book'
import {EditIcon} from '@sanity/icons/Edit'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import type {DefaultDocumentNodeResolver} from 'sanity/structure'
import {EvidencePane} from '../views/EvidencePane.tsx'
import {readerPane} from '../views/readerPane.tsx'
import {SourcePane} from '../views/SourcePane.tsx'
import {structureStrings as strings} from './strings.ts'

/** How a document opens: an article with the reader's page and its evidence beside its form, a source with its reference,
 * anything else as a form. */
export const documentNode =
  (siteUrl: string | undefined): DefaultDocumentNodeResolver =>
  (S, {schemaType}) => {
    const form = S.view.form().title(strings.edit).icon(EditIcon)
    if (schemaType === 'citation') {
      const reference = S.view.component(SourcePane).id('reference').title(strings.reference).icon(BookIcon)
      return S.document().views([form, reference])
    }
    if (schemaType !== 'article') return S.document().views([form])
    const reader = S.view.component(readerPane(siteUrl)).id('reader').title(strings.reader).icon(EyeOpenIcon)
    const evidence = S.view.component(EvidencePane).id('evidence').title(strings.evidence).icon(BookIcon)
    return S.document().views([form, reader, evidence])
  }
