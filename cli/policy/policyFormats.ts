import type {EditorialPolicy} from '../../src/editorial/index.ts'
import {cleanText, escapeHtml} from '../../src/render/escapeHtml.ts'

/** The policy of a clinic as a document to publish; each ends with a line break. */
export const policyFormats = {
  html: policyHtml,
  markdown: policyMarkdown,
  text: policyText,
} as const satisfies Readonly<Record<string, (policy: EditorialPolicy) => string>>

/** A fragment without styles for a page of the clinic's site, which gives it the page around it. */
function policyHtml({title, introduction, sections, closing}: EditorialPolicy): string {
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `  <p>${escapeHtml(text)}</p>`)
  const lines = [
    '<article>',
    `  <h1>${escapeHtml(title)}</h1>`,
    ...paragraphs(introduction),
    ...sections.flatMap(({title: heading, rules}) => [
      `  <h2>${escapeHtml(heading)}</h2>`,
      '  <ul>',
      ...rules.map((rule) => `    <li><strong>${escapeHtml(rule.title)}.</strong> ${escapeHtml(rule.why)}</li>`),
      '  </ul>',
    ]),
    '  <h2>Reviews, corrections and exceptions</h2>',
    ...paragraphs(closing),
    '</article>',
  ]
  return `${lines.join('\n')}\n`
}

function policyMarkdown({title, introduction, sections, closing}: EditorialPolicy): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...introduction.map(escapeMarkdown),
    ...sections.flatMap(({title: heading, rules}) => [
      `## ${escapeMarkdown(heading)}`,
      rules.map((rule) => `- **${escapeMarkdown(rule.title)}.** ${escapeMarkdown(rule.why)}`).join('\n'),
    ]),
    '## Reviews, corrections and exceptions',
    ...closing.map(escapeMarkdown),
  ]
  return `${parts.join('\n\n')}\n`
}

function policyText({title, introduction, sections, closing}: EditorialPolicy): string {
  const parts = [
    oneLine(title),
    ...introduction.map(oneLine),
    ...sections.flatMap(({title: heading, rules}) => [
      oneLine(heading).toUpperCase(),
      rules.map((rule) => `- ${oneLine(rule.title)}. ${oneLine(rule.why)}`).join('\n'),
    ]),
    'REVIEWS, CORRECTIONS AND EXCEPTIONS',
    ...closing.map(oneLine),
  ]
  return `${parts.join('\n\n')}\n`
}

/** A name from a dataset may hold anything, and a line break in it must not begin a heading. */
const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

const escapeMarkdown = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>#|&~!]/g, '\\$&')
