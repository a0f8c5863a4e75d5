import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {gzipSync} from 'node:zlib'
import {chromium, type Page} from 'playwright-core'
import {runTool} from '../../cli/start/runTool.ts'
import {serveStudio} from '../../cli/start/studioServer.ts'
import {studioRuntime} from '../../cli/start/studioRuntime.ts'
import {chromiumLaunch} from '../e2e/support/chromium.ts'
import {datasetAs} from '../e2e/support/datasetAs.ts'
import {signIn} from '../e2e/support/signIn.ts'
import {startStack} from '../e2e/support/startStack.ts'

/*
 * What the plugin costs: the Studio of this repository against one of the same Sanity with a plain article type and nothing
 * of ours. Size and time of the build; the long tasks while somebody types in an article of 2,000 words with the panel of
 * findings open.
 */

const root = join(import.meta.dirname, '../..')
const work = join(root, '.clinic-content', `bench-studio-${process.pid}`)
const WORDS = 2000
const TYPED = ' and then it was said once more in other words [Add whom'

const PLAIN_CONFIG = `
import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'
import {localRuntime} from '../../../studio/localRuntime.ts'
import {workspaceSettings} from '../../../studio/workspaceSettings.ts'
const types = [{name: 'article', type: 'document', fields: [
  {name: 'title', type: 'string'},
  {name: 'slug', type: 'slug', options: {source: 'title'}},
  {name: 'body', type: 'array', of: [{type: 'block'}]},
]}]
export default defineConfig(workspaceSettings(globalThis.__CLINIC_CONTENT__ ?? localRuntime).map(
  ({siteUrl, providers, ...connection}) => ({
    ...connection,
    auth: {loginMethod: 'token', redirectOnSingle: false, providers},
    schema: {types},
    plugins: [structureTool(), visionTool()],
    tasks: {enabled: false}, announcements: {enabled: false}, mediaLibrary: {enabled: false},
    document: {comments: {enabled: false}}, apps: {canvas: {enabled: false}},
  }),
))
`

interface Build {
  seconds: number
  /** Of the scripts, gzip -9. */
  bytes: number
}

async function build(name: string, cwd: string): Promise<Build> {
  const folder = join(work, `${name}-dist`)
  const sanity = join(root, 'node_modules/sanity/bin/sanity')
  const began = performance.now()
  await runTool(`The build of ${name}`, [process.execPath, sanity, 'build', '-y', folder], {
    cwd,
    env: {SANITY_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1'},
  })
  const seconds = (performance.now() - began) / 1000
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => join(folder, file))
  const scripts = files.filter((file) => file.endsWith('.js') && statSync(file).isFile())
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(file), {level: 9}).length, 0)
  return {seconds, bytes}
}

/** Long tasks, in milliseconds, while the sentence is typed in the body, and until the page rests. */
async function typeIn(page: Page, address: string): Promise<number[]> {
  await page.goto(address)
  const editor = page.getByTestId('field-body').locator('[contenteditable=true]').first()
  await editor.waitFor()
  await page.waitForLoadState('networkidle').catch(() => {})
  await editor.click({force: true})
  await editor.click({force: true})
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('End')
  // The first key makes a draft of the published page.
  await page.keyboard.type('.', {delay: 50})
  await settled(page)
  await page.evaluate(() => {
    const tasks: number[] = []
    Reflect.set(globalThis, '__tasks', tasks)
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) tasks.push(Math.round(duration))
    }).observe({entryTypes: ['longtask']})
  })
  await page.keyboard.type(TYPED, {delay: 60})
  await settled(page)
  const tasks: unknown = await page.evaluate(() => Reflect.get(globalThis, '__tasks'))
  return Array.isArray(tasks) ? tasks.filter((task) => typeof task === 'number') : []
}

/** Waits until two seconds go by without a long task. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 2000)
        new PerformanceObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(resolve, 2000)
        }).observe({entryTypes: ['longtask']})
      }),
  )

const ratio = (ours: number, plain: number) => `${(ours / plain).toFixed(2)}x`

mkdirSync(join(work, 'plain'), {recursive: true})
try {
  writeFileSync(join(work, 'plain/sanity.config.ts'), PLAIN_CONFIG)
  for (const file of ['sanity.cli.ts', 'package.json']) {
    const text = readFileSync(join(root, 'studio', file), 'utf8').replace("'./", "'../../../studio/")
    writeFileSync(join(work, 'plain', file), text)
  }
  // In turn, and the quickest of each: whatever else the machine does falls on both.
  const builds: {ours: Build; plain: Build}[] = []
  for (let round = 0; round < 3; round += 1) {
    builds.push({plain: await build('plain', join(work, 'plain')), ours: await build('ours', join(root, 'studio'))})
  }
  const quickest = (of: 'ours' | 'plain'): Build =>
    builds.map((each) => each[of]).reduce((a, b) => (a.seconds < b.seconds ? a : b))
  const ours = quickest('ours')
  const plain = quickest('plain')
  console.log(
    `build   ${ours.seconds.toFixed(1)} s, without the plugin ${plain.seconds.toFixed(1)} s: ${ratio(ours.seconds, plain.seconds)}`,
  )
  console.log(
    `scripts ${Math.round(ours.bytes / 1000)} kB gzip, without the plugin ${Math.round(plain.bytes / 1000)} kB: ${ratio(ours.bytes, plain.bytes)}`,
  )

  const {stack, stop} = await startStack()
  const browser = await chromium.launch(await chromiumLaunch())
  const other = await serveStudio(0, join(work, 'plain-dist'), () => studioRuntime(stack.lake, stack.site))
  try {
    const robot = datasetAs('robot', stack, 'example')
    const article = await robot.getDocument('article-anxious-attachment')
    const sentence = 'People who took part said how they felt about somebody close to them on an ordinary day.'
    const paragraphs = Math.ceil(WORDS / (sentence.split(' ').length * 5))
    const body = Array.from({length: paragraphs}, (_, at) => ({
      _key: `p${at}`,
      _type: 'block',
      style: 'normal',
      markDefs: [],
      children: [{_key: `p${at}s`, _type: 'span', text: Array(5).fill(sentence).join(' '), marks: []}],
    }))
    const longer = Array.isArray(article?.['body']) ? [...body, ...article['body']] : body
    await robot.patch('article-anxious-attachment').set({body: longer}).commit()
    for (const [name, files, rest] of [
      ['with the plugin', null, 'write;all-articles;article-anxious-attachment%2Cinspect%3Dclinic-check'],
      ['without it', other.url.replace(/\/$/, ''), 'article;article-anxious-attachment'],
    ] as const) {
      const context = await browser.newContext({viewport: {width: 1440, height: 1000}})
      const page = await context.newPage()
      page.setDefaultTimeout(90_000)
      // At the address of ours, which is the one that the lake lets in.
      if (files) {
        await page.route(`${stack.studio}/**`, async (route) => {
          await route.fulfill({response: await route.fetch({url: route.request().url().replace(stack.studio, files)})})
        })
      }
      await signIn(page, stack.studio, 'administrator', 'example')
      const tasks = await typeIn(page, `${stack.studio}/example/structure/${rest}`)
      const worst = Math.max(0, ...tasks)
      const over = tasks.filter((task) => task > 200).length
      console.log(`typing  ${name}: longest task ${worst} ms, ${over} over 200 ms, ${tasks.length} over 50 ms`)
      await context.close()
      await robot.delete('drafts.article-anxious-attachment')
    }
  } finally {
    await browser.close()
    await other.close()
    await stop()
  }
} finally {
  rmSync(work, {recursive: true, force: true})
}
