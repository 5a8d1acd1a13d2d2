import type { FC } from 'hono/jsx'
import { Empty, SeriesChart } from '#design'
import {
  driftSentence,
  trendSentence,
  trendVerdict,
  watchSentence,
  withheldSentence,
  yearSentence,
} from '#statistics/analysis'
import { CategoryCaveat, CategoryDefinition } from './category-parts.tsx'
import { seriesChart } from './chart-input.ts'
import { HowItIsWorkedOut } from './how-worked-out.tsx'
import { Said, SourceLine, Trail } from './parts.tsx'
import { AllFigures, SamePart, type SameAge, Years } from './series-figures.tsx'
import { seriesTexts } from './series-texts.ts'
import {
  areaInSentence,
  areaName,
  contextOf,
  placedIn,
  seriesName,
  type PageProps,
  type Placed,
} from './view.ts'

export type SeriesPageProps = PageProps & {
  readonly area: string
  readonly category: string
  /**
   * Earlier years as they were when they were as old as the running one is now; left out where no such extract is kept.
   */
  readonly sameAge?: readonly SameAge[]
}

/** All that is known of one area and category: words, chart, years, every count, and what it stands on. */
export const SeriesPage: FC<SeriesPageProps> = (props) => {
  const { lang, view, paths } = props
  const t = seriesTexts[lang]
  const placed = placedIn(view, props.area, props.category)
  if (!placed) throw new RangeError(`no series ${props.area} ${props.category} in the view`)
  const { area, category } = placed
  return (
    <>
      <Trail {...props} steps={[{ href: paths.area(view.set.code, area.key), text: areaName(area, lang) }]} />
      <h1>{seriesName(placed, lang)}</h1>
      <p class="lead">{category.definition[lang]}</p>
      <CategoryCaveat lang={lang} category={category} />
      {placed.series.counts.length === 0 ? (
        <Empty text={t.none} />
      ) : (
        <>
          <InWords {...props} placed={placed} />
          <Years {...props} placed={placed} />
          <SamePart {...props} placed={placed} sameAge={props.sameAge ?? []} />
          <AllFigures {...props} placed={placed} />
          <HowItIsWorkedOut {...props} placed={placed} />
        </>
      )}
      <CategoryDefinition lang={lang} category={category} />
      <p class="figures-more">
        <a href={paths.category(view.set.code, category.slug)}>{t.otherAreas(category.name[lang])}</a>
        <a href={paths.area(view.set.code, area.key)}>{t.otherCategories(areaInSentence(area, lang))}</a>
      </p>
      <SourceLine {...props} cautioned={category.caveat[lang] !== ''} />
    </>
  )
}

/** The development, the latest period and the year in words, with the chart that shows them. */
const InWords: FC<PageProps & { readonly placed: Placed }> = ({ lang, view, paths, placed }) => {
  const t = seriesTexts[lang]
  const { report } = placed.series
  const context = contextOf(view, placed, lang)
  const [drift, withheld] = [driftSentence(report, context, lang), withheldSentence(report, context, lang)]
  return (
    <section aria-labelledby="udviklingen">
      <h2 id="udviklingen">{t.development}</h2>
      <Said
        lang={lang}
        verdict={trendVerdict(report.trend, lang)}
        text={trendSentence(report, context, lang)}
      />
      <p class="said">{yearSentence(report, context, lang)}</p>
      <p>
        <a href={`${paths.help}#ordene`}>{t.whatWordsMean}</a>
      </p>
      <SeriesChart {...seriesChart(view, placed, lang)} numbers={false} />
      {withheld === null ? null : (
        <p class="said">
          {withheld} <a href={`${paths.help}#tilbageholdt`}>{t.whyWithheld}</a>
        </p>
      )}
      <h3>{t.now}</h3>
      <p class="said">{watchSentence(report, context, lang)}</p>
      {drift === null ? null : <p class="said">{drift}</p>}
    </section>
  )
}
