import type { FC } from 'hono/jsx'
import { accountPaths } from '#accounts'
import { formatDate, type CalendarDate } from '#calendar'
import { titleIn } from '#councils'
import { ErrorSummary, Facts, type FieldErrors } from '#design'
import type { Lang } from '#texts'
import { AnswerForm } from './answer-form.tsx'
import { answerTexts } from './answer-texts.ts'
import { statusRoundPaths } from './paths.ts'
import { isOpen } from './progress.ts'
import type { Typed } from './read-answers.ts'
import { lastDayOf } from './round-dates.ts'
import { Overtaken, SaidList, titlesOf } from './said-list.tsx'
import type { Answer } from './save-answers.ts'
import type { OverLink, WorkingLink } from './status-link.ts'

type AnswerPageProps = {
  readonly lang: Lang
  readonly token: string
  readonly link: WorkingLink
  readonly today: CalendarDate
  readonly typed: Typed
  readonly errors: FieldErrors
}

/** The page behind a link that still waits for an answer: all measures of the invitation in one form. */
export const AnswerPage: FC<AnswerPageProps> = ({ lang, token, link, today, typed, errors }) => {
  const t = answerTexts[lang]
  const { round, requests, seat } = link
  const facts = [
    [t.facts.function, titleIn(lang, seat)],
    [t.facts.round, t.round(round.number, round.year)],
    [t.facts.due, formatDate(round.dueOn, lang)],
  ] as const
  return (
    <>
      <h1>{t.title}</h1>
      <ErrorSummary heading={t.errors} errors={errors} />
      <p class="lead">{t.lead}</p>
      {today > round.dueOn ? <p>{t.overdue(formatDate(lastDayOf(round), lang))}</p> : null}
      <Facts facts={facts} />
      <AnswerForm
        lang={lang}
        action={statusRoundPaths.link(token)}
        requests={requests.filter(isOpen)}
        typed={typed}
        errors={errors}
        signedIn={false}
      />
      <SaidList lang={lang} requests={requests.filter((request) => !isOpen(request))} />
    </>
  )
}

/** The page behind a link that has been answered: what was said, and nothing to press. */
export const SaidPage: FC<{
  readonly lang: Lang
  readonly link: WorkingLink
  readonly overtaken: readonly Answer[]
}> = ({ lang, link, overtaken }) => {
  const t = answerTexts[lang].said
  return (
    <>
      <h1>{t.title}</h1>
      <Overtaken lang={lang} answers={overtaken} titles={titlesOf([...link.requests, ...link.others])} />
      <p class="lead">{t.lead}</p>
      <SaidList lang={lang} requests={link.requests} />
      <p>{t.mend}</p>
      <SignIn lang={lang} />
    </>
  )
}

/** A link that was never made, or that has lost something on its way. */
export const UnknownLinkPage: FC<{ readonly lang: Lang }> = ({ lang }) => {
  const t = answerTexts[lang].unknown
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.text}</p>
      <p>{t.help}</p>
      <SignIn lang={lang} />
    </>
  )
}

/** A link that once worked, with what was typed when it did not any more. */
export const LinkOverPage: FC<{
  readonly lang: Lang
  readonly link: OverLink
  readonly overtaken: readonly Answer[]
}> = ({ lang, link, overtaken }) => {
  const t = answerTexts[lang].over
  return (
    <>
      <h1>{t.title}</h1>
      <Overtaken lang={lang} answers={overtaken} titles={titlesOf(link.requests)} />
      <p class="lead">{t.texts[link.why]}</p>
      <p>{t.help}</p>
      <SignIn lang={lang} />
    </>
  )
}

const SignIn: FC<{ readonly lang: Lang }> = ({ lang }) => (
  <p>
    <a href={accountPaths.signIn}>{answerTexts[lang].said.signIn}</a>
  </p>
)
