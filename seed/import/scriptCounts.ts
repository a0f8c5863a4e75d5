import {attribute, type Element, elements, type Parent, rawText} from './htmlTree.ts'
import type {Moved} from './ImportedArticle.ts'

/** Scripts, counted: what watched the visitors of the old page does not come along. */
export function scriptCounts(page: Parent): Moved[] {
  const scripts = elements(page, ({tagName}) => tagName === 'script').filter(
    (script) => !/json/.test(attribute(script, 'type')),
  )
  const isTracking = (script: Element) =>
    /google-analytics|googletagmanager|gtag|\bga\(|fbq\(|connect\.facebook|hotjar|clarity\.ms|segment\.com|mixpanel|matomo|piwik|pixel|analytics|hs-scripts|doubleclick|tiktok/i.test(
      attribute(script, 'src') + rawText(script).slice(0, 5000),
    )
  const tracking = scripts.filter(isTracking).length
  const others = scripts.length - tracking
  return [
    ...(tracking > 0 ? [{what: 'tracking scripts', text: '', to: 'left out', count: tracking}] : []),
    ...(others > 0 ? [{what: 'scripts', text: '', to: 'left out', count: others}] : []),
  ]
}
