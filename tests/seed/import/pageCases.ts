/** Old pages as clinics have them, written for these tests; every name, practice and work in them is invented. */
export interface PageCase {
  name: string
  file: string
  content: string | Uint8Array
  /** Ids of rules that have something to say about it. */
  planted?: string[]
  /** Kinds of things that have to be reported as moved. */
  moved?: string[]
  undecided?: string[]
  /** Words that may not come along at all. */
  never?: string[]
  slug?: string
  title?: string
  identifiers?: string[]
  /** Styles and kinds of the stored blocks, in order. */
  blocks?: string[]
}

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Page | Sample Clinic</title>${head}</head><body>${body}</body></html>`
const latin1 = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))

export const pageCases: PageCase[] = [
  {
    name: 'WordPress block editor',
    file: 'blocks.html',
    content: page(
      `<main><article><h1>Living with worry</h1><!-- wp:paragraph --><p class="has-drop-cap">Worry comes and goes.</p><!-- /wp:paragraph --><!-- wp:list --><ul class="wp-block-list"><li>Walk</li><li>Talk</li></ul><!-- /wp:list --><figure class="wp-block-image"><img src="https://example.org/a.jpg" alt="A path"/><figcaption>A quiet path</figcaption></figure><blockquote class="wp-block-quote"><p>Slow down.</p></blockquote></article></main>`,
    ),
    title: 'Living with worry',
    undecided: ['image'],
    planted: ['IMG-02', 'CIT-01'],
    blocks: ['normal', 'bullet', 'bullet', 'figure', 'blockquote'],
  },
  {
    name: 'div soup of a site builder',
    file: 'soup.html',
    content: page(
      `<div class="sqs-layout"><div class="row"><div class="col"><div class="sqs-block"><div class="sqs-block-content"><h1>Our approach</h1><div>We listen first.<div>Then we plan together.</div></div></div></div></div></div><div><span><span>Plain</span> words</span> here</div></div>`,
    ),
    blocks: ['normal', 'normal', 'normal'],
    planted: ['REV-01'],
  },
  {
    name: 'page saved by Word',
    file: 'word.htm',
    content: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=windows-1252><style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-US><div class=WordSection1><p class=MsoTitle>Panic attacks<o:p></o:p></p><p class=MsoNormal style='mso-outline-level:2'><b>What happens</b></p><p class=MsoNormal>Your heart races.<span style='mso-spacerun:yes'>&nbsp; </span>It passes.</p><p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Breathe out slowly</p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>Count to four</p></div></body></html>`,
    title: 'Panic attacks',
    blocks: ['h2', 'normal', 'number', 'bullet'],
  },
  {
    name: 'Markdown with footnotes',
    file: 'notes.md',
    content: `---\ntitle: Sleep and light\nslug: sleep-light\ndate: 2022-05-04\n---\n\nBright light in the evening delays sleep.[^1] Screens are one source.[^b]\n\n## What helps\n\n1. Dim the lamps\n2. Put the phone away\n\n[^1]: Sampleton A. Evening light and the clock. *J Sample Sleep*. 2019;1:1-9. https://doi.org/10.1000/sample.2019.1\n[^b]: We mean phones and tablets.\n`,
    title: 'Sleep and light',
    slug: 'sleep-light',
    identifiers: ['10.1000/sample.2019.1'],
    moved: ['citation sign', 'reference'],
  },
  {
    name: 'Markdown with pandoc citations',
    file: 'pandoc.md',
    content: `# Attachment\n\nHigh anxiety means worry about a partner [@mikulincer2012]. Nobody knows this key [@unknown2030].\n\n# References\n\n- Doe, J. (2001). A title that no list holds anywhere. Journal of Samples.\n`,
    moved: ['citation sign'],
    undecided: ['citation sign'],
    planted: ['CIT-07'],
  },
  {
    name: 'plain text',
    file: 'leaflet.txt',
    content: `Preparing for your first visit\n\nBring a list of what you take.\nWe will go through it together, without hurry and without judgement.\n\nWHAT TO BRING\n\n- Your card\n- A list of medicines\n\nStudies show that a list helps.\n\nReferences\n\n1. Doe J. Lists in practice. J Lists. 2010;2:3-4.\n`,
    title: 'Preparing for your first visit',
    planted: ['CIT-02', 'CIT-07'],
    blocks: ['normal', 'h2', 'bullet', 'bullet', 'normal', 'h2', 'number'],
  },
  {
    name: 'data table and layout table',
    file: 'tables.html',
    content: page(
      `<table role="presentation"><tr><td><h1>Doses of rest</h1><p>Rest is not idleness.</p></td></tr></table><table><caption>Hours of sleep by age</caption><thead><tr><th>Age</th><th>Hours</th></tr></thead><tbody><tr><td>Adult</td><td>7 to 9</td></tr><tr><td colspan="2">Ask us</td></tr></tbody></table><table><tr><td>a</td><td>b</td></tr></table>`,
    ),
    undecided: ['table caption'],
    blocks: ['normal', 'table', 'table'],
  },
  {
    name: 'nested lists',
    file: 'lists.html',
    content: page(
      `<h1>Lists</h1><ol><li>First<ul><li>Inner<ol><li>Deep</li></ol></li></ul></li><li><p>Second</p><p>goes on</p></li></ol><ul><li>Loose <strong>bold</strong> end</li></ul>`,
    ),
    blocks: ['number', 'bullet', 'number', 'number', 'bullet'],
  },
  {
    name: 'definition list',
    file: 'terms.html',
    content: page(
      `<h1>Words we use</h1><dl><dt>Avoidance</dt><dd>Keeping away.</dd><dt>Exposure</dt><dd>Going there in steps.</dd><dd>Never alone at first.</dd></dl>`,
    ),
    blocks: ['normal', 'normal', 'normal', 'normal', 'normal'],
  },
  {
    name: 'questions that open on a click',
    file: 'faq.html',
    content: page(
      `<h1>Questions</h1><details><summary>Do you take insurance?</summary><p>Some plans.</p></details><details><summary>Our rooms</summary><p>They are quiet.</p></details><div class="accordion"><h3><button aria-expanded="false" aria-controls="p1">How long is a visit?</button></h3><div id="p1" class="accordion-panel" hidden><p>Fifty minutes.</p></div></div>`,
    ),
    blocks: ['questionAnswer', 'h3', 'normal', 'h3', 'normal'],
  },
  {
    name: 'embedded video and map',
    file: 'embeds.html',
    content: page(
      `<h1>Find us</h1><p>Watch the film.</p><iframe src="https://video.example.org/1" title="A walk to the clinic"></iframe><iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe><video controls><source src="/film.mp4">Your browser shows no film.</video>`,
    ),
    moved: ['tracking frame'],
    undecided: ['embedded page', 'video'],
  },
  {
    name: 'shortcodes in a page',
    file: 'codes.html',
    content: page(
      `<h1>Groups</h1>[vc_row][vc_column width="1/2"]<p>We meet weekly.</p>[/vc_column][/vc_row][accordion_item title="Who may come?"]<p>Adults.</p>[/accordion_item][contact-form-7 id="12" title="Contact"]<p>See [sic] and [1].</p>`,
    ),
    moved: ['shortcode'],
    undecided: ['shortcode', 'citation sign'],
  },
  {
    name: 'font elements and inline styles',
    file: 'font.html',
    content: page(
      `<font face="Arial" size="5"><h1>Grief</h1></font><center><font color="red">Grief has <span style="font-weight:bold">no</span> <span style="font-style:italic">timetable</span>.</font></center><b style="font-weight:normal"><p>Pasted words.</p></b>`,
    ),
    title: 'Grief',
    blocks: ['normal', 'normal'],
  },
  {
    name: 'hidden elements',
    file: 'hidden.html',
    content: page(
      `<h1>Shown</h1><p>Seen.</p><p style="display: none">Unseen offer</p><span class="sr-only">Read aloud</span><div hidden>Old notice</div>`,
    ),
    undecided: ['hidden text'],
  },
  {
    name: 'entities and odd characters',
    file: 'entities.html',
    content: page(
      `<h1>Caf&eacute; &amp; calm</h1><p>Temperature &lt; 38&nbsp;&deg;C &mdash; &#8220;fine&#8221; &#x1F642; soft&shy;hyphen na&iuml;ve</p>`,
    ),
    title: 'Café & calm',
  },
  {
    name: 'paragraphs made of line breaks',
    file: 'breaks.html',
    content: page(
      `<h1>Breaks</h1><div>First part.<br><br>Second part<br>with a line.<br /><br/><br/>Third part.</div>`,
    ),
    blocks: ['normal', 'normal', 'normal'],
  },
  {
    name: 'headings skipped and repeated',
    file: 'headings.html',
    content: page(`<h1>One</h1><h4>Deep too soon</h4><p>Text.</p><h1>Another first</h1><h6>Deepest</h6><p>More.</p>`),
    planted: ['A11Y-02'],
    blocks: ['h4', 'normal', 'h2', 'h4', 'normal'],
  },
  {
    name: 'references in an ordered list, signs as superscripts',
    file: 'refs-ol.html',
    content: page(
      `<h1>Rest</h1><p>Rest helps.<sup>1</sup> Naps help less.<sup>[1,2]</sup> Ten squared is 10<sup>2</sup>.</p><h2>References</h2><ol><li>Alpha B. Rest in adults. J Rest. 2018;1:1. doi: 10.1000/rest.1</li><li>Gamma D. Naps at noon. J Rest. 2019;2:2. PMID: 12345678</li></ol>`,
    ),
    identifiers: ['10.1000/rest.1', '12345678'],
    moved: ['reference list heading', 'citation sign'],
    blocks: ['normal'],
  },
  {
    name: 'references in an unordered list with links',
    file: 'refs-ul.html',
    content: page(
      `<h1>Light</h1><p>Light matters (Alpha, 2018).</p><p><strong>Sources:</strong></p><ul><li><a href="https://doi.org/10.1000/light.7">Alpha, B. (2018). Light in rooms. Journal of Rooms.</a></li><li><a href="https://www.example.gov/light">Light and health</a></li></ul>`,
    ),
    identifiers: ['10.1000/light.7', 'https://www.example.gov/light'],
  },
  {
    name: 'references in paragraphs, one that nobody can find',
    file: 'refs-p.html',
    content: page(
      `<h1>Food</h1><p>Food and mood go together [1].</p><h3>Bibliography</h3><p>[1] Alpha B. Food. J Food. 2017;3:3. https://doi.org/10.1000/food.3</p><p>[2] Lost L. A lost paper about food. J Lost. 1999;1:2-3.</p>`,
    ),
    planted: ['CIT-07'],
    identifiers: ['10.1000/food.3'],
  },
  {
    name: 'references in a table',
    file: 'refs-table.html',
    content: page(
      `<h1>Walks</h1><p>Walking lifts the mood.[1]</p><h2>References</h2><table><tr><td>1</td><td>Alpha B. Walks. J Walks. 2016;4:4.</td><td>doi:10.1000/walk.4</td></tr><tr><td>2</td><td>Beta C. Runs. J Walks. 2015;5:5.</td><td>PMID 7654321</td></tr></table>`,
    ),
    identifiers: ['10.1000/walk.4', '7654321'],
  },
  {
    name: 'identifiers in the text',
    file: 'inline-ids.html',
    content: page(
      `<h1>Talk</h1><p>Talking helps, <a href="https://doi.org/10.1000/talk.5">one trial says</a>. It lasts (PMID: 23456789). More at doi:10.1000/talk.6.</p>`,
    ),
    identifiers: ['10.1000/talk.5', '23456789', '10.1000/talk.6'],
    moved: ['link to a work'],
  },
  {
    name: 'author box, review line, dates',
    file: 'people.html',
    content: page(
      `<article><header><h1>Calm</h1><div class="entry-meta">By Pat Sample, LCSW<br>Published: 4 May 2020 | Last updated on June 5, 2021 | 4 min read</div></header><p><em>Medically reviewed by Sam Example, MD on June 6, 2021</em></p><p>Calm can be learned.</p><div class="author-box"><h4>About the author</h4><p>Pat has worked here since 2011.</p></div><p>Date: 03/04/2021</p></article>`,
    ),
    moved: ['byline', 'date of publication', 'date of change', 'review line', 'author box'],
    undecided: ['review', 'author', 'date of publication'],
  },
  {
    name: 'visitors’ comments',
    file: 'comments.html',
    content: page(
      `<main><h1>Talk to us</h1><p>We answer calls.</p></main><section id="comments" class="comments-area"><h2>2 thoughts</h2><ol class="comment-list"><li class="comment">Wilhelmina was here wilhelmina@example.com</li><li class="comment">Second visitor</li></ol><form id="commentform"><textarea>Reply</textarea></form></section>`,
    ),
    moved: ['comments'],
    never: ['wilhelmina', 'Second visitor'],
  },
  {
    name: 'cookie notice, navigation, footer, trackers',
    file: 'boilerplate.html',
    content: page(
      `<div id="cookie-banner">We use cookies. <button>Accept</button></div><header><a href="/">Sample Clinic</a></header><nav><ul><li>Home</li><li>About</li></ul></nav><div class="content"><h1>Hours</h1><p>Open on weekdays.</p></div><aside class="sidebar">Latest news</aside><footer>© 2020 Sample Clinic</footer><script>gtag('config','G-1')</script><script src="https://connect.facebook.net/x.js"></script><img src="https://www.facebook.com/tr?id=1" width="1" height="1">`,
    ),
    moved: [
      'cookie notice',
      'site header',
      'site navigation',
      'sidebar',
      'site footer',
      'tracking scripts',
      'tracking pixel',
    ],
    blocks: ['normal'],
  },
  {
    name: 'schema.org data and noindex in the head',
    file: 'jsonld.html',
    content: page(
      `<h1>Focus</h1><p>Focus is trained.</p>`,
      `<meta name="robots" content="noindex"><link rel="canonical" href="https://old.example.org/blog/focus-and-you/"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","datePublished":"2019-02-03","dateModified":"2020-02-03","author":{"name":"Pat Sample"},"reviewedBy":{"name":"Sam Example"}}]}</script><script type="application/ld+json">{broken</script>`,
    ),
    slug: 'focus-and-you',
    moved: ['noindex', 'review line'],
    undecided: ['noindex', 'author'],
  },
  {
    name: 'testimonials',
    file: 'voices.html',
    content: page(
      `<h1>Voices</h1><div class="testimonial"><blockquote>They changed my life.</blockquote><cite>— Maria, 34</cite></div><p>Our patient Tomas felt better.</p>`,
    ),
    planted: ['PRV-01'],
    undecided: ['testimonial'],
    blocks: ['testimonial', 'normal'],
  },
  {
    name: 'bytes of Windows-1252 that nobody declared',
    file: 'latin.html',
    content: latin1(
      `<html><body><h1>Na\u00efve caf\u00e9</h1><p>It\u0092s fine \u0096 \u0093really\u0094.</p></body></html>`,
    ),
    title: 'Naïve café',
  },
  {
    name: 'guarantees, crisis numbers, placeholders and a disclaimer',
    file: 'risks.html',
    content: page(
      `<h1>Depression help</h1><p>Our method is guaranteed to cure depression.</p><p>If you think of suicide call 1-800-273-8255.</p><p>Lorem ipsum dolor sit amet.</p><p><a href="javascript:alert(1)">Click here</a></p><p>Published in PubMed, research shows it works for 90% of people.</p><h3>Disclaimer</h3><p>This content is for informational purposes only and does not replace medical advice. Always consult your doctor.</p>`,
    ),
    planted: ['CLM-01', 'CRI-03', 'PLH-01', 'CIT-02', 'CIT-06'],
    moved: ['disclaimer'],
    undecided: ['link'],
  },
  {
    name: 'classic editor with captions and an export of a page builder form around everything',
    file: 'aspnet.html',
    content: page(
      `<form id="aspnetForm" action="x"><input type="hidden" value="secret"><div class="main"><h1>Teens</h1><p>Teens need sleep. ${'Sleep is work for a growing mind. '.repeat(30)}</p></div></form>[caption id="a" width="10"]<img src="/t.jpg" alt=""> Two chairs[/caption]`,
    ),
    moved: ['shortcode'],
    blocks: ['normal', 'figure'],
  },
]
