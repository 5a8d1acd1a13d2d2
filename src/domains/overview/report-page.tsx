import type { FC } from 'hono/jsx'
import { formatDate, formatInstant, type CalendarDate } from '#calendar'
import { councilIn } from '#councils'
import type { Lang } from '#texts'
import { CoverageTable } from './coverage-table.tsx'
import type { CouncilLine, OverviewData } from './overview-data.ts'
import { OverviewFigures } from './overview-page.tsx'
import { overviewPaths } from './paths.ts'
import type { Evaluated } from './report-data.ts'
import { reportTexts } from './report-texts.ts'

export type ReportPageProps = {
  readonly lang: Lang
  readonly district: string
  readonly year: number
  readonly today: CalendarDate
  readonly now: Date
  readonly data: OverviewData
  readonly evaluated: Evaluated
}

/** How many measures at risk and lessons fit on the page below a matrix with so many rows. */
function room(rows: number): { readonly risks: number; readonly lessons: number } {
  return rows > 10 ? { risks: 3, lessons: 2 } : { risks: 5, lessons: 3 }
}

/** The status of a district's year on one page, with when it was made and from what. */
export const ReportPage: FC<ReportPageProps> = (props) => {
  const { lang, district, year, today, now, data } = props
  const t = reportTexts[lang]
  return (
    <>
      <p class="no-print report-how">
        <a href={overviewPaths.overviewOf(year)}>{t.back}</a>
        <span>{t.how}</span>
      </p>
      <article class="report">
        <header>
          <h1>{t.heading(district, year)}</h1>
          <p class="soft">{t.made(formatInstant(now, lang))}</p>
        </header>
        <OverviewFigures lang={lang} data={data} />
        <section>
          <h2>{t.coverage}</h2>
          <CoverageTable lang={lang} coverage={data.coverage} />
        </section>
        <div class="report-columns">
          <Risks {...props} />
          <div>
            <LatePlans {...props} />
            <Learned {...props} />
          </div>
        </div>
        <footer>
          <p>{t.from(year, formatDate(today, lang))}</p>
        </footer>
      </article>
    </>
  )
}

const Risks: FC<ReportPageProps> = ({ lang, data: { atRisk, lines }, evaluated }) => {
  const t = reportTexts[lang]
  const shown = room(lines.length).risks
  return (
    <section>
      <h2>{t.atRisk}</h2>
      {atRisk.length === 0 ? (
        <p>{evaluated.all === 0 ? t.noMeasures : t.noneAtRisk}</p>
      ) : (
        <ul class="plain-list">
          {atRisk.slice(0, shown).map(({ line, reasons }) => (
            <li>
              <b lang="da">{line.title}</b>, {councilIn(lang, line)}
              <small>{reasons[0]}</small>
            </li>
          ))}
        </ul>
      )}
      {atRisk.length > shown ? <p>{t.more(atRisk.length - shown)}</p> : null}
    </section>
  )
}

const LatePlans: FC<ReportPageProps> = ({ lang, data: { lines } }) => {
  const t = reportTexts[lang]
  const named = (state: 'late' | 'missed'): string =>
    lines
      .filter((line: CouncilLine) => line.deadline === state)
      .map(({ council }) => council.short)
      .join(', ')
  const groups = (['missed', 'late'] as const).filter((state) => named(state) !== '')
  return (
    <section>
      <h2>{t.late}</h2>
      {groups.map((state) => (
        <p>
          <b>{named(state)}</b> ({t.lateWords[state]})
        </p>
      ))}
      {groups.length > 0 ? null : <p>{lines.every(({ plan }) => plan === null) ? t.noPlans : t.noneLate}</p>}
    </section>
  )
}

const Learned: FC<ReportPageProps> = ({ lang, evaluated, data }) => {
  const t = reportTexts[lang]
  const { measures, all, verdicts, lessons } = evaluated
  return (
    <section>
      <h2>{t.learned}</h2>
      <p>
        {all === 0 ? t.noMeasures : t.evaluated(measures, all)}{' '}
        {measures > 0 ? t.verdicts(verdicts.continue, verdicts.adjust, verdicts.stop) : null}
      </p>
      <ul class="plain-list">
        {lessons.slice(0, room(data.lines.length).lessons).map(({ learned, title }) => (
          <li lang="da">
            <q>{learned}</q> <small>{title}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
