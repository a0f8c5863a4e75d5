import {expect, test} from 'vitest'
import {withoutRemoteFiles} from '../../studio/withoutThirdParties.ts'

test('takes out the dashboard bridge and remote fonts, and nothing else', () => {
  const page = [
    '<head><script src="/static/sanity.js" type="module"></script>',
    '<style>@font-face {\n  font-family: Inter;\n  src: url("https://studio-static.sanity.io/Inter.woff2") format("woff2");\n}body {margin: 0;}</style>',
    '<script src="https://core.sanity-cdn.com/bridge.js" async type="module" data-sanity-core></script></head>',
  ].join('')
  expect(withoutRemoteFiles(page)).toBe(
    '<head><script src="/static/sanity.js" type="module"></script><style>body {margin: 0;}</style></head>',
  )
})

test('keeps fonts of its own', () => {
  const css = '@font-face{font-family:A;src:url(/static/a.woff2)}'
  expect(withoutRemoteFiles(css)).toBe(css)
})
