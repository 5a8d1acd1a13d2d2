import { areaName, healthOf } from '#measures'
import { csvOf } from '#csv'
import type { Answer, Area, Coverage, PublicMeasure } from './types.ts'

/** The focus areas of a year, and the councils' own, by their identity. */
export type AreaNames = ReadonlyMap<string, Pick<Area | Answer, 'number' | 'title'>>

/** Public measures as JSON, each with everything that is public of it. */
export function measuresJson(year: number, measures: readonly PublicMeasure[]): string {
  const data = measures.map(({ id, signals, council, ...rest }) => ({
    ...rest,
    identity: id,
    council: council.slug,
    ...healthOf(signals),
  }))
  return `${JSON.stringify({ format: 'kredsplan-measures/1', year, measures: data }, withoutMeasure, 2)}\n`
}

/** What belongs to a measure stands in it, so it need not say to which. */
function withoutMeasure(key: string, value: unknown): unknown {
  return key === 'measureId' ? undefined : value
}

const measureHead = [
  'number',
  'year',
  'council',
  'councils',
  'focus_areas',
  'title',
  'problem',
  'problem_source',
  'target_group',
  'purpose',
  'resources',
  'starts_on',
  'ends_on',
  'continuous',
  'state',
  'health',
  'reasons',
  'lead',
  'deputy',
  'organisations',
  'last_update_on',
  'indicators',
  'activities',
  'added_later',
]

/** Public measures as lines of CSV; several values in one field are separated by `; `. */
export function measuresCsv(measures: readonly PublicMeasure[], areas: AreaNames): string {
  return csvOf([measureHead, ...measures.map((measure) => measureLine(measure, areas))])
}

function measureLine(measure: PublicMeasure, areas: AreaNames): readonly string[] {
  const { health, reasons } = healthOf(measure.signals)
  const named = measure.areas.flatMap((id) => {
    const area = areas.get(id)
    return area ? [areaName(area)] : []
  })
  return [
    String(measure.number),
    String(measure.year),
    measure.council.slug,
    measure.councils.join('; '),
    named.toSorted((a, b) => a.localeCompare(b, 'da', { numeric: true })).join('; '),
    measure.title,
    measure.problem,
    measure.problemSource,
    measure.targetGroup,
    measure.purpose,
    measure.resources,
    measure.startsOn ?? '',
    measure.endsOn ?? '',
    String(measure.continuous),
    measure.state,
    health ?? '',
    reasons.join('; '),
    measure.leadDa ?? '',
    measure.deputyDa ?? '',
    measure.organisationsDa.join('; '),
    measure.lastUpdateOn ?? '',
    String(measure.indicators.length),
    String(measure.activities.length),
    String(measure.addedLater),
  ]
}

/** What every local council does about every focus area, as JSON. */
export function coverageJson({ year, areas, rows, facts }: Coverage): string {
  const data = {
    format: 'kredsplan-coverage/1',
    year,
    facts,
    areas: areas.map(({ id, slug, number, title }) => ({ identity: id, slug, number, title })),
    councils: rows.map(({ council, plan, daysLate, cells }) => ({
      council: council.slug,
      municipality: council.municipality?.name ?? null,
      plan: plan && {
        edition: plan.number,
        deadline: plan.deadline,
        submittedOn: plan.submittedOn,
        daysLate: Math.max(0, daysLate ?? 0),
        decidedOn: plan.decidedOn,
        sha256: plan.sha256,
      },
      answers: cells.map(({ answer, measures, health }, column) => ({
        area: areas[column]?.slug ?? '',
        stance: answer?.stance ?? null,
        reason: answer?.reason ?? '',
        measures,
        health,
      })),
    })),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

const coverageHead = [
  'year',
  'council',
  'municipality',
  'area',
  'area_number',
  'area_title',
  'stance',
  'reason',
  'measures',
  'health',
]

/** What every local council does about every focus area, a line of CSV for each; no answer is an empty field. */
export function coverageCsv({ year, areas, rows }: Coverage): string {
  const lines = rows.flatMap(({ council, cells }) =>
    cells.map(({ answer, measures, health }, column) => [
      String(year),
      council.slug,
      council.municipality?.name ?? '',
      areas[column]?.slug ?? '',
      areas[column]?.number ?? '',
      areas[column]?.title ?? '',
      answer?.stance ?? '',
      answer?.reason ?? '',
      String(measures),
      health ?? '',
    ]),
  )
  return csvOf([coverageHead, ...lines])
}
