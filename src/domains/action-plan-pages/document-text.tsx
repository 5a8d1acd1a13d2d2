import type { FC } from 'hono/jsx'
import type { ActionPlanDocument, DocumentMeasure } from '#action-plans'
import { formatDate } from '#calendar'
import { StanceMark, Tag } from '#design'
import { wordTexts } from '#measure-pages'
import { areaName } from '#measures'
import type { Lang } from '#texts'
import { commonTexts } from './common-texts.ts'
import { stepsTexts } from './steps-texts.ts'

type DocumentProps = { readonly lang: Lang; readonly document: ActionPlanDocument }

/** A submitted plan to read, area by area with its measures. The text itself is Danish. */
export const DocumentText: FC<DocumentProps> = ({ lang, document }) => {
  const areas = new Set<string>(document.answers.map(({ area }) => area))
  const loose = document.measures.filter((measure) => !measure.areas.some((area) => areas.has(area)))
  return (
    <article class="plan-text">
      {document.answers.map((answer) => (
        <section>
          <h3>
            <span lang="da">{areaName(answer)}</span>{' '}
            {answer.local ? <Tag tone="info">{commonTexts[lang].local}</Tag> : null}
          </h3>
          <p>
            <StanceMark lang={lang} stance={answer.stance} />
          </p>
          {answer.reason === '' ? null : (
            <p class="kept-lines" lang="da">
              {answer.reason}
            </p>
          )}
          <MeasureList
            lang={lang}
            measures={document.measures.filter((measure) => measure.areas.includes(answer.area))}
          />
        </section>
      ))}
      {loose.length === 0 ? null : (
        <section>
          <h3>{stepsTexts[lang].decide.measures}</h3>
          <MeasureList lang={lang} measures={loose} />
        </section>
      )}
    </article>
  )
}

const MeasureList: FC<{ lang: Lang; measures: readonly DocumentMeasure[] }> = ({ lang, measures }) =>
  measures.length === 0 ? null : (
    <ul class="document-measures" lang="da">
      {measures.map((measure) => (
        <li>
          <strong>{measure.title}</strong>
          <span class="soft">{[period(lang, measure), measure.lead ?? ''].filter(Boolean).join(' · ')}</span>
          {measure.problem === '' ? null : <p class="kept-lines">{measure.problem}</p>}
          {measure.activities.length === 0 ? null : (
            <ul>
              {measure.activities.map((activity) => (
                <li>
                  {activity.title} ({formatDate(activity.dueOn, lang)})
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )

function period(lang: Lang, { startsOn, endsOn, continuous }: DocumentMeasure): string {
  const from = startsOn ? formatDate(startsOn, lang) : ''
  if (continuous) return startsOn ? wordTexts[lang].from(from) : wordTexts[lang].continuous
  return endsOn ? `${from} – ${formatDate(endsOn, lang)}` : from
}
