import type { FC } from 'hono/jsx'
import type { Lang } from '#texts'
import { stanceSign, HealthSign, type MarkedHealth, type MarkedStance } from './marks.tsx'
import { registerTexts } from './register-texts.ts'

/** What one local council does about one focus area. */
export type CoverageCell = {
  readonly href: string
  readonly stance: MarkedStance
  readonly measures: number
  /** The worst among the measures that go on; null where none does. */
  readonly health: MarkedHealth
  /** There are measures, and all of them have ended. */
  readonly ended: boolean
  /** The answer is to be looked at again, because the district plan changed. */
  readonly review: boolean
}

/** A focus area: a column of the matrix. Its title is Danish in both languages. */
export type CoverageArea = {
  readonly key: string
  readonly number: string | null
  readonly title: string
  /** Null where the area has no page. */
  readonly href: string | null
}

/** A local council: a row of the matrix, one cell for each area in the areas' order. */
export type CoverageRow = {
  readonly key: string
  readonly name: string
  readonly href: string
  /** A remark under the name, such as "Indsendt 3 dage efter fristen". */
  readonly note: string | null
  readonly cells: readonly CoverageCell[]
}

/**
 * The colour of a cell: the worst of the answer and of how it goes. Where something is unknown or missing,
 * also measures for a covered area, it is neither good nor bad but open.
 */
export function toneOf(cell: CoverageCell): string {
  if (cell.stance === null) return 'missing'
  if (cell.health === 'at-risk') return 'at-risk'
  if (cell.health === 'behind') return 'behind'
  if (cell.stance === 'not-relevant') return 'not-relevant'
  if (cell.health === 'unknown' || cell.measures === 0) return 'unknown'
  if (cell.stance === 'partly') return 'partly'
  if (cell.health === 'on-plan') return 'on-plan'
  return cell.ended ? 'ended' : 'unknown'
}

/** A focus area as text: "5.1 Vold i nære relationer". */
export function areaName(area: CoverageArea): string {
  return area.number === null ? area.title : `${area.number} ${area.title}`
}

/** What a cell says, in words: "dækket, 4 indsatser, værste status forsinket". */
export function cellWords(lang: Lang, cell: CoverageCell): string {
  const t = registerTexts[lang]
  const words = [t.stances[cell.stance ?? 'missing']]
  if (cell.measures > 0) words.push(t.measures(cell.measures))
  else if (cell.stance === 'covered' || cell.stance === 'partly') words.push(t.noMeasures)
  if (cell.health === 'on-plan') words.push(t.onPlan(cell.measures))
  else if (cell.health !== null) words.push(t.worst(cell.measures, t.healths[cell.health]))
  else if (cell.ended) words.push(t.ended(cell.measures))
  if (cell.review) words.push(t.review)
  return words.join(', ')
}

/** Whether the number of measures says something: not where nothing was to be expected. */
function counts(cell: CoverageCell): boolean {
  return cell.measures > 0 || cell.stance === 'covered' || cell.stance === 'partly'
}

/** What a cell says, for the eye: the answer's sign, the number of measures, how they go. */
export const CellSigns: FC<{ readonly cell: CoverageCell }> = ({ cell }) => (
  <span class="cell-signs" aria-hidden="true">
    <i>{stanceSign(cell.stance)}</i>
    {counts(cell) ? <b>{cell.measures}</b> : null}
    {cell.review ? <sup>*</sup> : null}
    {cell.health !== null || cell.ended ? <HealthSign health={cell.health} /> : null}
  </span>
)
