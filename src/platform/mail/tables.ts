import type { Generated } from 'kysely'

type MailTable = {
  id: string
  recipient: string
  subject: string
  body: string | null
  created_at: Generated<Date>
  expires_at: Date | null
  sent_at: Date | null
  attempts: Generated<number>
  next_attempt_at: Generated<Date>
  last_error: string | null
}

declare module '#db/tables' {
  interface Tables {
    mail: MailTable
  }
}
