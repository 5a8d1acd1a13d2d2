import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Breadcrumb, figure, Table } from '#design'
import type { StatisticsPaths } from '#statistics-views'
import type { Lang } from '#texts'
import { statisticsData } from './paths.ts'
import type { Release } from './queries.ts'
import { publicStatisticsTexts } from './texts.ts'

type ReleasesProps = {
  readonly lang: Lang
  readonly paths: StatisticsPaths
  /** Of one data set, newest first; at least one. */
  readonly releases: readonly Release[]
}

/** The register of a data set's releases, each with its data, and how to check them. */
export const ReleasesPage: FC<ReleasesProps> = ({ lang, paths, releases }) => {
  const all = publicStatisticsTexts[lang]
  const t = all.releases
  const [newest] = releases
  if (!newest) throw new RangeError('a data set without releases has no page')
  const { set } = newest
  return (
    <>
      <Breadcrumb
        label={all.claimTrail}
        trail={[
          { href: paths.front, text: all.title },
          { href: paths.set(set.code), text: set.title[lang] },
        ]}
      />
      <h1>{t.heading(set.title[lang])}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.licence(set.publisher[lang])}</p>
      {set.release ? <p>{t.thresholdText(set.release.threshold)}</p> : null}
      <Table
        stacked
        caption={t.caption}
        head={[t.number, t.published, t.extract, t.threshold, t.cells, t.files, t.sha256]}
      >
        {releases.map((release) => (
          <Row lang={lang} release={release} />
        ))}
      </Table>
      <p>
        {t.check} <a href={`${paths.help}#program`}>{all.program.link}</a>.
      </p>
    </>
  )
}

const Row: FC<{ readonly lang: Lang; readonly release: Release }> = ({ lang, release }) => {
  const t = publicStatisticsTexts[lang].releases
  const { set, cells } = release
  if (!set.release) return null
  const { number, publishedOn, threshold } = set.release
  const files = [
    ['CSV', statisticsData.releaseCsv(set.code, number)],
    ['JSON', statisticsData.releaseJson(set.code, number)],
  ] as const
  const hashes = files.map(([name, file]) => [t.hashOf(name), statisticsData.hashOf(file)] as const)
  return (
    <tr>
      <th scope="row" data-head={t.number}>
        {number}
      </th>
      <td data-head={t.published}>{formatDate(publishedOn, lang)}</td>
      <td data-head={t.extract}>{t.extractIs(set.vintage, formatDate(set.drawnOn, lang))}</td>
      <td class="number" data-head={t.threshold}>
        {threshold}
      </td>
      <td class="number" data-head={t.cells}>
        {t.cellsAre(figure(cells.withheld, lang), figure(cells.open + cells.withheld, lang))}
      </td>
      <td data-head={t.files}>
        <Links links={files} />
      </td>
      <td data-head={t.sha256}>
        <Links links={hashes} />
      </td>
    </tr>
  )
}

const Links: FC<{ readonly links: readonly (readonly [text: string, href: string])[] }> = ({ links }) => (
  <>
    {links.map(([text, href], at) => (
      <>
        {at > 0 ? ' · ' : null}
        <a href={href}>{text}</a>
      </>
    ))}
  </>
)
