import type { FC } from 'hono/jsx'
import { formatInstant } from '#calendar'
import { Alert, Button, Form, Table } from '#design'
import type { Actor } from '#permissions'
import type { Lang } from '#texts'
import { browserName } from './browser-name.ts'
import { accountPaths } from './paths.ts'
import type { SessionRow } from './queries.ts'
import { accountTexts } from './texts.ts'

type AccountProps = {
  readonly lang: Lang
  readonly actor: Actor
  readonly sessions: readonly SessionRow[]
  readonly current: string
}

/** The signed-in person's functions and browsers. */
export const AccountPage: FC<AccountProps> = ({ lang, actor, sessions, current }) => {
  const t = accountTexts[lang].sessions
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">
        {actor.name}, {actor.email}
      </p>
      <h2>{t.functions}</h2>
      {actor.seats.length === 0 ? (
        <Alert kind="warning" heading={t.noFunctions} />
      ) : (
        <ul>
          {actor.seats.map((seat) => (
            <li>
              {lang === 'da' ? seat.titleDa : seat.titleEn}
              {seat.asDeputy ? ` (${t.deputy})` : ''}
            </li>
          ))}
        </ul>
      )}
      <h2>{t.heading}</h2>
      <p>{t.lead}</p>
      <Table caption={t.heading} captionHidden head={[t.device, t.since, t.seen, t.action]}>
        {sessions.map((session) => (
          <SessionLine lang={lang} session={session} here={session.id === current} />
        ))}
      </Table>
    </>
  )
}

const SessionLine: FC<{ lang: Lang; session: SessionRow; here: boolean }> = ({ lang, session, here }) => {
  const t = accountTexts[lang].sessions
  return (
    <tr>
      <td>
        {t.browser(browserName(session.device))} {here ? <strong>({t.here})</strong> : null}
      </td>
      <td>{formatInstant(session.createdAt, lang)}</td>
      <td>{formatInstant(session.seenAt, lang)}</td>
      <td>
        <Form action={accountPaths.closeSession(session.id)}>
          <Button kind="secondary">{t.close}</Button>
        </Form>
      </td>
    </tr>
  )
}
