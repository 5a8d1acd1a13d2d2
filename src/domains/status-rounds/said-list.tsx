import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { councilIn } from '#councils'
import { Alert } from '#design'
import { wordTexts } from '#measure-pages'
import type { MeasureId } from '#measures'
import type { Lang } from '#texts'
import { ReportTag } from './answer-form.tsx'
import { answerTexts } from './answer-texts.ts'
import type { Answer } from './save-answers.ts'
import type { StatusRequest } from './types.ts'

type SaidListProps = {
  readonly lang: Lang
  /** Those that nothing is waited for any more. */
  readonly requests: readonly StatusRequest[]
}

/** What was answered in the round, each with the function that answered. */
export const SaidList: FC<SaidListProps> = ({ lang, requests }) => {
  const t = answerTexts[lang].said
  if (requests.length === 0) return null
  return (
    <>
      <h2>{t.heading}</h2>
      {requests.map(({ title, answer, ...request }) => (
        <section>
          <h3>{title}</h3>
          <p class="soft">{councilIn(lang, request)}</p>
          {answer ? (
            <>
              <p>
                <ReportTag lang={lang} said={answer} /> {answer.line === '' ? t.noLine : answer.line}
              </p>
              <p class="soft">
                {t.by(answer.functionTitle, formatDate(answer.writtenOn, lang))}.{' '}
                {answer.public ? t.public : t.internal}.
              </p>
            </>
          ) : (
            <p>{t.ended}</p>
          )}
        </section>
      ))}
    </>
  )
}

/** The measures' titles by their ids. */
export function titlesOf(requests: readonly StatusRequest[]): ReadonlyMap<MeasureId, string> {
  return new Map(requests.map((request) => [request.measureId, request.title]))
}

/** Answers that were not saved, for whoever typed them to see and copy. */
export const Overtaken: FC<{
  readonly lang: Lang
  readonly answers: readonly Answer[]
  readonly titles: ReadonlyMap<MeasureId, string>
}> = ({ lang, answers, titles }) => {
  const t = answerTexts[lang]
  if (answers.length === 0) return null
  return (
    <Alert kind="error" heading={t.overtaken.heading}>
      <p>{t.overtaken.text}</p>
      <ul>
        {answers.map((answer) => (
          <li>
            {titles.get(answer.measureId) ?? t.overtaken.gone}: {wordTexts[lang].reports[answer.report]}.{' '}
            {answer.line}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
