import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import { Details, Facts, HealthMark, IndicatorChart, Table, Tag } from '#design'
import { activityTone, wordTexts } from '#measure-pages'
import { isOverdue } from '#measures'
import type { Lang } from '#texts'
import { measureTexts } from './measure-texts.ts'
import { named } from './names.ts'
import { registerPaths } from './paths.ts'
import type { PublicActivity, PublicEvaluation, PublicIndicator, PublicUpdate } from './types.ts'

/** What is done, by whom and by when. */
export const Activities: FC<{
  readonly lang: Lang
  readonly activities: readonly PublicActivity[]
  readonly today: CalendarDate
}> = ({ lang, activities, today }) => {
  const t = measureTexts[lang].measure
  return (
    <section aria-labelledby="activities">
      <h2 id="activities">{t.activities}</h2>
      {activities.length === 0 ? (
        <p>{t.noActivities}</p>
      ) : (
        <Table
          caption={t.activitiesCaption}
          captionHidden
          head={[t.activity, t.organisation, t.due, t.state]}
        >
          {activities.map((activity) => (
            <tr>
              <td lang="da">{activity.title}</td>
              <td>{named(lang, activity.organisationDa, activity.organisationEn)}</td>
              <td>{formatDate(activity.dueOn, lang)}</td>
              <td>
                <Tag tone={activityTone[activity.state]}>{wordTexts[lang].activities[activity.state]}</Tag>
                {isOverdue(activity, today) ? ` ${t.overdue}` : null}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  )
}

/** What shows whether it works: a chart for each indicator. */
export const Indicators: FC<{ readonly lang: Lang; readonly indicators: readonly PublicIndicator[] }> = ({
  lang,
  indicators,
}) => {
  const t = measureTexts[lang].measure
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">{t.indicators}</h2>
      {indicators.length === 0 ? <p>{t.noIndicators}</p> : null}
      {indicators.map((indicator) => {
        const { name, unit, direction, baseline, baselineOn, target, targetOn, values, source } = indicator
        return (
          <div class="measure-indicator">
            <IndicatorChart
              {...{ lang, name, unit, direction, values }}
              baseline={
                baseline === null || baselineOn === null ? null : { day: baselineOn, value: baseline }
              }
              target={{ day: targetOn, value: target }}
            />
            <p class="soft" lang="da">
              {indicator.baselineUnknown === '' ? null : `${t.baselineUnknown(indicator.baselineUnknown)} `}
              {source === '' ? null : t.indicatorSource(source)}
            </p>
            <FromFigures lang={lang} indicator={indicator} />
          </div>
        )
      })}
    </section>
  )
}

const FromFigures: FC<{ readonly lang: Lang; readonly indicator: PublicIndicator }> = ({
  lang,
  indicator,
}) => {
  const t = measureTexts[lang].measure
  const { series, values } = indicator
  if (!series) return null
  if (values.length === 0) return <p class="soft">{t.figuresLater}</p>
  return (
    <p class="soft">
      {t.fromFigures}{' '}
      <a href={registerPaths(lang).figures(series.set, series.area, series.category)}>{t.toFigures}</a>
    </p>
  )
}

/** So many updates are shown without unfolding. */
const newestUpdates = 8

/** How it has gone, line by line, the newest first. */
export const Updates: FC<{ readonly lang: Lang; readonly updates: readonly PublicUpdate[] }> = ({
  lang,
  updates,
}) => {
  const t = measureTexts[lang].measure
  const older = updates.slice(newestUpdates)
  return (
    <section aria-labelledby="updates">
      <h2 id="updates">{t.updates}</h2>
      {updates.length === 0 ? (
        <p>{t.noUpdates}</p>
      ) : (
        <UpdateList lang={lang} updates={updates.slice(0, newestUpdates)} />
      )}
      {older.length === 0 ? null : (
        <Details summary={t.olderUpdates(older.length)}>
          <UpdateList lang={lang} updates={older} />
        </Details>
      )}
    </section>
  )
}

const UpdateList: FC<{ readonly lang: Lang; readonly updates: readonly PublicUpdate[] }> = ({
  lang,
  updates,
}) => (
  <ul class="dated-list">
    {updates.map((update) => (
      <li>
        <time datetime={update.writtenOn}>{formatDate(update.writtenOn, lang)}</time>
        <div>
          <Reported lang={lang} report={update.report} />
          {update.line === '' ? null : (
            <p class="written" lang="da">
              {update.line}
            </p>
          )}
          <small lang="da">{update.functionTitle}</small>
        </div>
      </li>
    ))}
  </ul>
)

const Reported: FC<{ readonly lang: Lang } & Pick<PublicUpdate, 'report'>> = ({ lang, report }) => {
  const text = wordTexts[lang].reports[report]
  if (report === 'done' || report === 'stopped') return <HealthMark lang={lang} health={null} text={text} />
  return <HealthMark lang={lang} health={report} text={text} />
}

/** Whether it was done, whether it had an effect, and what the council makes of it; the newest of a kind. */
export const Evaluations: FC<{ readonly lang: Lang; readonly evaluations: readonly PublicEvaluation[] }> = ({
  lang,
  evaluations,
}) => {
  const t = measureTexts[lang].measure
  const words = wordTexts[lang]
  return (
    <section aria-labelledby="evaluation">
      <h2 id="evaluation">{t.evaluation}</h2>
      {evaluations.length === 0 ? <p>{t.noEvaluation}</p> : null}
      {evaluations.map((evaluation) => (
        <div class="evaluation">
          <h3>
            {words.evaluations[evaluation.kind]}, {formatDate(evaluation.evaluatedOn, lang)}
          </h3>
          <Facts
            facts={[
              [t.done, words.done[evaluation.done]],
              [t.effect, words.effect[evaluation.effect]],
              [t.verdict, words.verdicts[evaluation.verdict]],
            ]}
          />
          <p class="written" lang="da">
            {evaluation.why}
          </p>
          {evaluation.learned === '' ? null : (
            <p class="written">
              <strong>{t.learned}:</strong> <span lang="da">{evaluation.learned}</span>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
