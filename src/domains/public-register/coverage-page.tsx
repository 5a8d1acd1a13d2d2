import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import { CoverageMatrix, Empty, Figures } from '#design'
import { staleAfterDays } from '#measures'
import type { Lang } from '#texts'
import { coverageTexts } from './coverage-texts.ts'
import { placeOf } from './names.ts'
import { registerData, registerPaths } from './paths.ts'
import type { Coverage, CoverageRow } from './types.ts'

/** What shows the matrix of a year; `inForce` is the year that has the address without one. */
export type CoverageProps = {
  readonly lang: Lang
  readonly today: CalendarDate
  readonly coverage: Coverage
  readonly inForce: number
  /** A year before with published action plans, where this one has none yet; null otherwise. */
  readonly earlier: number | null
}

/** The counts beside the matrix, each with its base: the figure and what it counts. */
export function coverageFigures(lang: Lang, coverage: Coverage): readonly (readonly [string, string])[] {
  const t = coverageTexts[lang].figures
  const { councils, plans, inTime, measures, withIndicator, live, reported } = coverage.facts
  const all: readonly (readonly [string, string, boolean])[] = [
    [String(coverage.areas.length), t.areas(coverage.areas.length), true],
    [t.part(plans, councils), t.plans(inTime, councils), councils > 0],
    [String(measures), t.measures(measures, withIndicator), true],
    [t.part(reported, live), t.reported(staleAfterDays), live > 0],
  ]
  return all.filter(([, , counts]) => counts).map(([figure, text]) => [figure, text])
}

/** The matrix itself, with what is not there yet said kindly. */
export const CoverageTable: FC<CoverageProps> = ({ lang, today, coverage, inForce, earlier }) => {
  const t = coverageTexts[lang]
  const links = registerPaths(lang)
  const { year, areas, rows, facts } = coverage
  const none = facts.councils > 0 && facts.plans === 0
  return (
    <>
      {none ? (
        <p>
          {t.nonePublished(year)}{' '}
          {earlier === null ? null : <a href={links.coverageOf(earlier, inForce)}>{t.seeYear(earlier)}</a>}
        </p>
      ) : null}
      <CoverageMatrix
        lang={lang}
        caption={t.caption(formatDate(today, lang))}
        rowHead={t.council}
        areas={areas.map((area) => ({
          key: area.id,
          number: area.number,
          title: area.title,
          href: links.area(area.slug, year, inForce),
        }))}
        rows={rows.map((row) => matrixRow(lang, row, coverage, inForce))}
        note={facts.plans < facts.councils && !none ? t.someMissing : null}
      />
    </>
  )
}

function matrixRow(lang: Lang, row: CoverageRow, { areas, year }: Coverage, inForce: number) {
  const t = coverageTexts[lang]
  const links = registerPaths(lang)
  const { council, plan, daysLate } = row
  return {
    key: council.slug,
    name: placeOf(lang, council),
    href: links.municipality(council.municipality?.slug ?? council.slug),
    note: plan === null ? t.notPublished : (daysLate ?? 0) > 0 ? t.late(daysLate ?? 0) : null,
    cells: row.cells.map((cell, column) => ({
      href: links.cell(council.slug, areas[column]?.slug ?? '', year, inForce),
      stance: cell.answer?.stance ?? null,
      measures: cell.measures,
      health: cell.health,
      ended: cell.measures > 0 && cell.health === null,
      review: false,
    })),
  }
}

/** The matrix of a year as a page of its own. */
export const CoveragePage: FC<CoverageProps & { readonly years: readonly number[] }> = (props) => {
  const { lang, coverage, inForce, years } = props
  const t = coverageTexts[lang]
  const links = registerPaths(lang)
  return (
    <>
      <h1>{t.title(coverage.year)}</h1>
      <p class="lead">{t.lead}</p>
      <Figures figures={coverageFigures(lang, coverage)} />
      <section aria-labelledby="coverage">
        <h2 id="coverage">{t.heading}</h2>
        <p class="sub">{t.sub}</p>
        <CoverageTable {...props} />
        <p class="link-line">
          <a href={links.measures}>{t.allMeasures}</a>
          <a href={registerData.ofYear(registerData.coverageCsv, coverage.year, inForce)}>{t.data}</a>
        </p>
      </section>
      <OtherYears lang={lang} years={years} current={coverage.year} inForce={inForce} />
    </>
  )
}

const OtherYears: FC<{
  readonly lang: Lang
  readonly years: readonly number[]
  readonly current: number
  readonly inForce: number
}> = ({ lang, years, current, inForce }) => {
  const others = years.filter((year) => year !== current)
  if (others.length === 0) return null
  const t = coverageTexts[lang]
  return (
    <nav class="link-line" aria-label={t.years}>
      {others.map((year) => (
        <a href={registerPaths(lang).coverageOf(year, inForce)}>{t.title(year)}</a>
      ))}
    </nav>
  )
}

/** Before a plan is public there is nothing to answer. */
export const NoCoverage: FC<{ readonly lang: Lang }> = ({ lang }) => (
  <>
    <h1>{coverageTexts[lang].heading}</h1>
    <Empty text={coverageTexts[lang].noPlan} />
  </>
)
