import { isLive, type MeasureState } from './law.ts'

/** How a measure goes. Unknown is its own answer: never good, never zero. */
export const healths = ['at-risk', 'behind', 'unknown', 'on-plan'] as const
export type Health = (typeof healths)[number]

/** A report older than this says nothing any more: a quarter and ten days. */
export const staleAfterDays = 100
/** An activity this long over its day puts the measure at risk. */
export const longOverdueDays = 60
/** How long somebody's own word stands in the place of the computed health. */
export const overrideDays = 60

/**
 * What health follows from, as far as it depends on the day: read from the database for one measure or for
 * a whole group of equal ones (`signal-queries.ts`).
 */
export type Signals = {
  readonly state: MeasureState
  /** Its first day is still to come, or has passed while it is only planned. */
  readonly start: 'ahead' | 'late' | 'fine'
  /** Whether an open activity is over its day, and for how long. */
  readonly overdue: 'none' | 'some' | 'long'
  /** What the lead said last; null where nobody has said anything. */
  readonly report: 'on-plan' | 'behind' | 'at-risk' | null
  readonly stale: boolean
  /** The worst of its indicators; null without any. */
  readonly indicator: 'off-track' | 'unknown' | 'on-track' | 'reached' | null
  /** The day of an indicator has passed without its target. */
  readonly missed: boolean
  /** Somebody's own word that still holds. */
  readonly override: Health | null
}

/** Why a measure has the health that it has. */
export type HealthReason =
  | 'overridden'
  | 'overdue'
  | 'long-overdue'
  | 'reported-on-plan'
  | 'reported-behind'
  | 'reported-at-risk'
  | 'no-report'
  | 'stale'
  | 'off-track'
  | 'missed'
  | 'late-start'
  | 'not-started'

type Rule = {
  readonly reason: HealthReason
  readonly health: Health
  readonly when: (signals: Signals) => boolean
}

/** Every reason there is; the worst health among those that hold decides. */
const rules: readonly Rule[] = [
  { reason: 'long-overdue', health: 'at-risk', when: ({ overdue }) => overdue === 'long' },
  { reason: 'missed', health: 'at-risk', when: ({ missed }) => missed },
  { reason: 'reported-at-risk', health: 'at-risk', when: (s) => s.report === 'at-risk' && !s.stale },
  { reason: 'overdue', health: 'behind', when: ({ overdue }) => overdue === 'some' },
  { reason: 'off-track', health: 'behind', when: (s) => s.indicator === 'off-track' && !s.missed },
  { reason: 'reported-behind', health: 'behind', when: (s) => s.report === 'behind' && !s.stale },
  { reason: 'late-start', health: 'behind', when: ({ start }) => start === 'late' },
  { reason: 'not-started', health: 'unknown', when: ({ start }) => start === 'ahead' },
  { reason: 'stale', health: 'unknown', when: (s) => s.stale && s.report !== null },
  { reason: 'no-report', health: 'unknown', when: (s) => s.report === null && s.start !== 'ahead' },
  { reason: 'reported-on-plan', health: 'on-plan', when: (s) => s.report === 'on-plan' && !s.stale },
]

/**
 * A measure's health with its reasons, the most telling first.
 *
 * @returns health null for a measure that is an idea or has ended: there is nothing to ask
 */
export function healthOf(signals: Signals): {
  readonly health: Health | null
  readonly reasons: readonly HealthReason[]
} {
  if (!isLive(signals.state)) return { health: null, reasons: [] }
  const holding = rules.filter((rule) => rule.when(signals))
  const reasons = holding.map((rule) => rule.reason)
  if (signals.override) return { health: signals.override, reasons: ['overridden', ...reasons] }
  return { health: worst(holding.map((rule) => rule.health)) ?? 'unknown', reasons }
}

/** The worst of several healths; null of none. At risk is worse than behind, behind than unknown. */
export function worst(several: readonly (Health | null)[]): Health | null {
  return healths.find((health) => several.includes(health)) ?? null
}
