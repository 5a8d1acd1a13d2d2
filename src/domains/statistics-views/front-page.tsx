import type { Child, FC } from 'hono/jsx'
import { Empty } from '#design'
import { watchSentence } from '#statistics/analysis'
import { periodName } from '#statistics/periods'
import type { Both } from '#texts'
import { frontTexts } from './front-texts.ts'
import { AreaMap, OtherAreas, SourceLine } from './parts.tsx'
import { newestOf } from './period-parts.ts'
import { SeriesLines } from './series-lines.tsx'
import { capital, listedOf, testedOf, untestedOf } from './standing-out.ts'
import {
  areaInSentence,
  areaName,
  contextOf,
  ofArea,
  seriesName,
  type PageProps,
  type Placed,
} from './view.ts'
import { standingTexts } from './standing-texts.ts'
import { viewTexts } from './view-texts.ts'

export type FrontPageProps = PageProps & {
  /** The area that is shown at a glance: the district; null where the data set has none of ours. */
  readonly home: string | null
  /** All data sets, this one among them. */
  readonly sets: readonly { readonly code: string; readonly title: Both }[]
  /** What else the reader can do here. */
  readonly children?: Child
}

/**
 * A data set's figures at a glance: the district category by category, what stands out, the way to each municipality.
 */
export const FrontPage: FC<FrontPageProps> = (props) => {
  const { lang, view, home, children } = props
  const t = frontTexts[lang]
  const area = view.areas.find(({ key }) => key === home) ?? null
  const newest = newestOf(view.series.map(({ report }) => report))
  const unit = capital(view.set.unit[lang])
  const until = newest === null ? '' : periodName(newest, lang)
  return (
    <>
      <div class="figures-front">
        <div>
          <h1>{viewTexts[lang].title}</h1>
          <p class="lead">
            {area ? t.lead(unit, areaInSentence(area, lang), until) : t.leadPlain(unit, until)}
          </p>
          <SetLinks {...props} />
          {children}
          <Now {...props} />
        </div>
        <Municipalities {...props} />
      </div>
      {area ? (
        <section aria-labelledby="overblik">
          <h2 id="overblik">{t.glance(areaName(area, lang))}</h2>
          <SeriesLines {...props} lines={ofArea(view, area.key)} />
        </section>
      ) : view.series.length === 0 ? (
        <Empty text={viewTexts[lang].noSeries} />
      ) : null}
      <Categories {...props} />
      <SourceLine {...props} />
    </>
  )
}

const SetLinks: FC<FrontPageProps> = ({ lang, view, paths, sets }) =>
  sets.length < 2 ? null : (
    <nav class="view-links" aria-label={frontTexts[lang].sets}>
      {sets.map(({ code, title }) => (
        <a href={paths.set(code)} aria-current={code === view.set.code ? 'page' : undefined}>
          {title[lang]}
        </a>
      ))}
    </nav>
  )

const shownAtOnce = 3

/** What stands out, the first of it in words; where nothing could be tested, that. */
const Now: FC<FrontPageProps> = ({ lang, view, paths }) => {
  const t = frontTexts[lang]
  const standing = standingTexts[lang]
  const listed = listedOf(view)
  const [tested, untested] = [testedOf(view).length, untestedOf(view).length]
  const newest = newestOf(view.series.map(({ report }) => report))
  const period = newest === null ? '' : periodName(newest, lang)
  return (
    <section aria-labelledby="nu" class="figures-now">
      <h2 id="nu">{newest === null ? standing.title : standing.titleOf(period)}</h2>
      <p>
        {tested === 0
          ? t.nowUntested
          : listed.length === 0
            ? t.nowNone(period, tested)
            : t.nowSome(listed.length, tested, period)}{' '}
        {tested > 0 && untested > 0 ? t.nowNotTested(untested) : ''}
      </p>
      {listed.length === 0 ? null : (
        <ul class="plain-list">
          {listed.slice(0, shownAtOnce).map((placed) => (
            <NowLine lang={lang} view={view} paths={paths} placed={placed} />
          ))}
        </ul>
      )}
      <p>
        <a href={paths.standingOut(view.set.code)}>{t.nowMore}</a>
      </p>
    </section>
  )
}

const NowLine: FC<PageProps & { readonly placed: Placed }> = ({ lang, view, paths, placed }) => (
  <li>
    <a href={paths.series(view.set.code, placed.area.key, placed.category.slug)}>
      {seriesName(placed, lang)}
    </a>
    <span class="fact-line">{watchSentence(placed.series.report, contextOf(view, placed, lang), lang)}</span>
  </li>
)

const Municipalities: FC<FrontPageProps> = (props) => {
  const { lang, view, paths, home } = props
  const t = frontTexts[lang]
  const mapped = view.areas.some(({ tile }) => tile !== null)
  return (
    <section aria-labelledby="kommuner">
      <h2 id="kommuner">{mapped ? t.municipality : t.areas}</h2>
      {mapped ? <p class="sub">{t.municipalitySub}</p> : null}
      <AreaMap {...props} href={(area) => paths.area(view.set.code, area)} />
      <OtherAreas {...props} except={mapped && home !== null ? [home] : []} />
    </section>
  )
}

const Categories: FC<FrontPageProps> = ({ lang, view, paths }) => {
  const t = frontTexts[lang]
  return (
    <section aria-labelledby="kategorier">
      <h2 id="kategorier">{t.categories}</h2>
      <p class="sub">{t.categoriesSub}</p>
      <ul class="area-links">
        {view.categories.map(({ slug, name }) => (
          <li>
            <a href={paths.category(view.set.code, slug)}>{name[lang]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
