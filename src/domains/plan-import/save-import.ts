import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import { districtCouncilId, theDistrict } from '#councils'
import type { Tx } from '#db'
import { toParts, type Proposal } from '#documents/reading'
import { authorise, type Actor, type Seat } from '#permissions'
import {
  createEdition,
  editionsOf,
  freeYear,
  partsOf,
  type Edition,
  type EditionId,
  type NewPart,
  type Part,
} from '#plans'
import { placesWithPersonalNumbers } from './personal-numbers.ts'
import { closeImport, findImport, type ImportId } from './queries.ts'

export type ImportOutcome =
  | {
      readonly kind: 'imported'
      readonly id: EditionId
      readonly title: string
      readonly parts: number
      /** How many of the parts are known from another year. */
      readonly known: number
    }
  | { readonly kind: 'exists'; readonly edition: Edition }
  | { readonly kind: 'nothing-in-it' }
  | { readonly kind: 'personal-numbers'; readonly places: readonly string[] }
  | { readonly kind: 'bad-year' }

/** A proposal that is to become the plan of a year. */
export type PlanToImport = {
  readonly year: number
  readonly proposal: Proposal
  /** The document it was read from, for the log. */
  readonly fileName?: string
}

/**
 * Makes a draft edition of a read plan, all of it or nothing. A section or focus area with the title of
 * one that the district already has keeps that identity; where it corrects a published plan, so does a focus
 * area with the number of one in it.
 *
 * @param actor null on the machine itself, where whoever runs the command owns the data anyway
 */
export async function importPlan(tx: Tx, actor: Actor | null, plan: PlanToImport): Promise<ImportOutcome> {
  const seat = actor && authorise(actor, 'plan.import', { councilId: await districtCouncilId(tx) })
  return makePlan(tx, actor, seat, plan)
}

async function makePlan(
  tx: Tx,
  actor: Actor | null,
  seat: Seat | null,
  plan: PlanToImport,
): Promise<ImportOutcome> {
  const { year, proposal } = plan
  if (!Number.isInteger(year) || year < 2000 || year > 2100) return { kind: 'bad-year' }
  const places = placesWithPersonalNumbers(proposal)
  if (places.length > 0) return { kind: 'personal-numbers', places }
  const district = await theDistrict(tx)
  if (!district) throw new HTTPException(404)
  const free = await freeYear(tx, district.id, year)
  if (free.kind === 'open') return { kind: 'exists', edition: free.edition }
  const corrected = free.kind === 'published' ? await partsOf(tx, free.edition.id) : []
  const titled = withIdentities(partsIn(proposal), await knownParts(tx, district.id), sameTitle)
  const parts = withIdentities(titled, corrected, sameNumber)
  if (parts.length === 0) return { kind: 'nothing-in-it' }
  const title = (proposal.title ?? '').trim().slice(0, 300) || `Samarbejdsplan ${year}`
  const id = await createEdition(tx, {
    districtId: district.id,
    year,
    title,
    parts,
    savedBy: actor?.personId ?? null,
    // A year whose plan is public gets the text as a correction of it, with a reason that says so.
    correctionReason: free.kind === 'free' ? null : 'Planens tekst er indlæst fra det oprindelige dokument.',
  })
  const detail = { year, parts: parts.length, file: plan.fileName?.slice(-200) ?? null }
  await record(tx, actor, seat, 'plan.imported', { kind: 'plan-edition', id }, detail)
  return {
    kind: 'imported',
    id,
    title,
    parts: parts.length,
    known: parts.filter((part) => part.identity).length,
  }
}

function partsIn(proposal: Proposal): readonly NewPart[] {
  return toParts(proposal).map((part) => ({
    kind: part.kind,
    number: part.number !== null && /^[0-9A-Za-z.]{1,8}$/.test(part.number) ? part.number : null,
    title: part.title.trim().slice(0, 300) || 'Uden titel',
    body: part.markdown,
    // What was published is finished: only what is wrong in it needs a hand.
    ready: true,
  }))
}

/** Every part of every year, the newest first. */
async function knownParts(tx: Tx, districtId: string): Promise<readonly Part[]> {
  const editions = (await editionsOf(tx, districtId)).filter((edition) => edition.state !== 'discarded')
  const parts: Part[] = []
  for (const edition of editions) parts.push(...(await partsOf(tx, edition.id)))
  return parts
}

type Sameness = (part: NewPart, other: Part) => boolean

const sameTitle: Sameness = (part, other) => plainTitle(other.title) === plainTitle(part.title)
/** Within one year a focus area has one number, whatever it is called. */
const sameNumber: Sameness = (part, other) =>
  part.kind === 'focus-area' && part.number !== null && other.number === part.number

/** Gives each part without one the identity of the known one of its kind that is the same; each is used once. */
function withIdentities(
  parts: readonly NewPart[],
  known: readonly Part[],
  isSame: Sameness,
): readonly NewPart[] {
  const taken = new Set<string>(parts.flatMap((part) => part.identity ?? []))
  return parts.map((part) => {
    if (part.identity) return part
    const same = known.find(
      (other) => other.kind === part.kind && !taken.has(other.identity) && isSame(part, other),
    )
    if (!same) return part
    taken.add(same.identity)
    return { ...part, identity: same.identity }
  })
}

/** Letters and digits of a title, without years: "Tendenser i 2025" is "Tendenser i 2026". */
function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/\b20\d\d\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

export type SaveImportOutcome =
  | ImportOutcome
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'closed' }

/**
 * Saves a corrected import as the draft plan of a year, and closes it, in one transaction.
 *
 * @param revision the one the page showed: exactly what was seen is saved
 */
export async function savePlanImport(
  tx: Tx,
  actor: Actor,
  id: ImportId,
  revision: number,
  year: number,
): Promise<SaveImportOutcome> {
  const seat = authorise(actor, 'plan.import', { councilId: await districtCouncilId(tx) })
  const entry = await findImport(tx, id)
  if (!entry) throw new HTTPException(404)
  if (entry.state !== 'open') return { kind: 'closed' }
  if (entry.revision !== revision) return { kind: 'changed-meanwhile' }
  const outcome = await makePlan(tx, actor, seat, {
    year,
    proposal: entry.proposal,
    fileName: entry.fileName,
  })
  if (outcome.kind !== 'imported') return outcome
  // Somebody else closed it between the two: nothing of this may stay.
  if (!(await closeImport(tx, id, revision, 'saved'))) throw new HTTPException(409)
  return outcome
}

export type DiscardOutcome =
  | { readonly kind: 'discarded' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'changed-meanwhile' }

/** Gives an import up. What was read stays in the database, out of the lists. */
export async function discardImport(
  tx: Tx,
  actor: Actor,
  id: ImportId,
  revision: number,
): Promise<DiscardOutcome> {
  const seat = authorise(actor, 'plan.import', { councilId: await districtCouncilId(tx) })
  const entry = await findImport(tx, id)
  if (!entry) throw new HTTPException(404)
  if (entry.state !== 'open') return { kind: 'closed' }
  if (!(await closeImport(tx, id, revision, 'discarded'))) return { kind: 'changed-meanwhile' }
  await record(tx, actor, seat, 'plan-import.discarded', { kind: 'plan-import', id })
  return { kind: 'discarded' }
}
