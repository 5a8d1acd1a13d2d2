import { record } from '#audit'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import { thresholdSetting, updateThreshold } from './setting-queries.ts'
import { holdFigures, wantAnalysis } from './take-queries.ts'

/** The thresholds that may be set; 5 at first. */
const thresholdLimits = { least: 3, most: 20 } as const

export type SetThresholdOutcome = {
  readonly kind: 'set' | 'same' | 'bad-threshold' | 'changed-meanwhile'
}

/**
 * Sets from which count on figures are shown to the public: 1 up to but not including it are withheld.
 *
 * @param revision the setting's, as it was on the page
 */
export async function setThreshold(
  tx: Tx,
  actor: Actor,
  threshold: number,
  revision: number,
): Promise<SetThresholdOutcome> {
  const seat = authorise(actor, 'statistics.edit', { councilId: await districtCouncilId(tx) })
  if (!Number.isInteger(threshold) || threshold < thresholdLimits.least || threshold > thresholdLimits.most)
    return { kind: 'bad-threshold' }
  await holdFigures(tx)
  const before = await thresholdSetting(tx)
  if (before.revision !== revision) return { kind: 'changed-meanwhile' }
  if (before.threshold === threshold) return { kind: 'same' }
  if (!(await updateThreshold(tx, threshold, revision))) return { kind: 'changed-meanwhile' }
  await wantAnalysis(tx, 'all')
  const detail = { before: before.threshold, after: threshold }
  await record(tx, actor, seat, 'statistics.threshold-set', { kind: 'setting', id: 'threshold' }, detail)
  return { kind: 'set' }
}
