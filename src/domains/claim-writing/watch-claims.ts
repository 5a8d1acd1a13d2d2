import { record } from '#audit'
import { dateInDenmark } from '#calendar'
import { figuresOf, insertCheck, phrasesOf, type Figures, type KeptClaim } from '#claims'
import type { Tx } from '#db'
import { analysedSeries, dataSets, type AnalysedSeries, type DataSet, type DataSetId } from '#statistics'
import { stillHolds, type ClaimAbout } from '#statistics/analysis'
import { standingIn } from './standing.ts'
import { tellOf } from './watch-mail.ts'

/** A phrase that newer figures no longer bear, or bear again. */
export type Turned = {
  readonly claim: KeptClaim & { readonly kind: 'phrase'; readonly about: ClaimAbout }
  readonly holds: boolean
  readonly figures: Figures
}

/**
 * Looks, after an analysis, which phrases its figures no longer bear, or bear again. Each change is noted once, and
 * the people of the plans in whose text the phrase stands are told. No text is changed. What the public reads of it
 * follows when the figures are published: newer figures that nobody has published are not told of to anybody else.
 *
 * @param url where people reach the site
 */
export async function watchClaims(tx: Tx, dataSetId: DataSetId, now: Date, url: string): Promise<void> {
  const dataSet = (await dataSets(tx)).find(({ id }) => id === dataSetId)
  const turned = dataSet ? await whatTurned(tx, dataSet) : []
  for (const { claim, holds, figures } of turned) {
    await insertCheck(tx, claim.number, { holds, evidence: { ...figures, phrase: null } }, now)
    const detail = { holds, vintage: figures.set.vintage }
    await record(tx, null, null, 'claim.checked', { kind: 'claim', id: String(claim.number) }, detail)
  }
  const standing = await standingIn(tx, new Set(turned.map(({ claim }) => claim.number)))
  await tellOf(tx, turned, standing, dateInDenmark(now), url)
}

async function whatTurned(tx: Tx, dataSet: DataSet): Promise<readonly Turned[]> {
  const phrases = await phrasesOf(tx, dataSet.id)
  if (phrases.length === 0) return []
  const series = new Map(
    (
      await analysedSeries(tx, dataSet.id, {
        areas: [...new Set(phrases.map(({ evidence }) => evidence.area.key))],
        categories: [...new Set(phrases.map(({ categoryId }) => categoryId))],
      })
    ).map((one) => [`${one.areaKey} ${one.categoryId}`, one] as const),
  )
  const turned: Turned[] = []
  for (const claim of phrases) {
    const now = series.get(`${claim.evidence.area.key} ${claim.categoryId}`)
    const change = now ? await turnOf(tx, dataSet, claim, now) : null
    if (change) turned.push(change)
  }
  return turned
}

/** How a phrase stands now where that is another way than was last noted; null where nothing changed. */
async function turnOf(
  tx: Tx,
  dataSet: DataSet,
  claim: KeptClaim,
  series: AnalysedSeries,
): Promise<Turned | null> {
  if (claim.kind !== 'phrase') return null
  const holds = stillHolds(claim, series.publicReport)
  if (holds === (claim.since?.holds ?? true)) return null
  const current = await figuresOf(tx, dataSet, series)
  return current && { claim, holds, figures: current.figures }
}
