import type { FC } from 'hono/jsx'
import { nameIn, type Organisation } from '#councils'
import { Button, HealthMark, Select, StanceMark } from '#design'
import { areaName } from '#measures'
import type { Lang } from '#texts'
import { narrows, stateChoiceNames, wholeHref } from './coverage-filter.ts'
import { CoverageTable } from './coverage-table.tsx'
import { coverageTexts } from './coverage-texts.ts'
import { overviewPaths } from './paths.ts'
import type { CouncilCoverage, Coverage } from './types.ts'

export type CoveragePageProps = {
  readonly lang: Lang
  readonly coverage: Coverage
  /** Gaps in all rows together. */
  readonly gaps: number
  /** The district's key and name where it is not the only one. */
  readonly district: { readonly key: string; readonly name: string } | null
  /** Those that can be chosen, newest first. */
  readonly years: readonly number[]
  readonly organisations: readonly Pick<Organisation, 'id' | 'nameDa' | 'nameEn'>[]
  readonly seesOverview: boolean
}

/** The coverage matrix with what is counted in it, and the councils' own areas. */
export const CoveragePage: FC<CoveragePageProps> = (props) => {
  const { lang, coverage, district } = props
  const t = coverageTexts[lang]
  const { year } = coverage
  return (
    <>
      <h1>{district ? t.ofDistrict(year, district.name) : t.of(year)}</h1>
      <p class="lead">{t.lead}</p>
      <Filter {...props} />
      <h2>{t.matrix}</h2>
      <p class="soft">
        <Answered {...props} />
      </p>
      {narrows(coverage.filter) ? (
        <p role="status">
          {t.narrowed} <a href={wholeHref(year, district?.key ?? null)}>{t.showAll}</a>
        </p>
      ) : null}
      <CoverageTable lang={lang} coverage={coverage} />
      <Others lang={lang} coverage={coverage} />
      <p class="overview-links">
        {district ? <a href={overviewPaths.nationalOf(year)}>{t.toNational}</a> : null}
        <a href={overviewPaths.lessonsOf(year)}>{t.toLessons}</a>
        {props.seesOverview ? <a href={overviewPaths.overviewOf(year)}>{t.toOverview}</a> : null}
      </p>
    </>
  )
}

const Answered: FC<CoveragePageProps> = ({ lang, coverage, gaps }) => {
  const t = coverageTexts[lang]
  const cells = coverage.rows.flatMap((row) => row.cells)
  if (coverage.rows.every(({ plan }) => plan === null)) return <>{t.noPlans(coverage.year)}</>
  if (cells.length === 0) return null
  const given = cells.filter((cell) => cell.stance !== null).length
  return (
    <>
      {t.answered(given, cells.length)} {narrows(coverage.filter) ? null : t.gaps(gaps)}
    </>
  )
}

const Filter: FC<CoveragePageProps> = ({ lang, coverage, district, years, organisations }) => {
  const t = coverageTexts[lang]
  const { filter, year } = coverage
  return (
    <form
      method="get"
      action={overviewPaths.coverage}
      class="line-form coverage-filter"
      aria-label={t.filter}
    >
      {district ? <input type="hidden" name="kreds" value={district.key} /> : null}
      <Select
        name="aar"
        label={t.year}
        value={String(year)}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
      />
      <Select
        name="tilstand"
        label={t.states}
        value={filter.states}
        options={stateChoiceNames.map((name) => ({ value: name, label: t.stateChoices[name] }))}
      />
      <Select
        name="organisation"
        label={t.organisation}
        value={filter.organisationId ?? ''}
        empty={t.allOrganisations}
        options={organisations.map((one) => ({ value: one.id, label: nameIn(lang, one) }))}
      />
      <Select
        name="orden"
        label={t.order}
        value={filter.order}
        options={(['navn', 'huller'] as const).map((name) => ({ value: name, label: t.orders[name] }))}
      />
      <Button kind="secondary">{t.show}</Button>
    </form>
  )
}

const Others: FC<{ readonly lang: Lang; readonly coverage: Coverage }> = ({ lang, coverage }) => {
  const t = coverageTexts[lang]
  const rows = coverage.rows.filter((row) => row.others.length > 0)
  return (
    <section aria-labelledby="egne">
      <h2 id="egne">{t.others}</h2>
      <p class="sub">{rows.length === 0 ? t.noOthers : t.othersLead}</p>
      <div class="own-areas">
        {rows.map((row) => (
          <OthersOf lang={lang} row={row} year={coverage.year} />
        ))}
      </div>
    </section>
  )
}

const OthersOf: FC<{ readonly lang: Lang; readonly row: CouncilCoverage; readonly year: number }> = (
  props,
) => {
  const { lang, row, year } = props
  const t = coverageTexts[lang]
  return (
    <section>
      <h3>{row.council.short}</h3>
      <ul class="plain-list">
        {row.others.map((cell) => (
          <li>
            <a href={overviewPaths.cell(row.council.slug, cell.areaId, year)} lang="da">
              {areaName(cell)}
            </a>
            {cell.local ? null : <span class="soft"> ({t.gone})</span>}
            <span class="own-area-marks">
              <StanceMark lang={lang} stance={cell.stance} />
              {cell.measures > 0 ? <span>{t.measuresCount(cell.measures)}</span> : null}
              {cell.health === null ? null : <HealthMark lang={lang} health={cell.health} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
