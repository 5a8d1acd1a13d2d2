import type { FC } from 'hono/jsx'
import { Empty } from '#design'
import { periodName } from '#statistics/periods'
import { frontTexts } from './front-texts.ts'
import { AreaMap, OtherAreas, SourceLine, Trail } from './parts.tsx'
import { newestOf } from './period-parts.ts'
import { SeriesLines } from './series-lines.tsx'
import { areaInSentence, areaName, municipalitiesOf, ofArea, type PageProps } from './view.ts'
import { viewTexts } from './view-texts.ts'

/** All categories of one area. The view has the other municipalities too, to go on to. */
export const AreaPage: FC<PageProps & { readonly area: string }> = (props) => {
  const { lang, view, paths } = props
  const t = frontTexts[lang]
  const area = view.areas.find(({ key }) => key === props.area)
  if (!area) throw new RangeError(`no area ${props.area} in the view`)
  const lines = ofArea(view, area.key)
  const newest = newestOf(lines.map(({ series }) => series.report))
  return (
    <>
      <Trail {...props} />
      <div class="figures-head">
        <div>
          <h1>{areaName(area, lang)}</h1>
          <p class="lead">
            {t.areaLead(areaInSentence(area, lang), newest === null ? '–' : periodName(newest, lang))}
          </p>
        </div>
        {municipalitiesOf(view).length === 0 ? null : (
          <nav aria-label={t.otherMunicipality} class="figures-map">
            <AreaMap {...props} current={area.key} href={(key) => paths.area(view.set.code, key)} />
          </nav>
        )}
      </div>
      {lines.length === 0 ? (
        <Empty text={viewTexts[lang].noSeries} />
      ) : (
        <section aria-labelledby="kategorier">
          <h2 id="kategorier">{t.categories}</h2>
          <SeriesLines {...props} lines={lines} />
        </section>
      )}
      <Neighbours {...props} area={area.key} />
      <SourceLine {...props} />
    </>
  )
}

/** Areas off the map to go on to: the municipalities of another police district, or all of a data set without a map. */
const Neighbours: FC<PageProps & { readonly area: string }> = (props) => {
  const { lang, view, area } = props
  const others = view.areas.filter(({ key, tile }) => tile === null && key !== area)
  return others.length === 0 ? null : (
    <section aria-labelledby="andre">
      <h2 id="andre">{viewTexts[lang].otherAreas}</h2>
      <OtherAreas {...props} except={[area]} />
    </section>
  )
}
