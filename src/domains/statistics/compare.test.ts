import { expect, test } from 'vitest'
import { compareAside } from './analyst-thread.ts'
import { compare, type ToCompare } from './compare.ts'
import { layerOf } from './layer.ts'
import { aTable } from './testing.ts'

/** Four quarters of a municipality, one of them changed since the extract before. */
function changed(cells: number): ToCompare {
  const table = aTable({
    areas: ['851 Aalborg'],
    offences: ['12 Voldsforbrydelser i alt'],
    first: '2025-Q1',
    length: 4,
    cell: (_area, _offence, at) => (at === 2 ? 55 : 50),
  })
  const layer = layerOf(table)
  const [first = 0] = layer.series.map((one) => one.first)
  return {
    extract: { layer, period: 4, classification: 'straf', ended: first + 3 },
    stored: [{ layer: 0, area: '851', offence: '12', first, counts: '{50,50,50,50}', statuses: 'oooo' }],
    ended: [first + 3],
    split: 1,
    around: {
      cells,
      under: false,
      areaNames: new Map([['851', 'Aalborg']]),
      offenceNames: new Map([['12', 'Vold']]),
      absentAreas: [],
      knownAreas: new Set(['851']),
      knownOffences: new Set(['12']),
    },
  }
}

test('a large extract is compared in a thread, to the same end', async () => {
  const difference = await compareAside(changed(1_000_000))
  expect(difference).toMatchObject({ changedCells: 1, sameCells: 3, totalBefore: 200, totalAfter: 205 })
  expect(difference).toEqual(compare(changed(1_000_000)))
})
