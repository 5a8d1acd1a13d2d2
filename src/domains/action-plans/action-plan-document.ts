import type { CalendarDate } from '#calendar'
import { councilsOf, organisationsOf, theDistrict } from '#councils'
import type { Db } from '#db'
import {
  activitiesOf,
  findMeasure,
  indicatorsOf,
  isInPlan,
  measuresOf,
  type Activity,
  type Indicator,
  type Measure,
} from '#measures'
import { answersOf } from './queries.ts'
import type { ActionPlan, ActionPlanDocument, DocumentMeasure } from './types.ts'

/** The names that stand in the place of ids. */
type Names = {
  readonly councils: ReadonlyMap<string, string>
  readonly organisations: ReadonlyMap<string, string>
}

/**
 * What of a plan the council decides on and may become public: its answers in their order, and the public
 * measures of its year that the council leads or takes part in, by number. Nothing internal and no names
 * of people. Made twice of the same things it is the same.
 */
export async function actionPlanDocument(
  db: Db,
  plan: ActionPlan,
  today: CalendarDate,
): Promise<ActionPlanDocument> {
  const district = await theDistrict(db)
  if (!district) throw new Error('no district has been set up')
  const answers = await answersOf(db, [plan.id])
  return {
    format: 'kredsplan-action-plan/1',
    district: { key: district.key, name: district.name },
    council: { slug: plan.councilSlug, name: plan.councilDa },
    year: plan.year,
    edition: plan.number,
    correctionReason: plan.correctionReason,
    deadline: plan.deadline,
    answers: answers.flatMap(({ focusAreaId, number, title, local, stance, reason }) =>
      stance === null ? [] : [{ area: focusAreaId, number, title, local, stance, reason }],
    ),
    measures: await documentMeasures(db, plan, today),
  }
}

async function documentMeasures(
  db: Db,
  plan: ActionPlan,
  today: CalendarDate,
): Promise<readonly DocumentMeasure[]> {
  const lines = await measuresOf(db, { councilId: plan.councilId, year: plan.year }, today)
  const ids = lines.filter((line) => line.public && isInPlan(line.state)).map((line) => line.id)
  const activities = await activitiesOf(db, ids)
  const indicators = await indicatorsOf(db, ids)
  const names = {
    councils: new Map((await councilsOf(db)).map((council) => [council.id, council.slug])),
    organisations: new Map((await organisationsOf(db)).map(({ id, nameDa }) => [id, nameDa])),
  }
  const measures: DocumentMeasure[] = []
  for (const id of ids) {
    const measure = await findMeasure(db, id, today)
    if (measure) measures.push(documentMeasure(measure, activities, indicators, names))
  }
  return measures.sort((a, b) => a.number - b.number)
}

function documentMeasure(
  measure: Measure,
  activities: readonly Activity[],
  indicators: readonly Indicator[],
  names: Names,
): DocumentMeasure {
  const { id, number, title, problem, problemSource, targetGroup, purpose, resources } = measure
  const { startsOn, endsOn, continuous } = measure
  const partners = named(measure.partners, names.councils).filter((slug) => slug !== measure.councilSlug)
  return {
    id,
    number,
    title,
    areas: [...measure.areas].sort(),
    councils: [measure.councilSlug, ...partners],
    problem,
    problemSource,
    targetGroup,
    purpose,
    resources,
    startsOn,
    endsOn,
    continuous,
    lead: measure.lead?.titleDa ?? null,
    deputy: measure.deputy?.titleDa ?? null,
    organisations: named(measure.organisations, names.organisations),
    activities: activities.filter((activity) => activity.measureId === id).flatMap(documentActivity),
    indicators: indicators.filter((indicator) => indicator.measureId === id).map(documentIndicator),
  }
}

/** The names of ids, in an order that does not depend on the language of the machine. */
function named(ids: readonly string[], names: ReadonlyMap<string, string>): readonly string[] {
  return ids
    .map((id) => names.get(id))
    .filter((name) => name !== undefined)
    .sort()
}

function documentActivity(activity: Activity): DocumentMeasure['activities'] {
  if (activity.state === 'dropped') return []
  return [{ title: activity.title, organisation: activity.organisationDa, dueOn: activity.dueOn }]
}

function documentIndicator(indicator: Indicator): DocumentMeasure['indicators'][number] {
  const { name, unit, direction, baseline, baselineOn, baselineUnknown } = indicator
  const { target, targetOn, source } = indicator
  return { name, unit, direction, baseline, baselineOn, baselineUnknown, target, targetOn, source }
}
