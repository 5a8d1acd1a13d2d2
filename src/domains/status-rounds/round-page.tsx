import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import { councilIn } from '#councils'
import { Alert, Breadcrumb, Button, Facts, Form, Table, Tag } from '#design'
import type { Lang } from '#texts'
import { CouncilRound, leadOf } from './council-round.tsx'
import { DatesFields, DatesTrouble } from './dates-form.tsx'
import { statusRoundPaths } from './paths.ts'
import { progressOf } from './progress.ts'
import type { DatesForm } from './read-dates.ts'
import { lastDayOf, roundState } from './round-dates.ts'
import { roundTexts } from './round-texts.ts'
import { howFar } from './rounds-page.tsx'
import { stateTone } from './state-tone.ts'
import type { Round, StatusRequest } from './types.ts'

/** What opening a round would do; `closes` is the one that is open until then, and how many answers it still misses. */
export type WouldAsk = {
  readonly measures: number
  readonly people: number
  readonly vacant: number
  readonly closes: { readonly round: Round; readonly missing: number } | null
}

type RoundPageProps = {
  readonly lang: Lang
  readonly today: CalendarDate
  readonly round: Round
  /** All that it asks about, council by council. */
  readonly requests: readonly StatusRequest[]
  readonly mayArrange: boolean
  /** What opening it now would ask about, whom it would write to, and what nobody could be asked about. */
  readonly wouldAsk: WouldAsk | null
  readonly form: DatesForm
}

/** One round: where it is, council by council, and what the secretariat can do with it. */
export const RoundPage: FC<RoundPageProps> = (props) => {
  const { lang, today, round, requests, form } = props
  const t = roundTexts[lang]
  const state = roundState(round, today)
  const facts = [
    [t.columns.opens, formatDate(round.opensOn, lang)],
    [t.columns.due, formatDate(round.dueOn, lang)],
    [t.columns.answered, howFar(lang, round, progressOf(requests))],
    [t.columns.state, <Tag tone={stateTone[state]}>{t.states[state]}</Tag>],
  ] as const
  return (
    <>
      <RoundTrail lang={lang} round={round} />
      <h1>{t.roundOf(round.number, round.year)}</h1>
      <DatesTrouble lang={lang} form={form} />
      <p class="lead">{expected(props)}</p>
      <Facts facts={facts} />
      {round.openedAt ? <Councils {...props} /> : null}
      {props.mayArrange ? <Arrange {...props} /> : null}
    </>
  )
}

const RoundTrail: FC<{ readonly lang: Lang; readonly round: Round }> = ({ lang, round }) => (
  <Breadcrumb
    label={roundTexts[lang].trail}
    trail={[{ href: statusRoundPaths.year(round.year), text: roundTexts[lang].page.back }]}
  />
)

function expected({ lang, today, round }: RoundPageProps): string {
  const t = roundTexts[lang].page.expected
  switch (roundState(round, today)) {
    case 'planned':
      return t.planned(formatDate(round.opensOn, lang))
    case 'missed':
      return t.missed
    case 'open':
      return t.open(formatDate(lastDayOf(round), lang))
    case 'closed':
      return t.closed
  }
}

const Councils: FC<RoundPageProps> = ({ lang, round, requests }) => {
  const t = roundTexts[lang]
  if (requests.length === 0) return <p>{t.nothingAsked}.</p>
  const { council, answered, missing, changed, unasked } = t.page.columns
  return (
    <>
      <h2>{t.page.councils}</h2>
      <Table caption={t.page.councils} captionHidden head={[council, answered, missing, changed, unasked]}>
        {[...Map.groupBy(requests, (request) => request.councilSlug)].map(([slug, some]) => {
          const progress = progressOf(some)
          const [first] = some
          const missed = [...new Set(progress.missing.map((request) => leadOf(lang, request)))]
          return (
            <tr>
              <th scope="row">
                <a href={statusRoundPaths.council(round.id, slug)}>{first ? councilIn(lang, first) : slug}</a>
              </th>
              <td>{howFar(lang, round, progress)}</td>
              <td>{missed.length === 0 ? t.page.nobodyMissing : missed.join(' · ')}</td>
              <td>{progress.changed.length}</td>
              <td>{progress.unasked.length}</td>
            </tr>
          )
        })}
      </Table>
    </>
  )
}

const Arrange: FC<RoundPageProps> = ({ lang, today, round, wouldAsk, form }) => {
  const t = roundTexts[lang].page
  const state = roundState(round, today)
  if (state === 'closed') return null
  if (state === 'open')
    return (
      <>
        <h2>{t.closeHeading}</h2>
        <p>{t.closeHelp}</p>
        <Form action={statusRoundPaths.close(round.id)}>
          <Button kind="secondary">{t.close}</Button>
        </Form>
      </>
    )
  return (
    <>
      <h2>{t.dates}</h2>
      <Form action={statusRoundPaths.change(round.id)}>
        <input type="hidden" name="revision" value={String(round.revision)} />
        <DatesFields lang={lang} form={form} />
        <Button>{roundTexts[lang].form.save}</Button>
      </Form>
      {state === 'planned' && wouldAsk ? <OpenNow lang={lang} round={round} wouldAsk={wouldAsk} /> : null}
    </>
  )
}

const OpenNow: FC<{
  readonly lang: Lang
  readonly round: Round
  readonly wouldAsk: WouldAsk
}> = ({ lang, round, wouldAsk }) => {
  const t = roundTexts[lang].page
  const { measures, people, vacant, closes } = wouldAsk
  return (
    <>
      <h2>{t.openHeading}</h2>
      {measures === 0 ? <p>{t.willAskNobody}</p> : null}
      {people > 0 ? <p>{t.willAsk(measures, people)}</p> : null}
      {vacant > 0 ? <p>{t.willLeaveOut(vacant)}</p> : null}
      {people > 0 && closes ? (
        <Alert kind="warning" heading={t.willClose(closes.round.number, closes.round.year)}>
          <p>{t.willMiss(closes.missing)}</p>
        </Alert>
      ) : null}
      {people > 0 ? (
        <Form action={statusRoundPaths.open(round.id)}>
          <Button kind="secondary">{t.open}</Button>
        </Form>
      ) : (
        <p>{t.cannotOpen}</p>
      )}
    </>
  )
}

/** One council in a round. */
export const CouncilRoundPage: FC<{
  readonly lang: Lang
  readonly today: CalendarDate
  readonly round: Round
  readonly council: string
  readonly requests: readonly StatusRequest[]
}> = ({ lang, today, round, council, requests }) => (
  <>
    <Breadcrumb
      label={roundTexts[lang].trail}
      trail={[
        { href: statusRoundPaths.year(round.year), text: roundTexts[lang].page.back },
        { href: statusRoundPaths.round(round.id), text: roundTexts[lang].round(round.number) },
      ]}
    />
    <h1>
      {roundTexts[lang].roundOf(round.number, round.year)}: {council}
    </h1>
    <CouncilRound
      lang={lang}
      year={round.year}
      today={today}
      latest={round.openedAt ? { round, progress: progressOf(requests) } : null}
    />
  </>
)
