import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Facts } from '#design'
import type { Lang } from '#texts'
import { publicStatisticsPaths, statisticsData } from './paths.ts'
import type { ReleaseData } from './figures-csv.ts'
import { publicStatisticsTexts } from './texts.ts'

/** The newest figures as data: where they come from, how they may be used, and how to know that they are the ones. */
export const FiguresData: FC<{ readonly lang: Lang; readonly releases: readonly ReleaseData[] }> = ({
  lang,
  releases,
}) => {
  const t = publicStatisticsTexts[lang].data
  if (releases.length === 0) return null
  return (
    <section aria-labelledby="tal">
      <h2 id="tal">{t.heading}</h2>
      {releases.map((release) => (
        <DataSet lang={lang} release={release} />
      ))}
      <p>{t.licence}</p>
      <p>
        {t.check}{' '}
        <a href={`${publicStatisticsPaths(lang).help}#program`}>{publicStatisticsTexts[lang].program.link}</a>
        .
      </p>
    </section>
  )
}

const DataSet: FC<{ readonly lang: Lang; readonly release: ReleaseData }> = ({ lang, release }) => {
  const t = publicStatisticsTexts[lang].data
  const { set, dataSha256, csvSha256 } = release
  const { code, title, publisher, drawnOn, drawnBy, vintage } = set
  if (!set.release) return null
  const { number, publishedOn, threshold } = set.release
  return (
    <>
      <h3>{title[lang]}</h3>
      <Facts
        facts={[
          [
            t.files,
            <>
              <a href={statisticsData.csv(code)}>CSV</a>
              {' · '}
              <a href={statisticsData.json(code)}>JSON</a>
              {' · '}
              <a href={publicStatisticsPaths(lang).releases(code)}>{t.earlier}</a>
            </>,
          ],
          [t.source, publisher[lang]],
          [t.drawn, t.drawnIs(formatDate(drawnOn, lang), drawnBy, vintage)],
          [t.release, t.releaseIs(number, formatDate(publishedOn, lang))],
          [t.withheld, t.withheldIs(threshold - 1)],
          [t.csvSha256, <Hash file={statisticsData.releaseCsv(code, number)} sha256={csvSha256} />],
          [t.jsonSha256, <Hash file={statisticsData.releaseJson(code, number)} sha256={dataSha256} />],
        ]}
      />
    </>
  )
}

/** The fingerprint of a download, to compare with or to check by. */
const Hash: FC<{ readonly file: string; readonly sha256: string }> = ({ file, sha256 }) => (
  <a href={statisticsData.hashOf(file)}>
    <code class="figures-hash">{sha256}</code>
  </a>
)
