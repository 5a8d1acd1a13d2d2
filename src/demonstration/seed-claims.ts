import { makeClaim, type ClaimOrder } from '#claims'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { claimsBefore, type DemoClaims } from './content/index.ts'

/**
 * Makes the claims of a chapter, and the text with them.
 *
 * @throws Error when the figures do not bear one of them: the content is wrong then
 */
export async function withClaims(
  tx: Tx,
  actor: Actor,
  text: string,
  { orders, markdown }: DemoClaims,
  now: Date,
): Promise<string> {
  let said = markdown
  for (const [index, order] of orders.entries())
    said = said.replace(`{{${index + 1}}}`, await directiveOf(tx, actor, order, now))
  return text.replace(claimsBefore, `${said}\n\n${claimsBefore}`)
}

async function directiveOf(tx: Tx, actor: Actor, order: ClaimOrder, now: Date): Promise<string> {
  const made = await makeClaim(tx, actor, order, null, now)
  if (made.kind !== 'made')
    throw new Error(`the demonstration's claim ${JSON.stringify(order)}: ${made.kind}`)
  const { number, evidence } = made
  return evidence.phrase ? `:udsagn[${evidence.phrase.da}]{nr=${number}}` : `::diagram{nr=${number}}`
}
