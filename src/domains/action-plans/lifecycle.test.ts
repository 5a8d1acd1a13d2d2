import { describe, expect, test as plain } from 'vitest'
import type { Tx } from '#db'
import { Forbidden, may, roles, type Action, type Actor } from '#permissions'
import { anActor, councilId, test } from '#testing'
import { answerArea } from './answer-area.ts'
import { changeDeadline } from './change-deadline.ts'
import { markPublished } from './change-queries.ts'
import { decideCarryOver } from './decide-carry-over.ts'
import { decideOnActionPlan } from './decide-on-action-plan.ts'
import { actionPlanStates, actionPlanSteps, stepLeadsOn, type ActionPlanStepName } from './lifecycle.ts'
import { addLocalArea, removeLocalArea, renameLocalArea } from './local-areas.ts'
import { openActionPlans } from './open-action-plans.ts'
import { answersOf, findActionPlan, newestSubmission } from './queries.ts'
import { scheduleActionPlan } from './schedule-action-plan.ts'
import { startActionPlanCorrection } from './start-action-plan-correction.ts'
import { submitActionPlan, withdrawActionPlan } from './submit-action-plan.ts'
import { aMeasure, aPlanToDecide, today, url } from './testing.ts'

type Scene = Awaited<ReturnType<typeof aPlanToDecide>>
type Run = (tx: Tx, actor: Actor, scene: Scene) => Promise<unknown>

const decision = { text: 'Lokalrådet besluttede.', decidedOn: today } as const

/** The steps that a command of this slice takes on behalf of somebody. */
const steps = {
  submit: (tx, actor, { plan }) => submitActionPlan(tx, actor, plan.id, today),
  withdraw: (tx, actor, { plan }) => withdrawActionPlan(tx, actor, plan.id),
  adopt: (tx, actor, { agendaItemId }) =>
    decideOnActionPlan(tx, actor, { agendaItemId, ...decision, outcome: 'adopted' }),
  reject: (tx, actor, { agendaItemId }) =>
    decideOnActionPlan(tx, actor, { agendaItemId, ...decision, outcome: 'rejected' }),
} as const satisfies Partial<Record<ActionPlanStepName, Run>>

const stepNames = Object.keys(steps) as readonly (keyof typeof steps)[]

/** The table once more, by hand: a change of it must be repeated here. */
plain('an action plan goes these ways and no others', () => {
  const ways = Object.entries(actionPlanSteps).map(([name, { from, to, who, guard }]) => [
    name,
    from,
    to,
    who,
    guard,
  ])
  expect(ways).toEqual([
    ['submit', 'draft', 'submitted', 'action-plan.write', 'no-gaps'],
    ['withdraw', 'submitted', 'draft', 'action-plan.write', null],
    ['adopt', 'submitted', 'adopted', 'decision.record', 'decided-on-agenda'],
    ['reject', 'submitted', 'draft', 'decision.record', 'decided-on-agenda'],
    ['publish', 'adopted', 'published', 'action-plan.publish', null],
    ['supersede', 'published', 'superseded', 'action-plan.publish', 'later-edition-published'],
  ])
})

describe.for(stepNames)('%s', (name) => {
  test.for(actionPlanStates)('a plan that is %s', async (state, { tx }) => {
    const scene = await aPlanToDecide(tx)
    const { id } = scene.plan
    await tx.updateTable('action_plan').set({ state }).where('id', '=', id).execute()
    const outcome = await steps[name](tx, scene.coordinator, scene)
    const after = (await findActionPlan(tx, id))?.state
    if (stepLeadsOn(name, state)) expect(after).toBe(actionPlanSteps[name].to)
    else {
      expect(after).toBe(state)
      expect(['wrong-state', 'taken-back']).toContain((outcome as { kind: string }).kind)
    }
  })
})

test.for(actionPlanStates)('publishing a plan that is %s', async (state, { tx }) => {
  const { plan } = await aPlanToDecide(tx)
  await tx.updateTable('action_plan').set({ state }).where('id', '=', plan.id).execute()
  expect(await markPublished(tx, plan.id)).toBe(stepLeadsOn('publish', state))
  const after = (await findActionPlan(tx, plan.id))?.state
  expect(after).toBe(stepLeadsOn('publish', state) ? 'published' : state)
})

test('a plan with gaps is not submitted, whoever asks', async ({ tx }) => {
  const scene = await aPlanToDecide(tx)
  const change = { state: 'draft' } as const
  await tx.updateTable('action_plan').set(change).where('id', '=', scene.plan.id).execute()
  await tx.updateTable('local_answer').set({ stance: null }).execute()
  for (const actor of [scene.coordinator, scene.chair, scene.secretariat])
    expect(await steps.submit(tx, actor, scene)).toMatchObject({ kind: 'with-gaps' })
})

const firstRow = async (tx: Tx, { plan }: Scene) => {
  const [row] = await answersOf(tx, [plan.id])
  if (!row) throw new Error('no row')
  return row
}

const answered = { stance: 'covered', reason: '', note: '' } as const
const meeting = { heldOn: '2026-12-20', startsAt: '09:00', place: 'Byrum' } as const

/** Every command, the actions that it takes, and a call that gets as far as asking. */
const commands: readonly (readonly [name: string, actions: readonly Action[], run: Run])[] = [
  ...stepNames.map((name) => [name, [actionPlanSteps[name].who], steps[name]] as const),
  [
    'answer',
    ['action-plan.write'],
    async (tx, actor, scene) => {
      const row = await firstRow(tx, scene)
      return answerArea(tx, actor, row.id, row.revision, answered)
    },
  ],
  ['add an area', ['action-plan.write'], (tx, actor, { plan }) => addLocalArea(tx, actor, plan.id, 'Havnen')],
  [
    'rename an area',
    ['action-plan.write'],
    async (tx, actor, scene) => {
      const row = await firstRow(tx, scene)
      await tx.updateTable('local_answer').set({ local: true }).where('id', '=', row.id).execute()
      return renameLocalArea(tx, actor, row.id, row.revision, 'Havnen')
    },
  ],
  [
    'remove an area',
    ['action-plan.write'],
    async (tx, actor, scene) => removeLocalArea(tx, actor, (await firstRow(tx, scene)).id),
  ],
  [
    'carry over',
    ['action-plan.write'],
    async (tx, actor, scene) => {
      const old = await aMeasure(tx, scene, { startsOn: null, endsOn: null }, 2026)
      return decideCarryOver(tx, actor, scene.plan.id, old, { decision: 'continue', reason: 'Ja.' }, today)
    },
  ],
  [
    'schedule',
    ['action-plan.write', 'meeting.edit'],
    (tx, actor, { plan }) => scheduleActionPlan(tx, actor, plan.id, meeting, 'Handleplan'),
  ],
  [
    'correct',
    ['action-plan.write'],
    (tx, actor, { plan }) => startActionPlanCorrection(tx, actor, plan.id, 'Fejl.'),
  ],
  [
    'change the deadline',
    ['status-round.arrange'],
    (tx, actor, { plan }) => changeDeadline(tx, actor, plan.id, '2027-02-02'),
  ],
]

const seats = [
  ['kredsraad', 'district'],
  ['lokalraad-laesoe', 'local'],
  ['lokalraad-rebild', 'local'],
] as const

describe.for(commands)('to %s', ([, actions, run]) => {
  test.for(seats)(
    'for those of %s it takes what the table of permissions says',
    async ([slug, kind], { tx }) => {
      const scene = await aPlanToDecide(tx)
      const council = await councilId(tx, slug)
      for (const role of roles) {
        const actor = await anActor(tx, role, council, kind)
        const target = { councilId: scene.laesoe }
        const attempt = run(tx, actor, scene)
        if (actions.every((action) => may(actor, action, target))) await attempt
        else await expect(attempt, role).rejects.toThrow(Forbidden)
      }
    },
  )
})

test.for(seats)(
  'those of %s open action plans when they may publish the plan',
  async ([slug, kind], { tx }) => {
    const scene = await aPlanToDecide(tx)
    const target = { councilId: await councilId(tx, 'kredsraad') }
    const council = await councilId(tx, slug)
    for (const role of roles) {
      const actor = await anActor(tx, role, council, kind)
      const attempt = openActionPlans(tx, actor, scene.edition, url, today)
      if (may(actor, 'plan.publish', target)) await attempt
      else await expect(attempt, role).rejects.toThrow(Forbidden)
    }
  },
)

test('who may not changes nothing', async ({ tx }) => {
  const scene = await aPlanToDecide(tx)
  const before = await findActionPlan(tx, scene.plan.id)
  const text = await newestSubmission(tx, scene.plan.id)
  const stranger = await anActor(tx, 'secretary', await councilId(tx, 'lokalraad-rebild'), 'local')
  for (const name of stepNames) await expect(steps[name](tx, stranger, scene)).rejects.toThrow(Forbidden)
  expect(await findActionPlan(tx, scene.plan.id)).toEqual(before)
  expect(await newestSubmission(tx, scene.plan.id)).toEqual(text)
})
