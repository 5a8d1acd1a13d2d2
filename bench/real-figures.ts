import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '#package'
import {
  aberrationDefaults,
  projectYear,
  subOf,
  testPeriod,
  type Period,
  type Series,
} from '#statistics/engine'

const folder = process.env['KREDSPLAN_FIGURES'] ?? join(packageRoot(), '../shared/data')

type Columns = {
  readonly names: readonly string[]
  readonly time: string
  readonly count: string
  readonly population?: string
}

/** Series by their names (area, offence), from a CSV file's columns. */
function seriesFrom(
  file: string,
  columns: Columns,
  separator: ',' | ';',
  period: Period,
): ReadonlyMap<string, Series> {
  const [header = '', ...lines] = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/)
  const headings = header.replace(/^\uFEFF/, '').split(separator)
  const rows = lines.map((line) => {
    const fields = fieldsOf(line, separator)
    return (name: string): string => fields[headings.indexOf(name)] ?? ''
  })
  const byName = Map.groupBy(rows, (row) => columns.names.map(row).join(' | '))
  return new Map([...byName].map(([name, own]) => [name, seriesOf(own, columns, period)]))
}

/** A line's fields; those in quotation marks may hold the separator. */
function fieldsOf(line: string, separator: ',' | ';'): readonly string[] {
  return line
    .split(new RegExp(`${separator}(?=(?:[^"]*"[^"]*")*[^"]*$)`))
    .map((field) => field.replaceAll('"', ''))
}

/** Periods since the year 0: of `2008K1`, `201004` or `1995-01`. */
function periodNumber(text: string, period: Period): number {
  const [, year = 'NaN', sub = 'NaN'] = /^(\d{4})[K-]?(\d{1,2})$/.exec(text) ?? []
  return Number(year) * period + Number(sub) - 1
}

function seriesOf(rows: readonly ((name: string) => string)[], columns: Columns, period: Period): Series {
  const byTime = new Map(rows.map((row) => [periodNumber(row(columns.time), period), row]))
  const [first, last] = [Math.min(...byTime.keys()), Math.max(...byTime.keys())]
  const column = (name: string): readonly (number | null)[] =>
    Array.from({ length: last - first + 1 }, (_, i) => {
      const field = byTime.get(first + i)?.(name)
      return field === undefined || field === '' || field === 'NA' ? null : Number(field)
    })
  const population = columns.population === undefined ? null : column(columns.population)
  return { period, startSub: (first % period) + 1, counts: column(columns.count), population }
}

/** Expects every year that has ended from its first ten months or three quarters, and compares. */
function backtest(name: string, all: Iterable<Series>): void {
  let [years, within95, within80, error, reports] = [0, 0, 0, 0, 0]
  for (const series of all) {
    const left = series.period === 12 ? 2 : 1
    for (let t = 1; t + left <= series.counts.length; t++) {
      if (subOf(series, t) !== series.period - left) continue
      const expected = projectYear(series, t)
      const rest = series.counts.slice(t, t + left)
      if (!('total' in expected) || rest.includes(null)) continue
      const year = rest.reduce<number>((sum, count) => sum + (count ?? 0), expected.yearToDate)
      const holds = ([low, high]: readonly [number, number]) =>
        Math.floor(low) <= year && year <= Math.ceil(high)
      years++
      within95 += holds(expected.interval95) ? 1 : 0
      within80 += holds(expected.interval80) ? 1 : 0
      error += Math.abs(expected.total - year)
      reports += year
    }
  }
  const share = (part: number): string => (part / years).toFixed(3)
  console.log(
    `${name}: ${years} years expected, within 95 % ${share(within95)}, within 80 % ${share(within80)}, error ${((100 * error) / reports).toFixed(1)} % of all reports`,
  )
}

type Answer = { readonly expected?: number; readonly upper_nbpred?: number; readonly alarm_nbpred?: boolean }

/** Compares the tests of one period with the answers that R gave on the same figures. */
function compare(name: string, cases: Iterable<readonly [Series, number, Answer]>): void {
  let [tests, differ, alarms, worst] = [0, 0, 0, 0]
  for (const [series, k, answer] of cases) {
    if (answer.expected === undefined) continue
    const got = testPeriod(series, k, {
      ...aberrationDefaults(series.period),
      offset: series.population !== null,
    })
    tests++
    const same = got.status === 'ok' && got.upper === answer.upper_nbpred
    if (!same) differ++
    if (got.status !== 'ok') continue
    if (got.alarm === 'high') alarms++
    worst = Math.max(worst, Math.abs(got.expected / answer.expected - 1))
  }
  console.log(
    `${name}: ${tests} tests, ${differ} limits differ from R's, expected within ${worst.toExponential(1)}, ${alarms} high`,
  )
}

if (existsSync(folder)) {
  const denmark = seriesFrom(
    'dk_straf11_quarterly/straf11_folk1a_2008K1_2022K2.csv',
    { names: ['OMRÅDE', 'OVERTRÆD'], time: 'TID', count: 'INDHOLD', population: 'FOLKETAL' },
    ';',
    4,
  )
  const london = seriesFrom(
    'london_monthly/mps_borough_major_month.csv',
    { names: ['borough', 'MajorText'], time: 'month', count: 'count' },
    ',',
    12,
  )
  const wales = seriesFrom(
    'nsw_monthly/nsw_offences_month.csv',
    { names: ['offence'], time: 'month', count: 'count' },
    ',',
    12,
  )
  backtest('Denmark, municipalities by quarter', denmark.values())
  backtest('London, boroughs by month', london.values())
  backtest('New South Wales by month', wales.values())
  compare('Denmark, second quarter of 2022', danishAnswers(denmark))
} else console.log(`real figures: skipped, ${folder} is not there`)

function* danishAnswers(all: ReadonlyMap<string, Series>): Generator<readonly [Series, number, Answer]> {
  const answers = JSON.parse(readFileSync(join(folder, 'reference_dk.json'), 'utf8')) as readonly {
    readonly area: string
    readonly offence: string
    readonly aberration_2022K2: Answer | null
  }[]
  for (const { area, offence, aberration_2022K2: answer } of answers) {
    const series = all.get(`${area} | ${offence}`)
    if (series && answer) yield [series, series.counts.length, answer]
  }
}
