import type { FC } from 'hono/jsx'
import { Empty, SeriesChart, SmallMultiples } from '#design'
import { trendSentence, trendVerdict, yearSentence } from '#statistics/analysis'
import { AreaRates } from './area-rates.tsx'
import { CategoryCaveat, CategoryDefinition } from './category-parts.tsx'
import { categoryTexts } from './category-texts.ts'
import { YearChanges } from './year-changes.tsx'
import { seriesChart } from './chart-input.ts'
import { LatestYear } from './latest-year.tsx'
import { multiplesOf } from './multiples.ts'
import { Said, SourceLine, Trail } from './parts.tsx'
import { yearEnd } from './rates.ts'
import { areaName, contextOf, ofCategory, type PageProps, type Placed } from './view.ts'

export type CategoryPageProps = PageProps & {
  readonly category: string
  /** The district; null where the data set has none of ours. */
  readonly home: string | null
  /** Whether there is a page that compares the police districts. */
  readonly national: boolean
}

/** One category: the district in words and a chart, its municipalities in one scale, rates and changes in tables. */
export const CategoryPage: FC<CategoryPageProps> = (props) => {
  const { lang, view, paths } = props
  const t = categoryTexts[lang]
  const category = view.categories.find(({ slug }) => slug === props.category)
  if (!category) throw new RangeError(`no category ${props.category} in the view`)
  const lines = ofCategory(view, category.slug)
  const district = lines.find(({ area }) => area.key === props.home) ?? null
  return (
    <>
      <Trail {...props} />
      <h1>{category.name[lang]}</h1>
      <p class="lead">{category.definition[lang]}</p>
      <CategoryCaveat lang={lang} category={category} />
      {district ? <District {...props} district={district} /> : null}
      <Municipalities {...props} lines={lines.filter((line) => line !== district)} district={district} />
      {props.national ? (
        <p class="figures-more">
          <a href={paths.national(view.set.code, category.slug)}>{t.national}</a>
        </p>
      ) : null}
      <CategoryDefinition lang={lang} category={category} />
      <SourceLine {...props} cautioned={category.caveat[lang] !== ''} />
    </>
  )
}

const District: FC<CategoryPageProps & { readonly district: Placed }> = ({ lang, view, paths, district }) => {
  const t = categoryTexts[lang]
  const context = contextOf(view, district, lang)
  const { report } = district.series
  return (
    <section aria-labelledby="kreds">
      <h2 id="kreds">{t.district(areaName(district.area, lang))}</h2>
      <Said
        lang={lang}
        verdict={trendVerdict(report.trend, lang)}
        text={trendSentence(report, context, lang)}
      />
      <p class="said">{yearSentence(report, context, lang)}</p>
      <SeriesChart {...seriesChart(view, district, lang)} numbers={false} />
      <p>
        <a href={paths.series(view.set.code, district.area.key, district.category.slug)}>{t.toSeries}</a>
      </p>
    </section>
  )
}

type MunicipalitiesProps = CategoryPageProps & {
  readonly lines: readonly Placed[]
  readonly district: Placed | null
}

const Municipalities: FC<MunicipalitiesProps> = (props) => {
  const { lang, view, lines, district } = props
  const t = categoryTexts[lang]
  const all = [...(district ? [district] : []), ...lines]
  const newest = yearEnd(all.map(({ series }) => series))
  if (lines.length === 0 || newest === null) return <Empty text={t.noSpan} />
  const mapped = lines.some(({ area }) => area.tile !== null)
  const multiples = multiplesOf(props, lines, newest)
  return (
    <>
      {multiples ? (
        <section aria-labelledby="kommuner">
          <h2 id="kommuner">{t.compare}</h2>
          <p class="sub">{t.compareSub(view.set.unit[lang])}</p>
          <SmallMultiples {...multiples} />
        </section>
      ) : null}
      <section aria-labelledby="hvor-meget">
        <h2 id="hvor-meget">{mapped ? t.rates : t.ratesOff}</h2>
        <p class="sub">
          {mapped ? t.ratesSub : t.ratesOffSub} {t.ratesOverlap}
        </p>
        <LatestYear lang={lang} lines={all} />
        <AreaRates {...props} lines={lines} newest={newest} reference={district} own={null} />
      </section>
      <section aria-labelledby="aendring">
        <h2 id="aendring">{t.change}</h2>
        <YearChanges {...props} lines={all} newest={newest} />
      </section>
    </>
  )
}
