import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import { Empty, HealthMark, Table, YearLinks } from '#design'
import { wordTexts } from '#measure-pages'
import { healths } from '#measures'
import type { Lang } from '#texts'
import { coverageTexts } from './coverage-texts.ts'
import { wholeHref } from './coverage-filter.ts'
import { overviewPaths } from './paths.ts'
import type { DistrictLine, HealthCounts } from './types.ts'

export type NationalPageProps = {
  readonly lang: Lang
  readonly year: number
  readonly today: CalendarDate
  readonly years: readonly number[]
  readonly lines: readonly DistrictLine[]
}

/** One line for each district: plans, answers and how the measures go, with what each number is out of. */
export const NationalPage: FC<NationalPageProps> = (props) => {
  const { lang, year, today, lines, years } = props
  const t = coverageTexts[lang].national
  const { district, plans, late, answers, stances, measures, goes } = t.columns
  return (
    <>
      <h1>{t.title(year)}</h1>
      <p class="lead">{t.lead}</p>
      <YearLinks lang={lang} year={year} years={years} href={overviewPaths.nationalOf} />
      {lines.length === 0 ? (
        <Empty text={t.empty} />
      ) : (
        <>
          <p class="soft">{t.caption(year, formatDate(today, lang))}</p>
          <Table
            stacked
            captionHidden
            caption={t.caption(year, formatDate(today, lang))}
            head={[district, plans, late, answers, stances, measures, goes]}
          >
            {lines.map((line) => (
              <DistrictRow lang={lang} line={line} year={year} />
            ))}
          </Table>
        </>
      )}
    </>
  )
}

const DistrictRow: FC<{ readonly lang: Lang; readonly line: DistrictLine; readonly year: number }> = (
  props,
) => {
  const { lang, line, year } = props
  const t = coverageTexts[lang].national
  const { covered, partly, 'not-relevant': not, missing } = line.answers
  const given = covered + partly + not
  const all = given + missing
  return (
    <tr>
      <th scope="row">
        <a href={wholeHref(year, line.key)}>{line.name}</a>
      </th>
      <td class="nowrap" data-head={t.columns.plans}>
        {t.of(line.published, line.councils)}
      </td>
      <td class="nowrap" data-head={t.columns.late}>
        {t.of(line.late, line.plans)}
      </td>
      <td class="nowrap" data-head={t.columns.answers}>
        {all === 0 ? t.noAnswers : t.of(given, all)}
      </td>
      <td data-head={t.columns.stances}>{all === 0 ? '–' : t.stances(covered, partly, not)}</td>
      <td data-head={t.columns.measures}>{total(line.measures)}</td>
      <td data-head={t.columns.goes}>
        <HealthCountMarks lang={lang} counts={line.measures} />
      </td>
    </tr>
  )
}

function total(counts: HealthCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** How many go how, in signs and words, the worst first; nothing that there is none of. */
const HealthCountMarks: FC<{ readonly lang: Lang; readonly counts: HealthCounts }> = ({ lang, counts }) => {
  const t = coverageTexts[lang].national
  const words = wordTexts[lang].healths
  if (total(counts) === 0) return <span class="soft">{t.noMeasures}</span>
  return (
    <span class="health-counts">
      {healths
        .filter((health) => counts[health] > 0)
        .map((health) => (
          <HealthMark lang={lang} health={health} text={`${counts[health]} ${words[health].toLowerCase()}`} />
        ))}
      {counts.ended > 0 ? <HealthMark lang={lang} health={null} text={t.ended(counts.ended)} /> : null}
    </span>
  )
}
