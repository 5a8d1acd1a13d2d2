import { record } from '#audit'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { looksLikeCpr } from '#http'
import { authorise, type Actor, type Seat } from '#permissions'
import { knownOffences } from '#statistics/reading'
import { categoryVersions } from './category-queries.ts'
import { checkOffences, type OffenceRefusal } from './category-rules.ts'
import { statbankClassification } from './known-codes.ts'
import { freeSlug, slugOf } from './slug-of.ts'
import { offencesOf } from './stored-queries.ts'
import type { CategoryId, ReportName } from './tables.ts'
import { holdFigures, wantAnalysis } from './take-queries.ts'
import {
  holdCategory,
  insertCategory,
  insertVersion,
  takenSlugs,
  updateCategory,
  type CategoryText,
  type Writer,
} from './write-category-queries.ts'

/** A category as somebody writes it. */
export type CategoryToSave = CategoryText & {
  readonly classification: string
  /** Null for a new one. */
  readonly id: CategoryId | null
  /** The version that was on the page; 0 for a new one. */
  readonly basedOn: number
  readonly reports: readonly ReportName[]
}

export type SaveCategoryOutcome =
  | { readonly kind: 'saved'; readonly id: CategoryId; readonly slug: string; readonly version: number }
  | { readonly kind: 'no-name' | 'no-definition' | 'personal-numbers' | 'changed-meanwhile' }
  | { readonly kind: 'no-such-category' }
  | OffenceRefusal

/**
 * Keeps a new version of a category, or a new category; figures follow with the next analysis. Its address stays.
 *
 * @param actor null on the machine itself
 */
export async function saveCategory(
  tx: Tx,
  actor: Actor | null,
  given: CategoryToSave,
): Promise<SaveCategoryOutcome> {
  const seat = actor && authorise(actor, 'statistics.edit', { councilId: await districtCouncilId(tx) })
  const text = trimmed(given)
  const refusal = await refusalOf(tx, given.classification, text)
  if (refusal) return refusal
  await holdFigures(tx)
  const by = writer(actor, seat)
  if (given.id === null) return addCategory(tx, actor, seat, given, text)
  if ((await holdCategory(tx, given.id)) !== given.classification) return { kind: 'no-such-category' }
  const [newest] = await categoryVersions(tx, given.id)
  if (!newest) return { kind: 'no-such-category' }
  if (newest.version !== given.basedOn) return { kind: 'changed-meanwhile' }
  const version = newest.version + 1
  await insertVersion(tx, given.id, version, text, by)
  await updateCategory(tx, given.id, { reports: given.reports })
  await changed(tx, actor, seat, 'statistics.category-changed', given.classification, given.id, version)
  return { kind: 'saved', id: given.id, slug: newest.slug, version }
}

async function addCategory(
  tx: Tx,
  actor: Actor | null,
  seat: Seat | null,
  { classification, reports }: CategoryToSave,
  text: CategoryText,
): Promise<SaveCategoryOutcome> {
  const { slugs, position } = await takenSlugs(tx, classification)
  const slug = freeSlug(slugOf(text.name.da), slugs)
  const id = await insertCategory(tx, { classification, slug, position: position + 1, reports })
  await insertVersion(tx, id, 1, text, writer(actor, seat))
  await changed(tx, actor, seat, 'statistics.category-added', classification, id, 1)
  return { kind: 'saved', id, slug, version: 1 }
}

export type RetireCategoryOutcome = {
  readonly kind: 'retired' | 'no-such-category' | 'changed-meanwhile' | 'already-retired'
}

/** Stops following a category: its figures are not shown any more, its versions stay. */
export async function retireCategory(
  tx: Tx,
  actor: Actor | null,
  id: CategoryId,
  basedOn: number,
): Promise<RetireCategoryOutcome> {
  const seat = actor && authorise(actor, 'statistics.edit', { councilId: await districtCouncilId(tx) })
  await holdFigures(tx)
  const classification = await holdCategory(tx, id)
  const [newest] = await categoryVersions(tx, id)
  if (classification === null || !newest) return { kind: 'no-such-category' }
  if (newest.version !== basedOn) return { kind: 'changed-meanwhile' }
  if (newest.retired) return { kind: 'already-retired' }
  const version = newest.version + 1
  await insertVersion(tx, id, version, newest, writer(actor, seat), true)
  await changed(tx, actor, seat, 'statistics.category-retired', classification, id, version)
  return { kind: 'retired' }
}

async function refusalOf(
  tx: Tx,
  classification: string,
  { name, definition, caveat, offenceCodes }: CategoryText,
): Promise<Exclude<SaveCategoryOutcome, { readonly kind: 'saved' }> | null> {
  if (name.da === '') return { kind: 'no-name' }
  if (definition.da === '') return { kind: 'no-definition' }
  const texts = [name, definition, caveat].flatMap((text) => [text.da, text.en])
  if (texts.some(looksLikeCpr)) return { kind: 'personal-numbers' }
  const kept = (await offencesOf(tx, classification)).map(({ code }) => code)
  const catalogue = classification === statbankClassification ? knownOffences.map(({ code }) => code) : []
  return checkOffences(offenceCodes, new Set([...kept, ...catalogue]), classification)
}

/** An English text that is left out is the Danish one. */
function trimmed({ name, definition, caveat, offenceCodes }: CategoryText): CategoryText {
  return {
    name: { da: name.da.trim(), en: name.en.trim() || name.da.trim() },
    definition: { da: definition.da.trim(), en: definition.en.trim() || definition.da.trim() },
    caveat: { da: caveat.da.trim(), en: caveat.en.trim() || caveat.da.trim() },
    offenceCodes: offenceCodes.map((code) => code.trim()).filter((code) => code !== ''),
  }
}

function writer(actor: Actor | null, seat: Seat | null): Writer {
  return { personId: actor?.personId ?? null, functionTitle: seat?.titleDa ?? 'Kredsplan' }
}

async function changed(
  tx: Tx,
  actor: Actor | null,
  seat: Seat | null,
  action: string,
  classification: string,
  id: CategoryId,
  version: number,
): Promise<void> {
  await wantAnalysis(tx, { classification })
  await record(tx, actor, seat, action, { kind: 'category', id }, { classification, version })
}
