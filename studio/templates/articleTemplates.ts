import type {Template} from 'sanity'
import {type ArticleKind, articleKinds} from '../../src/vocabulary.ts'
import {english} from '../i18n/english.ts'
import {CLINIC_CONTENT_NAMESPACE, type WordKey, type Words} from '../i18n/words.ts'
import {newKey} from '../newKey.ts'
import {templatesWords} from './words.ts'

/**
 * A beginning for each kind of article: headings with a note on what belongs under each. Whatever is left of a note stops
 * publishing (PLH-01).
 *
 * @param t - Asked when an article is begun.
 */
export const articleTemplates = (t: Words): Template[] => articleKinds.map(({value}) => template(value, t))

const template = (kind: ArticleKind, t: Words): Template => ({
  id: `article-${kind}`,
  title: english(`templates.${kind}.title`),
  i18n: {title: {key: `templates.${kind}.title`, ns: CLINIC_CONTENT_NAMESPACE}},
  schemaType: 'article',
  value: () => ({kind, audience: 'patient', body: body(kind, t)}),
})

/** The parts in the order in which they are worded. */
function body(kind: ArticleKind, t: Words) {
  return Object.keys(templatesWords)
    .filter(isWordOf(kind))
    .map((key) => block(key.endsWith('.heading') ? 'h2' : 'normal', t(key)))
}

const isWordOf =
  (kind: ArticleKind) =>
  (key: string): key is WordKey & keyof typeof templatesWords =>
    key.startsWith(`templates.${kind}.`) && /\.(heading|note)$/.test(key)

function block(style: string, text: string) {
  return {
    _key: newKey(),
    _type: 'block',
    style,
    markDefs: [],
    children: [{_key: newKey(), _type: 'span', text, marks: []}],
  }
}
