import {escapeHtml} from '../../../src/render/escapeHtml.ts'
import {articleCss} from '../../../src/render/html/articleCss.ts'

/** A page that opens from a folder, without a server. `nav` and `main` are HTML; `root` is the way up to the style sheet. */
export function sitePage({
  title,
  language,
  nav = '',
  main,
  root,
  noindex = false,
}: {
  title: string
  language: string
  nav?: string
  main: string
  root: string
  noindex?: boolean
}): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">${noindex ? '\n<meta name="robots" content="noindex">' : ''}
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(`${root}style.css`)}">
</head>
<body>
${nav}<main>
${main}
</main>
</body>
</html>
`
}

/** Style of the pages around the articles, and of the articles themselves. */
export const siteCss = `${articleCss.trim()}
body { margin: 0 auto; padding: 1rem; max-width: 60rem; font-family: system-ui, sans-serif; line-height: 1.6; color-scheme: light dark; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: .375rem .625rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
@media print { nav { display: none; } }
`
