import type { ColumnType, Generated } from 'kysely'
import type { Id } from '#id'
import type { PersonId } from '#permissions'

type SignInLinkTable = {
  token_hash: Buffer
  person_id: PersonId
  created_at: Generated<Date>
  expires_at: Date
  used_at: ColumnType<Date | null, never, Date>
}

type SignInAttemptTable = { at: Generated<Date>; email_hash: Buffer; network_hash: Buffer }

type SessionTable = {
  id: Id<'session'>
  token_hash: Buffer
  person_id: PersonId
  device: string
  created_at: Generated<Date>
  seen_at: Generated<Date>
  expires_at: Date
  revoked_at: ColumnType<Date | null, never, Date>
}

type InstallationTable = {
  one: Generated<boolean>
  kind: 'demonstration' | 'real'
  created_at: Generated<Date>
}

declare module '#db/tables' {
  interface Tables {
    sign_in_link: SignInLinkTable
    sign_in_attempt: SignInAttemptTable
    session: SessionTable
    installation: InstallationTable
  }
}
