import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Alert, Empty, ErrorSummary, type FieldErrors } from '#design'
import type { Lang } from '#texts'
import { AnswerForm } from './answer-form.tsx'
import { answerTexts } from './answer-texts.ts'
import { statusRoundPaths } from './paths.ts'
import { isOpen } from './progress.ts'
import type { Typed } from './read-answers.ts'
import { Overtaken, SaidList, titlesOf } from './said-list.tsx'
import type { Answer } from './save-answers.ts'
import type { Round, StatusRequest } from './types.ts'

type MyStatusProps = {
  readonly lang: Lang
  /** What open rounds ask about the reader's measures, answered or not. */
  readonly requests: readonly StatusRequest[]
  /** The rounds that they are in. */
  readonly rounds: readonly Round[]
  readonly typed: Typed
  readonly errors: FieldErrors
  readonly overtaken: readonly Answer[]
  readonly saved: boolean
}

/** What waits for the signed-in reader in open rounds, and what was said already. */
export const MyStatusPage: FC<MyStatusProps> = (props) => {
  const { lang, requests, rounds, typed, errors } = props
  const t = answerTexts[lang]
  const open = requests.filter(isOpen)
  return (
    <>
      <h1>{t.mine.title}</h1>
      {props.saved ? <Alert kind="success" heading={t.mine.saved} /> : null}
      <Overtaken lang={lang} answers={props.overtaken} titles={titlesOf(requests)} />
      <ErrorSummary heading={t.errors} errors={errors} />
      {open.length === 0 ? (
        <Empty text={t.mine.none}>
          <p>{t.mine.noneHelp}</p>
        </Empty>
      ) : (
        <>
          <p class="lead">{t.mine.lead}</p>
          {rounds
            .filter((round) => open.some((request) => request.roundId === round.id))
            .map((round) => (
              <p>
                {t.round(round.number, round.year)}. {t.mine.due(formatDate(round.dueOn, lang))}
              </p>
            ))}
          <AnswerForm
            lang={lang}
            action={statusRoundPaths.mine}
            requests={open}
            typed={typed}
            errors={errors}
            signedIn
          />
        </>
      )}
      <SaidList lang={lang} requests={requests.filter((request) => !isOpen(request))} />
    </>
  )
}
