import type {Template} from 'sanity'
import type {ArticleKind} from '../../src/vocabulary.ts'
import {newKey} from '../newKey.ts'
import {templateStrings as strings} from './strings.ts'

/** Parts of an article to begin with: headings with a note on what belongs under each. */
type Outline = readonly {heading: string; note: string}[]

/** A beginning for each kind of article. Whatever is left of a note stops publishing (PLH-01). */
export const articleTemplates: Template[] = [
  template('concept'),
  template('condition'),
  template('treatment'),
  template('medication'),
  template('practical'),
]

function template(kind: ArticleKind): Template {
  const {title, outline} = strings.kinds[kind]
  return {
    id: `article-${kind}`,
    title,
    schemaType: 'article',
    value: () => ({kind, audience: 'patient', body: body(outline)}),
  }
}

function body(outline: Outline) {
  return outline.flatMap(({heading, note}) => [block('h2', heading), block('normal', note)])
}

function block(style: string, text: string) {
  return {
    _key: newKey(),
    _type: 'block',
    style,
    markDefs: [],
    children: [{_key: newKey(), _type: 'span', text, marks: []}],
  }
}
