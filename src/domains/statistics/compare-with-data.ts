import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import type { ReadTable } from '#statistics/reading'
import { areaNamesIn } from './area-names.ts'
import { compareAside } from './analyst-thread.ts'
import type { VintageDifference } from './difference.ts'
import { offenceOf } from './known-codes.ts'
import { layerOf, type Layer } from './layer.ts'
import { lastEnded } from './overlay.ts'
import { areasOf, offencesOf, storedLayers } from './stored-queries.ts'
import type { DataSet } from './types.ts'

/** What taking a file in as an extract drawn on the day would change; nothing is kept. */
export async function compareWithData(
  db: Db,
  dataSet: DataSet,
  table: ReadTable,
  drawnOn: CalendarDate,
): Promise<VintageDifference> {
  return compareLayer(db, dataSet, table, layerOf(table), drawnOn)
}

/** The same, of a file that was made a layer of already. */
export async function compareLayer(
  db: Db,
  { id, period, classification }: DataSet,
  table: ReadTable,
  layer: Layer,
  drawnOn: CalendarDate,
): Promise<VintageDifference> {
  const offences = [...new Set(layer.series.map(({ offence }) => offence))]
  const places = layer.places.map(({ code }) => code)
  const stored = await storedLayers(db, id, offences, places)
  const known = await offencesOf(db, classification)
  const areas = await areasOf(db, id)
  const later = stored.vintages.findIndex((vintage) => vintage.drawnOn > drawnOn)
  const split = later < 0 ? stored.vintages.length : later
  const ended = stored.vintages.map((vintage) => lastEnded(vintage.drawnOn, period))
  const names = table.offences.map(
    (offence) => [offence.code, offenceOf(offence, classification).da] as const,
  )
  const areaNames = await areaNamesIn(db, table.areas)
  return compareAside({
    extract: { layer, period, classification, ended: lastEnded(drawnOn, period) },
    stored: stored.series,
    ended,
    split,
    around: {
      under: later >= 0,
      cells: table.series.reduce((sum, { counts }) => sum + counts.length, 0),
      areaNames: new Map(layer.places.map(({ code }, at) => [code, areaNames[at] ?? code])),
      offenceNames: new Map(names),
      knownAreas: new Set(areas.map(({ code }) => code)),
      absentAreas: areas.flatMap(({ code, name }) => (places.includes(code) ? [] : name)),
      knownOffences: new Set(known.map(({ code }) => code)),
    },
  })
}
