import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import { Button, ButtonLink, Details, Empty, Form, Table, Tag, YearLinks } from '#design'
import type { RoundId } from '#measures'
import type { Lang } from '#texts'
import { answerTexts } from './answer-texts.ts'
import { DatesFields, DatesTrouble } from './dates-form.tsx'
import { statusRoundPaths } from './paths.ts'
import type { DatesForm } from './read-dates.ts'
import { roundState } from './round-dates.ts'
import { roundTexts } from './round-texts.ts'
import { stateTone } from './state-tone.ts'
import type { Counts, Round } from './types.ts'

type RoundsPageProps = {
  readonly lang: Lang
  readonly today: CalendarDate
  readonly year: number
  /** Newest first. */
  readonly years: readonly number[]
  readonly rounds: readonly Round[]
  readonly counts: ReadonlyMap<RoundId, Counts>
  readonly mayArrange: boolean
  /** Whether the year's plan has been published, so that rounds can be proposed. */
  readonly mayPropose: boolean
  /** Whether the reader leads measures or stands in, and so has a status of their own. */
  readonly leads: boolean
  readonly form: DatesForm
}

/** A year's rounds, and how far each has come. */
export const RoundsPage: FC<RoundsPageProps> = (props) => {
  const { lang, year, years, rounds, mayArrange, form } = props
  const t = roundTexts[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <DatesTrouble lang={lang} form={form} />
      <p class="lead">{t.lead}</p>
      {props.leads ? (
        <p>
          <ButtonLink href={statusRoundPaths.mine}>{answerTexts[lang].mine.title}</ButtonLink>
        </p>
      ) : null}
      <YearLinks lang={lang} year={year} years={years} href={statusRoundPaths.year} />
      {rounds.length === 0 ? <NoRounds {...props} /> : <RoundTable {...props} />}
      {mayArrange ? (
        <Details summary={t.add} open={form.refusal !== null || Object.keys(form.errors).length > 0}>
          <Form action={statusRoundPaths.add}>
            <input type="hidden" name="aar" value={String(year)} />
            <DatesFields lang={lang} form={form} />
            <Button>{t.addSave}</Button>
          </Form>
        </Details>
      ) : null}
    </>
  )
}

const NoRounds: FC<RoundsPageProps> = ({ lang, year, mayArrange, mayPropose }) => {
  const t = roundTexts[lang]
  return (
    <Empty text={t.none(year)}>
      {mayArrange && mayPropose ? (
        <Form action={statusRoundPaths.propose}>
          <input type="hidden" name="aar" value={String(year)} />
          <p>{t.proposeHelp}</p>
          <Button>{t.propose}</Button>
        </Form>
      ) : (
        <p>{t.noneHelp}</p>
      )}
    </Empty>
  )
}

const RoundTable: FC<RoundsPageProps> = ({ lang, today, year, rounds, counts }) => {
  const t = roundTexts[lang]
  const { round, opens, due, answered, state } = t.columns
  return (
    <Table caption={t.caption(year)} head={[round, opens, due, answered, state]}>
      {rounds.map((entry) => {
        const now = roundState(entry, today)
        return (
          <tr>
            <th scope="row">
              <a href={statusRoundPaths.round(entry.id)}>{t.round(entry.number)}</a>
            </th>
            <td>{formatDate(entry.opensOn, lang)}</td>
            <td>{formatDate(entry.dueOn, lang)}</td>
            <td>{howFar(lang, entry, counts.get(entry.id))}</td>
            <td>
              <Tag tone={stateTone[now]}>{t.states[now]}</Tag>
            </td>
          </tr>
        )
      })}
    </Table>
  )
}

/** "7 of 9 have answered"; a round that was not opened has no number. */
export function howFar(
  lang: Lang,
  round: Round,
  counts: Pick<Counts, 'asked' | 'answered'> | undefined,
): string {
  const t = roundTexts[lang]
  if (!round.openedAt) return t.notOpened
  return counts && counts.asked > 0 ? t.answered(counts.answered, counts.asked) : t.nothingAsked
}
