import type { ActionPlanId, DocumentMeasure } from '#action-plans'
import { sealed } from '#adoption'
import { councilsOf, municipalitiesOf, theDistrict } from '#councils'
import type { Tx } from '#db'
import { newId } from '#id'
import type { FocusAreaId, MeasureId } from '#measures'
import type { DecisionId } from '#meetings'
import type { CouncilId, PersonId } from '#permissions'
import { createEdition, partsOf, type EditionId, type Part } from '#plans'

/** A published plan for 2026 with two focus areas, as it stands before any action plan is public. */
export type SamplePlan = { readonly editionId: EditionId; readonly areas: readonly FocusAreaId[] }

/** Publishes an invented plan of the district with its councils, without the pages that lead there. */
export async function aPublishedPlan(tx: Tx): Promise<SamplePlan> {
  const district = await theDistrict(tx)
  if (!district) throw new Error('no district')
  const editionId = await createEdition(tx, {
    districtId: district.id,
    year: 2026,
    title: 'Samarbejdsplan 2026',
    parts: ['Trygt natteliv', 'Unge i trafikken'].map((title, index) => ({
      kind: 'focus-area' as const,
      number: `5.${index + 1}`,
      title,
      body: title,
      ready: true,
    })),
  })
  await tx.updateTable('plan_edition').set({ state: 'published' }).where('id', '=', editionId).execute()
  const parts = await partsOf(tx, editionId)
  await publishDirectory(tx)
  await publishParts(tx, editionId, parts)
  return { editionId, areas: parts.map((part) => part.identity) }
}

async function publishParts(tx: Tx, editionId: EditionId, parts: readonly Part[]): Promise<void> {
  await tx
    .insertInto('published.plan')
    .values({
      edition_id: editionId,
      district_key: 'nordjylland',
      year: 2026,
      number: 1,
      title: 'Samarbejdsplan 2026',
      correction_reason: null,
      discussed_on: null,
      decided_on: '2025-11-25',
      decision_text: 'Vedtaget.',
      meeting_place: 'Rådhuset',
      published_at: new Date('2025-11-26T08:00:00Z'),
      canonical: '{}',
      sha256: '0'.repeat(64),
    })
    .execute()
  await tx
    .insertInto('published.plan_part')
    .values(
      parts.map((part, position) => ({
        edition_id: editionId,
        position,
        identity: part.identity,
        kind: 'focus-area' as const,
        slug: position === 0 ? 'trygt-natteliv' : 'unge-i-trafikken',
        number: part.number,
        title: part.title,
        body: part.body,
        plain: part.body,
      })),
    )
    .execute()
}

async function publishDirectory(tx: Tx): Promise<void> {
  const district = await theDistrict(tx)
  if (!district) throw new Error('no district')
  const { key: district_key, name, policeName } = district
  await tx
    .insertInto('published.district')
    .values({ key: district_key, name, police_name: policeName, demonstration: true })
    .execute()
  for (const { code, name, tileColumn, tileRow } of await municipalitiesOf(tx))
    await tx
      .insertInto('published.municipality')
      .values({ code, district_key, name, tile_column: tileColumn, tile_row: tileRow })
      .execute()
  for (const { slug, kind, municipalityCode, nameDa, nameEn } of await councilsOf(tx))
    await tx
      .insertInto('published.council')
      .values({
        slug,
        district_key,
        kind,
        municipality_code: municipalityCode,
        name_da: nameDa,
        name_en: nameEn,
      })
      .execute()
}

/** Keeps an action plan for 2026 as adopted by its council, with the two answers and these measures. */
export async function anAdoptedPlan(
  tx: Tx,
  council: { readonly id: CouncilId; readonly slug: string; readonly nameDa: string },
  plan: SamplePlan,
  by: PersonId,
  measures: readonly MeasureId[] = [],
  number = 1,
): Promise<ActionPlanId> {
  const id = newId<'action-plan'>()
  const reason = number === 1 ? null : 'En dato var forkert.'
  await tx
    .insertInto('action_plan')
    .values({
      id,
      council_id: council.id,
      year: 2026,
      number,
      state: 'adopted',
      edition_id: plan.editionId,
      deadline: '2026-02-01',
      submitted_on: '2026-02-04',
      correction_reason: reason,
    })
    .execute()
  const answers = [
    { stance: 'covered', reason: '', title: 'Trygt natteliv', local: false, number: '5.1' },
    {
      stance: 'not-relevant',
      reason: 'Øen har ingen lysregulering.',
      title: 'Unge i trafikken',
      local: false,
      number: '5.2',
    },
  ] as const
  const document = {
    format: 'kredsplan-action-plan/1',
    district: { key: 'nordjylland', name: 'Nordjylland' },
    council: { slug: council.slug, name: council.nameDa },
    year: 2026,
    edition: number,
    correctionReason: reason,
    deadline: '2026-02-01',
    answers: answers.map((answer, index) => ({ ...answer, area: plan.areas[index] })),
    measures: measures.map((measure): Partial<DocumentMeasure> => ({ id: measure })),
  }
  await adopt(tx, id, council.id, sealed(document), by)
  return id
}

async function adopt(
  tx: Tx,
  action_plan_id: ActionPlanId,
  council_id: CouncilId,
  text: { readonly canonical: string; readonly sha256: string },
  by: PersonId,
): Promise<void> {
  const submission_id = newId()
  const decision_id = await decide(tx, action_plan_id, council_id, by)
  await tx
    .insertInto('action_plan_submission')
    .values({ id: submission_id, action_plan_id, submitted_by: by, ...text })
    .execute()
  await tx
    .insertInto('adopted_action_plan')
    .values({ action_plan_id, submission_id, decision_id, ...text })
    .execute()
}

async function decide(
  tx: Tx,
  subject_id: ActionPlanId,
  council_id: CouncilId,
  recorded_by: PersonId,
): Promise<DecisionId> {
  const [meeting_id, item, id] = [newId<'meeting'>(), newId<'agenda-item'>(), newId<'decision'>()]
  const held_on = '2026-02-20'
  const meeting = { held_on, starts_at: '10:00', place: 'Byrum', kind: 'ordinary', state: 'held' } as const
  await tx
    .insertInto('meeting')
    .values({ id: meeting_id, council_id, ...meeting })
    .execute()
  const about = { title: 'Handleplan', closed: false, subject_kind: 'action-plan', subject_id } as const
  await tx
    .insertInto('agenda_item')
    .values({ id: item, meeting_id, position: 1, ...about })
    .execute()
  const decided = { outcome: 'adopted', text: 'Vedtaget.', decided_on: held_on } as const
  await tx
    .insertInto('decision')
    .values({ id, agenda_item_id: item, recorded_by, ...decided })
    .execute()
  return id
}
