import { periodKey, type PeriodKey } from '#statistics/periods'
import { places } from './figures-places.ts'

/** Inhabitants of a place at the beginning of a quarter. */
export type DemoPopulation = {
  /** Four digits, or `000` for the country. */
  readonly areaKey: string
  readonly period: PeriodKey
  readonly inhabitants: number
}

/** The country and Aalborg grow, the other municipalities hardly change. */
const growth: Readonly<Record<string, number>> = { '000': 0.005, '851': 0.006, '825': -0.005 }
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]

/** Made-up inhabitants, rounded to tens, of every quarter from 2019 on. */
export const population: readonly DemoPopulation[] = places.flatMap(({ code, inhabitants }) =>
  inhabitants === null
    ? []
    : years.flatMap((year) =>
        [1, 2, 3, 4].map((quarter) => ({
          areaKey: code === '000' ? code : code.padStart(4, '0'),
          period: periodKey(year, quarter, 4),
          inhabitants:
            10 * Math.round((inhabitants * (1 + (growth[code] ?? 0)) ** (year + quarter / 4 - 2027)) / 10),
        })),
      ),
)
