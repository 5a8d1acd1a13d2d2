import type { FC } from 'hono/jsx'
import { actionPlanPaths, isLate, type ActionPlan } from '#action-plans'
import { submittedWords } from '#action-plan-pages'
import { formatDate, type CalendarDate } from '#calendar'
import { councilPaths } from '#councils'
import { CoverageMatrix, type CoverageArea, type CoverageCell, type CoverageRow } from '#design'
import { measurePaths } from '#measures'
import type { Lang } from '#texts'
import { coverageTexts } from './coverage-texts.ts'
import { overviewPaths } from './paths.ts'
import type { AreaCell, CouncilCoverage, Coverage } from './types.ts'

/** The matrix of a district's year; its names lead to plans, its cells to what is behind them. */
export const CoverageTable: FC<{ readonly lang: Lang; readonly coverage: Coverage }> = ({
  lang,
  coverage,
}) => {
  const t = coverageTexts[lang]
  const { year, today, areas, rows } = coverage
  return (
    <CoverageMatrix
      lang={lang}
      caption={t.caption(year, formatDate(today, lang))}
      rowHead={t.rowHead}
      areas={areas.map(({ id, number, title }): CoverageArea => ({
        key: id,
        number,
        title,
        href: `${measurePaths.all}?aar=${year}&omraade=${id}`,
      }))}
      rows={rows.map((row) => ({
        ...matrixRow(row, year),
        // Where nobody has a plan, the page says it once.
        note: rows.some(({ plan }) => plan) ? planNote(lang, row.plan, today) : null,
      }))}
      note={t.districtMeasures(coverage.districtMeasures)}
    />
  )
}

function matrixRow({ council, plan, cells }: CouncilCoverage, year: number): Omit<CoverageRow, 'note'> {
  return {
    key: council.slug,
    name: council.short,
    href: plan ? actionPlanPaths.plan(plan.id) : councilPaths.council(council.slug),
    cells: cells.map((cell) => matrixCell(council.slug, cell, year)),
  }
}

/** What a row says about its plan: only what is out of the ordinary. */
function planNote(lang: Lang, plan: ActionPlan | null, today: CalendarDate): string | null {
  if (!plan) return coverageTexts[lang].noPlan
  return plan.number === 1 && isLate(plan, today) ? submittedWords(lang, plan, today) : null
}

/** A cell as the design draws it. */
function matrixCell(slug: string, cell: AreaCell, year: number): CoverageCell {
  const { areaId, stance, measures, health, ended, review } = cell
  return {
    href: overviewPaths.cell(slug, areaId, year),
    stance,
    measures,
    health,
    ended,
    review: review !== null,
  }
}
