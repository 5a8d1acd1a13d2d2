import { councilsOf, organisationsOf, type Council, type Organisation } from '#councils'
import type { WorkspaceContext } from '#http'
import { functionsForMeasure, type FocusArea, type Measure, type Responsible } from '#measures'
import { may } from '#permissions'
import { areasOf } from './areas.ts'
import type { Choices, Typed } from './form-values.ts'

/** What the form of a measure offers to choose among, for the council and year that are chosen in it. */
export type FormSetting = {
  /** The measure that is changed; null for a new one. */
  readonly measure: Measure | null
  /** The council that leads it. */
  readonly council: Council
  /** The councils that the reader may write measures for; the measure's own where it is there already. */
  readonly councils: readonly Council[]
  readonly years: readonly number[]
  readonly areas: readonly FocusArea[]
  /** The functions of the councils that are part of it, one that was chosen and is not among them last. */
  readonly functions: readonly Responsible[]
  readonly partners: readonly Council[]
  readonly organisations: readonly Organisation[]
  readonly choices: Choices
}

/** The councils that the actor may write measures for. */
export async function writableCouncils(c: WorkspaceContext): Promise<readonly Council[]> {
  const councils = await councilsOf(c.var.db)
  return councils.filter((council) => may(c.var.actor, 'measure.edit', { councilId: council.id }))
}

/** Collects what the form offers for what is chosen in it. */
export async function formSetting(
  c: WorkspaceContext,
  measure: Measure | null,
  council: Council,
  typed: Typed,
): Promise<FormSetting> {
  const { db, today } = c.var
  const all = await councilsOf(db)
  const thisYear = Number(today.slice(0, 4))
  const year = measure?.year ?? (Number(typed.one['aar']) || thisYear)
  const partners = all.filter((entry) => entry.id !== council.id)
  const taking = partners.filter((entry) => typed.many.partner.includes(entry.id)).map((entry) => entry.id)
  const areas = await areasOf(db, year, [council.id, ...taking])
  const allowed = await functionsForMeasure(db, [council.id, ...taking], today)
  const everybody = await functionsForMeasure(
    db,
    all.map((entry) => entry.id),
    today,
  )
  const organisations = await organisationsOf(db)
  const councils = measure ? [council] : await writableCouncils(c)
  const years = measure ? [year] : yearsAround(thisYear, year)
  return {
    measure,
    council,
    councils,
    years,
    areas,
    functions: [...allowed, ...strangers(typed, allowed, everybody, measure)],
    partners,
    organisations,
    choices: {
      raad: councils.map((entry) => entry.slug),
      aar: years.map(String),
      hverv: [...allowed, ...kept(measure)].map((entry) => entry.functionId),
      omraade: [...areas.map((area) => area.id), ...(measure?.areas ?? [])],
      partner: partners.map((entry) => entry.id),
      organisation: organisations.map((entry) => entry.id),
    },
  }
}

function yearsAround(thisYear: number, chosen: number): readonly number[] {
  const years = [thisYear - 1, thisYear, thisYear + 1, chosen].filter((year) => year >= 2000 && year <= 2100)
  return [...new Set(years)].toSorted((a, b) => a - b)
}

/** Who leads and stands in already; a function that has ended is a gap, but no mistake in the form. */
function kept(measure: Measure | null): readonly Responsible[] {
  return measure ? [measure.lead, measure.deputy].filter((entry) => entry !== null) : []
}

/** What was chosen although the councils that are part of it do not have it: shown, so that nothing is lost. */
function strangers(
  { one }: Typed,
  allowed: readonly Responsible[],
  everybody: readonly Responsible[],
  measure: Measure | null,
): readonly Responsible[] {
  const wanted = [one['tovholder'], one['stedfortraeder']]
  const offered = new Set(allowed.map((entry) => entry.functionId))
  const found = [...everybody, ...kept(measure)].filter((entry) => wanted.includes(entry.functionId))
  const byId = new Map(found.map((entry) => [entry.functionId, entry]))
  return [...byId.values()].filter((entry) => !offered.has(entry.functionId))
}
