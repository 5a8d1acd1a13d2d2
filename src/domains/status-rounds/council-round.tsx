import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import { titleIn } from '#councils'
import { Empty } from '#design'
import { wordTexts } from '#measure-pages'
import { measurePaths } from '#measures'
import type { Lang } from '#texts'
import { ReportTag } from './answer-form.tsx'
import type { RoundProgress } from './progress.ts'
import { roundTexts } from './round-texts.ts'
import type { Round, StatusRequest } from './types.ts'

/** A round, and how far it has come with one council's measures. */
export type LatestRound = { readonly round: Round; readonly progress: RoundProgress }

type CouncilRoundProps = {
  readonly lang: Lang
  /** The year that is looked at. */
  readonly year: number
  readonly today: CalendarDate
  /** The latest round; null before the first. */
  readonly latest: LatestRound | null
}

/**
 * One council in a round: how many have answered, who is missing, what changed since the last time. Its
 * headings begin at the second level.
 */
export const CouncilRound: FC<CouncilRoundProps> = ({ lang, year, today, latest }) => {
  const t = roundTexts[lang]
  if (!latest) return <Empty text={t.council.none(year)} />
  const { round, progress } = latest
  const due = formatDate(round.dueOn, lang)
  if (progress.asked === 0) return <p>{t.council.nothing}</p>
  return (
    <>
      <h2>{t.answered(progress.answered, progress.asked)}</h2>
      <p class="soft">
        {t.roundOf(round.number, round.year)}.{' '}
        {today > round.dueOn ? t.council.wasDue(due) : t.council.due(due)} {t.council.counted}
      </p>
      <h3>{t.council.missing}</h3>
      {progress.missing.length === 0 ? (
        <p>{t.council.allAnswered}</p>
      ) : (
        <Missing lang={lang} requests={progress.missing} />
      )}
      {progress.unasked.length === 0 ? null : (
        <>
          <h3>{t.council.unasked}</h3>
          <p>{t.council.unaskedHelp}</p>
          <Missing lang={lang} requests={progress.unasked} />
        </>
      )}
      <h3>{t.council.changed}</h3>
      {progress.changed.length === 0 ? (
        <p>{progress.answered === 0 ? t.council.nobodyYet : t.council.unchanged}</p>
      ) : (
        <Changed lang={lang} requests={progress.changed} />
      )}
    </>
  )
}

type ListProps = { readonly lang: Lang; readonly requests: readonly StatusRequest[] }

const Missing: FC<ListProps> = ({ lang, requests }) => (
  <ul>
    {requests.map((request) => (
      <li>
        {leadOf(lang, request)}: <MeasureLink request={request} />
      </li>
    ))}
  </ul>
)

const Changed: FC<ListProps> = ({ lang, requests }) => {
  const t = roundTexts[lang].council
  return (
    <ul>
      {requests.map(({ before, answer, ...request }) => (
        <li>
          <MeasureLink request={request} />
          {before ? (
            <>
              {' '}
              – {t.before} <ReportTag lang={lang} said={before} />
            </>
          ) : (
            ` – ${t.first}`
          )}
          {answer ? (
            <>
              , {t.now} <ReportTag lang={lang} said={answer} /> {answer.line}
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const MeasureLink: FC<{ readonly request: Pick<StatusRequest, 'measureId' | 'title'> }> = ({ request }) => (
  <a href={measurePaths.measure(request.measureId)}>{request.title}</a>
)

/** The function that leads the measure. */
export function leadOf(lang: Lang, { leadDa, leadEn }: StatusRequest): string {
  if (leadDa === null) return wordTexts[lang].noLead
  return titleIn(lang, { titleDa: leadDa, titleEn: leadEn ?? '' })
}
