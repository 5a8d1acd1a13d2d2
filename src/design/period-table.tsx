import type { FC } from 'hono/jsx'
import type { Lang } from '#texts'
import { figure } from './chart-figures.ts'
import { gapSigns, type ChartCount, type ChartPeriods } from './period-chart.ts'
import { periodTexts } from './period-texts.ts'
import { Table } from './parts.tsx'

export type PeriodTableProps = {
  readonly lang: Lang
  readonly caption: string
  readonly periods: ChartPeriods
  readonly counts: readonly ChartCount[]
  /** Of each calendar year from the first period's on; null where it is not complete. Left out: no such column. */
  readonly years?: readonly (ChartCount | null)[]
  /** Rates of those years, written out; null where there is none. */
  readonly rates?: readonly (string | null)[]
}

/** All counts, a row for each calendar year, the newest first. */
export const PeriodTable: FC<PeriodTableProps> = ({ lang, caption, periods, counts, years, rates }) => {
  const t = periodTexts[lang]
  const rows = Math.ceil((periods.part - 1 + counts.length) / periods.perYear)
  const head = [
    t.year,
    ...t.parts[periods.perYear].map((part) => <span class="number">{part}</span>),
    ...(years ? [<span class="number">{t.whole}</span>] : []),
    ...(rates ? [<span class="number">{t.rate}</span>] : []),
  ]
  return (
    <div class={`period-table period-table-${periods.perYear}`}>
      <Table caption={caption} captionHidden head={head}>
        {Array.from({ length: rows }, (_, n) => rows - 1 - n).map((row) => (
          <tr>
            <th scope="row">{periods.year + row}</th>
            {Array.from({ length: periods.perYear }, (_, part) => (
              <td class="number">
                <CountCell
                  lang={lang}
                  count={counts[row * periods.perYear + part + 1 - periods.part] ?? null}
                />
              </td>
            ))}
            {years ? (
              <td class="number whole">
                <CountCell lang={lang} count={years[row] ?? null} />
              </td>
            ) : null}
            {rates ? <td class="number">{rates[row] ?? <CountCell lang={lang} count={null} />}</td> : null}
          </tr>
        ))}
      </Table>
    </div>
  )
}

/** A count in a table; what is not shown has its sign and its words, what is not there yet a dash. */
export const CountCell: FC<{ readonly lang: Lang; readonly count: ChartCount | null }> = ({
  lang,
  count,
}) => {
  const t = periodTexts[lang]
  if (typeof count === 'number') return <>{figure(count, lang)}</>
  if (count === null)
    return (
      <span class="soft">
        <span aria-hidden="true">–</span>
        <span class="sr-only">{t.notYet}</span>
      </span>
    )
  return (
    <span class={`not-shown not-shown-${count}`} title={count === 'withheld' ? t.notShown : t.notKnown}>
      <span aria-hidden="true">{gapSigns[count]}</span>
      <span class="sr-only">{count === 'withheld' ? t.notShown : t.notKnown}</span>
    </span>
  )
}
