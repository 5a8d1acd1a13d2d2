import { sql } from 'kysely'
import { expect } from 'vitest'
import { councilBySlug } from '#councils'
import type { Tx } from '#db'
import { newId } from '#id'
import { bindIndicator, freeIndicator, recordValue, refreshBoundIndicators } from '#measures'
import { aDistrict, aMember, someFigures, test } from '#testing'
import { publishActionPlan } from './publish-action-plan.ts'
import { publishMeasures } from './publish-measures.ts'
import { aMeasure, work } from './testing-measures.ts'
import { anAdoptedPlan, aPublishedPlan } from './testing.ts'

const now = new Date('2026-02-21T12:00:00Z')
const name = { set: 'anmeldelser', area: '0825', category: 'indbrud' }

/** A public measure of Læsø for 2026 whose indicator people wrote 12 for, and figures: ten a month since 2024. */
async function aScene(tx: Tx) {
  await aDistrict(tx)
  const actor = await aMember(tx, 'lokalraad-laesoe', 'secretary')
  const council = await councilBySlug(tx, 'lokalraad-laesoe')
  if (!council) throw new Error('no Læsø')
  const plan = await aPublishedPlan(tx)
  const measure = await aMeasure(tx, council.slug, {}, plan.areas)
  const { indicator } = await work(tx, measure, 'Først', true)
  const adopted = await anAdoptedPlan(tx, council, plan, actor.personId, [measure])
  await publishActionPlan(tx, actor, adopted, null, now)
  const figures = await someFigures(tx)
  await figures.draw({ area: '0825', first: '2024-01', counts: Array.from({ length: 34 }, () => 10) })
  const publish = () => publishMeasures(tx, actor, council.id, 2026, null)
  return { actor, indicator, publish, ...figures }
}

/** What the public sees of the indicator, oldest day first. */
async function shown(tx: Tx) {
  const rows = await tx.selectFrom('published.indicator_value').selectAll().orderBy('measured_on').execute()
  return rows.map(({ measured_on, value, unknown_reason }) => [measured_on, value ?? unknown_reason])
}

/** A release of figures of Læsø from January 2024 to October 2026, with the totals of its three years. */
async function release(tx: Tx, number: number, years: readonly (number | null)[]): Promise<void> {
  const id = newId<'release'>()
  await sql`insert into published.statistics_release
      (release_id, data_set, number, district_key, title_da, title_en, publisher_da, publisher_en, unit_da, unit_en,
        period, drawn_on, drawn_by, vintage_number, vintage_sha256, threshold, cells_open, cells_withheld, sha256,
        published_at)
    values (${id}, 'anmeldelser', ${number}, 'nordjylland', 'A', 'A', 'P', 'P', 'a', 'a', 12, '2026-11-03', 'Analytiker',
      ${number}, '0', 5, 1, 0, ${String(number)}, ${now})`.execute(tx)
  await sql`insert into published.statistics_category
      (release_id, slug, position, version, reports, name_da, name_en, definition_da, definition_en, caveat_da,
        caveat_en, offences_da)
    values (${id}, 'indbrud', 1, 1, '{trend}', 'I', 'I', 'I', 'I', '', '', '{}')`.execute(tx)
  await sql`insert into published.statistics_area (release_id, key, name, kind)
    values (${id}, '0825', 'Læsø', 'municipality')`.execute(tx)
  await sql`insert into published.statistics_series
      (release_id, area_key, category_slug, first_period, counts, statuses, population, years, report)
    values (${id}, '0825', 'indbrud', '2024-01', array_fill(10, array[34]), ${'o'.repeat(34)},
      array_fill(null::integer, array[34]), ${[...years]}::integer[], '{}')`.execute(tx)
}

const tooSmall = 'Tallet vises ikke: det er så lille, at det holdes tilbage, eller noget af det mangler.'

test('no value of the figures is public before the figures are, and then only what they open', async ({
  tx,
}) => {
  const { actor, indicator, publish } = await aScene(tx)
  await bindIndicator(tx, actor, indicator, name)
  expect(await shown(tx)).toEqual([['2026-03-01', '12']])
  await publish()
  expect(await shown(tx)).toEqual([])
  await release(tx, 1, [120, null, null])
  expect(await shown(tx)).toEqual([
    ['2024-12-31', '120'],
    ['2025-12-31', tooSmall],
  ])
})

test('a newer extract changes nothing for the public until its figures are published', async ({ tx }) => {
  const { actor, indicator, publish, draw, dataSetId } = await aScene(tx)
  await release(tx, 1, [120, 120, null])
  await bindIndicator(tx, actor, indicator, name)
  await publish()
  await draw({ area: '0825', first: '2024-01', counts: Array.from({ length: 36 }, () => 11) })
  await refreshBoundIndicators(tx, dataSetId)
  expect(await shown(tx)).toEqual([
    ['2024-12-31', '120'],
    ['2025-12-31', '120'],
  ])
  await release(tx, 2, [132, 132, null])
  expect(await shown(tx)).toEqual([
    ['2024-12-31', '132'],
    ['2025-12-31', '132'],
  ])
})

test('publishing what is public already has nothing new, though values came with a release', async ({
  tx,
}) => {
  const { actor, indicator, publish } = await aScene(tx)
  await release(tx, 1, [120, 120, null])
  await bindIndicator(tx, actor, indicator, name)
  expect(await publish()).toEqual({ kind: 'published' })
  expect(await publish()).toEqual({ kind: 'nothing-new' })
  await release(tx, 2, [121, 120, null])
  expect(await publish()).toEqual({ kind: 'nothing-new' })
})

test('set free, it shows what people write, and never what the figures recorded', async ({ tx }) => {
  const { actor, indicator, publish } = await aScene(tx)
  await release(tx, 1, [null, null, null])
  await bindIndicator(tx, actor, indicator, name)
  await publish()
  await freeIndicator(tx, actor, indicator)
  const written = { measuredOn: '2026-05-01', value: 9, unknownReason: '' } as const
  await recordValue(tx, actor, indicator, written, '2026-06-15')
  expect(await shown(tx)).toEqual([
    ['2024-12-31', tooSmall],
    ['2025-12-31', tooSmall],
  ])
  await publish()
  expect(await shown(tx)).toEqual([
    ['2026-03-01', '12'],
    ['2026-05-01', '9'],
  ])
})
