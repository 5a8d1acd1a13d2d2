import { expect, describe } from 'vitest'
import { Forbidden } from '#permissions'
import { aMember, onLaesoe, someFigures, test } from '#testing'
import type { Tx } from '#db'
import { bindIndicator, freeIndicator } from './bind-indicator.ts'
import { carryMeasure } from './carry-measure.ts'
import { addIndicator, changeIndicator, recordValue } from './change-indicators.ts'
import { followedFigures } from './followed-figures.ts'
import { refreshBoundIndicators } from './follow-figures.ts'
import { findIndicator, indicatorsOf } from './indicator-queries.ts'
import { runningYear, yearValues } from './series-years.ts'
import { aMeasure, anIndicator, today } from './testing.ts'

const laesoe = { set: 'anmeldelser', area: '0825', category: 'indbrud' }
/** The same count in every month from January 2024 to October 2026. */
const months = (count: number, length = 34): readonly number[] => Array.from({ length }, () => count)

/** A measure of Læsø's for 2026 with an indicator from 100 in 2025 to 50 in 2026, and figures: ten a month. */
async function aScene(tx: Tx) {
  const { coordinator, led } = await onLaesoe(tx)
  const figures = await someFigures(tx)
  await figures.draw({ area: '0825', first: '2024-01', counts: months(10) })
  const measure = await aMeasure(tx, coordinator, led)
  const text = anIndicator({ baselineOn: '2025-12-31', targetOn: '2026-12-31' })
  const added = await addIndicator(tx, coordinator, measure, text)
  if (added.kind !== 'added') throw new Error(added.kind)
  const { id } = added
  const bind = (name: Partial<typeof laesoe> = {}) =>
    bindIndicator(tx, coordinator, id, { ...laesoe, ...name })
  const refresh = () => refreshBoundIndicators(tx, figures.dataSetId)
  const values = async () =>
    (await findIndicator(tx, id))?.values.map(({ measuredOn, value }) => [measuredOn, value])
  return { coordinator, measure, id, text, bind, refresh, values, ...figures }
}

describe('an indicator that follows a series', () => {
  test('has the totals of whole calendar years, and unit and source of the figures', async ({ tx }) => {
    const { bind, values, id } = await aScene(tx)
    expect(await bind()).toEqual({ kind: 'bound' })
    expect(await values()).toEqual([
      ['2024-12-31', 120],
      ['2025-12-31', 120],
    ])
    expect(await findIndicator(tx, id)).toMatchObject({
      unit: 'anmeldelser om året',
      source: 'Anmeldelser: Indbrud, Læsø',
      values: [{ functionTitle: 'Anmeldelser, udtræk 1 fra 3. november 2026' }, {}],
    })
  })

  test('names for each year the extract that its figures are from', async ({ tx }) => {
    const { bind, draw, id } = await aScene(tx)
    await draw({ area: '0825', first: '2025-01', counts: months(10, 12) })
    const drawn = { drawnOn: '2026-11-03', drawnBy: 'Analytiker' }
    const origins = [
      { ...drawn, number: 2, from: '2025-01', to: '2025-12' },
      { ...drawn, number: 1, from: '2024-01', to: '2024-12' },
    ]
    await tx
      .updateTable('analysed_series')
      .set({
        first_period: '2024-01',
        counts: months(10, 24),
        statuses: 'o'.repeat(24),
        origins: JSON.stringify(origins),
      })
      .execute()
    await bind()
    const values = (await findIndicator(tx, id))?.values ?? []
    expect(values.map(({ functionTitle }) => functionTitle)).toEqual([
      'Anmeldelser, udtræk 1 fra 3. november 2026',
      'Anmeldelser, udtræk 2 fra 3. november 2026',
    ])
  })

  test('is unknown until a year after its baseline is over: part of a year is not compared', async ({
    tx,
  }) => {
    const { bind, draw, refresh, id } = await aScene(tx)
    await bind()
    expect((await findIndicator(tx, id))?.signal).toBe('unknown')
    await draw({ area: '0825', first: '2024-01', counts: [...months(10, 24), ...months(4, 12)] })
    await refresh()
    expect(await findIndicator(tx, id)).toMatchObject({
      signal: 'reached',
      values: [{}, {}, { measuredOn: '2026-12-31', value: 48 }],
    })
  })

  test('is corrected by a newer extract, beside what an older one said', async ({ tx }) => {
    const { bind, draw, refresh, values, id } = await aScene(tx)
    await bind()
    await draw({
      area: '0825',
      first: '2024-01',
      counts: [...months(10, 23), 12, ...months(10, 10)],
    })
    await refresh()
    await refresh()
    expect(await values()).toEqual([
      ['2024-12-31', 120],
      ['2025-12-31', 122],
    ])
    const rows = await tx
      .selectFrom('indicator_value')
      .select('value')
      .where('indicator_id', '=', id)
      .execute()
    expect(rows.map(({ value }) => value)).toEqual(['120', '120', '122'])
  })

  test('is unknown in a year of which a month is missing, never zero', async ({ tx }) => {
    const { bind, draw, id } = await aScene(tx)
    await draw({ area: '0825', first: '2025-01', counts: [null, ...months(10, 11)] })
    await bind()
    expect((await findIndicator(tx, id))?.values).toMatchObject([
      { measuredOn: '2025-12-31', value: null, unknownReason: 'Noget af årets tal mangler.' },
    ])
  })

  test('is not judged by a year that disclosure control withholds, and does not hand it on', async ({
    tx,
  }) => {
    const { bind, draw, id, measure } = await aScene(tx)
    const counts = [...months(10, 24), ...Array.from({ length: 12 }, (_, month) => (month === 3 ? 2 : 0))]
    await draw({ area: '0825', first: '2024-01', counts, yearsShown: 'oow' })
    await bind()
    const [indicator] = await indicatorsOf(tx, [measure])
    expect(indicator).toMatchObject({ signal: 'unknown', values: [{}, {}, { value: 2, withheld: true }] })
    const carried = await carryMeasure(tx, measure, 2027, false)
    const [next] = await indicatorsOf(tx, [carried])
    expect(next).toMatchObject({ baseline: 120, baselineOn: '2025-12-31', series: { areaKey: '0825' } })
    expect(next?.values.map(({ value }) => value)).toEqual([120, 120, 2])
    expect(next?.id).not.toBe(id)
  })

  test('tells what its running year has come to, and what it follows', async ({ tx }) => {
    const { bind, measure, id } = await aScene(tx)
    await bind()
    const figures = await followedFigures(tx, await indicatorsOf(tx, [measure]))
    expect(figures.get(id)).toMatchObject({
      area: { name: 'Læsø' },
      category: { name: { da: 'Indbrud' } },
      running: { year: 2026, to: '2026-10', total: 100 },
      withheld: [],
    })
    await tx.deleteFrom('analysed_series').execute()
    const gone = await followedFigures(tx, await indicatorsOf(tx, [measure]))
    expect(gone.get(id)).toMatchObject({ category: null, running: null })
  })
})

describe('writing values', () => {
  test('is refused while the figures say them, and what was written counts again afterwards', async ({
    tx,
  }) => {
    const { coordinator, bind, id, values } = await aScene(tx)
    const written = { measuredOn: '2026-06-01', value: 80, unknownReason: '' } as const
    await recordValue(tx, coordinator, id, written, today)
    expect((await findIndicator(tx, id))?.signal).toBe('on-track')
    await bind()
    expect(await recordValue(tx, coordinator, id, written, today)).toEqual({ kind: 'follows-figures' })
    expect(await values()).toHaveLength(2)
    await freeIndicator(tx, coordinator, id)
    await freeIndicator(tx, coordinator, id)
    expect(await values()).toEqual([['2026-06-01', 80]])
    expect(await findIndicator(tx, id)).toMatchObject({ series: null, signal: 'on-track' })
  })

  test('leaves unit and source to the figures', async ({ tx }) => {
    const { coordinator, bind, id, text } = await aScene(tx)
    await bind()
    const change = { ...text, name: 'Indbrud på Læsø', unit: 'stk.', source: 'Mig' }
    expect(await changeIndicator(tx, coordinator, id, 2, change)).toEqual({ kind: 'changed' })
    expect(await findIndicator(tx, id)).toMatchObject({
      name: 'Indbrud på Læsø',
      unit: 'anmeldelser om året',
      source: 'Anmeldelser: Indbrud, Læsø',
    })
  })
})

describe('binding', () => {
  test('twice is once, and another series takes the place of the first', async ({ tx }) => {
    const { bind, draw, values } = await aScene(tx)
    await bind()
    await bind()
    expect(await tx.selectFrom('indicator_series').select('ended_at').execute()).toEqual([{ ended_at: null }])
    await draw({ area: '0860', first: '2025-01', counts: months(3, 12) })
    expect(await bind({ area: '0860' })).toEqual({ kind: 'bound' })
    expect(await values()).toEqual([['2025-12-31', 36]])
  })

  test.for([{ set: 'straf11' }, { area: '9999' }, { category: 'vold' }])(
    'of what is not there is refused: %o',
    async (wrong, { tx }) => {
      const { bind, id } = await aScene(tx)
      expect(await bind(wrong)).toEqual({ kind: 'no-such-series' })
      expect((await findIndicator(tx, id))?.series).toBeNull()
    },
  )

  test('and setting free is for who may change the measure', async ({ tx }) => {
    const { id, bind } = await aScene(tx)
    await bind()
    const neighbour = await aMember(tx, 'lokalraad-hjoerring', 'secretary')
    await expect(bindIndicator(tx, neighbour, id, laesoe)).rejects.toThrow(Forbidden)
    await expect(freeIndicator(tx, neighbour, id)).rejects.toThrow(Forbidden)
  })
})

describe('the years of a series', () => {
  const quarterly = {
    first: '2024-Q3',
    counts: [1, 2, 3, 4, 5, 6, 7],
    years: [null, 18, null],
    yearsShown: 'ooo',
  }

  test('are told when they are whole, from a year on', () => {
    expect(yearValues(quarterly, 2020)).toMatchObject([{ measuredOn: '2025-12-31', value: 18 }])
    expect(yearValues(quarterly, 2026)).toEqual([])
  })

  test('have a running one while the last is not over', () => {
    expect(runningYear(quarterly)).toEqual({ year: 2026, to: '2026-Q1', total: 7 })
    expect(runningYear({ ...quarterly, counts: [1, 2, 3, 4, 5, 6], years: [null, 18] })).toBeNull()
    expect(runningYear({ ...quarterly, first: '2025-Q1', counts: [1, null], years: [null] })).toMatchObject({
      total: null,
    })
  })
})
