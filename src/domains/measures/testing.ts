import type { CalendarDate } from '#calendar'
import { theDistrict } from '#councils'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { createEdition, partsOf } from '#plans'
import { aMeasureText } from '#testing'
import type { FocusAreaId, IndicatorText, MeasureId, MeasureText } from './types.ts'
import { createMeasure } from './write-measure.ts'

/** The day on which the tests of measures happen. */
export const today: CalendarDate = '2026-06-15'

/** An indicator from 100 at the start of the year to 50 at its end. */
export function anIndicator(given: Partial<IndicatorText> = {}): IndicatorText {
  return {
    name: 'Anmeldelser',
    unit: 'anmeldelser',
    direction: 'down',
    baseline: 100,
    baselineOn: '2026-01-01',
    baselineUnknown: '',
    target: 50,
    targetOn: '2026-12-31',
    source: 'Politiets tal',
    ...given,
  }
}

/** A planned measure of Læsø's for 2026, or as `given`. */
export async function aMeasure(
  tx: Tx,
  coordinator: Actor,
  given: Partial<MeasureText> = {},
  year = 2026,
): Promise<MeasureId> {
  const council = coordinator.seats[0]?.councilId
  if (!council) throw new Error('no seat')
  const outcome = await createMeasure(tx, coordinator, council, year, aMeasureText(given), today)
  if (outcome.kind !== 'created') throw new Error(outcome.kind)
  return outcome.id
}

/** The focus areas of a new district plan for the year, by title. */
export async function aPlanWith(tx: Tx, year: number, titles: readonly string[]): Promise<FocusAreaId[]> {
  const district = await theDistrict(tx)
  const parts = titles.map((title, index) => {
    return { kind: 'focus-area', number: `5.${index + 1}`, title, body: 'Tekst.' } as const
  })
  const plan = { districtId: district?.id ?? '', year, title: `Plan ${year}`, parts }
  const edition = await createEdition(tx, plan)
  return (await partsOf(tx, edition)).map((part) => part.identity)
}
