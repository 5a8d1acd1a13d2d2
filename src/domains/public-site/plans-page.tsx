import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Empty, Tag } from '#design'
import type { Lang } from '#texts'
import { paths } from './paths.ts'
import { planTexts } from './plan-texts.ts'
import type { EditionSummary } from './types.ts'

/** All years and editions, newest first. */
export const PlansPage: FC<{ readonly lang: Lang; readonly editions: readonly EditionSummary[] }> = ({
  lang,
  editions,
}) => {
  const t = planTexts[lang].plans
  const years = [...Map.groupBy(editions, (edition) => edition.year)]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {years.length === 0 ? <Empty text={t.none} /> : null}
      {years.map(([year, ofYear], index) => (
        <section aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>
            <a href={paths(lang).plan(year)}>{year}</a>
          </h2>
          <EditionList lang={lang} editions={ofYear} />
          <YearDifference lang={lang} newest={ofYear[0]} before={years[index + 1]?.[1][0]} />
        </section>
      ))}
    </>
  )
}

const EditionList: FC<{ readonly lang: Lang; readonly editions: readonly EditionSummary[] }> = ({
  lang,
  editions,
}) => {
  const t = planTexts[lang]
  const links = paths(lang)
  return (
    <ul class="dated-list">
      {editions.map((edition, index) => {
        const before = editions[index + 1]
        return (
          <li>
            <time datetime={edition.decidedOn}>{formatDate(edition.decidedOn, lang)}</time>
            <div>
              <a href={links.edition(edition.year, edition.number)}>{t.editionNumber(edition.number)}</a>{' '}
              <Tag tone={index === 0 ? 'good' : 'neutral'}>
                {index === 0 ? t.plans.inForce : t.plans.earlier}
              </Tag>
              <br />
              {edition.correctionReason === null ? (
                t.plans.firstEdition
              ) : (
                <span lang="da">{edition.correctionReason}</span>
              )}{' '}
              {before ? <a href={links.between(before, edition)}>{t.seeDifferences}</a> : null}
              <small>
                {t.hash} <code title={edition.sha256}>{edition.sha256.slice(0, 12)}…</code>
              </small>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const YearDifference: FC<{
  readonly lang: Lang
  readonly newest: EditionSummary | undefined
  readonly before: EditionSummary | undefined
}> = ({ lang, newest, before }) =>
  newest && before ? (
    <p>
      <a href={paths(lang).between(before, newest)}>
        {planTexts[lang].plans.compareYears(before.year, newest.year)}
      </a>
    </p>
  ) : null
