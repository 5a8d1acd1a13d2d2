import type { FC } from 'hono/jsx'
import { CountCell, figure, Table } from '#design'
import { compareYears } from '#statistics/engine'
import { fewestForPercent, trendVerdict } from '#statistics/analysis'
import { partsOf, shiftPeriod, type PeriodKey } from '#statistics/periods'
import type { Lang } from '#texts'
import { categoryTexts } from './category-texts.ts'
import { spanName } from './period-parts.ts'
import { spreadOf, yearTo, type YearOf } from './rates.ts'
import { areaName, type PageProps, type Placed } from './view.ts'

type ChangesProps = PageProps & { readonly lines: readonly Placed[]; readonly newest: PeriodKey }

/** Areas' latest year against the one before: per cent with an interval, and only numbers where they are small. */
export const YearChanges: FC<ChangesProps> = ({ lang, view, paths, lines, newest }) => {
  const t = categoryTexts[lang]
  const { period } = partsOf(newest)
  const span = spanName(shiftPeriod(newest, 1 - period), newest, lang)
  return (
    <>
      <p class="sub">{t.changeSub(fewestForPercent, view.set.unit[lang])}</p>
      <div class="stacking">
        <Table
          caption={t.changeCaption(lines[0]?.category.name[lang] ?? '', span)}
          head={[
            t.area,
            <span class="number">{t.before}</span>,
            <span class="number">{t.now}</span>,
            t.difference,
            t.development,
          ]}
        >
          {lines.map(({ area, category, series }) => {
            const now = yearTo(series, newest)
            const before = yearTo(series, shiftPeriod(newest, -period))
            return (
              <tr>
                <th scope="row">
                  <a href={paths.series(view.set.code, area.key, category.slug)}>{areaName(area, lang)}</a>
                </th>
                <td class="number" data-label={t.before.toLowerCase()}>
                  <CountCell lang={lang} count={before?.count ?? null} />
                </td>
                <td class="number" data-label={t.now.toLowerCase()}>
                  <CountCell lang={lang} count={now?.count ?? null} />
                </td>
                <ChangeCell lang={lang} before={before} now={now} spread={spreadOf(series)} />
                <td>{trendVerdict(series.report.trend, lang)}</td>
              </tr>
            )
          })}
        </Table>
      </div>
    </>
  )
}

type CellProps = {
  readonly lang: Lang
  readonly before: YearOf | null
  readonly now: YearOf | null
  readonly spread: number
}

const ChangeCell: FC<CellProps> = ({ lang, before, now, spread }) => {
  const t = categoryTexts[lang]
  if (typeof before?.count !== 'number' || typeof now?.count !== 'number') return <td>–</td>
  const found =
    Math.min(before.count, now.count) < fewestForPercent
      ? null
      : compareYears(before.count, now.count, spread)
  if (found === null) return <td>{t.onlyCounts}</td>
  const [low, high] = found.interval
  return (
    <td data-label={t.changeLabel}>
      {t.percent(percent(found.ratio, lang), percent(low, lang), percent(high, lang))}
    </td>
  )
}

/** "−12" or "+4": whole per cent. */
function percent(ratio: number, lang: Lang): string {
  const whole = Math.round(100 * (ratio - 1))
  return whole > 0 ? `+${figure(whole, lang)}` : figure(whole, lang)
}
