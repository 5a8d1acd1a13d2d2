import type { SeriesReport } from '#statistics/analysis'
import { partsOf, periodName, periodsBetween, shiftPeriod, type PeriodKey } from '#statistics/periods'
import type { ChartPeriods } from '#design'
import type { Lang } from '#texts'
import { viewTexts } from './view-texts.ts'

/** Periods from one on, as charts and tables take them. */
export function chartPeriods(first: PeriodKey, lang: Lang): ChartPeriods {
  const { year, sub, period } = partsOf(first)
  return { perYear: period, year, part: sub, nameOf: (at) => periodName(shiftPeriod(first, at), lang) }
}

/** The part of a year that ends with a period: "januar til september", "1. til 3. kvartal". */
export function partName(asOf: PeriodKey, lang: Lang): string {
  const { sub, period } = partsOf(asOf)
  return viewTexts[lang].part[period](sub)
}

/** Neighbouring periods by name: "oktober 2024 til september 2025". */
export function spanName(from: PeriodKey, to: PeriodKey, lang: Lang): string {
  return from === to
    ? periodName(from, lang)
    : viewTexts[lang].span(periodName(from, lang), periodName(to, lang))
}

/** Where a period is in a series that begins with `first`; null where it lies outside. */
export function placeIn(first: PeriodKey, length: number, period: PeriodKey): number | null {
  const at = periodsBetween(first, period)
  return at >= 0 && at < length ? at : null
}

/** The newest period that any of the reports has a count of; null where none has one. */
export function newestOf(reports: readonly SeriesReport[]): PeriodKey | null {
  return reports.reduce<PeriodKey | null>(
    (newest, { latest }) => (latest !== null && (newest === null || latest > newest) ? latest : newest),
    null,
  )
}
