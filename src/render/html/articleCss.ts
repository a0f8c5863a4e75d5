/**
 * A style sheet for the markup of `renderArticle`: light and dark, phone width, print with full addresses.
 *
 * Optional; every colour pair has a contrast of 4.5:1 or more. Change a colour by setting its `--cc-` property.
 */
export const articleCss = `
:is(.cc-article, .cc-contents, .cc-report, .cc-print, .cc-preview) {
  color-scheme: light dark;
  --cc-text: #1c1e21; --cc-page: #fff; --cc-soft: #f3f4f6; --cc-quiet: #4b5259; --cc-line: #767c84; --cc-link: #0b57a4;
  --cc-alert: #a3121f; --cc-alert-soft: #fdeeee; --cc-warn: #7a4a00; --cc-warn-soft: #fff4e0;
  --cc-calm: #0b5d52; --cc-calm-soft: #e8f5f2;
  color: var(--cc-text); background: var(--cc-page); line-height: 1.6; max-width: 42rem; overflow-wrap: break-word;
}
@media screen and (prefers-color-scheme: dark) {
  :is(.cc-article, .cc-contents, .cc-report, .cc-print, .cc-preview) {
    --cc-text: #e8eaed; --cc-page: #16181b; --cc-soft: #24272c; --cc-quiet: #b6bcc4; --cc-line: #8b929b; --cc-link: #8ec2ff;
    --cc-alert: #ffb0b0; --cc-alert-soft: #3a1a1c; --cc-warn: #ffd08a; --cc-warn-soft: #33270f;
    --cc-calm: #8fe0d0; --cc-calm-soft: #12302b;
  }
}
:is(.cc-article, .cc-contents, .cc-report, .cc-print, .cc-preview) a { color: var(--cc-link); }
.cc-article a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
.cc-article :target { outline: 2px solid var(--cc-line); outline-offset: 4px; }
.cc-article img { max-width: 100%; height: auto; }
.cc-article figure { margin: 1.5rem 0; }
.cc-article figcaption, .cc-review { color: var(--cc-quiet); font-size: .9375rem; }
.cc-summary { font-size: 1.1875rem; }
.cc-notice { margin: 0 0 1rem; padding: .75rem 1rem; border: 2px solid var(--cc-warn); background: var(--cc-warn-soft); font-weight: 600; }
.cc-cite { font-size: .75em; line-height: 0; }
.cc-cite a { padding: .25em .1em; }
.cc-preview { position: fixed; inset: auto; margin: 0; padding: 0 .75rem; max-width: min(28rem, 100vw - 1rem); max-height: 50vh; overflow: auto; border: 2px solid var(--cc-line); font-size: .9375rem; }
.cc-status { color: var(--cc-alert); }
.cc-label { display: block; font-size: .8125em; }
.cc-care, .cc-callout, .cc-key-points, .cc-facts, .cc-action, .cc-uncertain, .cc-disclaimer {
  margin: 1.5rem 0; padding: .25rem 1rem; border-inline-start: .375rem solid var(--cc-line); background: var(--cc-soft);
}
.cc-disclaimer { color: var(--cc-quiet); }
.cc-non-urgent, .cc-key-points, .cc-action { border-color: var(--cc-calm); background: var(--cc-calm-soft); }
.cc-urgent, .cc-caution, .cc-uncertain { border-color: var(--cc-warn); background: var(--cc-warn-soft); }
.cc-emergency { border: .375rem solid var(--cc-alert); background: var(--cc-alert-soft); }
.cc-help { padding: .25rem 1rem; border: 2px solid var(--cc-alert); background: var(--cc-alert-soft); }
.cc-help a, .cc-contents a { display: inline-block; min-height: 1.5rem; }
.cc-table { overflow-x: auto; }
.cc-table table { border-collapse: collapse; }
.cc-table caption { text-align: start; font-weight: 600; }
.cc-table th, .cc-table td { padding: .5rem .75rem; border: 1px solid var(--cc-line); text-align: start; vertical-align: top; }
@media screen { .cc-print { display: none; } }
@media print {
  .cc-article { --cc-text: #000; --cc-page: #fff; --cc-link: #000; max-width: none; }
  .cc-article [role="doc-backlink"], .cc-contents, .cc-report { display: none; }
  .cc-article a[href^="http"]::after { content: " <" attr(href) ">"; }
  .cc-article :is(.cc-care, .cc-callout, .cc-key-points, .cc-action, .cc-uncertain, .cc-help, figure, tr, li) { break-inside: avoid; }
}
`
