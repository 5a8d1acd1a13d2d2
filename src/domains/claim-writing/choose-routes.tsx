import { HTTPException } from 'hono/http-exception'
import {
  currentFigures,
  holdingPhrases,
  knownClaims,
  makeClaim,
  titleOf,
  type Claimed,
  type KeptClaim,
} from '#claims'
import { readForm, workspace, type WorkspaceContext } from '#http'
import { lockOn, planPaths, type PartId, type SaveOutcome } from '#plans'
import { analysedAreas, categoriesOf, dataSets, statisticsPaths } from '#statistics'
import type { ClaimAbout } from '#statistics/analysis'
import type { Lang } from '#texts'
import { ChoosePage } from './choose-page.tsx'
import { chooseTexts } from './choose-texts.ts'
import { ClaimPage, markdownOf } from './claim-page.tsx'
import { paragraphFor } from './claim-sentence.ts'
import { hrefWith } from './hrefs.ts'
import { assigneeOf, handOf, type Hand } from './part-in-hand.ts'
import { putLast } from './put-in.ts'
import { standingIn } from './standing.ts'

type C = WorkspaceContext
type Choice = { readonly set: string; readonly area: string; readonly category: string }

/** Choosing a claim or chart, what it stands on, and putting it into a section. */
export const chooseRoutes = workspace()
  .get(statisticsPaths.chooseClaim, async (c) => {
    const asked = (name: string): string => c.req.query(name) ?? ''
    const hand = await handOf(c, asked('del'), asked('felt'))
    const choice = { set: asked('saet'), area: asked('omraade'), category: asked('kategori') }
    return choosing(c, hand, choice, false)
  })
  .post(statisticsPaths.chooseClaim, choose)
  .get('/arbejde/tal-udsagn/:number{[0-9]{1,9}}', async (c) => {
    const hand = await handOf(c, c.req.query('del') ?? '', c.req.query('felt') ?? '')
    return oneClaim(c, hand, null)
  })
  .post('/arbejde/tal-udsagn/:number{[0-9]{1,9}}/saet-ind', putIn)

async function choosing(c: C, hand: Hand, choice: Choice, refused: boolean) {
  const { db, lang } = c.var
  const sets = (await dataSets(db)).filter(({ analysedAt }) => analysedAt !== null)
  const set = sets.find(({ code }) => code === choice.set) ?? sets[0] ?? null
  const asked = set !== null && choice.area !== '' && choice.category !== ''
  const current = asked ? await currentFigures(db, { ...choice, set: set.code }) : null
  if (refused) c.status(409)
  const page = (
    <ChoosePage
      lang={lang}
      hand={hand}
      sets={sets}
      set={set}
      areas={set ? await analysedAreas(db, set.id) : []}
      categories={set ? await categoriesOf(db, set.classification) : []}
      chosen={choice}
      figures={current?.figures ?? null}
      phrases={current ? holdingPhrases(current) : []}
      refused={refused}
    />
  )
  return c.render(page, { title: chooseTexts[lang].title, section: statisticsPaths.front })
}

async function choose(c: C) {
  const { actor, now } = c.var
  const form = await readForm(c)
  const hand = await handOf(c, form.text('del'), form.text('felt'))
  const choice = { set: form.text('saet'), area: form.text('omraade'), category: form.text('kategori') }
  const claimed = claimedBy(form.text('valg'))
  const order = { series: choice, claimed }
  const outcome = await c.var.write((tx) => makeClaim(tx, actor, order, assigneeOf(hand), now))
  if (outcome.kind === 'no-such-series') throw new HTTPException(404)
  if (outcome.kind === 'does-not-hold') return choosing(c, hand, choice, true)
  return c.redirect(hrefWith(statisticsPaths.claim(outcome.number), hand.writing), 303)
}

const abouts: readonly ClaimAbout[] = ['trend', 'year', 'watch']

/** What a button of the page says: `trend:falling`, or `diagram`. */
function claimedBy(value: string): Claimed {
  const [first, claimed = ''] = value.split(':')
  const about = abouts.find((one) => one === first)
  return about ? { kind: 'phrase', about, claimed } : { kind: 'chart' }
}

async function claimInPath(c: C): Promise<KeptClaim> {
  const number = Number(c.req.param('number'))
  const claim = (await knownClaims(c.var.db, [number])).get(number)
  if (!claim) throw new HTTPException(404)
  return claim
}

async function oneClaim(c: C, hand: Hand, refusal: string | null) {
  const { db, lang } = c.var
  const claim = await claimInPath(c)
  const standing = await standingIn(db, new Set([claim.number]))
  if (refusal !== null) c.status(409)
  const page = <ClaimPage lang={lang} claim={claim} hand={hand} standing={standing} refusal={refusal} />
  return c.render(page, {
    title: titleOf(claim, lang),
    section: statisticsPaths.front,
    scripts: ['workspace'],
  })
}

async function putIn(c: C) {
  const { actor, now, lang } = c.var
  const claim = await claimInPath(c)
  const form = await readForm(c)
  const hand = await handOf(c, form.text('del'), form.text('felt'))
  if (hand.writing.part === '') throw new HTTPException(404)
  const partId = hand.writing.part as PartId
  const piece = {
    partId,
    revision: Number(form.text('revision')),
    markdown: paragraphFor(claim, markdownOf(claim)),
  }
  const outcome = await c.var.write((tx) => putLast(tx, actor, piece, now))
  if (outcome.kind === 'saved') return c.redirect(await afterPutting(c, partId), 303)
  return oneClaim(c, hand, refusalText(outcome, lang))
}

/** Back to writing for who is writing there, else to the section. */
export async function afterPutting(c: C, partId: PartId): Promise<string> {
  const lock = await lockOn(c.var.db, partId)
  const writes = lock?.personId === c.var.actor.personId
  return writes ? `${planPaths.write(partId)}?gemt=1` : `${planPaths.part(partId)}?gemt=tekst`
}

/** Why something was not put into a section. */
export function refusalText(outcome: Exclude<SaveOutcome, { kind: 'saved' }>, lang: Lang): string {
  const t = chooseTexts[lang].refused
  return outcome.kind === 'taken' ? t.taken(outcome.lock.name) : t[outcome.kind]
}
