import type { Statuses } from '#statistics/analysis'
import type { Periods } from '#statistics/periods'
import { joinSpans, spansOf, type Spans } from './origins.ts'
import { cellKey, countAt, statusAt, type Laid } from './overlay.ts'
import { districtKey, policeDistricts } from './police-districts.ts'
import type { AreaKey } from './tables.ts'

/** The periods that a data set's series are on, all the same. */
export type Axis = {
  /** As `periodIndex` counts. */
  readonly first: number
  readonly length: number
  readonly period: Periods
}

/** Counts and their status letters, one a period of the axis, and the layers that they are from. */
export type Summed = Counts & { readonly spans: Spans }

type Counts = { readonly counts: readonly (number | null)[]; readonly statuses: Statuses }

/** The axis from the first to the last period that anything is said of; null where nothing is. */
export function axisOf(laid: ReadonlyMap<string, Laid>, period: Periods): Axis | null {
  let [first, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const own of laid.values()) {
    first = Math.min(first, own.first)
    end = Math.max(end, own.first + own.counts.length)
  }
  return end > first ? { first, length: end - first, period } : null
}

/**
 * The sum of some offences in an area, period by period: missing or withheld where one of them is. An offence that no
 * extract has a row of is missing.
 */
export function sumOffences(
  laid: ReadonlyMap<string, Laid>,
  axis: Axis,
  area: string,
  offences: readonly string[],
): Summed {
  const own = offences.map((offence) => laid.get(cellKey(area, offence)))
  const total = sum(axis, own.length, (part, index) => ({
    count: countAt(own[part], index),
    status: statusAt(own[part], index) ?? 'm',
  }))
  return { ...total, spans: joinSpans(own.map((laid) => (laid ? spansOf(laid) : new Map()))) }
}

/**
 * The totals of the police districts all of whose municipalities have a series: the sum of theirs, missing or
 * withheld where one is. Never taken from a region.
 */
export function sumDistricts(
  axis: Axis,
  municipalities: ReadonlyMap<AreaKey, Summed>,
): ReadonlyMap<AreaKey, Summed> {
  const totals = new Map<AreaKey, Summed>()
  for (const district of policeDistricts) {
    const parts = district.municipalities.flatMap((code) => municipalities.get(code) ?? [])
    if (parts.length < district.municipalities.length) continue
    const total = sum(axis, parts.length, (part, index) => ({
      count: parts[part]?.counts[index - axis.first] ?? null,
      status: parts[part]?.statuses[index - axis.first] ?? 'm',
    }))
    totals.set(districtKey(district), { ...total, spans: joinSpans(parts.map(({ spans }) => spans)) })
  }
  return totals
}

type Part = { readonly count: number | null; readonly status: string }

function sum({ first, length }: Axis, parts: number, at: (part: number, index: number) => Part): Counts {
  const counts: (number | null)[] = []
  let statuses = ''
  for (let index = first; index < first + length; index++) {
    let [total, unknown, implicit] = [0, '', true]
    for (let part = 0; part < parts; part++) {
      const { count, status } = at(part, index)
      if (count === null) unknown = unknown === 'm' || status !== 'w' ? 'm' : 'w'
      else total += count
      if (status !== 'i') implicit = false
    }
    if (parts === 0) unknown = 'm'
    counts.push(unknown === '' ? total : null)
    statuses += unknown || (total > 0 ? 'o' : implicit ? 'i' : 'z')
  }
  return { counts, statuses }
}
