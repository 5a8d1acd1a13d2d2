import { projectYear, secondOpinion, type Series } from '#statistics/engine'
import { describe, numberOf, numbersOf, textOf, type Entry, type Folder } from './folder.ts'
import { add, addEqual, addRelative, openLine, type Line } from './line.ts'

const file = 'projection.json'

/** Compares the expected years of projection.json, by each of its methods. */
export function checkProjections({ records, series }: Folder): readonly Line[] {
  const lines = {
    method: openLine('projection: method', file, 0),
    ratio: openLine('projection', file, 1e-8),
    quantiles: openLine('projection: NB quantiles', file, 0),
  }
  for (const entry of records(file) ?? []) {
    const own = series.get(textOf(entry['series']))
    const where = describe(entry, 'series', 'asof_t', 'method')
    if (!own) add(lines.method, Infinity, `${where}: no such series`)
    else if (entry['method'] === 'glm') compareSecondOpinion(lines, own, entry, where)
    else compareProjection(lines, own, entry, where)
  }
  return Object.values(lines)
}

type Lines = { readonly method: Line; readonly ratio: Line; readonly quantiles: Line }

function compareProjection(
  { method, ratio, quantiles }: Lines,
  series: Series,
  entry: Entry,
  where: string,
): void {
  const got = projectYear(series, numberOf(entry['asof_t']))
  addEqual(method, got.method, entry['method'], where)
  if (!('total' in got) || got.method !== entry['method']) return
  addEqual(method, got.yearToDate, entry['ytd'], where)
  addEqual(method, got.years, entry['k'], where)
  addEqual(method, got.previousTotals.join(), numbersOf(entry['prev_total']).join(), where)
  addRelative(
    ratio,
    [got.remaining, got.total],
    [numberOf(entry['rest_mean']), numberOf(entry['total'])],
    where,
  )
  const limits = [...got.interval80, ...got.interval95]
  const wanted = [...numbersOf(entry['pi80']), ...numbersOf(entry['pi95'])]
  if (got.method === 'gamma_poisson') {
    wanted.forEach((want, i) => addEqual(quantiles, limits[i], want, where))
    return
  }
  addRelative(ratio, limits, wanted, where)
  addRelative(
    ratio,
    [got.ratio ?? Number.NaN, got.phi ?? Number.NaN],
    [numberOf(entry['R']), numberOf(entry['phi'])],
    where,
  )
}

function compareSecondOpinion(
  { method, ratio, quantiles }: Lines,
  series: Series,
  entry: Entry,
  where: string,
): void {
  const options = { offset: entry['offset'] === true, window: numberOf(entry['window']) }
  const got = secondOpinion(series, numberOf(entry['asof_t']), options)
  addEqual(method, got.status, 'ok', where)
  if (got.status !== 'ok') return
  const variances = [numberOf(entry['rest_var']), numberOf(entry['var_obs'])]
  addRelative(ratio, [got.variance, got.chanceVariance], variances, where)
  addRelative(
    ratio,
    [got.remaining, got.total],
    [numberOf(entry['rest_mean']), numberOf(entry['total'])],
    where,
  )
  addRelative(ratio, got.expected, numbersOf(entry['monthly_mean']), where)
  const limits = [...got.interval80, ...got.interval95]
  const wanted = [...numbersOf(entry['pi80']), ...numbersOf(entry['pi95'])]
  wanted.forEach((want, i) => addEqual(quantiles, limits[i], want, where))
}
