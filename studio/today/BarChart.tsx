import {Card, Heading, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import {styled} from 'styled-components'

export interface Bar {
  label: string
  value: number
  tone?: 'critical' | 'caution'
}

/* In pixels of the drawing; it scales with its place. */
const HEIGHT = 96
const WIDTH = 476
const BAR = 22
const VALUE_ROOM = 18
const LABEL_ROOM = 20

/** Read by screen readers, seen by nobody. */
const OnlyRead = styled.div`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`

/** A small bar chart with its numbers over the bars; screen readers get the same as a table. */
export function BarChart({
  title,
  summary,
  bars,
  labelHeading,
  valueHeading,
  none,
}: {
  title: string
  summary: string
  bars: readonly Bar[]
  labelHeading: string
  valueHeading: string
  /** Said instead of a chart without anything in it. */
  none: string
}) {
  const headingId = useId()
  const most = Math.max(1, ...bars.map(({value}) => value))
  const isEmpty = bars.every(({value}) => value === 0)
  const height = (value: number) => (value / most) * HEIGHT
  const base = VALUE_ROOM + HEIGHT
  return (
    <Card as="section" aria-labelledby={headingId} padding={4} radius={3} border style={{position: 'relative'}}>
      <Stack gap={4}>
        <Stack gap={3}>
          <Heading as="h3" size={0} id={headingId}>
            {title}
          </Heading>
          <Text size={1} muted>
            {isEmpty ? none : summary}
          </Text>
        </Stack>
        {!isEmpty && (
          <>
            <svg
              viewBox={`0 0 ${WIDTH} ${base + LABEL_ROOM}`}
              style={{width: '100%', maxHeight: '13rem', fill: 'var(--card-fg-color)', fontSize: 10}}
              aria-hidden
            >
              {bars.map(({label, value, tone}, index) => {
                const middle = (index + 0.5) * (WIDTH / bars.length)
                return (
                  <g key={label} textAnchor="middle">
                    {value > 0 && (
                      <text x={middle} y={base - height(value) - 5}>
                        {value}
                      </text>
                    )}
                    <rect
                      x={middle - BAR / 2}
                      y={base - height(value)}
                      width={BAR}
                      height={height(value)}
                      rx={2}
                      fill={`var(--card-badge-${tone ?? 'primary'}-dot-color)`}
                    />
                    <text x={middle} y={base + 14}>
                      {label}
                    </text>
                  </g>
                )
              })}
              <line x1={0} x2={WIDTH} y1={base} y2={base} stroke="var(--card-muted-fg-color)" />
            </svg>
            <OnlyRead>
              <table>
                <caption>{title}</caption>
                <thead>
                  <tr>
                    <th scope="col">{labelHeading}</th>
                    <th scope="col">{valueHeading}</th>
                  </tr>
                </thead>
                <tbody>
                  {bars.map(({label, value}) => (
                    <tr key={label}>
                      <th scope="row">{label}</th>
                      <td>{value}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </OnlyRead>
          </>
        )}
      </Stack>
    </Card>
  )
}
