import { fitNegativeBinomial, fitTrend, neweyWest, type TrendFit } from '#statistics/engine'
import { describe, entryOf, numberOf, numbersOf, textOf, type Entry, type Folder } from './folder.ts'
import { add, addEither, addEqual, addRelative, openLine, type Line } from './line.ts'

const file = 'glm.json'

function openLines() {
  return {
    status: openLine('GLM: status, rows, degrees of freedom', file, 0),
    coefficients: openLine('GLM: coefficients', file, 1e-7),
    se: openLine('GLM: standard errors', file, 1e-6),
    phi: openLine('GLM: dispersion', file, 1e-9),
    vif: openLine('GLM: variance inflation', file, 1e-7),
    trend: openLine('GLM: per cent a year, intervals, p', file, 1e-6),
    neweyWest: openLine('Newey-West', file, 1e-6),
    nbStatus: openLine('NB2: status', file, 0),
    nbCoefficients: openLine('NB2: coefficients', file, 1e-7),
    nbSe: openLine('NB2: standard errors', file, 1e-6),
    theta: openLine('NB2: theta and its standard error', file, 1e-5),
    logLikelihood: openLine('NB2: log-likelihood', file, 1e-6),
  }
}

type Lines = ReturnType<typeof openLines>

/** Compares every fit of glm.json. */
export function checkTrends({ records, series }: Folder): readonly Line[] {
  const lines = openLines()
  for (const entry of records(file) ?? []) {
    const own = series.get(textOf(entry['series']))
    const where = describe(entry, 'series', 'window', 'season', 'offset')
    if (!own) {
      add(lines.status, Infinity, `${where}: no such series`)
      continue
    }
    const window = numberOf(entry['window'])
    const trend = fitTrend(own, {
      season: entry['season'] === 'factor' ? 'factor' : 'harmonic',
      offset: entry['offset'] === true,
      ...(Number.isNaN(window) ? {} : { window }),
    })
    addEqual(lines.status, trend.status, entry['status'], where)
    if (trend.status === 'ok' && entry['status'] === 'ok') compare(lines, trend, entry, where)
  }
  return Object.values(lines)
}

function compare(lines: Lines, trend: TrendFit, entry: Entry, where: string): void {
  const { fit, design, autocorrelation } = trend
  addEqual(lines.status, design.n, entry['n'], where)
  addEqual(lines.status, trend.df, entry['df'], where)
  addEither(lines.coefficients, [...fit.coefficients], numbersOf(entry['coef']), where)
  const unscaled = diagonal(fit.covariance, design.p)
  addRelative(lines.se, unscaled, numbersOf(entry['se_unscaled']), where)
  const quasi = unscaled.map((se) => se * Math.sqrt(trend.phi))
  addRelative(lines.se, quasi, numbersOf(entry['se']), where)
  addRelative(
    lines.phi,
    [trend.phiRaw, trend.phi],
    [numberOf(entry['phi_raw']), numberOf(entry['phi'])],
    where,
  )
  addEither(lines.vif, [autocorrelation.vif], [numberOf(entryOf(entry['ar'])['vif'])], where)
  const wanted = entryOf(entry['trend'])
  addRelative(lines.se, [trend.se], [numberOf(wanted['se_honest'])], where)
  addEither(
    lines.trend,
    [trend.percentPerYear, trend.p],
    [numberOf(wanted['pct_per_year']), numberOf(wanted['p'])],
    where,
  )
  addEither(lines.trend, trend.interval95, numbersOf(wanted['ci95_pct']), where)
  addEither(lines.trend, trend.interval90, numbersOf(wanted['ci90_pct']), where)
  compareNeweyWest(lines, trend, entryOf(entry['newey_west']), where)
  compareNegativeBinomial(lines, trend, entryOf(entry['nb']), where)
}

function compareNeweyWest(lines: Lines, { design, fit }: TrendFit, wanted: Entry, where: string): void {
  if (wanted['se'] === undefined || wanted['se'] === null) return
  const { lag, se } = neweyWest(design, fit)
  const same = lag === numberOf(wanted['lag'])
  addRelative(lines.neweyWest, same ? [...se] : [], numbersOf(wanted['se']), where)
}

function compareNegativeBinomial(
  lines: Lines,
  { design, fit }: TrendFit,
  wanted: Entry,
  where: string,
): void {
  if (wanted['status'] === undefined) return
  const result = fitNegativeBinomial(design, fit)
  addEqual(lines.nbStatus, result.status, wanted['status'], where)
  if (result.status !== 'ok' || wanted['status'] !== 'ok') return
  addEither(lines.nbCoefficients, [...result.fit.coefficients], numbersOf(wanted['coef']), where)
  addRelative(lines.nbSe, diagonal(result.fit.covariance, design.p), numbersOf(wanted['se']), where)
  const thetas = [numberOf(wanted['theta']), numberOf(wanted['se_theta'])]
  addRelative(lines.theta, [result.theta, result.thetaSe], thetas, where)
  addEither(lines.logLikelihood, [result.logLikelihood], [numberOf(wanted['loglik'])], where)
}

/** Square roots of a p x p matrix's diagonal. */
function diagonal(matrix: Float64Array, p: number): readonly number[] {
  return Array.from({ length: p }, (_, i) => Math.sqrt(matrix[i * p + i] ?? Number.NaN))
}
