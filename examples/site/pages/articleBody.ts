import type {DraftArticle, PublishableArticle} from 'clinic-content'
import {renderArticle} from 'clinic-content/html'
import {type Markup, markup, trusted} from '../markup.ts'

/** The rendered article, with a table of contents beside it where the window is wide enough. */
export function articleBody(article: PublishableArticle | DraftArticle): Markup {
  const {html, toc} = renderArticle(article)
  const sections = toc.filter(({level}) => level === 2)
  return markup`<div class="with-contents">
${
  sections.length > 2 &&
  markup`<nav class="contents" aria-labelledby="contents-title">
<p id="contents-title">On this page</p>
<ul>${sections.map(({id, text}) => markup`\n<li><a href="#${id}">${text}</a></li>`)}
</ul>
</nav>`
}
${trusted(html)}
</div>`
}
