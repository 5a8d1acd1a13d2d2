import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Empty, Table, Tag } from '#design'
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
          <EditionTable lang={lang} year={year} editions={ofYear} />
          <YearDifference lang={lang} newest={ofYear[0]} before={years[index + 1]?.[1][0]} />
        </section>
      ))}
    </>
  )
}

const EditionTable: FC<{
  readonly lang: Lang
  readonly year: number
  readonly editions: readonly EditionSummary[]
}> = ({ lang, year, editions }) => {
  const t = planTexts[lang]
  const links = paths(lang)
  return (
    <Table
      caption={t.plans.caption(year)}
      captionHidden
      head={[t.edition, t.decided, t.plans.reason, t.hash]}
    >
      {editions.map((edition, index) => {
        const before = editions[index + 1]
        return (
          <tr>
            <td class="nowrap">
              <a href={links.edition(year, edition.number)}>{t.editionNumber(edition.number)}</a>{' '}
              <Tag tone={index === 0 ? 'good' : 'neutral'}>
                {index === 0 ? t.plans.inForce : t.plans.earlier}
              </Tag>
            </td>
            <td class="nowrap">
              <time datetime={edition.decidedOn}>{formatDate(edition.decidedOn, lang)}</time>
            </td>
            <td>
              <span lang="da">{edition.correctionReason ?? t.plans.firstEdition}</span>
              {before ? (
                <>
                  {' '}
                  <a href={links.between(before, edition)}>{t.seeDifferences}</a>
                </>
              ) : null}
            </td>
            <td class="nowrap">
              <code title={edition.sha256}>{edition.sha256.slice(0, 12)}…</code>
            </td>
          </tr>
        )
      })}
    </Table>
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
