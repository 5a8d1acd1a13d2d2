import type { OrganisationId } from '#councils'
import { isId } from '#id'
import { isInPlan, measureStates, type MeasureState } from '#measures'
import { overviewPaths } from './paths.ts'

/** Which measures the matrix counts, by their states. The first is everything that is part of the year's work. */
export const stateChoices = {
  'i-planen': measureStates.filter(isInPlan),
  planlagt: ['planned'],
  'i-gang': ['under-way'],
  afsluttet: ['finished', 'continued'],
  ideer: ['idea'],
  opgivet: ['dropped'],
} as const satisfies Record<string, readonly MeasureState[]>
export type StateChoice = keyof typeof stateChoices
export const stateChoiceNames = Object.keys(stateChoices) as readonly StateChoice[]

/** What the matrix counts and in which order its rows stand, in the words of its address. */
export type CoverageFilter = {
  readonly states: StateChoice
  /** Responsible together with others, or for an activity; null is everybody. */
  readonly organisationId: OrganisationId | null
  /** By name, or those with the most gaps first. */
  readonly order: 'navn' | 'huller'
}

/** Everything that is part of the year's work, by name. */
export const wholeCoverage: CoverageFilter = { states: 'i-planen', organisationId: null, order: 'navn' }

/** Reads the filter from an address; what does not make sense is left out. */
export function readCoverageFilter(query: (name: string) => string | undefined): CoverageFilter {
  const organisation = query('organisation') ?? ''
  return {
    states: stateChoiceNames.find((name) => name === query('tilstand')) ?? wholeCoverage.states,
    organisationId: isId(organisation) ? (organisation as OrganisationId) : null,
    order: query('orden') === 'huller' ? 'huller' : 'navn',
  }
}

/** Whether only some of the year's measures are counted. */
export function narrows(filter: CoverageFilter): boolean {
  return filter.states !== wholeCoverage.states || filter.organisationId !== null
}

/** The matrix of a year with nothing left out. */
export function wholeHref(year: number, districtKey: string | null): string {
  return districtKey === null
    ? overviewPaths.coverageOf(year)
    : `${overviewPaths.coverageOf(year)}&kreds=${districtKey}`
}
