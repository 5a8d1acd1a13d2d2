import type { Child, FC } from 'hono/jsx'
import { Details, Facts, figure } from '#design'
import { fewestForPercent, reportsAYear, type TrendReport } from '#statistics/analysis'
import { periodsBetween } from '#statistics/periods'
import type { Lang } from '#texts'
import { spanName } from './period-parts.ts'
import { SeriesExtracts } from './parts.tsx'
import { seriesTexts } from './series-texts.ts'
import { fileSha256, type PageProps, type Placed } from './view.ts'

type Fact = readonly [string, Child]

/** Count, interval, window, method and extract of what is said of a series, folded. */
export const HowItIsWorkedOut: FC<PageProps & { readonly placed: Placed }> = ({
  lang,
  view,
  paths,
  placed,
}) => {
  const t = seriesTexts[lang]
  const { set } = view
  const sha256 = fileSha256(set, placed.series)
  const { year, trend } = placed.series.report
  return (
    <Details summary={t.how}>
      <Facts
        facts={[
          ...windowFacts(trend, lang),
          ...trendFacts(trend, lang),
          ...(year.kind === 'expected' ? [[t.expectation, t.methods[year.method]] as const] : []),
          [t.extract, <SeriesExtracts lang={lang} set={set} placed={placed} />],
          [t.category, String(placed.category.version)],
          ...(sha256 === null ? [] : [[t.fingerprint, <code class="figures-hash">{sha256}</code>] as const]),
        ]}
      />
      <p>
        <strong>{t.method}:</strong> {t.methodText}
      </p>
      <p>
        <a href={`${paths.help}#kontrol`}>{t.check}</a>
      </p>
    </Details>
  )
}

function windowFacts({ window }: TrendReport, lang: Lang): readonly Fact[] {
  const t = seriesTexts[lang]
  if (window === null) return []
  const all = periodsBetween(window.from, window.to) + 1
  return [
    [t.reports, figure(window.reports, lang)],
    [
      t.window,
      <>
        {spanName(window.from, window.to, lang)}
        <span class="fact-line">
          {window.known < all ? `${t.knownOf(window.known, all)}; ` : ''}
          {t.windowMeans}
        </span>
      </>,
    ],
  ]
}

function trendFacts(trend: TrendReport, lang: Lang): readonly Fact[] {
  const t = seriesTexts[lang]
  const { percentPerYear, interval95, phi, vif, q } = trend
  if (percentPerYear === null || interval95 === null || trend.class === 'too_few') return []
  const short = (value: number): string => figure(Math.round(value * 10) / 10, lang)
  return [
    ...(reportsAYear(trend) >= fewestForPercent
      ? [
          [
            t.change,
            t.changeValue(short(percentPerYear), short(interval95[0]), short(interval95[1])),
          ] as const,
        ]
      : []),
    [t.basisName, t.basis[trend.basis]],
    ...(phi === null ? [] : [[t.phi, short(phi)] as const]),
    ...(vif === null ? [] : [[t.vif, short(vif)] as const]),
    ...(q === null ? [] : [[t.q, small(q, lang)] as const]),
  ]
}

/** To two decimals; never a zero. */
function small(q: number, lang: Lang): string {
  return q < 0.01 ? `< ${figure(0.01, lang)}` : figure(q, lang)
}
