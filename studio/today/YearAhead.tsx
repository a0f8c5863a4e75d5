import {Grid, Heading, Stack} from '@sanity/ui'
import {useCurrentLocale} from 'sanity'
import {evidenceAges} from '../../src/editorial/evidenceAge.ts'
import type {TaskOverview} from '../../src/editorial/taskOverview.ts'
import {type Bar, BarChart} from './BarChart.tsx'
import {todayStrings as strings} from './strings.ts'

const {reviews, evidence} = strings

/** When reviews fall due, and how old the sources are: what a practice manager plans by. */
export function YearAhead({overview: {reviewsDue, evidenceAges: counts}}: {overview: TaskOverview}) {
  const monthName = useMonthName()
  const {overdue, months, later} = reviewsDue
  const due: Bar[] = [
    {label: reviews.overdue, value: overdue, tone: 'critical'},
    ...months.map(({month, count}) => ({label: monthName(month), value: count})),
    {label: reviews.later, value: later},
  ]
  const ages: Bar[] = evidenceAges.map((age) => ({
    label: evidence.bands[age],
    value: counts[age],
    ...(age === 'old' && {tone: 'caution' as const}),
    ...(age === 'very-old' && {tone: 'critical' as const}),
  }))
  const total = (bars: readonly Bar[]) => bars.reduce((sum, {value}) => sum + value, 0)
  return (
    <Stack as="section" gap={4} aria-label={strings.charts}>
      <Heading as="h2" size={1}>
        {strings.charts}
      </Heading>
      <Grid gridTemplateColumns={[1, 1, 1, 2]} gap={4}>
        <BarChart
          title={reviews.title}
          summary={reviews.summary(total(due))}
          bars={due}
          labelHeading={reviews.label}
          valueHeading={reviews.value}
          none={reviews.none}
        />
        <BarChart
          title={evidence.title}
          summary={evidence.summary(total(ages))}
          bars={ages}
          labelHeading={evidence.label}
          valueHeading={evidence.value}
          none={evidence.none}
        />
      </Grid>
    </Stack>
  )
}

/** `2026-11` as a short month; January with its year, so that one sees where the next begins. */
function useMonthName(): (month: string) => string {
  const {id} = useCurrentLocale()
  const short = new Intl.DateTimeFormat(id, {month: 'short', timeZone: 'UTC'})
  return (month) => {
    const name = short.format(new Date(`${month}-01T00:00:00Z`))
    return month.endsWith('-01') ? `${name} ${month.slice(2, 4)}` : name
  }
}
