import { actionPlanFor, type ActionPlan } from '#action-plans'
import type { CalendarDate } from '#calendar'
import { councilsOf, organisationsOf, type Council, type Organisation } from '#councils'
import type { WorkspaceContext } from '#http'
import {
  activitiesOf,
  evaluationsOf,
  followedFigures,
  indicatorsOf,
  leadsOnFrom,
  measureGaps,
  measureInCharge,
  measureStepNames,
  measureSteps,
  relativesOf,
  updatesOf,
  type Activity,
  type Evaluation,
  type FocusArea,
  type FollowedFigures,
  type Indicator,
  type IndicatorId,
  type Measure,
  type MeasureGap,
  type MeasureStepName,
  type Relative,
  type Update,
} from '#measures'
import { may, type Target } from '#permissions'
import { areasOf } from './areas.ts'

/** A step that somebody can take; carrying a measure over happens in the action plan. */
export type OfferedStep = Exclude<MeasureStepName, 'continue'>

/** Everything that the page of a measure shows, and what its reader may do. */
export type MeasureView = {
  readonly today: CalendarDate
  readonly measure: Measure
  /** The newest edition of the action plan that it stands in; null where there is none. */
  readonly plan: ActionPlan | null
  readonly activities: readonly Activity[]
  readonly indicators: readonly Indicator[]
  /** What those of them follow that take their values from the figures. */
  readonly figures: ReadonlyMap<IndicatorId, FollowedFigures>
  /** Newest first. */
  readonly updates: readonly Update[]
  /** Whether there are older updates that are not shown. */
  readonly hasOlder: boolean
  readonly evaluations: readonly Evaluation[]
  readonly relatives: { readonly from: readonly Relative[]; readonly into: readonly Relative[] }
  /** The measure's areas that are in the year's plan, or its councils' own. */
  readonly areas: readonly FocusArea[]
  readonly partners: readonly Council[]
  readonly organisations: readonly Organisation[]
  /** Every organisation, to choose among. */
  readonly allOrganisations: readonly Organisation[]
  readonly gaps: readonly MeasureGap[]
  readonly steps: readonly OfferedStep[]
  readonly mayEdit: boolean
  readonly mayReport: boolean
  /** Whether the reader may write measures for another council, and so can use this one for it. */
  readonly mayBorrow: boolean
}

/** Updates shown before somebody asks for all of them. */
const firstUpdates = 8
/** "All" of them: more than anybody reads. */
const mostUpdates = 500

/** Collects what the page of a measure shows. */
export async function measureView(
  c: WorkspaceContext,
  measure: Measure,
  allUpdates: boolean,
): Promise<MeasureView> {
  const { db, actor, today } = c.var
  const target = measureInCharge(measure)
  const limit = allUpdates ? mostUpdates : firstUpdates
  const updates = await updatesOf(db, measure.id, limit + 1)
  const indicators = await indicatorsOf(db, [measure.id])
  const councils = await councilsOf(db)
  const allOrganisations = await organisationsOf(db)
  const areas = await areasOf(db, measure.year, [measure.councilId, ...measure.partners])
  const others = councils.filter((council) => council.id !== measure.councilId)
  return {
    today,
    measure,
    plan: await actionPlanFor(db, measure.councilId, measure.year),
    activities: await activitiesOf(db, [measure.id]),
    indicators,
    figures: await followedFigures(db, indicators),
    updates: updates.slice(0, limit),
    hasOlder: updates.length > limit,
    evaluations: await evaluationsOf(db, [measure.id]),
    relatives: await relativesOf(db, measure.id),
    areas: areas.filter((area) => measure.areas.includes(area.id)),
    partners: councils.filter((council) => measure.partners.includes(council.id)),
    organisations: allOrganisations.filter((entry) => measure.organisations.includes(entry.id)),
    allOrganisations,
    gaps: gapsOf(measure, indicators.length),
    steps: measureStepNames.filter((name) => offered(name, measure, (who) => may(actor, who, target))),
    mayEdit: may(actor, 'measure.edit', target),
    mayReport: may(actor, 'measure.report', target),
    mayBorrow: measure.public && others.some((entry) => mayWrite(c, { councilId: entry.id })),
  }
}

function mayWrite(c: WorkspaceContext, target: Target): boolean {
  return may(c.var.actor, 'measure.edit', target)
}

function offered(
  name: MeasureStepName,
  { state }: Measure,
  mayDo: (who: (typeof measureSteps)[MeasureStepName]['who']) => boolean,
): name is OfferedStep {
  return name !== 'continue' && leadsOnFrom(name, state) && mayDo(measureSteps[name].who)
}

function gapsOf(measure: Measure, indicators: number): readonly MeasureGap[] {
  const councils = [measure.councilId, ...measure.partners]
  return measureGaps({ ...measure, indicators, councils })
}
