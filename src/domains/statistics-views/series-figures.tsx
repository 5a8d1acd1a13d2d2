import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import { CountCell, figure, PeriodTable, rateFigure, Table, YearBars, type ChartCount } from '#design'
import { partsOf, periodKey, shiftPeriod, type PeriodKey } from '#statistics/periods'
import type { Lang } from '#texts'
import { wholeYear } from './chart-input.ts'
import { chartPeriods, partName } from './period-parts.ts'
import { calendarYears, countAt, partTotal, yearTo } from './rates.ts'
import { seriesTexts } from './series-texts.ts'
import { capital } from './standing-out.ts'
import { seriesName, type PageProps, type Placed } from './view.ts'

/** An earlier year's count up to the same period, as it was drawn at about the same age. */
export type SameAge = {
  readonly year: number
  readonly asDrawn: number
  readonly drawnOn: CalendarDate
}

type FiguresProps = PageProps & { readonly placed: Placed }

/** The newest period of a series, and the part of its year that it ends. */
function newestPart({ series }: Placed, lang: Lang) {
  const newest = shiftPeriod(series.first, series.counts.length - 1)
  const { year, sub, period } = partsOf(newest)
  return { newest, year, over: sub === period, part: partName(newest, lang) }
}

/** Totals of calendar years as bars, the running one as far as it is. */
export const Years: FC<FiguresProps> = ({ lang, view, placed }) => {
  const t = seriesTexts[lang]
  const { series } = placed
  const { newest, year, over, part } = newestPart(placed, lang)
  const first = partsOf(series.first).year
  const totals = calendarYears(series)
  const soFar = over ? null : (partTotal(series, newest) ?? 'missing')
  if (![...totals, soFar].some((total) => typeof total === 'number'))
    return (
      <section aria-labelledby="aar">
        <h2 id="aar">{t.years}</h2>
        <p>{t.noYears}</p>
      </section>
    )
  return (
    <section aria-labelledby="aar">
      <h2 id="aar">{t.years}</h2>
      <YearBars
        lang={lang}
        name={seriesName(placed, lang)}
        unit={view.set.unit[lang]}
        years={totals.flatMap((total, n) =>
          total === null
            ? []
            : [
                {
                  year: first + n,
                  total,
                  part: over ? null : partTotal(series, yearPart(newest, first + n)),
                },
              ],
        )}
        running={soFar === null ? null : { year, part, soFar, expected: wholeYear(placed) }}
      />
    </section>
  )
}

/** The same month or quarter of another year. */
function yearPart(newest: PeriodKey, year: number): PeriodKey {
  const { sub, period } = partsOf(newest)
  return periodKey(year, sub, period)
}

/** How many of the years before are set beside the running one. */
const yearsBeside = 5

/** The part of the year that has passed, beside the same part of the years before; nothing where the year is over. */
export const SamePart: FC<FiguresProps & { readonly sameAge: readonly SameAge[] }> = ({
  lang,
  placed,
  sameAge,
}) => {
  const t = seriesTexts[lang]
  const { newest, year, over, part } = newestPart(placed, lang)
  const rows = Array.from({ length: yearsBeside + 1 }, (_, n) => year - n).flatMap((of) => {
    const count = partTotal(placed.series, yearPart(newest, of))
    return count === null ? [] : [{ of, count, earlier: sameAge.find((one) => one.year === of) ?? null }]
  })
  const known = rows.filter(({ count }) => typeof count === 'number')
  if (over || rows.length < 2 || known.length === 0) return null
  const head = [
    t.sameYear,
    <span class="number">{capital(t.sameNewest(part))}</span>,
    ...(sameAge.length > 0 ? [<span class="number">{capital(t.sameThen(part))}</span>] : []),
  ]
  return (
    <section aria-labelledby="samme-del">
      <h2 id="samme-del">{t.sameTitle}</h2>
      <p class="sub">
        {t.sameNote} {sameAge.length > 0 ? t.sameAge : ''}
      </p>
      <div class="same-part">
        <Table caption={t.sameCaption(seriesName(placed, lang), part)} captionHidden head={head}>
          {rows.map(({ of, count, earlier }) => (
            <tr>
              <th scope="row">{of}</th>
              <td class="number">
                <CountCell lang={lang} count={count} />
              </td>
              {sameAge.length > 0 ? (
                <td class="number">
                  {of === year ? (
                    <CountCell lang={lang} count={count} />
                  ) : (
                    <Then lang={lang} earlier={earlier} />
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </Table>
      </div>
    </section>
  )
}

const Then: FC<{ readonly lang: Lang; readonly earlier: SameAge | null }> = ({ lang, earlier }) =>
  earlier === null ? (
    <CountCell lang={lang} count={null} />
  ) : (
    <>
      {figure(earlier.asDrawn, lang)}{' '}
      <small class="soft">{seriesTexts[lang].sameDrawn(formatDate(earlier.drawnOn, lang))}</small>
    </>
  )

/** Every count, with the totals of calendar years and their rates where the inhabitants are known. */
export const AllFigures: FC<FiguresProps> = ({ lang, view, placed }) => {
  const t = seriesTexts[lang]
  const { series } = placed
  const years = calendarYears(series)
  const rates = years.map((total, n) => rateIn(placed, partsOf(series.first).year + n, total, lang))
  return (
    <section aria-labelledby="alle-tal">
      <h2 id="alle-tal">{t.all}</h2>
      <PeriodTable
        lang={lang}
        caption={`${t.allCaption(seriesName(placed, lang))} (${view.set.unit[lang]})`}
        periods={chartPeriods(series.first, lang)}
        counts={series.counts.map((_, at) => countAt(series, at))}
        years={years}
        {...(rates.some((rate) => rate !== null) ? { rates } : {})}
      />
    </section>
  )
}

function rateIn({ series }: Placed, year: number, total: ChartCount | null, lang: Lang): string | null {
  if (typeof total !== 'number') return null
  const rate = yearTo(series, periodKey(year, series.period, series.period))?.rate
  return rate ? rateFigure(rate.perThousand, lang) : null
}
