import type { FC } from 'hono/jsx'
import type { CalendarDate } from '#calendar'
import { councilIn, councilPaths, isOn, titleIn, type Person, type PersonSeat } from '#councils'
import { Alert, Breadcrumb, Button, ButtonLink, Details, Empty, Facts, Form, Table } from '#design'
import type { Lang } from '#texts'
import { Closed } from './closed.tsx'
import { period } from './council-page.tsx'
import { formTexts } from './form-texts.ts'
import { councilTexts } from './texts.ts'

/** A person with every place they have, had or will have. */
type PersonWithSeats = Person & { readonly seats: readonly PersonSeat[] }

type PeoplePageProps = {
  readonly lang: Lang
  readonly people: readonly PersonWithSeats[]
  readonly today: CalendarDate
  readonly mayInvite: boolean
}

/** Everybody in the cooperation, with their places today. */
export const PeoplePage: FC<PeoplePageProps> = ({ lang, people, today, mayInvite }) => {
  const t = councilTexts[lang].person
  return (
    <>
      <Trail lang={lang} />
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {mayInvite ? (
        <p class="actions">
          <ButtonLink kind="primary" href={councilPaths.newPerson}>
            {t.newPerson}
          </ButtonLink>
        </p>
      ) : null}
      {people.length === 0 ? (
        <Empty text={t.empty} />
      ) : (
        <Table caption={t.title} captionHidden head={[t.name, t.seats, t.email]}>
          {people.map((person) => (
            <tr>
              <th scope="row">
                <a href={councilPaths.person(person.id)}>{person.name}</a>
                <Closed lang={lang} of={person} />
              </th>
              <td>
                <SeatList
                  lang={lang}
                  seats={person.seats.filter((seat) => isOn(seat, today))}
                  empty={t.noSeats}
                />
              </td>
              <td>
                <a href={`mailto:${person.email}`}>{person.email}</a>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  )
}

const Trail: FC<{ readonly lang: Lang; readonly people?: boolean }> = ({ lang, people }) => {
  const t = councilTexts[lang]
  const district = { href: councilPaths.district, text: t.district.councils }
  const trail = people ? [district, { href: councilPaths.people, text: t.person.title }] : [district]
  return <Breadcrumb label={t.trail} trail={trail} />
}

const SeatList: FC<{
  readonly lang: Lang
  readonly seats: readonly PersonSeat[]
  readonly empty: string
  readonly withPeriod?: boolean
}> = ({ lang, seats, empty, withPeriod }) =>
  seats.length === 0 ? (
    <>{empty}</>
  ) : (
    <ul class="plain-list">
      {seats.map((seat) => (
        <li>
          <a href={councilPaths.function(seat.functionId)}>{titleIn(lang, seat)}</a>
          {seat.asDeputy ? ` (${councilTexts[lang].deputyOf})` : ''}
          <span class="sub">
            {councilIn(lang, seat)}
            {withPeriod ? ` · ${period(lang, seat)}` : ''}
          </span>
        </li>
      ))}
    </ul>
  )

type PersonPageProps = {
  readonly lang: Lang
  readonly person: PersonWithSeats
  readonly today: CalendarDate
  readonly mayChange: boolean
  /** Whether the reader keeps the person's entry, and so sees its note. */
  readonly mayKeep: boolean
  readonly mayClose: boolean
  /** Why the last change on this page was refused; null when nothing was. */
  readonly refusal: string | null
}

/** One person: contact, and places in every council now, later and before. */
export const PersonPage: FC<PersonPageProps> = (props) => {
  const { lang, person, today, mayChange, mayKeep } = props
  const t = councilTexts[lang].person
  const coming = person.seats.filter((seat) => seat.from > today)
  const past = person.seats.filter((seat) => seat.to !== null && seat.to < today)
  return (
    <>
      <Trail lang={lang} people />
      <h1>{person.name}</h1>
      <Closed lang={lang} of={person} />
      {props.refusal === null ? null : (
        <Alert kind="error" heading={formTexts[lang].refusals.heading}>
          <p>{props.refusal}</p>
        </Alert>
      )}
      <p class="lead">{t.personLead}</p>
      <Facts
        facts={[
          [t.email, <a href={`mailto:${person.email}`}>{person.email}</a>],
          ...(mayKeep && person.note !== '' ? [[formTexts[lang].note, person.note] as const] : []),
        ]}
      />
      {mayChange ? (
        <p class="actions">
          <ButtonLink href={councilPaths.changePerson(person.id)}>{t.changePerson}</ButtonLink>
        </p>
      ) : null}
      <h2>{t.now}</h2>
      <SeatList
        lang={lang}
        seats={person.seats.filter((seat) => isOn(seat, today))}
        empty={t.none}
        withPeriod
      />
      {coming.length === 0 ? null : (
        <>
          <h2>{t.coming}</h2>
          <SeatList lang={lang} seats={coming} empty="" withPeriod />
        </>
      )}
      {past.length === 0 ? null : (
        <Details summary={t.earlier}>
          <SeatList lang={lang} seats={past} empty="" withPeriod />
        </Details>
      )}
      {props.mayClose ? <CloseOrOpen lang={lang} person={person} /> : null}
    </>
  )
}

const CloseOrOpen: FC<{ readonly lang: Lang; readonly person: Person }> = ({ lang, person }) => {
  const t = councilTexts[lang].person
  return person.closed ? (
    <Form action={councilPaths.openAccount(person.id)}>
      <p>{t.reopenLead}</p>
      <Button kind="secondary">{t.reopen}</Button>
    </Form>
  ) : (
    <Details summary={t.close}>
      <p>{t.closeLead}</p>
      <Form action={councilPaths.closeAccount(person.id)}>
        <Button kind="secondary">{t.close}</Button>
      </Form>
    </Details>
  )
}
