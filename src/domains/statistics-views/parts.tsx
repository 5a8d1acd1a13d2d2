import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Breadcrumb, TileMap } from '#design'
import type { Lang } from '#texts'
import { extractLines } from './extract-lines.ts'
import type { SetView } from './types.ts'
import { areaName, municipalitiesOf, type PageProps, type Placed } from './view.ts'
import { viewTexts } from './view-texts.ts'

type Step = { readonly href: string; readonly text: string }

/** The way back to the figures' front page and its data set, and to what else lies between. */
export const Trail: FC<PageProps & { readonly steps?: readonly Step[] }> = ({
  lang,
  view,
  paths,
  steps = [],
}) => {
  const t = viewTexts[lang]
  const own = [
    { href: paths.front, text: t.title },
    { href: paths.set(view.set.code), text: view.set.title[lang] },
  ]
  return <Breadcrumb label={t.trail} trail={[...own, ...steps]} />
}

type SourceProps = PageProps & {
  /** The page has a category's caveat, which says that reports are not everything. */
  readonly cautioned?: boolean
}

/** Where the figures come from, drawn when and by which function; at the end of every page of figures. */
export const SourceLine: FC<SourceProps> = ({ lang, view, paths, cautioned = false }) => {
  const t = viewTexts[lang]
  const { set } = view
  const { release } = set
  const [extract = '', ...others] = extractLines(view, lang)
  const status = release ? t.published(formatDate(release.publishedOn, lang), release.threshold) : t.internal
  return (
    <footer class="figures-source">
      <p>
        <strong>{t.source}:</strong> {t.sourceLine(set.publisher[lang], set.title[lang])}{' '}
        {others.length === 0 ? `${t.oneExtract(extract)} ${status}` : t.severalExtracts}
      </p>
      {others.length === 0 ? null : (
        <>
          <ul class="figures-extracts">
            {[extract, ...others].map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <p>{status}</p>
        </>
      )}
      {cautioned ? null : <p>{t.caution(set.unit[lang])}</p>}
      <ul class="figures-ways">
        <li>
          <a href={paths.help}>{t.help}</a>
        </li>
        <li>
          <a href={paths.csv(set.code)}>{t.csv}</a>
        </li>
      </ul>
    </footer>
  )
}

/** The extracts that one series is from, each on a line. */
export const SeriesExtracts: FC<{
  readonly lang: Lang
  readonly set: SetView
  readonly placed: Pick<Placed, 'area' | 'series'>
}> = ({ lang, set, placed: { area, series } }) => (
  <>
    {extractLines({ set, areas: [area], series: [series] }, lang).map((line) => (
      <span class="fact-line">{line}</span>
    ))}
  </>
)

/** The municipalities as tiles to choose from; nothing where none has a place. */
export const AreaMap: FC<
  PageProps & { readonly current?: string; readonly href: (area: string) => string }
> = ({ lang, view, current, href }) => {
  const places = municipalitiesOf(view)
  return places.length === 0 ? null : (
    <TileMap
      label={viewTexts[lang].mapLabel}
      tiles={places.map(({ key, name, tile }) => ({
        name,
        href: href(key),
        column: tile.column,
        row: tile.row,
        current: key === current,
      }))}
    />
  )
}

/** The areas without a place on the map, as links; nothing where there is none. */
export const OtherAreas: FC<PageProps & { readonly except?: readonly string[] }> = ({
  lang,
  view,
  paths,
  except = [],
}) => {
  const others = view.areas.filter(({ key, tile }) => tile === null && !except.includes(key))
  return others.length === 0 ? null : (
    <ul class="area-links">
      {others.map((area) => (
        <li>
          <a href={paths.area(view.set.code, area.key)}>{areaName(area, lang)}</a>
        </li>
      ))}
    </ul>
  )
}

/** A sentence that begins with its verdict, which stands out. */
export const Said: FC<{ readonly verdict: string; readonly text: string; readonly lang: Lang }> = ({
  verdict,
  text,
  lang,
}) => (
  <p class="said" lang={lang}>
    {text.startsWith(verdict) ? (
      <>
        <strong>{verdict}</strong>
        {text.slice(verdict.length)}
      </>
    ) : (
      text
    )}
  </p>
)
