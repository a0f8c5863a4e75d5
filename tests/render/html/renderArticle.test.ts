import {HtmlValidate} from 'html-validate'
import {expect, test} from 'vitest'
import {richText} from '../../../schemas/objects/richText.ts'
import {ama, formatReference} from '../../../src/citations/index.ts'
import {blockRenderers} from '../../../src/render/html/blockRenderers.ts'
import {renderArticle} from '../../../src/render/html/index.ts'
import {draft, lifeline, mikulincer, publishable, reviewer, work, writer} from '../fixtures/articlePage.ts'
import {block, cite, link} from '../fixtures/blocks.ts'
import {fullArticle} from '../fixtures/fullArticle.ts'

/** The text part of a page with nothing else on it. */
const bodyOf = (body: readonly {_type: string; [field: string]: unknown}[], changes = {}) => {
  const {html, warnings} = renderArticle(publishable({body, ...changes}))
  return {
    html: /<div class="cc-body">(.*)<\/div>(?=<p><a href="#cc-help|<section|<\/article)/s.exec(html)?.[1] ?? '',
    warnings,
  }
}

test('an empty article is its title', () => {
  expect(renderArticle(publishable())).toEqual({
    html: '<article class="cc-article" lang="en-US"><header><h1>Anxious attachment</h1></header></article>',
    toc: [],
    references: [],
    warnings: [],
    noindex: false,
  })
})

test('numbers, links and lists a cited work, with a link back to each use', () => {
  const body = [
    block('a', ['It is ', ['about safety', 'm'], '.'], {markDefs: [cite('m', mikulincer.id)]}),
    block('b', [['Again', 'm']], {markDefs: [cite('m', mikulincer.id)]}),
  ]
  const reference = formatReference(
    {
      type: 'article-journal',
      title: 'Work w',
      'container-title': 'J Test',
      volume: '1',
      issued: {'date-parts': [[2020]]},
    },
    {style: ama, format: 'html'},
  )
  const {html, references} = renderArticle(
    publishable({body, citations: [work(mikulincer.id, {title: 'Work w', openAccess: false})]}),
  )
  expect(html).toBe(
    '<article class="cc-article" lang="en-US"><header><h1>Anxious attachment</h1></header><div class="cc-body">' +
      '<p>It is about safety<sup class="cc-cite"><a href="#ref-1" id="cite-1-1" role="doc-biblioref" aria-label="Reference 1">1</a></sup>.</p>' +
      '<p>Again<sup class="cc-cite"><a href="#ref-1" id="cite-1-2" role="doc-biblioref" aria-label="Reference 1">1</a></sup></p></div>' +
      '<section class="cc-references"><h2 id="cc-references">References</h2><ol>' +
      `<li id="ref-1">${reference}` +
      ' <a href="#cite-1-1" role="doc-backlink" aria-label="&#8617;1 Back to the text, reference 1">&#8617;1</a>' +
      ' <a href="#cite-1-2" role="doc-backlink" aria-label="&#8617;2 Back to the text, reference 1">&#8617;2</a></li></ol></section></article>',
  )
  expect(references).toEqual([
    {
      number: 1,
      id: mikulincer.id,
      html: reference,
      text: 'Work w. J Test. 2020;1.',
      status: '',
      anchors: ['cite-1-1', 'cite-1-2'],
    },
  ])
})

test('a range links to its first work and is a target for each', () => {
  const body = [block('a', [['x ', 'm', 'strong']], {markDefs: [cite('m', 'w1', 'w2', 'w3')]})]
  expect(bodyOf(body, {citations: ['w1', 'w2', 'w3'].map((id) => work(id))}).html).toBe(
    '<p><strong>x</strong><sup class="cc-cite"><a href="#ref-1" id="cite-1-1" role="doc-biblioref" aria-label="Reference 1–3">1–3</a>' +
      '<span id="cite-2-1"></span><span id="cite-3-1"></span></sup> </p>',
  )
})

test('a number never stands inside a link', () => {
  const body = [
    block(
      'a',
      [
        ['cited', 'l', 'm'],
        [' rest', 'l'],
      ],
      {markDefs: [link('l', '/x'), cite('m', 'w1')]},
    ),
  ]
  expect(bodyOf(body, {citations: [work('w1')]}).html).toBe(
    '<p><a href="/x">cited</a><sup class="cc-cite"><a href="#ref-1" id="cite-1-1" role="doc-biblioref" aria-label="Reference 1">1</a></sup><a href="/x"> rest</a></p>',
  )
})

test('a work that the client did not send has no number and is reported', () => {
  const {html, warnings} = bodyOf([block('a', [['x', 'm'], ' y'], {markDefs: [cite('m', 'gone')]})])
  expect(html).toBe('<p>x y</p>')
  expect(warnings).toEqual([{code: 'dangling-citation', key: 'a', value: 'gone'}])
})

test('a retracted work says so with its notice, and warns', () => {
  const {html, warnings, references} = renderArticle(publishable(fullArticle))
  expect(html).toContain(
    '<strong class="cc-status">Retracted.</strong> <a href="https://example.org/notice">Read the notice</a> (status checked <time datetime="2026-11-01">November 1, 2026</time>)',
  )
  expect(warnings).toEqual([{code: 'retracted-source', key: '', value: 'w2'}])
  expect(references.map(({number, id, status, anchors}) => ({number, id, status, anchors}))).toEqual([
    {number: 1, id: mikulincer.id, status: '', anchors: ['cite-1-1', 'cite-1-2']},
    {number: 2, id: 'w2', status: 'retracted', anchors: ['cite-2-1']},
    {number: 3, id: 'w3', status: 'preprint', anchors: ['cite-3-1']},
  ])
})

test('nests lists as deep as they are and no deeper', () => {
  const item = (key: string, listItem: string, level: number) => block(key, [key], {listItem, level})
  expect(
    bodyOf([
      item('a', 'bullet', 1),
      item('b', 'number', 3),
      item('c', 'bullet', 1),
      item('d', 'number', 1),
      block('e', ['e']),
    ]).html,
  ).toBe('<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul><ol><li>d</li></ol><p>e</p>')
})

test('marks nest whatever their order, and a bold phrase inside a link stays one link', () => {
  const markDefs = [link('l', 'https://example.org/')]
  expect(
    bodyOf([
      block(
        'a',
        [
          ['a', 'em', 'l'],
          ['b', 'strong', 'l', 'em'],
          ['c', 'l'],
          ['d', 'strong'],
        ],
        {markDefs},
      ),
    ]).html,
  ).toBe(
    '<p><a href="https://example.org/" rel="noreferrer"><em>a</em><strong><em>b</em></strong>c</a><strong>d</strong></p>',
  )
})

test('heading ids come from the words, are unique, and never are ids of the page', () => {
  const heading = (key: string, words: string, style = 'h2') => block(key, [words], {style})
  const body = [
    heading('a', 'What helps?'),
    heading('b', 'What helps', 'h3'),
    heading('c', 'Ref 1'),
    heading('d', '???'),
    heading('e', 'Überblick 日本'),
  ]
  const {toc, html} = renderArticle(publishable({body}))
  expect(toc).toEqual([
    {id: 'what-helps', text: 'What helps?', level: 2},
    {id: 'what-helps-2', text: 'What helps', level: 3},
    {id: 'section-ref-1', text: 'Ref 1', level: 2},
    {id: 'section-1', text: '???', level: 2},
    {id: 'uberblick-日本', text: 'Überblick 日本', level: 2},
  ])
  for (const {id, level} of toc) expect(html).toContain(`<h${level} id="${id}">`)
})

test('the headings of blocks go one below the newest heading, from any title level', () => {
  const card = {_type: 'careCard', _key: 'c', urgency: 'urgent', title: 'T', body: []}
  const body = [card, block('a', ['Part'], {style: 'h3'}), card]
  const {html} = renderArticle(publishable({body}), {headingLevel: 2})
  expect(html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h4', '<h5'])
})

test('a care card says how urgent it is in words', () => {
  const card = (urgency: unknown) =>
    bodyOf([{_type: 'careCard', _key: 'c', urgency, title: 'T', body: []} as const]).html
  expect(card('non-urgent')).toBe(
    '<div class="cc-care cc-non-urgent"><h2><span class="cc-label">Non-urgent advice:</span> T</h2></div>',
  )
  expect(card('emergency')).toBe(
    '<div class="cc-care cc-emergency"><h2><span class="cc-label">Emergency advice:</span> T</h2></div>',
  )
  expect(card('toString')).toBe(card('non-urgent'))
})

test('a crisis number is a link made of the resource; its date is visible when the box does not give it', () => {
  const body = [
    {
      ...block('a', []),
      children: [
        {_type: 'crisisNumber', _key: 'x', channel: 'phone', resource: {_ref: lifeline.id}},
        {_type: 'crisisNumber', _key: 'y', channel: 'sms', resource: {_ref: 'other'}},
        {_type: 'crisisNumber', _key: 'z', channel: 'chat', resource: {_ref: lifeline.id}},
        {_type: 'crisisNumber', _key: 'w', resource: {_ref: 'gone'}},
        {_type: 'sticker', _key: 'v'},
      ],
    },
  ]
  const {html, warnings} = bodyOf(body, {
    crisisResources: [lifeline],
    crisisNumbers: [{...lifeline, id: 'other', verifiedOn: '2025-01-31'}],
  })
  expect(html).toBe(
    '<p><a href="tel:5550100">555-0100</a>' +
      '<a href="sms:5550101?body=HELLO">HELLO to 555-0101</a> (last checked January 31, 2025)</p>',
  )
  expect(warnings).toEqual([
    {code: 'missing-crisis-resource', key: 'z', value: lifeline.id},
    {code: 'missing-crisis-resource', key: 'w', value: 'gone'},
    {code: 'unknown-inline', key: 'v', value: 'sticker'},
  ])
})

test('the crisis box names each line, how to reach it and when it was last checked', () => {
  const {html} = renderArticle(publishable({crisisResources: [lifeline], clinic: fullArticle.clinic ?? null}))
  expect(html).toContain(
    '<section class="cc-help"><h2 id="cc-help">If you need help now</h2><p>We do not answer emergencies.</p><ul>' +
      '<li><strong>Test Line</strong>: call <a href="tel:5550100">555-0100</a>, text <a href="sms:5550101?body=HELLO">HELLO to 555-0101</a>, ' +
      '<a href="https://line.example/">Test Line website</a>. Open 24 hours a day, 7 days a week. Free. ' +
      'Last checked <time datetime="2026-11-24">November 24, 2026</time>.</li></ul></section>',
  )
  expect(html).toContain('<p><a href="#cc-help">If you need help now</a></p>')
})

test('the crisis box says in words in which languages a line is answered', () => {
  const languages = ['en', 'es', '<no tag>']
  expect(renderArticle(publishable({crisisResources: [{...lifeline, languages}]})).html).toContain(
    '. Languages: English, Spanish, &#60;no tag&#62;. ',
  )
})

test('the review line says who wrote, who reviewed and when the next review is due', () => {
  const {html} = renderArticle(
    publishable({authors: [writer], reviewedBy: reviewer, lastReviewed: '2026-11-20', nextReviewDue: '2028-11-20'}),
  )
  expect(html).toContain(
    '<p class="cc-review">Written by Wren Writer (not a clinician). ' +
      'Reviewed by Casey Clinician, MD (Psychiatrist) on <time datetime="2026-11-20">November 20, 2026</time>. ' +
      'Next review due <time datetime="2028-11-20">November 20, 2028</time>.</p>',
  )
})

test('a draft says so first, names no reviewer and asks not to be indexed, whatever its data says', () => {
  const {html, noindex} = renderArticle(
    draft({
      reviewedBy: reviewer,
      lastReviewed: '2026-11-20',
      nextReviewDue: '2028-11-20',
      noindex: false,
      authors: [writer],
    }),
  )
  expect(html).toMatch(/^<article [^>]*><p class="cc-notice">Not clinically reviewed\./)
  expect(html).not.toContain('Casey')
  expect(html).not.toContain('November')
  expect(noindex).toBe(true)
})

test('a demonstration says so once, even when the data already does', () => {
  const clinic = fullArticle.clinic ? {...fullArticle.clinic, demo: true} : null
  const notices = [{id: 'demonstration' as const, text: 'Demonstration: this clinic and its reviewer are fictional'}]
  const {html, noindex} = renderArticle(publishable({clinic, notices}))
  expect(html.match(/Demonstration: this clinic and its reviewer are fictional/g)).toHaveLength(1)
  expect(html).toMatch(/^<article [^>]*><p class="cc-notice">Demonstration/)
  expect(noindex).toBe(true)
})

test('an invented reviewer in a real clinic is called one, and the page asks not to be indexed', () => {
  const {html, noindex} = renderArticle(publishable({reviewedBy: {...reviewer, fictional: true}, noindex: false}))
  expect(html).toMatch(/^<article [^>]*><p class="cc-notice">Demonstration: its reviewer is fictional\./)
  expect(noindex).toBe(true)
})

test('an overdue page has a dated notice, the stored one or our own', () => {
  const overdue = {reviewState: 'in-grace' as const, nextReviewDue: '2026-11-01'}
  expect(renderArticle(publishable(overdue)).html).toContain(
    '<p class="cc-notice">The review of this page was due on November 1, 2026.</p>',
  )
  const notices = [{id: 'review-overdue' as const, text: 'Due since November.'}]
  expect(renderArticle(publishable({...overdue, notices})).html.match(/cc-notice/g)).toHaveLength(1)
})

test('a disclaimer shown in a slot is not repeated under the text; a missing one is reported', () => {
  const slot = (kind: string) => ({_type: 'disclaimerSlot', _key: kind, kind})
  const {html, warnings} = renderArticle(
    publishable({disclaimers: fullArticle.disclaimers ?? [], body: [slot('external-links'), slot('minors')]}),
  )
  expect(html.match(/Sample links text\./g)).toHaveLength(1)
  expect(html).toContain(
    '<section class="cc-about"><h2 id="cc-about">About this page</h2><div class="cc-disclaimer"><p><strong>Medical information</strong></p><p>Sample full text.</p></div></section>',
  )
  expect(html).toContain('<div class="cc-disclaimer"><p>Sample short text.</p></div>')
  expect(warnings).toEqual([{code: 'missing-disclaimer', key: 'minors', value: 'minors'}])
})

test('images load late, tell the host nothing, and need an asset and a safe base', () => {
  const figure = {_type: 'figure', _key: 'f', image: {asset: {_ref: 'image-abc-8x6-png'}}, alt: 'A "b"'}
  expect(bodyOf([figure]).html).toBe(
    '<figure><img src="https://images.example/p/d/abc-8x6.png" srcset="https://images.example/p/d/abc-8x6.png?w=8 8w" sizes="auto, 42rem" alt="A &#34;b&#34;" width="8" height="6" loading="lazy" referrerpolicy="no-referrer"></figure>',
  )
  expect(bodyOf([{...figure, alt: ''}]).warnings).toEqual([{code: 'missing-alt', key: 'f', value: 'image-abc-8x6-png'}])
  for (const changes of [
    {imageBaseUrl: null},
    {imageBaseUrl: 'javascript:alert(1)//'},
    {imageBaseUrl: '//evil.example/'},
  ]) {
    expect(bodyOf([figure], changes)).toEqual({
      html: '',
      warnings: [{code: 'missing-image', key: 'f', value: 'image-abc-8x6-png'}],
    })
  }
  const forged = {...figure, image: {asset: {_ref: 'image-a/../b-8x6-png'}}}
  expect(bodyOf([forged]).warnings).toEqual([{code: 'missing-image', key: 'f', value: 'image-a/../b-8x6-png'}])
})

test('an image comes in the sizes that a screen may need, none of them twice or larger than it is', () => {
  const srcset = (width: number) =>
    /srcset="([^"]+)"/
      .exec(
        bodyOf([{_type: 'figure', _key: 'f', image: {asset: {_ref: `image-a-${width}x9-jpg`}}, alt: 'A'}]).html,
      )?.[1]
      ?.split(',')
      .map((each) => each.replace(/.*\.jpg\?/, ''))
  expect(srcset(300)).toEqual(['w=300 300w'])
  expect(srcset(480)).toEqual(['w=480 480w'])
  expect(srcset(2000)).toEqual(['w=480 480w', 'w=960 960w', 'w=1440 1440w', 'w=2000 2000w'])
})

test('addresses on the same site get the base address', () => {
  const body = [
    block(
      'a',
      [
        ['x', 'l'],
        ['y', 'k'],
      ],
      {markDefs: [link('l', '/x'), link('k', '#y')]},
    ),
  ]
  expect(renderArticle(publishable({body}), {baseUrl: 'https://clinic.example'}).html).toContain(
    '<p><a href="https://clinic.example/x">x</a><a href="#y">y</a></p>',
  )
})

test.each([
  [{_type: 'spreadsheet', _key: 'k'}, 'unknown-block', 'spreadsheet'],
  [{_type: 'toString', _key: 'k'}, 'unknown-block', 'toString'],
  [{_type: '__proto__', _key: 'k'}, 'unknown-block', '__proto__'],
  [block('k', [['x', 'blink']]), 'unknown-mark', 'blink'],
  [block('k', ['x'], {style: 'h1'}), 'unknown-style', 'h1'],
])('reports what it does not know: %j', (stored, code, value) => {
  expect(bodyOf([stored]).warnings).toEqual([{code, key: 'k', value}])
})

test('blocks inside blocks of a text are not rendered, at any depth', () => {
  let nested: object = block('x', ['deep'])
  for (let depth = 0; depth < 5_000; depth++) nested = {_type: 'callout', _key: 'c', body: [nested]}
  const {html, warnings} = bodyOf([{_type: 'callout', _key: 'top', body: [nested]}])
  expect(html).toBe('<div class="cc-callout cc-information"><h2><span class="cc-label">Information:</span></h2></div>')
  expect(warnings).toEqual([{code: 'unknown-block', key: 'c', value: 'callout'}])
})

test('a full page is valid HTML, published and as a draft, at every title level', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {'no-inline-style': 'error', 'require-sri': 'off', 'long-title': 'off', 'no-raw-characters': 'error'},
  })
  for (const article of [publishable(fullArticle), draft(fullArticle)]) {
    for (const headingLevel of [1, 2, 3] as const) {
      const {html} = renderArticle(article, {headingLevel})
      const above = ['<h1>Site</h1>', '<h2>Part</h2>'].slice(0, headingLevel - 1).join('')
      const page = `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Test page</title></head><body><main>${above}${html}</main></body></html>\n`
      const report = await validator.validateString(page)
      expect(
        report.results.flatMap(({messages}) =>
          messages.map(
            ({ruleId, message, line, column}) =>
              `${ruleId} ${message} ${line}:${column} ${page.split('\n')[line - 1]?.slice(column - 40, column + 60)}`,
          ),
        ),
      ).toEqual([])
    }
  }
})

test('every part of a full page is there, in order', () => {
  const {html} = renderArticle(publishable(fullArticle))
  const marks = [
    'cc-review',
    'This is not a diagnosis.',
    'Sample short text.',
    'id="cc-help"',
    'def456-1200x600.jpg',
    'class="cc-body"',
    'cc-key-points',
    'cc-emergency',
    'cc-caution',
    'Without treatment',
    'Is this a sample?',
    '<th scope="col">Name</th>',
    'abc123-800x600.png',
    'Sample links text.',
    'href="#cc-help"',
    'Sample full text.',
    'id="ref-3"',
    'Further reading',
    'Links on this page earn the clinic money.',
    'AI drafted this sample. Nobody has checked it yet.',
    'Correction: Sample correction',
  ]
  const places = marks.map((mark) => html.indexOf(mark))
  expect(marks.filter((_, at) => places[at] === -1)).toEqual([])
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(html.match(/Work w4/g)).toHaveLength(1)
})

test('help and hope, and what a patient agreed to have quoted, reach the reader', () => {
  const text = [
    {
      _type: 'block',
      _key: 't',
      style: 'normal',
      markDefs: [],
      children: [{_type: 'span', _key: 's', text: 'People get through this.', marks: []}],
    },
  ]
  const body = [
    {_type: 'helpAndHope', _key: 'h', title: 'There is help, and there is hope', body: text},
    {
      _type: 'testimonial',
      _key: 'q',
      quote: 'It <b>helped</b> me.',
      attribution: 'A patient',
      consentReference: 'private.consent-1',
    },
  ]
  const {html, warnings} = renderArticle(publishable({body}))
  expect(html).toContain('There is help, and there is hope</h2><p>People get through this.</p></div>')
  expect(html).toContain('<blockquote>It &#60;b&#62;helped&#60;/b&#62; me.<p>A patient</p></blockquote>')
  expect(html).not.toContain('private.consent-1')
  expect(warnings).toEqual([])
})

test('what is not certain and what to do next stand in boxes of their own', () => {
  const body = (words: string) => [
    {
      _type: 'block',
      _key: 't',
      style: 'normal',
      markDefs: [],
      children: [{_type: 'span', _key: 's', text: words, marks: []}],
    },
  ]
  const {html, warnings} = renderArticle(
    publishable({
      body: [
        {_type: 'uncertainty', _key: 'u', title: 'What we do not know', body: body('Why it <starts>.')},
        {_type: 'callToAction', _key: 'c', title: 'What you can do next', body: body('Write it down.')},
      ],
    }),
  )
  expect(html).toContain(
    '<div class="cc-uncertain"><h2>What we do not know</h2><p>Why it &#60;starts&#62;.</p></div>' +
      '<div class="cc-action"><h2>What you can do next</h2><p>Write it down.</p></div>',
  )
  expect(warnings).toEqual([])
})

test('a crisis line says how deaf people reach it', () => {
  const line = {...lifeline, relay: 'Dial 711, then 555-0100', signLanguageUrl: 'https://line.example/sign'}
  const {html} = renderArticle(publishable({crisisResources: [line]}))
  expect(html).toContain('<a href="https://line.example/sign">Test Line in sign language</a>')
  expect(html).toContain('. Dial 711, then 555-0100. Free. ')
  const unsafe = renderArticle(publishable({crisisResources: [{...line, signLanguageUrl: 'javascript:alert(1)'}]}))
  expect(unsafe.html).not.toContain('javascript:')
})

test('a reference offers its archived copy and says that it is free to read', () => {
  const source = work('w', {openAccess: true, archiveUrl: 'https://archive.example/w'})
  const {references} = renderArticle(
    publishable({citations: [source], body: [block('b', [['Talking helps.', 'm']], {markDefs: [cite('m', 'w')]})]}),
  )
  expect(references[0]?.html).toMatch(/ Free to read <a href="https:\/\/archive\.example\/w">Archived copy<\/a>$/)
})

test('every block that staff can insert has a renderer', () => {
  const inserted = richText.of.map(({type}) => type).filter((type) => type !== 'block')
  expect(inserted.filter((type) => !Object.hasOwn(blockRenderers, type))).toEqual([])
})
