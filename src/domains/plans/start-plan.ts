import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import { districtCouncilId, theDistrict } from '#councils'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import { discardEdition } from './discard-edition.ts'
import { longest, remarkProblem } from './part-text.ts'
import { freeYear } from './free-year.ts'
import { createEdition, findEdition, partsOf } from './queries.ts'
import type { Edition, EditionId, NewPart, Part } from './types.ts'

export type StartOutcome =
  | { readonly kind: 'started'; readonly id: EditionId }
  | { readonly kind: 'exists'; readonly id: EditionId; readonly year: number }
  | { readonly kind: 'no-source' }

/**
 * Starts next year's plan from an edition: every section and focus area that was not dropped, with the
 * same identity and writer and last year's text, none of them decided on yet.
 *
 * @param options.replaceDraft set a draft that next year already has aside, rather than refuse
 */
export async function startNextPlan(
  tx: Tx,
  actor: Actor,
  from: EditionId,
  options: { readonly replaceDraft: boolean },
): Promise<StartOutcome> {
  const seat = authorise(actor, 'plan.arrange', { councilId: await districtCouncilId(tx) })
  const source = await findEdition(tx, from)
  if (!source) throw new HTTPException(404)
  if (!canBeCarriedOn(source)) return { kind: 'no-source' }
  const year = source.year + 1
  const taken = await freeYear(tx, source.districtId, year)
  if (taken.kind !== 'free') {
    const { edition } = taken
    if (!options.replaceDraft || edition.state !== 'draft') return { kind: 'exists', id: edition.id, year }
    await discardEdition(tx, actor, edition.id)
  }
  const parts = await partsOf(tx, source.id)
  const id = await createEdition(tx, {
    districtId: source.districtId,
    year,
    title: titleFor(source.title, source.year),
    parts: parts.filter((part) => part.carry !== 'drop').map(carriedOver),
    savedBy: actor.personId,
    basedOn: source.id,
  })
  await record(tx, actor, seat, 'plan.started', { kind: 'plan-edition', id }, { year })
  return { kind: 'started', id }
}

/**
 * Whether next year's plan may start from the edition: an adopted one, or one that was taken in from a
 * document and was adopted before this system was there.
 */
export function canBeCarriedOn(edition: Pick<Edition, 'state' | 'basedOn'>): boolean {
  if (edition.state === 'adopted' || edition.state === 'published') return true
  const open = edition.state === 'draft' || edition.state === 'proposed'
  return open && edition.basedOn === null
}

function carriedOver(part: Part): NewPart {
  const { identity, kind, number, title, body, writerFunctionId } = part
  return { identity, kind, number, title, body, writerFunctionId, previousPartId: part.id }
}

/** The title with next year in it: `Samarbejdsplan 2026` becomes `Samarbejdsplan 2027`. */
function titleFor(title: string, year: number): string {
  return title.replaceAll(String(year), String(year + 1))
}

export type EmptyOutcome =
  | { readonly kind: 'started'; readonly id: EditionId }
  | { readonly kind: 'exists'; readonly id: EditionId; readonly year: number }
  | { readonly kind: 'bad-year' }
  | { readonly kind: 'bad-title'; readonly problem: 'missing' | 'too-long' | 'personal-number' }

/** Starts a year's plan without any parts. `year` is from 2000 to 2100. */
export async function startEmptyPlan(
  tx: Tx,
  actor: Actor,
  plan: { readonly year: number; readonly title: string },
): Promise<EmptyOutcome> {
  const seat = authorise(actor, 'plan.arrange', { councilId: await districtCouncilId(tx) })
  const { year, title } = plan
  if (!Number.isInteger(year) || year < 2000 || year > 2100) return { kind: 'bad-year' }
  const problem = title === '' ? 'missing' : remarkProblem(title, longest.title)
  if (problem) return { kind: 'bad-title', problem }
  const district = await theDistrict(tx)
  if (!district) throw new HTTPException(404)
  const taken = await freeYear(tx, district.id, year)
  if (taken.kind !== 'free') return { kind: 'exists', id: taken.edition.id, year }
  const id = await createEdition(tx, {
    districtId: district.id,
    year,
    title,
    parts: [],
    savedBy: actor.personId,
  })
  await record(tx, actor, seat, 'plan.started', { kind: 'plan-edition', id }, { year })
  return { kind: 'started', id }
}
