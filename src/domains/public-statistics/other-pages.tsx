import type { FC } from 'hono/jsx'
import { Breadcrumb, Empty } from '#design'
import type { StatisticsPaths } from '#statistics-views'
import type { Lang } from '#texts'
import type { PlanPlace } from './claim-queries.ts'
import { publicStatisticsTexts } from './texts.ts'

/** What stands in the place of the figures before any are public. */
export const NoFigures: FC<{ readonly lang: Lang }> = ({ lang }) => {
  const t = publicStatisticsTexts[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <Empty text={t.nothing}>
        <p>{t.nothingMore}</p>
      </Empty>
    </>
  )
}

/** Where a claim or chart stands: in which plans, and in which of their sections. */
export const ClaimPlaces: FC<{ readonly lang: Lang; readonly places: readonly PlanPlace[] }> = ({
  lang,
  places,
}) =>
  places.length === 0 ? null : (
    <p>
      {publicStatisticsTexts[lang].standsIn}{' '}
      {places.map(({ year, slug, number, title }, index) => (
        <>
          {index > 0 ? ', ' : null}
          <a href={`${lang === 'da' ? '' : '/en'}/plan/${year}#${slug}`}>
            {publicStatisticsTexts[lang].planOf(year)}:{' '}
            <span lang="da">{[number, title].join(' ').trim()}</span>
          </a>
        </>
      ))}
    </p>
  )

/** The way from a claim back to the figures. */
export const ClaimTrail: FC<{ readonly lang: Lang; readonly paths: StatisticsPaths }> = ({ lang, paths }) => {
  const t = publicStatisticsTexts[lang]
  return <Breadcrumb label={t.claimTrail} trail={[{ href: paths.front, text: t.title }]} />
}
