import { fieldChanges, type FieldChange } from '#register-publishing'
import type { AreaKey } from '#statistics'
import { trendVerdict } from '#statistics/analysis'
import { periodsBetween, shiftPeriod, type PeriodKey } from '#statistics/periods'
import type { Lang } from '#texts'
import { annotationShown, categoryShown, placeNames, releaseShown, type ShownRow } from './shown-rows.ts'
import type { PublicFigures, PublicSeries } from './types.ts'

/** A count that is open before and after, and not the same. */
type Revision = {
  readonly areaKey: AreaKey
  readonly category: string
  readonly period: PeriodKey
  readonly before: number
  readonly after: number
}

/** What a release changes in what everybody can read of the counts. */
export type CountChanges = {
  /** Series that come and go. */
  readonly added: number
  readonly removed: number
  /** The newest period with a count anywhere, before and after; null where there is none. */
  readonly newest: { readonly before: PeriodKey | null; readonly after: PeriodKey | null }
  /** Counts open both times that differ: the largest difference first, and those of the whole country last. */
  readonly revised: readonly Revision[]
  /** Counts withheld before and open now, and the other way round. */
  readonly opened: number
  readonly closed: number
  /** Series of which the development is worded otherwise now. */
  readonly words: readonly WordChange[]
}

/** How the development of a series was worded, and is. */
type WordChange = {
  readonly areaKey: AreaKey
  readonly category: string
  readonly before: string
  readonly after: string
}

/** What a release changes for the public, against the one before it. */
export type FigureChanges = {
  readonly release: readonly FieldChange[]
  readonly categories: readonly FieldChange[]
  /** Names of areas that come and go. */
  readonly areas: { readonly added: readonly string[]; readonly removed: readonly string[] }
  readonly annotations: readonly FieldChange[]
  /** Null for the first release: everything is new. */
  readonly counts: CountChanges | null
}

/** Compares a release with what is public now; null before the first. */
export function figureChanges(lang: Lang, before: PublicFigures | null, after: PublicFigures): FigureChanges {
  const names = placeNames([...(before ? [before] : []), after], lang)
  const nameOf = (what: 'title' | 'name') => (row: ShownRow) => row[`${what}_${lang}`] ?? ''
  return {
    release: fieldChanges(
      before ? [releaseShown(before.release, names, lang)] : [],
      [releaseShown(after.release, names, lang)],
      () => 'release',
      nameOf('title'),
    ),
    categories: fieldChanges(
      (before?.categories ?? []).map((row) => categoryShown(row, lang)),
      after.categories.map((row) => categoryShown(row, lang)),
      (row) => row['slug'] ?? '',
      nameOf('name'),
    ),
    areas: {
      added: missingIn(after.areas, before?.areas ?? []),
      removed: missingIn(before?.areas ?? [], after.areas),
    },
    annotations: fieldChanges(
      (before?.annotations ?? []).map((row) => annotationShown(row, names, lang)),
      after.annotations.map((row) => annotationShown(row, names, lang)),
      (row) => Object.values(row).join(' '),
      (row) => [row['at'], row['area_key'], row['category_slug']].join(', '),
    ),
    counts: before && countChanges(lang, before.series, after),
  }
}

type Areas = PublicFigures['areas']

function missingIn(some: Areas, others: Areas): readonly string[] {
  const known = new Set(others.map(({ key, name }) => `${key} ${name}`))
  return some.filter(({ key, name }) => !known.has(`${key} ${name}`)).map(({ name }) => name)
}

function countChanges(
  lang: Lang,
  before: readonly PublicSeries[],
  { areas, series: after }: PublicFigures,
): CountChanges {
  const old = new Map(before.map((series) => [nameOf(series), series]))
  const pairs = after.flatMap((now) => {
    const was = old.get(nameOf(now))
    return was ? [{ was, now }] : []
  })
  const cells = pairs.flatMap(({ was, now }) => cellPairs(was, now))
  const revised = cells.flatMap(({ before, after, ...place }) =>
    before === null || after === null || before === after ? [] : [{ ...place, before, after }],
  )
  const words = pairs.flatMap(({ was, now }): readonly WordChange[] => {
    const [before, after] = [was, now].map((series) => trendVerdict(series.report.trend, lang))
    if (before === undefined || after === undefined || before === after) return []
    return [{ areaKey: now.area_key, category: now.category_slug, before, after }]
  })
  return {
    added: after.length - pairs.length,
    removed: before.length - pairs.length,
    newest: { before: newestOf(before), after: newestOf(after) },
    revised: largestFirst(revised, areas),
    opened: cells.filter((cell) => cell.before === null && cell.after !== null).length,
    closed: cells.filter((cell) => cell.before !== null && cell.after === null).length,
    words,
  }
}

function largestFirst(revised: readonly Revision[], areas: Areas): readonly Revision[] {
  const countries = new Set<string>(areas.flatMap(({ key, kind }) => (kind === 'country' ? key : [])))
  return revised.toSorted(
    (a, b) =>
      Number(countries.has(a.areaKey)) - Number(countries.has(b.areaKey)) ||
      Math.abs(b.after - b.before) - Math.abs(a.after - a.before),
  )
}

/** The counts of the periods that a series has both before and after. */
function cellPairs(was: PublicSeries, now: PublicSeries) {
  const shift = periodsBetween(was.first_period, now.first_period)
  return now.counts.flatMap((after, i) => {
    const before = was.counts[i + shift]
    if (before === undefined) return []
    const period = shiftPeriod(now.first_period, i)
    return [{ areaKey: now.area_key, category: now.category_slug, period, before, after }]
  })
}

function newestOf(series: readonly PublicSeries[]): PeriodKey | null {
  return series.reduce<PeriodKey | null>((newest, { first_period, counts }) => {
    const at = counts.findLastIndex((count) => count !== null)
    if (at < 0) return newest
    const own = shiftPeriod(first_period, at)
    return newest === null || own > newest ? own : newest
  }, null)
}

function nameOf({ area_key, category_slug }: PublicSeries): string {
  return `${area_key} ${category_slug}`
}
