import { createHash } from 'node:crypto'
import { councilsOf, organisationsOf, type OrganisationId, type OrganisationKind } from '#councils'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { newId } from '#id'
import type { FunctionId, PersonId } from '#permissions'
import type { PartId } from '#plans'
import type { DemoFunction, DemoHolder, DemoOrganisation } from './content/index.ts'
import { at } from './register-rows.ts'

const otherKinds: Readonly<Record<string, OrganisationKind>> = {
  'region-nordjylland': 'region',
  kriminalforsorgen: 'state',
  'boligselskabet-eksempelbo': 'housing',
  natteravne: 'association',
}

/** Keeps the notes of the organisations the district was set up with, and the other ones. @returns ids by key */
export async function seedOrganisations(
  tx: Tx,
  all: readonly DemoOrganisation[],
): Promise<ReadonlyMap<string, OrganisationId>> {
  const district = await tx.selectFrom('district').select('id').executeTakeFirstOrThrow()
  const known = await organisationsOf(tx)
  const ids = new Map<string, OrganisationId>()
  for (const one of all) {
    const match = known.find((entry) =>
      one.municipalityCode === null
        ? entry.nameDa === one.nameDa
        : entry.municipalityCode === one.municipalityCode,
    )
    const id = match?.id ?? newId<'organisation'>()
    ids.set(one.key, id)
    const row = { name_da: one.nameDa, name_en: one.nameEn, note: one.note }
    if (match) await tx.updateTable('organisation').set(row).where('id', '=', id).execute()
    else
      await tx
        .insertInto('organisation')
        .values({
          ...row,
          id,
          district_id: district.id,
          kind: otherKinds[one.key] ?? 'other',
          municipality_code: null,
        })
        .execute()
  }
  return ids
}

/** Who and what was seeded, by the content's keys. */
export type Seeded = {
  readonly functions: ReadonlyMap<string, FunctionId>
  readonly titles: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, PersonId>
  readonly holders: ReadonlyMap<string, PersonId>
  readonly organisations: ReadonlyMap<string, OrganisationId>
}

/** Keeps the functions with everybody who holds, held or stands in for them. */
export async function seedPeople(
  tx: Tx,
  all: readonly DemoFunction[],
  organisations: ReadonlyMap<string, OrganisationId>,
): Promise<Seeded> {
  const functions = await insertFunctions(tx, all, organisations)
  const people = await insertDemoPeople(tx, all.flatMap(holdersOf))
  await insertHoldings(tx, all, functions, people)
  const titles = new Map(all.map((one) => [one.key, one.titleDa]))
  const holders = new Map(all.map((one) => [one.key, at(people, one.holder.key)]))
  return { functions, titles, people, holders, organisations }
}

async function insertFunctions(
  tx: Tx,
  all: readonly DemoFunction[],
  organisations: Seeded['organisations'],
): Promise<Seeded['functions']> {
  const councils = new Map((await councilsOf(tx)).map((council) => [council.slug, council.id]))
  const ids = new Map(all.map(({ key }) => [key, newId<'function'>()]))
  const rows = all.map((one, index) => ({
    id: at(ids, one.key),
    council_id: at(councils, one.council),
    role: one.role,
    title_da: one.titleDa,
    title_en: one.titleEn,
    organisation_id: at(organisations, one.organisation),
    position: index + 1,
    note: one.note,
    ended_on: null,
  }))
  await tx.insertInto('council_function').values(rows).execute()
  return ids
}

async function insertDemoPeople(tx: Tx, all: readonly DemoHolder[]): Promise<Seeded['people']> {
  const rows = new Map(
    all.map(({ key, name, email }) => [
      key,
      { id: newId<'person'>(), name, email, note: `Opdigtet person. ${canaryFor(key)}` },
    ]),
  )
  await tx
    .insertInto('person')
    .values([...rows.values()])
    .execute()
  return new Map([...rows].map(([key, { id }]) => [key, id]))
}

async function insertHoldings(
  tx: Tx,
  all: readonly DemoFunction[],
  functions: Seeded['functions'],
  people: Seeded['people'],
): Promise<void> {
  const rows = all.flatMap((one) =>
    holdersOf(one).map((holder) => ({
      id: newId<'holding'>(),
      function_id: at(functions, one.key),
      person_id: at(people, holder.key),
      from_date: holder.from as CalendarDate,
      to_date: (holder.to as CalendarDate | undefined) ?? null,
      as_deputy: holder === one.deputy,
    })),
  )
  await tx.insertInto('holding').values(rows).execute()
}

/** Everybody who holds, held or stands in for a function. */
function holdersOf({ holder, earlierHolders = [], deputy }: DemoFunction): readonly DemoHolder[] {
  return [holder, ...earlierHolders, ...(deputy ? [deputy] : [])]
}

/** Marks the councils as made up, in a note that is not for the public. */
export async function seedCouncilNotes(tx: Tx): Promise<void> {
  for (const { id, slug } of await councilsOf(tx))
    await tx
      .updateTable('council')
      .set({ note: `Opdigtet besætning. ${canaryFor(slug)}` })
      .where('id', '=', id)
      .execute()
}

/** A reference that no public page may ever show: `j.nr.` and eight letters, always the same for a key. */
function canaryFor(key: string): string {
  const letters = createHash('sha256').update(key).digest().subarray(0, 8)
  return `(j.nr. ${[...letters].map((byte) => String.fromCodePoint(65 + (byte % 26))).join('')})`
}

/** Keeps a remark on a part of the draft, dealt with or not. */
export async function seedComment(
  tx: Tx,
  partId: PartId,
  by: { readonly personId: PersonId; readonly title: string },
  comment: { readonly text: string; readonly resolved: boolean },
  at: Date,
): Promise<void> {
  await tx
    .insertInto('part_comment')
    .values({
      id: newId<'comment'>(),
      part_id: partId,
      person_id: by.personId,
      function_title: by.title,
      text: comment.text,
      written_at: at,
      resolved_at: comment.resolved ? at : null,
      resolved_by: comment.resolved ? by.personId : null,
    })
    .execute()
}
