import type { FC } from 'hono/jsx'
import { Empty, figure, Table } from '#design'
import { trendVerdict } from '#statistics/analysis'
import type { PeriodKey } from '#statistics/periods'
import { AreaRates } from './area-rates.tsx'
import { CategoryCaveat } from './category-parts.tsx'
import { categoryTexts } from './category-texts.ts'
import { LatestYear } from './latest-year.tsx'
import { SourceLine, Trail } from './parts.tsx'
import { spanName } from './period-parts.ts'
import { yearEnd, yearTo } from './rates.ts'
import type { AreaView } from './types.ts'
import { areaName, ofCategory, type PageProps, type Placed } from './view.ts'

type UnknownPart = { readonly share: number; readonly from: PeriodKey; readonly to: PeriodKey }

export type NationalPageProps = PageProps & {
  readonly category: string
  /** The reader's own police district. */
  readonly home: string | null
  /**
   * The share, from 0 to 1, of the country's reports that have no known municipality; or why it is not told: the source
   * does not say, or what is public does not. Nothing is said where it is left out.
   */
  readonly unknown?: UnknownPart | 'not-in-source' | 'not-public'
  /** Whether an area has pages here; all have where it is left out. */
  readonly linked?: ((area: string) => boolean) | undefined
}

/** One category in all police districts and the country: rates with intervals in the order of their names. */
export const NationalPage: FC<NationalPageProps> = (props) => {
  const { lang, view, paths, unknown } = props
  const t = categoryTexts[lang]
  const category = view.categories.find(({ slug }) => slug === props.category)
  if (!category) throw new RangeError(`no category ${props.category} in the view`)
  const lines = ofCategory(view, category.slug)
  const districts = lines
    .filter(({ area }) => area.kind === 'district')
    .toSorted((a, b) => a.area.name.localeCompare(b.area.name, 'da'))
  const country = lines.find(({ area }) => area.kind === 'country') ?? null
  const compared = [...districts, ...(country ? [country] : [])]
  const newest = yearEnd(compared.map(({ series }) => series))
  const why = whyNot(compared, newest)
  return (
    <>
      <Trail
        {...props}
        steps={[{ href: paths.category(view.set.code, category.slug), text: category.name[lang] }]}
      />
      <h1>{t.nationalTitle(category.name[lang])}</h1>
      <p class="lead">{why === null ? t.nationalLead : category.definition[lang]}</p>
      <CategoryCaveat lang={lang} category={category} />
      {why !== null || newest === null ? (
        <section aria-labelledby="landet">
          <h2 id="landet">{t.notComparable}</h2>
          <Empty text={t[why ?? 'noCountryFigures']}>
            <p>
              <a href={paths.category(view.set.code, category.slug)}>{t.toCategory}</a>
            </p>
          </Empty>
        </section>
      ) : (
        <Compared {...props} lines={compared} country={country} newest={newest} />
      )}
      {unknown === undefined ? null : (
        <p class="figures-caveat">
          {typeof unknown === 'string'
            ? t.unknownNone[unknown](view.set.unit[lang])
            : t.unknown(
                figure(Math.round(1000 * unknown.share) / 10, lang),
                view.set.unit[lang],
                spanName(unknown.from, unknown.to, lang),
              )}
        </p>
      )}
      <SourceLine {...props} cautioned={category.caveat[lang] !== ''} />
    </>
  )
}

function whyNot(
  lines: readonly Placed[],
  newest: PeriodKey | null,
): 'noCountry' | 'noCountryPopulation' | 'noCountryFigures' | null {
  if (lines.length < 2) return 'noCountry'
  const years = newest === null ? [] : lines.map(({ series }) => yearTo(series, newest))
  if (!years.some((year) => typeof year?.count === 'number')) return 'noCountryFigures'
  return years.some((year) => year?.rate) ? null : 'noCountryPopulation'
}

type ComparedProps = NationalPageProps & {
  readonly lines: readonly Placed[]
  readonly country: Placed | null
  readonly newest: PeriodKey
}

const Compared: FC<ComparedProps> = (props) => {
  const { lang, view, paths, lines, country, newest, home, linked } = props
  const t = categoryTexts[lang]
  return (
    <>
      <section aria-labelledby="kredse">
        <h2 id="kredse">{t.nationalRates}</h2>
        <LatestYear lang={lang} lines={lines} />
        <AreaRates {...props} lines={lines} newest={newest} reference={country} own={home} />
      </section>
      <section aria-labelledby="udvikling">
        <h2 id="udvikling">{t.nationalTrends}</h2>
        <p class="sub">{t.nationalTrendsSub}</p>
        <Table
          caption={t.nationalTrendsOf(lines[0]?.category.name[lang] ?? '')}
          captionHidden
          head={[t.area, t.development]}
        >
          {lines.map(({ area, category, series }) => (
            <tr class={area.key === home ? 'own' : undefined}>
              <th scope="row">
                {linked?.(area.key) === false ? (
                  nameOf(area, lang)
                ) : (
                  <a href={paths.series(view.set.code, area.key, category.slug)}>{nameOf(area, lang)}</a>
                )}
              </th>
              <td>{trendVerdict(series.report.trend, lang)}</td>
            </tr>
          ))}
        </Table>
      </section>
    </>
  )
}

/** Among police districts the name alone tells which. */
function nameOf(area: AreaView, lang: PageProps['lang']): string {
  return area.kind === 'district' ? area.name : areaName(area, lang)
}
