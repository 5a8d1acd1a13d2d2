import type { FC } from 'hono/jsx'
import { RateIntervals, type RateRow } from '#design'
import { shiftPeriod, partsOf, type PeriodKey } from '#statistics/periods'
import { categoryTexts } from './category-texts.ts'
import { spanName } from './period-parts.ts'
import { yearTo } from './rates.ts'
import { areaName, type PageProps, type Placed } from './view.ts'
import { viewTexts } from './view-texts.ts'

type AreaRatesProps = PageProps & {
  /** In a fixed order, never that of the rates. */
  readonly lines: readonly Placed[]
  /** The period that the year of all of them ends with. */
  readonly newest: PeriodKey
  /** What they are seen against. */
  readonly reference: Placed | null
  /** The area that is the reader's own. */
  readonly own: string | null
  /** Whether an area has a page to lead to; all have where it is left out. */
  readonly linked?: ((area: string) => boolean) | undefined
}

/** Areas of one category with the rate of their latest year and its interval. */
export const AreaRates: FC<AreaRatesProps> = (props) => {
  const { lang, view, lines, newest, reference } = props
  const t = categoryTexts[lang]
  const category = lines[0]?.category.name[lang] ?? ''
  const span = spanName(shiftPeriod(newest, 1 - partsOf(newest).period), newest, lang)
  const against = reference && (yearTo(reference.series, newest)?.rate ?? null)
  const rows = lines.map((line) => rowOf(props, line))
  if (rows.every(({ rate }) => rate === null)) return <p class="said">{t.noPopulation}</p>
  return (
    <RateIntervals
      lang={lang}
      caption={t.ratesCaption(category, span)}
      unit={view.set.unit[lang]}
      rows={rows}
      reference={
        reference && against
          ? { name: areaName(reference.area, lang), perThousand: against.perThousand }
          : null
      }
    />
  )
}

function rowOf(
  { lang, view, paths, newest, own, linked }: AreaRatesProps,
  { area, category, series }: Placed,
): RateRow {
  const t = viewTexts[lang]
  const year = yearTo(series, newest)
  const count = year?.count ?? 'missing'
  return {
    name: area.kind === 'district' ? area.name : areaName(area, lang),
    href: linked?.(area.key) === false ? null : paths.series(view.set.code, area.key, category.slug),
    own: area.key === own,
    count,
    rate: year?.rate ?? null,
    note: count === 'withheld' ? t.notShown : count === 'missing' ? t.notKnown : '',
  }
}
