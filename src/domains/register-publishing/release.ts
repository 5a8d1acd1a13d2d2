import { createHash } from 'node:crypto'
import { adoptedActionPlan, type ActionPlan } from '#action-plans'
import type { Council } from '#councils'
import type { Db } from '#db'
import { adoptedMeasures, publicActionPlan, publicAnswers } from './projection.ts'
import type { PublicActionPlan, PublicAnswer, PublicRegister } from './public-rows.ts'
import { knownAddresses, publishedActionPlan, publishedAnswers } from './published-queries.ts'
import { publishedRegister } from './published-measure-queries.ts'
import { internalTitles, registerToPublish } from './register-queries.ts'

/** What is public now, and what would be after publishing. */
type Turn<Before, After = Before> = { readonly before: Before; readonly after: After }

/** What would become public of a council's year. */
export type RegisterRelease = {
  /** The plan and its answers; null where only measures are published. */
  readonly plan: Turn<PublicActionPlan | null, PublicActionPlan> | null
  readonly answers: Turn<readonly PublicAnswer[]>
  readonly register: Turn<PublicRegister>
  /** Titles of measures in the adopted text that are internal now: they keep it from being published. */
  readonly internal: readonly string[]
  /** Whether publishing it would make a difference. */
  readonly changed: boolean
  /** Stands for exactly this release: who publishes sends back the one they were shown. */
  readonly fingerprint: string
}

/**
 * Prepares the publication of an adopted action plan with its measures, or of what has become of the
 * measures of a published one: its answers stay as they were adopted. Changes nothing.
 *
 * @returns null for a plan that is neither adopted nor published
 */
export async function prepareActionPlan(db: Db, plan: ActionPlan): Promise<RegisterRelease | null> {
  if (plan.state !== 'adopted' && plan.state !== 'published') return null
  const adopted = await adoptedActionPlan(db, plan.id)
  if (!adopted) return null
  const council = { id: plan.councilId, slug: plan.councilSlug }
  const register = await turnOf(db, council, plan.year, adopted.canonical)
  if (plan.state === 'published') return releaseOf({ plan: null, answers: none, internal: [], register })
  const before = await publishedActionPlan(db, council.slug, plan.year)
  const known = await knownAddresses(db, council.slug, plan.year)
  const answers = {
    before: before ? await publishedAnswers(db, before.action_plan_id) : [],
    after: publicAnswers(adopted.canonical, known),
  }
  return releaseOf({
    plan: { before, after: publicActionPlan(plan, adopted) },
    answers,
    internal: await internalTitles(db, adoptedMeasures(adopted.canonical)),
    register,
  })
}

/** Prepares the publication of the district council's own measures of a year. Changes nothing. */
export async function prepareDistrictMeasures(
  db: Db,
  council: Pick<Council, 'id' | 'slug'>,
  year: number,
): Promise<RegisterRelease> {
  const register = await turnOf(db, council, year, null)
  return releaseOf({ plan: null, answers: none, internal: [], register })
}

async function turnOf(
  db: Db,
  council: Pick<Council, 'id' | 'slug'>,
  year: number,
  adopted: string | null,
): Promise<Turn<PublicRegister>> {
  const known = adopted === null ? null : adoptedMeasures(adopted)
  return {
    before: await publishedRegister(db, council.slug, year),
    after: await registerToPublish(db, council.id, year, known),
  }
}

function releaseOf(release: Omit<RegisterRelease, 'changed' | 'fingerprint'>): RegisterRelease {
  const { plan, answers, register } = release
  const before = JSON.stringify(register.before, byName)
  const after = JSON.stringify(register.after, byName)
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([plan?.after ?? null, answers.after, after]))
    .digest('hex')
  return { ...release, changed: plan !== null || before !== after, fingerprint }
}

const none = { before: [], after: [] } as const

/** Makes the order in which a row's fields were selected irrelevant. */
function byName(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
