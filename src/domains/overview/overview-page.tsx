import type { FC } from 'hono/jsx'
import type { CalendarDate } from '#calendar'
import { Alert, ButtonLink, Figures, YearLinks } from '#design'
import { healthOf } from '#measures'
import { registerPublishingPaths } from '#register-publishing'
import type { Lang } from '#texts'
import { DeadlineSection } from './deadline-section.tsx'
import { DeadlineSettings, type SettingsProps } from './deadline-settings.tsx'
import { DueSection } from './due-section.tsx'
import { GapSection } from './gap-section.tsx'
import { isAtRisk, type OverviewData } from './overview-data.ts'
import { overviewTexts } from './overview-texts.ts'
import { overviewPaths } from './paths.ts'
import { RiskSection } from './risk-section.tsx'
import { VacancySection } from './vacancy-section.tsx'

export type OverviewPageProps = {
  readonly lang: Lang
  readonly year: number
  readonly today: CalendarDate
  readonly years: readonly number[]
  readonly data: OverviewData
  /** Null for a reader who may not set deadlines. */
  readonly settings: SettingsProps | null
  readonly saved: boolean
}

/** The secretariat's overview: deadlines, gaps, measures at risk, what comes, vacancies, and the deadlines' settings. */
export const OverviewPage: FC<OverviewPageProps> = (props) => {
  const { lang, year, data, settings } = props
  const t = overviewTexts[lang]
  return (
    <>
      <h1>{t.of(year)}</h1>
      <p class="lead">{t.lead}</p>
      {props.saved ? <Alert kind="success" heading={t.settings.saved} /> : null}
      {settings?.refusal ? <Alert kind="error" heading={settings.refusal} /> : null}
      <YearLinks lang={lang} year={year} years={props.years} href={overviewPaths.overviewOf} />
      <OverviewFigures lang={lang} data={data} />
      <p class="actions">
        <ButtonLink kind="primary" href={overviewPaths.reportOf(year)}>
          {t.report}
        </ButtonLink>
        <a href={overviewPaths.coverageOf(year)}>{t.coverage}</a>
        {settings ? (
          <a href={registerPublishingPaths.districtMeasuresOf(year)}>{t.districtMeasures}</a>
        ) : null}
      </p>
      <DeadlineSection {...props} />
      <GapSection {...props} />
      <RiskSection {...props} />
      <DueSection {...props} />
      <VacancySection {...props} />
      {settings ? <DeadlineSettings {...settings} /> : null}
    </>
  )
}

/** The year in a few numbers, each with what it is out of. */
export const OverviewFigures: FC<{ readonly lang: Lang; readonly data: OverviewData }> = ({ lang, data }) => {
  const t = overviewTexts[lang]
  const figures = figuresOf(data)
  return (
    <Figures
      figures={(Object.keys(figures) as (keyof typeof figures)[]).map((name) => [
        t.outOf(...figures[name]),
        t.figures[name],
      ])}
    />
  )
}

/** How many of how many. */
function figuresOf({ lines, coverage, live }: OverviewData) {
  const cells = coverage.rows.flatMap((row) => row.cells)
  const submitted = lines.filter(({ deadline }) => deadline === 'met' || deadline === 'late').length
  const counted = (test: (line: (typeof live)[number]) => boolean) => live.filter(test).length
  return {
    submitted: [submitted, lines.length],
    onTime: [lines.filter(({ deadline }) => deadline === 'met').length, lines.length],
    answers: [cells.filter(({ stance }) => stance !== null).length, cells.length],
    atRisk: [counted(isAtRisk), live.length],
    unknown: [counted(({ signals }) => healthOf(signals).health === 'unknown'), live.length],
  } as const satisfies Record<keyof (typeof overviewTexts)['da']['figures'], readonly [number, number]>
}
