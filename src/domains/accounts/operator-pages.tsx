import type { FC } from 'hono/jsx'
import type { AuditEntry } from '#audit'
import { formatInstant } from '#calendar'
import { Details, Empty, Table, Tag } from '#design'
import type { OutboxMail } from '#mail'
import type { Lang } from '#texts'
import { accountPaths } from './paths.ts'
import { accountTexts } from './texts.ts'

type OutboxProps = {
  readonly lang: Lang
  readonly mails: readonly OutboxMail[]
  /** Only where no mail server sends them: a link in a mail signs its reader in. */
  readonly showContent: boolean
}

/** The mails the system wrote, for the operator. */
export const OutboxPage: FC<OutboxProps> = ({ lang, mails, showContent }) => {
  const t = accountTexts[lang].outbox
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {mails.length === 0 ? (
        <Empty text={t.empty} />
      ) : (
        <Table caption={t.title} captionHidden head={[t.to, t.subject, t.written, t.state]}>
          {mails.map((mail) => (
            <tr>
              <td>{mail.recipient}</td>
              <td>
                {mail.subject}
                {mail.body && showContent ? (
                  <Details summary={t.body}>
                    <pre class="mail-body">{mail.body}</pre>
                  </Details>
                ) : null}
              </td>
              <td>{formatInstant(mail.createdAt, lang)}</td>
              <td>
                <MailState lang={lang} mail={mail} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  )
}

const MailState: FC<{ lang: Lang; mail: OutboxMail }> = ({ lang, mail }) => {
  const t = accountTexts[lang].outbox
  if (mail.sentAt) return <Tag tone="good">{t.sent}</Tag>
  if (mail.body === null) return <Tag tone="neutral">{t.gone}</Tag>
  if (mail.attempts > 0) return <Tag tone="bad">{t.failed(mail.attempts)}</Tag>
  return <Tag tone="wait">{t.waiting}</Tag>
}

type AuditProps = {
  readonly lang: Lang
  readonly entries: readonly AuditEntry[]
  readonly names: ReadonlyMap<string, string>
}

/** The log, newest first. */
export const AuditPage: FC<AuditProps> = ({ lang, entries, names }) => {
  const t = accountTexts[lang].audit
  const last = entries.at(-1)
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {entries.length === 0 ? (
        <Empty text={t.empty} />
      ) : (
        <Table caption={t.title} captionHidden head={[t.at, t.person, t.who, t.action, t.subject]}>
          {entries.map((entry) => (
            <tr>
              <td>
                <time>{entry.at.toISOString().slice(0, 19).replace('T', ' ')}</time>
              </td>
              <td>{entry.personId ? (names.get(entry.personId) ?? '') : t.system}</td>
              <td>{entry.functionTitle ?? ''}</td>
              <td>
                <code>{entry.action}</code>
              </td>
              <td>{entry.subjectKind}</td>
            </tr>
          ))}
        </Table>
      )}
      {last ? (
        <p>
          <a href={`${accountPaths.audit}?foer=${last.id}`}>{t.older}</a>
        </p>
      ) : null}
    </>
  )
}
