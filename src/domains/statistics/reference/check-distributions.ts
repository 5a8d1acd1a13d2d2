import {
  chiSquaredQuantile,
  digamma,
  incompleteBeta,
  incompleteGamma,
  logGamma,
  negativeBinomialChance,
  negativeBinomialParts,
  negativeBinomialQuantile,
  normalParts,
  normalQuantile,
  poissonChance,
  poissonParts,
  poissonQuantile,
  studentParts,
  studentQuantile,
  trigamma,
} from '#statistics/engine'
import { readNumber, type Folder } from './folder.ts'
import { add, addEqual, openLine, relativeError, type Line } from './line.ts'

const file = 'distributions.csv'
/** Values under this are compared absolutely. */
const floor = 1e-290

/** R's functions by their R names, and ours for each. */
const functions: Readonly<Record<string, (a: number, b: number, c: number) => number>> = {
  lgamma: logGamma,
  digamma,
  trigamma,
  dnbinom: negativeBinomialChance,
  pnbinom: (x, size, mean) => negativeBinomialParts(x, size, mean).lower,
  pnbinom_upper: (x, size, mean) => negativeBinomialParts(x, size, mean).upper,
  qnbinom: negativeBinomialQuantile,
  dpois: poissonChance,
  ppois: (x, mean) => poissonParts(x, mean).lower,
  ppois_upper: (x, mean) => poissonParts(x, mean).upper,
  qpois: poissonQuantile,
  pbeta: (x, a, b) => incompleteBeta(a, b, x, 1 - x).lower,
  pgamma: (x, shape) => incompleteGamma(shape, x).lower,
  pnorm: (z) => normalParts(z).lower,
  qnorm: normalQuantile,
  pt: (t, df) => studentParts(t, df).lower,
  qt: studentQuantile,
  qchisq: chiSquaredQuantile,
}
const discrete = new Set(['qpois', 'qnbinom'])

type Value = Readonly<Partial<Record<'fn' | 'a' | 'b' | 'c' | 'value', string>>>

/** Compares every value of distributions.csv. */
export function checkDistributions({ rows }: Folder): readonly Line[] {
  const values = openLine('distributions', file, 1e-9)
  const quantiles = openLine('distributions: discrete quantiles', file, 0)
  for (const { fn = '', a, b, c, value } of (rows(file) ?? []) as readonly Value[]) {
    const want = readNumber(value)
    const got = functions[fn]?.(readNumber(a), readNumber(b), readNumber(c)) ?? Number.NaN
    const where = `${fn}(${[a, b, c].filter(Boolean).join(', ')})`
    if (Number.isNaN(want)) continue
    if (discrete.has(fn)) addEqual(quantiles, got, want, where)
    else add(values, relativeError(got, want, floor), where)
  }
  return [values, quantiles]
}
