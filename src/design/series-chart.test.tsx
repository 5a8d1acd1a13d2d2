import { expect, test } from 'vitest'
import { PeriodTable, SeriesChart, YearBars, type ChartCount, type SeriesChartProps } from '#design'
import { yearStarts, untilYearEnd } from './period-chart.ts'
import { markup } from './testing.ts'

const quarters = (year: number, part: number): SeriesChartProps['periods'] => ({
  perYear: 4,
  year,
  part,
  nameOf: (at) => `${((part - 1 + at) % 4) + 1}. kvartal ${year + Math.floor((part - 1 + at) / 4)}`,
})

const props: SeriesChartProps = {
  lang: 'da',
  name: 'Indbrud, Læsø',
  unit: 'anmeldelser',
  periods: quarters(2023, 1),
  counts: [12, 9, 11, 14, 10, 8, 12, 13, 9, 7, 10],
}

const chart = (change: Partial<SeriesChartProps> = {}): Promise<string> =>
  markup(<SeriesChart {...props} {...change} />)

/** The dots of the counts themselves, not those of the legend. */
const dots = (html: string): number => html.split('chart-legend')[0]?.match(/class="chart-dot"/g)?.length ?? 0

test('a series says its newest count and its range to those who do not see it', async () => {
  const html = await chart()
  expect(html).toContain('<title>Indbrud, Læsø</title>')
  expect(html).toContain('Senest, 3. kvartal 2025: 10 anmeldelser.')
  expect(html).toContain('Lavest 7 (2. kvartal 2025), højest 14 (4. kvartal 2023).')
  expect(html).not.toContain('style=')
})

test('its axis begins at zero, however high the counts are', async () => {
  const html = await chart({ counts: [1040, 1010, 1033] })
  expect(html).toMatch(/text-anchor="end">0<\/text>/)
})

test('what is withheld or missing is a gap with a sign and words, never a point at zero', async () => {
  const counts: readonly ChartCount[] = [12, 'withheld', 'withheld', 14, 'missing', 8]
  const html = await chart({ counts })
  expect(dots(html)).toBe(3)
  expect(html).not.toContain('<polyline')
  expect(html).toContain('2 tal vises ikke. 1 tal mangler.')
  expect(html.match(/chart-strip-withheld/g)).toHaveLength(2)
  expect(html).toContain('<span class="sr-only">vises ikke</span>')
  expect(html).not.toContain('<td class="number">0</td>')
})

test('a zero that was counted is a point and a number', async () => {
  const html = await chart({ counts: [0, 2, 0] })
  expect(dots(html)).toBe(3)
  expect(html).toContain('<td class="number">0</td>')
})

test('one count is a point, none is said', async () => {
  expect(dots(await chart({ counts: [3] }))).toBe(1)
  const none = await chart({ counts: [] })
  expect(none).toContain('Der er ingen tal at tegne.')
  expect(none).not.toContain('<svg')
  expect(await chart({ counts: ['withheld', 'withheld'] })).toContain('2 tal vises ikke.')
})

test('what is expected of the rest of the year has both its ranges, and is gone when the year is over', async () => {
  const expected = {
    mean: 11.6,
    interval80: [9, 14] as const,
    interval95: [7, 17] as const,
  }
  const html = await chart({ expected })
  expect(html).toContain('For resten af 2025 ventes 12, med 95 % usikkerhed 7 til 17.')
  expect(html).toContain('ventet for resten af 2025: mest sandsynligt, 80 % og 95 % usikkerhed')
  expect(await chart({ expected, counts: [1, 2, 3, 4] })).not.toContain('chart-expected')
})

test('breaks and single events are numbered in the drawing and told in words below it', async () => {
  const html = await chart({
    marks: [
      { at: 5, kind: 'one-off', text: 'En sag med mange anmeldelser.' },
      { at: 2, kind: 'break', text: 'Ny registrering.' },
      { at: 5, kind: 'note', text: 'Nedlukning.' },
    ],
  })
  expect(html.match(/chart-mark-number/g)).toHaveLength(2)
  expect(html).toMatch(/<ol class="chart-notes"><li><p><b>Brud, 3\. kvartal 2023:<\/b> Ny registrering/)
  expect(html).toContain('Enkelt hændelse, 2. kvartal 2024:')
  expect(html).toContain('3. kvartal 2023, brud: Ny registrering.')
})

test('years begin where they do, also when the first period is within one', () => {
  expect(yearStarts(quarters(2007, 3), 8)).toEqual([
    { at: 2, year: 2008 },
    { at: 6, year: 2009 },
  ])
  expect(yearStarts(quarters(2007, 1), 4)).toEqual([{ at: 0, year: 2007 }])
  expect(untilYearEnd(quarters(2007, 3), 2)).toBe(0)
  expect(untilYearEnd(quarters(2007, 3), 5)).toBe(1)
})

test('all counts stand in rows of years, the newest first, and what is not there yet is not a zero', async () => {
  const html = await markup(
    <PeriodTable
      lang="en"
      caption="All"
      periods={quarters(2024, 3)}
      counts={[5, 'withheld', 0]}
      years={['withheld', null]}
    />,
  )
  expect(html.indexOf('>2025<')).toBeLessThan(html.indexOf('>2024<'))
  expect(html.match(/no count/g)).toHaveLength(6)
  expect(html.match(/not shown<\/span>/g)).toHaveLength(2)
})

test('a year of which no total is shown has no bar, and the running year is as far as it is', async () => {
  const html = await markup(
    <YearBars
      lang="da"
      name="Kalenderår"
      unit="anmeldelser"
      years={[
        { year: 2023, total: 46, part: 32 },
        { year: 2024, total: 'withheld', part: null },
      ]}
      running={{
        year: 2025,
        part: '3. kvartal',
        soFar: 26,
        expected: { mean: 37.4, interval80: [34, 41], interval95: [31, 44] },
      }}
    />,
  )
  expect(html.split('chart-legend')[0]?.match(/class="chart-bar"/g)).toHaveLength(1)
  expect(html).toContain('2024: vises ikke.')
  expect(html).toContain('Hele 2025 ventes at ende på 37, med 95 % usikkerhed 31 til 44.')
  expect(html).toContain('≈ 37')
  expect(html).toContain('så langt var tallet nået efter 3. kvartal')
})
