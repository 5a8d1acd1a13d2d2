import { periodAt, type PeriodKey, type Periods } from '#statistics/periods'
import { parentOf } from '#statistics/reading'
import type { Layer, LayerSeries } from './layer.ts'

/** A total that is less than the parts of it that are in the same extract: one of them is wrong. */
export type PartsOver = {
  readonly area: string
  readonly offence: string
  readonly period: PeriodKey
  readonly stated: number
  readonly parts: number
}

const mostListed = 20

/** The totals of an extract of Statistics Denmark's offences that their parts exceed, by code; at most twenty. */
export function partsOver({ series }: Layer, period: Periods): readonly PartsOver[] {
  const found: PartsOver[] = []
  for (const own of Map.groupBy(series, ({ area }) => area).values()) {
    const totals = new Map(own.map((one) => [one.offence, one]))
    const parts = Map.groupBy(own, ({ offence }) => parentOf(offence) ?? '')
    for (const [code, children] of parts) {
      const total = totals.get(code)
      if (total) found.push(...exceeded(total, children, period))
      if (found.length >= mostListed) return found.slice(0, mostListed)
    }
  }
  return found
}

function exceeded(total: LayerSeries, parts: readonly LayerSeries[], period: Periods): readonly PartsOver[] {
  return total.counts.flatMap((stated, at) => {
    if (stated === null) return []
    const index = total.first + at
    const sum = parts.reduce((sum, part) => sum + (part.counts[index - part.first] ?? 0), 0)
    if (sum <= stated) return []
    const { area, offence } = total
    return { area, offence, period: periodAt(index, period), stated, parts: sum }
  })
}
