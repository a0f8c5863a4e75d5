import type {SchemaTypeDefinition} from 'sanity'
import {ArticleInput} from './inputs/ArticleInput.tsx'
import {CiteAnnotation} from './inputs/CiteAnnotation.tsx'
import {CrisisNumberInline} from './inputs/CrisisNumberInline.tsx'
import {RichTextInput} from './inputs/RichTextInput.tsx'
import {typeIcons} from './icons.ts'

/** What a Studio adds to types that load without React: icons and components. */
const additions: Readonly<Record<string, object>> = {
  article: {components: {input: ArticleInput}},
  cite: {components: {annotation: CiteAnnotation}},
  richText: {components: {input: RichTextInput}},
  crisisNumber: {components: {inlineBlock: CrisisNumberInline}},
}

/** The types as the Studio shows them. */
export function studioTypes(types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] {
  return types.map((type) => {
    const icon = typeIcons[type.name]
    return {...type, ...(icon ? {icon} : {}), ...additions[type.name]}
  })
}
