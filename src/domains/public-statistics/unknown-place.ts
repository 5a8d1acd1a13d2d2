import { partsOf, periodKey, type PeriodKey } from '#statistics/periods'
import type { StatisticsView } from '#statistics-views'

/** A share, from 0 to 1, and the periods that it is of, both ends included. */
type UnknownPlace = { readonly share: number; readonly from: PeriodKey; readonly to: PeriodKey }

/**
 * The share of the country's reports that is in no police district, in the newest year whose totals are all
 * open; null where there is none. Worked out from what is public alone, so that anyone can.
 */
export function unknownPlace({ areas, series }: StatisticsView, category: string): UnknownPlace | null {
  const own = series.filter((one) => one.category === category)
  const ofKind = (kind: 'district' | 'country') =>
    own.filter(({ areaKey }) => areas.some((area) => area.key === areaKey && area.kind === kind))
  const [country] = ofKind('country')
  const districts = ofKind('district')
  if (!country || districts.length < allDistricts) return null
  const start = partsOf(country.first).year
  const found = country.years.findLastIndex(
    (total, at) => total !== null && total > 0 && districts.every((one) => totalIn(one, start + at) !== null),
  )
  const total = country.years[found] ?? null
  if (total === null) return null
  const year = start + found
  const placed = districts.reduce((sum, one) => sum + (totalIn(one, year) ?? 0), 0)
  const { period } = country
  return {
    share: Math.max(0, total - placed) / total,
    from: periodKey(year, 1, period),
    to: periodKey(year, period, period),
  }
}

/** Only all police districts together leave nothing but what has no known place. */
const allDistricts = 12

function totalIn({ first, years }: StatisticsView['series'][number], year: number): number | null {
  return years[year - partsOf(first).year] ?? null
}
