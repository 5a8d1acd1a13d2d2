import { formatDate } from '#calendar'
import {
  councilIn,
  type AppointOutcome,
  type ChangeFunctionOutcome,
  type ChangeOutcome,
  type ChangePersonOutcome,
  type CloseAccountOutcome,
  type EndFunctionOutcome,
  type EndHoldingOutcome,
  type InviteOutcome,
  type WithdrawOutcome,
} from '#councils'
import type { Lang } from '#texts'
import { formTexts } from './form-texts.ts'

type Done = 'appointed' | 'invited' | 'changed' | 'ended' | 'withdrawn'

/** Every way in which a change of the directory can be refused. */
export type Refusal = Exclude<
  | AppointOutcome
  | InviteOutcome
  | ChangeOutcome
  | ChangePersonOutcome
  | CloseAccountOutcome
  | ChangeFunctionOutcome
  | EndFunctionOutcome
  | EndHoldingOutcome
  | WithdrawOutcome,
  { readonly kind: Done }
>

/** What a refusal means and what to do about it, in the reader's language. */
export function refusalText(lang: Lang, refusal: Refusal): string {
  const t = formTexts[lang].refusals
  switch (refusal.kind) {
    case 'changed-meanwhile':
      return t.changedMeanwhile
    case 'oneself':
      return t.oneself
    case 'no-such-person':
      return t.noSuchPerson
    case 'no-such-function':
    case 'no-such-holding':
    case 'not-there':
      return t.noSuchFunction
    case 'email-known':
      return t.emailKnown(refusal.person.name)
    case 'own-account':
      return t.ownAccount
    case 'sits-elsewhere':
      return t.sitsElsewhere(councilIn(lang, refusal.seat))
    case 'overlaps':
      return t.overlaps(refusal.holding.name, formatDate(refusal.holding.from, lang))
    case 'already-there':
      return t.alreadyThere(refusal.holding.name, formatDate(refusal.holding.from, lang))
    case 'function-ended':
    case 'already-ended':
      return t.functionEnded(formatDate(refusal.endedOn, lang))
    case 'ends-before-start':
      return t.endsBeforeStart
    case 'before-start':
      return t.beforeStart(formatDate(refusal.from, lang))
    case 'ends-earlier':
      return t.endsEarlier(formatDate(refusal.to, lang))
    case 'has-begun':
      return t.hasBegun
    case 'begins-later':
      return t.beginsLater(refusal.holding.name, formatDate(refusal.holding.from, lang))
    case 'not-by-operator':
      return t.notByOperator
  }
}
