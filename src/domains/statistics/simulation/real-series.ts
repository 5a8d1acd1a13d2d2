import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '#package'
import type { Period, Series } from '#statistics/engine'

/** Where real figures are, beside the program or where the environment says. */
export function realFolder(): string {
  return process.env['KREDSPLAN_FIGURES'] ?? join(packageRoot(), '../shared/data')
}

/** Real series by their names (area, offence): Denmark by quarter, London and New South Wales by month. */
type RealSeries = Readonly<Record<'denmark' | 'london' | 'wales', ReadonlyMap<string, Series>>>

/** The real figures; null where the folder is not there. */
export function realSeries(): RealSeries | null {
  const folder = realFolder()
  if (!existsSync(folder)) return null
  const at = (file: string): string => join(folder, file)
  return {
    denmark: seriesFrom(
      at('dk_straf11_quarterly/straf11_folk1a_2008K1_2022K2.csv'),
      { names: ['OMRÅDE', 'OVERTRÆD'], time: 'TID', count: 'INDHOLD', population: 'FOLKETAL' },
      ';',
      4,
    ),
    london: seriesFrom(
      at('london_monthly/mps_borough_major_month.csv'),
      { names: ['borough', 'MajorText'], time: 'month', count: 'count' },
      ',',
      12,
    ),
    wales: seriesFrom(
      at('nsw_monthly/nsw_offences_month.csv'),
      { names: ['offence'], time: 'month', count: 'count' },
      ',',
      12,
    ),
  }
}

type Columns = {
  readonly names: readonly string[]
  readonly time: string
  readonly count: string
  readonly population?: string
}

/** Series by their names (area, offence), from a CSV file's columns. */
function seriesFrom(
  path: string,
  columns: Columns,
  separator: ',' | ';',
  period: Period,
): ReadonlyMap<string, Series> {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
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
