import { northernActionPlans } from './action-plans-north.ts'
import { southernActionPlans } from './action-plans-south.ts'
import type { DemoActionPlan, DemoRound } from './register-types.ts'

/** The nine action plans for 2026, in the order in which they became public. */
export const actionPlans: readonly DemoActionPlan[] = [
  ...northernActionPlans,
  ...southernActionPlans,
].toSorted((a, b) => (a.published < b.published ? -1 : 1))

/** The status rounds of 2026 as the secretariat moved them. */
export const rounds: readonly DemoRound[] = [
  { number: 1, opens: '03-02', due: '03-16' },
  { number: 2, opens: '06-01', due: '06-15' },
  { number: 3, opens: '09-01', due: '09-15' },
  { number: 4, opens: '11-16', due: '11-30' },
]
