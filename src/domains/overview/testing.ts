import { answerArea, answersOf, openActionPlans, actionPlanFor, type Stance } from '#action-plans'
import type { CalendarDate } from '#calendar'
import { theDistrict, type DistrictId } from '#councils'
import type { Tx } from '#db'
import {
  createMeasure,
  reportStatus,
  takeMeasureStep,
  type FocusAreaId,
  type MeasureId,
  type MeasureText,
} from '#measures'
import type { Actor, CouncilId, FunctionId } from '#permissions'
import { createEdition, partsOf } from '#plans'
import { aDistrict, aMeasureText, aMember, councilId, functionOf } from '#testing'

/** The day on which the tests look: the deadline of 1 February has passed. */
export const today: CalendarDate = '2026-05-12'

/** A district with a published plan of three areas for 2026 and an open action plan in every council. */
export type Scene = {
  readonly districtId: DistrictId
  readonly secretariat: Actor
  readonly areas: readonly [FocusAreaId, FocusAreaId, FocusAreaId]
  readonly aalborg: CouncilId
  readonly laesoe: CouncilId
  readonly lead: FunctionId
  readonly deputy: FunctionId
}

const titles = ['Vold i nære relationer', 'Narkotika', 'Ungdomskriminalitet'] as const

/** Sets the scene up; the action plans were opened in December. */
export async function aScene(tx: Tx): Promise<Scene> {
  await aDistrict(tx)
  const lead = functionOf(await aMember(tx, 'lokalraad-aalborg', 'lead'))
  const deputy = functionOf(await aMember(tx, 'lokalraad-aalborg', 'lead'))
  const secretariat = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
  const district = await theDistrict(tx)
  if (!district) throw new Error('no district')
  const parts = titles.map((title, index) => {
    return { kind: 'focus-area', number: `5.${index + 1}`, title, body: 'Tekst.' } as const
  })
  const plan = { districtId: district.id, year: 2026, title: 'Samarbejdsplan 2026', parts }
  const edition = await createEdition(tx, plan)
  await tx.updateTable('plan_edition').set({ state: 'published' }).where('id', '=', edition).execute()
  await openActionPlans(tx, secretariat, edition, 'https://kredsplan.eksempel.example', '2025-12-08')
  const [violence, drugs, youth] = (await partsOf(tx, edition)).map((part) => part.identity)
  if (!violence || !drugs || !youth) throw new Error('three areas')
  return {
    districtId: district.id,
    secretariat,
    areas: [violence, drugs, youth],
    aalborg: await councilId(tx, 'lokalraad-aalborg'),
    laesoe: await councilId(tx, 'lokalraad-laesoe'),
    lead,
    deputy,
  }
}

/** Lets a council answer an area in its plan of 2026. */
export async function answer(
  tx: Tx,
  scene: Scene,
  council: CouncilId,
  area: FocusAreaId,
  stance: Stance,
  reason = '',
): Promise<void> {
  const plan = await actionPlanFor(tx, council, 2026)
  const row = plan && (await answersOf(tx, [plan.id])).find(({ focusAreaId }) => focusAreaId === area)
  if (!row) throw new Error('no such row')
  const outcome = await answerArea(tx, scene.secretariat, row.id, row.revision, { stance, reason, note: '' })
  if (outcome.kind !== 'answered') throw new Error(outcome.kind)
}

/** A planned measure of Aalborg's for 2026, or as given; without dates, so that only reports say how it goes. */
export async function aMeasure(
  tx: Tx,
  scene: Scene,
  given: Partial<MeasureText>,
  council: CouncilId = scene.aalborg,
): Promise<MeasureId> {
  const text = aMeasureText({
    title: 'Natteravne',
    leadFunctionId: council === scene.aalborg ? scene.lead : null,
    deputyFunctionId: council === scene.aalborg ? scene.deputy : null,
    ...given,
  })
  const outcome = await createMeasure(tx, scene.secretariat, council, 2026, text, today)
  if (outcome.kind !== 'created') throw new Error(outcome.kind)
  return outcome.id
}

/** Lets somebody say how a measure goes, on the day of the tests. */
export async function say(
  tx: Tx,
  scene: Scene,
  id: MeasureId,
  report: 'on-plan' | 'behind' | 'at-risk',
): Promise<void> {
  await reportStatus(tx, scene.secretariat, id, { report, line: 'Sådan går det.', public: false }, today)
}

/** Ends a measure. */
export async function finish(tx: Tx, scene: Scene, id: MeasureId): Promise<void> {
  const outcome = await takeMeasureStep(tx, scene.secretariat, id, 'finish', '')
  if (outcome.kind !== 'taken') throw new Error(outcome.kind)
}
