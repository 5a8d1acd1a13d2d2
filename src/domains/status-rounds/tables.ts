import type { Generated } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { DistrictId } from '#councils'
import type { MeasureId, RoundId } from '#measures'
import type { PersonId } from '#permissions'
import type { InvitationId } from './types.ts'

type StatusRoundTable = {
  id: RoundId
  district_id: DistrictId
  year: number
  number: number
  opens_on: CalendarDate
  due_on: CalendarDate
  opened_at: Date | null
  closed_at: Date | null
  revision: Generated<number>
}

type StatusInvitationTable = {
  id: InvitationId
  round_id: RoundId
  person_id: PersonId
  mails: Generated<number>
  last_mail_on: CalendarDate | null
  answered_at: Date | null
}

type StatusRequestTable = {
  round_id: RoundId
  measure_id: MeasureId
  invitation_id: InvitationId | null
  moot: Generated<boolean>
}

type StatusLinkTable = {
  token_hash: Buffer
  invitation_id: InvitationId
  person_id: PersonId
  function_title: string
  created_at: Generated<Date>
  expires_at: Date
}

declare module '#db/tables' {
  interface Tables {
    status_round: StatusRoundTable
    status_invitation: StatusInvitationTable
    status_request: StatusRequestTable
    status_link: StatusLinkTable
  }
}
