import { addDays, type CalendarDate } from '#calendar'
import { unsupportedClaims, type KeptClaim } from '#claims'
import { districtCouncilId } from '#councils'
import type { Db } from '#db'
import { may, type Actor } from '#permissions'
import { nameOf } from '#plan-editions'
import { statisticsPaths } from '#statistics'
import type { Lang } from '#texts'
import { nowSays, whatIsSaid } from './now-says.ts'
import { standingIn, type Standing } from './standing.ts'
import { watchTexts } from './watch-texts.ts'

/** A published text stays as it is: after so many days it is no longer on anybody's list. */
const publishedDays = 60

/** The phrases in plans that newer figures no longer bear, for the secretariat and for who writes the section. */
export async function claimTasks(
  db: Db,
  actor: Actor,
  lang: Lang,
  today: CalendarDate,
): Promise<readonly { readonly text: string; readonly href: string }[]> {
  const claims = new Map((await unsupportedClaims(db)).map((claim) => [claim.number, claim]))
  const councilId = await districtCouncilId(db)
  return (await standingIn(db, new Set(claims.keys())))
    .filter(({ part }) => may(actor, 'plan.write', { councilId, assignedTo: part.writerFunctionId }))
    .flatMap((at) => taskOf(claims.get(at.number), at, lang, today))
}

function taskOf(claim: KeptClaim | undefined, { part, edition }: Standing, lang: Lang, today: CalendarDate) {
  if (claim?.kind !== 'phrase' || claim.since === null) return []
  const { notedOn, evidence } = claim.since
  if (edition.state === 'published' && addDays(notedOn, publishedDays) < today) return []
  const t = watchTexts[lang]
  const where = t.where(nameOf(part), edition.title)
  const text = t.task(whatIsSaid(claim.evidence, lang), where, nowSays(evidence, claim.about, lang))
  return [{ text, href: statisticsPaths.claim(claim.number) }]
}
