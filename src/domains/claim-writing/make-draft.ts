import { currentFigures, holdingPhrases, makeClaim, type Claimed, type CurrentFigures } from '#claims'
import { claimMarkdown } from '#documents/markdown'
import type { Tx } from '#db'
import type { Actor, FunctionId } from '#permissions'
import { categoriesOf, type AreaKey, type DataSet, type ReportName } from '#statistics'
import { tooMuchWithheld, type ClaimAbout, type HoldingPhrase } from '#statistics/analysis'
import { chapterFrom, type ChapterEntry } from './chapter.ts'

/** A chapter that somebody wants from the figures of one area. */
export type DraftOrder = { readonly dataSet: DataSet; readonly report: ReportName; readonly area: AreaKey }

export type DraftOutcome = { readonly kind: 'made'; readonly markdown: string } | { readonly kind: 'nothing' }

const abouts: readonly ClaimAbout[] = ['trend', 'year', 'watch']

/**
 * Drafts a chapter from the categories of a report: makes a claim for the strongest phrase about each thing, and a
 * chart, for each category that has figures. Nothing where none has.
 *
 * @param assignedTo the function that a section is assigned to, whose holder may make claims for it
 */
export async function makeDraft(
  tx: Tx,
  actor: Actor,
  order: DraftOrder,
  assignedTo: FunctionId | null,
  now: Date,
): Promise<DraftOutcome> {
  const { dataSet, report, area } = order
  const categories = (await categoriesOf(tx, dataSet.classification)).filter(({ reports }) =>
    reports.includes(report),
  )
  const entries: ChapterEntry[] = []
  for (const { slug } of categories) {
    const series = { set: dataSet.code, area, category: slug }
    const current = await currentFigures(tx, series)
    if (!current || isEmpty(current)) continue
    const make = (claimed: Claimed) => makeClaim(tx, actor, { series, claimed }, assignedTo, now)
    entries.push(await entryFor(current, make))
  }
  return entries.length === 0 ? { kind: 'nothing' } : { kind: 'made', markdown: chapterFrom(report, entries) }
}

function isEmpty({ figures }: CurrentFigures): boolean {
  const { latest, withheld } = figures.series.report
  return latest === null && withheld.all === 0
}

type Make = (claimed: Claimed) => ReturnType<typeof makeClaim>

async function entryFor(current: CurrentFigures, make: Make): Promise<ChapterEntry> {
  if (tooMuchWithheld(current.figures.series.report))
    return { figures: current.figures, phrases: [], chart: null }
  const phrases: ChapterEntry['phrases'][number][] = []
  for (const { about, claimed, phrase } of strongest(current)) {
    const made = await make({ kind: 'phrase', about, claimed })
    if (made.kind !== 'made') continue
    const markdown = claimMarkdown({ kind: 'phrase', number: made.number, words: phrase.da })
    phrases.push({ about, claimed, markdown })
  }
  return { figures: current.figures, phrases, chart: await chartOf(current, make) }
}

/** The Markdown of a chart; null where there is nothing above zero to draw. */
async function chartOf({ figures }: CurrentFigures, make: Make): Promise<string | null> {
  if (figures.series.report.trend.window?.reports === 0) return null
  const chart = await make({ kind: 'chart' })
  return chart.kind === 'made' ? claimMarkdown({ kind: 'chart', number: chart.number }) : null
}

/** Of each thing that phrases are about the first, which is the strongest; that figures are too few needs no claim. */
function strongest(current: CurrentFigures): readonly HoldingPhrase[] {
  const holding = holdingPhrases(current)
  return abouts.flatMap(
    (about) => holding.find((one) => one.about === about && one.claimed !== 'too_few') ?? [],
  )
}
