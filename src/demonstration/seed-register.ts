import { actionPlansOf } from '#action-plans'
import type { CalendarDate } from '#calendar'
import { councilsOf, districtCouncilId, theDistrict } from '#councils'
import type { Tx } from '#db'
import { bindIndicator } from '#measures'
import { publishMeasures } from '#register-publishing'
import { roundsOf } from '#status-rounds'
import { actorOn } from './actor-on.ts'
import { actionPlans, measures, reportsSet, rounds } from './content/index.ts'
import type { Seeded } from './queries.ts'
import { seedPlanned } from './register-queries.ts'
import { at, dayOf, rowsOf, type Keys, type SeededMeasure } from './register-rows.ts'
import { moveRound } from './round-queries.ts'
import {
  begunOn,
  coordinatorOn,
  seedActionPlan,
  seedAnswers,
  seedAreas,
  seedMeetingsToCome,
} from './seed-action-plans.ts'
import { seedRounds } from './seed-rounds.ts'
import { seedYear } from './year-queries.ts'

const year = 2026

/**
 * Fills the year that the published plan opened: the nine action plans as their councils adopted them, the
 * measures as they were planned, and then what became of them. Plans go the way that every plan goes; what
 * was done, measured and said in the past is written down on its day.
 *
 * @param today rounds whose day has come are opened
 */
export async function seedRegister(tx: Tx, seeded: Seeded, today: CalendarDate): Promise<void> {
  const district = await theDistrict(tx)
  if (!district) throw new Error('the demonstration has no district')
  const councils = new Map((await councilsOf(tx)).map((council) => [council.slug, council.id]))
  const plans = new Map((await actionPlansOf(tx, district.id, year)).map((plan) => [plan.councilSlug, plan]))
  const keys = {
    ...seeded,
    councils,
    areas: await seedAreas(tx, seeded, plans, actionPlans),
    rounds: new Map((await roundsOf(tx, district.id, year)).map(({ number, id }) => [String(number), id])),
  }
  for (const { number, opens, due } of rounds)
    await moveRound(tx, at(keys.rounds, String(number)), dayOf(opens), dayOf(due))
  const rows = rowsOf(measures, keys)
  await seedPlanned(tx, district.id, year, rows)
  await bindIndicators(tx, keys, rows)
  await seedAnswers(tx, keys, plans, actionPlans)
  for (const content of actionPlans) await seedActionPlan(tx, keys, at(plans, content.council), content)
  const secretariat = await actorOn(tx, seeded, 'sekretariatsleder', today)
  await publishMeasures(tx, secretariat, await districtCouncilId(tx), year, null)
  await seedMeetingsToCome(tx, keys, today)
  await seedYear(tx, rows)
  await seedRounds(tx, keys, rows, today)
}

/** Lets indicators follow the made-up figures, by those who coordinate. */
async function bindIndicators(tx: Tx, keys: Keys, rows: readonly SeededMeasure[]): Promise<void> {
  const slugs = new Map([...keys.councils].map(([slug, id]) => [id, slug]))
  for (const { councilId, indicators } of rows)
    for (const { id, follows } of indicators) {
      if (!follows) continue
      const actor = await coordinatorOn(tx, keys, at(slugs, councilId), begunOn)
      const bound = await bindIndicator(tx, actor, id, { set: reportsSet.code, ...follows })
      if (bound.kind !== 'bound') throw new Error(`the demonstration's indicator: ${bound.kind}`)
    }
}
