const RANGE = /(?<![\p{L}\d.])(\p{L}{0,6})(\d{1,12})(\p{L}?)\s*[-–]\s*(\p{L}{0,6})(\d{1,12})(\p{L}?)(?![\p{L}\d.])/gu

/**
 * Page ranges in one shape, joined by `dash`: in full (`533-45` gives `533–545`), or with `isShort` no digit said twice
 * (`1230–47`). Dotted pages (`2.1-2.55`) and anything that does not rise are left alone.
 */
export function pageRanges(pages: string | number | undefined, dash: string, isShort = false): string {
  return `${pages ?? ''}`.replace(
    RANGE,
    (whole, lead: string, from: string, a: string, lead2: string, to: string, b: string) => {
      if (lead2 && lead2 !== lead) return whole.replace(/\s*[-–]\s*/, dash)
      const full = to.length < from.length ? from.slice(0, from.length - to.length) + to : to
      if (Number(full) <= Number(from)) return whole.replace(/\s*[-–]\s*/, dash)
      let same = 0
      if (isShort && full.length === from.length && !a && !b)
        while (same < full.length - 1 && full[same] === from[same]) same++
      return `${lead}${from}${a}${dash}${isShort ? '' : lead}${full.slice(same)}${b}`
    },
  )
}
