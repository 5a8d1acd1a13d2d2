import type { Db } from '#db'
import { differenceOf, type VintageDifference } from './difference.ts'
import type { LayerSeries } from './layer.ts'
import { lastEnded, overlay, type StoredSeries } from './overlay.ts'
import { areasOf, offencesOf, storedLayers } from './stored-queries.ts'
import type { DataSet, Vintage } from './types.ts'

/** What a kept extract changed when it was taken: compared with the extracts that had been taken before it. */
export async function vintageDifference(
  db: Db,
  { id, period, classification }: DataSet,
  { number, drawnOn }: Pick<Vintage, 'number' | 'drawnOn'>,
): Promise<VintageDifference> {
  const offences = await offencesOf(db, classification)
  const { vintages, series } = await storedLayers(
    db,
    id,
    offences.map(({ code }) => code),
  )
  const numbers = vintages.map((vintage) => vintage.number)
  const own = series.filter(({ layer }) => numbers[layer] === number).map(asLayerSeries)
  const before = series.filter(({ layer }) => (numbers[layer] ?? number) < number)
  const later = vintages.findIndex((vintage) => vintage.drawnOn > drawnOn)
  const split = later < 0 ? vintages.length : later
  const ended = vintages.map((vintage) => lastEnded(vintage.drawnOn, period))
  const laid = (of: (series: StoredSeries) => boolean) => overlay(before.filter(of), ended)
  const areas = new Set(own.map(({ area }) => area))
  const places = (await areasOf(db, id)).filter(({ code }) => areas.has(code))
  return differenceOf(
    { layer: { places, series: own }, period, classification, ended: lastEnded(drawnOn, period) },
    {
      below: laid(({ layer }) => layer < split),
      above: laid(({ layer }) => layer >= split),
      under: vintages.some((vintage) => vintage.number < number && vintage.drawnOn > drawnOn),
      offenceNames: new Map(offences.map(({ code, name }) => [code, name.da])),
      knownAreas: new Set(before.map(({ area }) => area)),
      knownOffences: new Set(before.map(({ offence }) => offence)),
    },
  )
}

function asLayerSeries({ area, offence, first, counts, statuses }: StoredSeries): LayerSeries {
  const values = counts.slice(1, -1).split(',')
  return {
    area,
    offence,
    first,
    counts: values.map((value) => (value === 'NULL' ? null : Number(value))),
    statuses,
  }
}
