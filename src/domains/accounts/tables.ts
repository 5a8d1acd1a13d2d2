import type { ColumnType, Generated } from 'kysely'

type SignInLinkTable = {
  token_hash: Buffer
  person_id: string
  created_at: Generated<Date>
  expires_at: Date
  used_at: ColumnType<Date | null, never, Date>
}

type SignInAttemptTable = { at: Generated<Date>; email_hash: Buffer; network_hash: Buffer }

type SessionTable = {
  id: string
  token_hash: Buffer
  person_id: string
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
