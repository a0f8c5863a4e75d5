import {Grid, Heading, Stack} from '@sanity/ui'
import {useCurrentLocale} from 'sanity'
import {evidenceAges} from '../../src/editorial/evidenceAge.ts'
import type {TaskOverview} from '../../src/editorial/taskOverview.ts'
import {type Bar, BarChart} from './BarChart.tsx'
import {useWords} from '../i18n/useWords.ts'

/** When reviews fall due, and how old the sources are: what a practice manager plans by. */
export function YearAhead({overview: {reviewsDue, evidenceAges: counts}}: {overview: TaskOverview}) {
  const t = useWords()
  const monthName = useMonthName()
  const {overdue, months, later} = reviewsDue
  const due: Bar[] = [
    {label: t('today.reviews.overdue'), value: overdue, tone: 'critical'},
    ...months.map(({month, count}) => ({label: monthName(month), value: count})),
    {label: t('today.reviews.later'), value: later},
  ]
  const ages: Bar[] = evidenceAges.map((age) => ({
    label: t(`today.evidence.bands.${age}`),
    value: counts[age],
    ...(age === 'old' && {tone: 'caution' as const}),
    ...(age === 'very-old' && {tone: 'critical' as const}),
  }))
  const total = (bars: readonly Bar[]) => bars.reduce((sum, {value}) => sum + value, 0)
  return (
    <Stack as="section" gap={4} aria-label={t('today.charts')}>
      <Heading as="h2" size={1}>
        {t('today.charts')}
      </Heading>
      <Grid gridTemplateColumns={[1, 1, 1, 2]} gap={4}>
        <BarChart
          title={t('today.reviews.title')}
          summary={t('today.reviews.summary', {count: total(due)})}
          bars={due}
          labelHeading={t('today.reviews.label')}
          valueHeading={t('today.reviews.value')}
          none={t('today.reviews.none')}
        />
        <BarChart
          title={t('today.evidence.title')}
          summary={t('today.evidence.summary', {count: total(ages)})}
          bars={ages}
          labelHeading={t('today.evidence.label')}
          valueHeading={t('today.evidence.value')}
          none={t('today.evidence.none')}
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
