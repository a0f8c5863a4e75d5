import {useCurrentLocale} from 'sanity'

/** Writes days such as `2026-11-24` as the reader of the Studio does. */
export function useDay(): (day: string) => string {
  const {id} = useCurrentLocale()
  const format = new Intl.DateTimeFormat(id, {dateStyle: 'medium', timeZone: 'UTC'})
  return (day) => format.format(new Date(`${day}T00:00:00Z`))
}
