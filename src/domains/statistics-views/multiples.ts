import { rateFigure, type ChartRate, type SmallMultiplesProps } from '#design'
import { partsOf, shiftPeriod, type PeriodKey } from '#statistics/periods'
import type { Lang } from '#texts'
import { spanName } from './period-parts.ts'
import { yearsTo, type YearOf } from './rates.ts'
import { type PageProps, type Placed } from './view.ts'
import { viewTexts } from './view-texts.ts'

/** The municipalities' rates year by year, for small charts; null where there are no inhabitants or no year to divide. */
export function multiplesOf(
  { lang, view, paths }: PageProps,
  lines: readonly Placed[],
  newest: PeriodKey,
): SmallMultiplesProps | null {
  const placed = lines.flatMap((line) => (line.area.tile ? [{ ...line, tile: line.area.tile }] : []))
  const years = placed.map(({ series }) => yearsTo(series, newest))
  const length = Math.max(0, ...years.map((own) => own.length))
  if (length === 0 || !years.some((own) => own.some(({ rate }) => rate !== null))) return null
  const ends = Array.from({ length }, (_, n) =>
    shiftPeriod(newest, -(length - 1 - n) * partsOf(newest).period),
  )
  return {
    lang,
    label: viewTexts[lang].mapLabel,
    names: ends.map((to) => spanName(shiftPeriod(to, 1 - partsOf(to).period), to, lang)),
    ends: [String(partsOf(ends[0] ?? newest).year), String(partsOf(newest).year)],
    tiles: placed.map((line, n) => ({
      name: line.area.name,
      href: paths.series(view.set.code, line.area.key, line.category.slug),
      column: line.tile.column,
      row: line.tile.row,
      rates: [
        ...Array<'missing'>(length - (years[n]?.length ?? 0)).fill('missing'),
        ...(years[n] ?? []).map(shown),
      ],
      text: newestText(years[n]?.at(-1) ?? null, lang),
    })),
  }
}

function shown({ rate, count }: YearOf): ChartRate | 'withheld' | 'missing' {
  return rate ?? (count === 'withheld' ? 'withheld' : 'missing')
}

function newestText(year: YearOf | null, lang: Lang): string {
  const t = viewTexts[lang]
  if (year?.rate) {
    const { perThousand, low, high } = year.rate
    return t.rate(rateFigure(perThousand, lang), rateFigure(low, lang), rateFigure(high, lang))
  }
  return year?.count === 'withheld' ? t.notShown : t.notKnown
}
