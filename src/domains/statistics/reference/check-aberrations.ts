import { testPeriod, type Aberration, type AberrationOptions, type Series } from '#statistics/engine'
import { describe, entryOf, listOf, numberOf, textOf, type Entry, type Folder } from './folder.ts'
import { add, addEither, addEqual, addRelative, openLine, type Line } from './line.ts'

const file = 'farrington.json'

function openLines() {
  return {
    status: openLine('Farrington corrected: status', file, 0),
    model: openLine('Farrington corrected: expected, phi, se', file, 1e-6),
    limits: openLine('Farrington corrected: limits nbpred, nbPlugin, muan', file, 0),
    delta: openLine('Farrington corrected: delta', file, 1e-6),
    decisions: openLine('Farrington corrected: trend, alarm', file, 0),
    compat: openLine('Farrington compat: expected, phi, se, delta', file, 1e-6),
    compatEqual: openLine('Farrington compat: limits, trend', file, 0),
    packageDelta: openLine('Farrington compat, the package: delta', file, 5e-5),
    packageEqual: openLine('Farrington compat, the package: limits, trend', file, 0),
  }
}

type Lines = ReturnType<typeof openLines>
type Test = (t: number, compatible: boolean) => ReturnType<typeof testPeriod>

/** Compares every test of farrington.json: ours, the package's way recomputed, and the package's own answers. */
export function checkAberrations({ records, series }: Folder): readonly Line[] {
  const lines = openLines()
  for (const entry of records(file) ?? []) {
    const own = series.get(textOf(entry['series']))
    const where = describe(entry, 'series', 'control', 'offset')
    if (!own) add(lines.status, Infinity, `${where}: no such series`)
    else compareEntry(lines, entry, testerOf(own, entry), where)
  }
  return Object.values(lines)
}

function testerOf(series: Series, entry: Entry): Test {
  const control = entryOf(entry['control'])
  const options: AberrationOptions = {
    years: numberOf(control['b']),
    halfWindow: numberOf(control['w']),
    levels: numberOf(control['np']),
    excluded: numberOf(control['excl']),
    alpha: numberOf(control['alpha']),
    trend: control['trend'] === true,
    offset: entry['offset'] === true,
  }
  return (t, compatible) => testPeriod(series, t, { ...options, compatible })
}

function compareEntry(lines: Lines, entry: Entry, test: Test, where: string): void {
  const [corrected, compat] = [
    listOf(entry['corrected']).map(entryOf),
    listOf(entry['compat_quirk']).map(entryOf),
  ]
  const packages = listOf(entry['surveillance_1_20_3']).map(entryOf)
  const results = packages.map((method) => listOf(method['results']).map(entryOf))
  const periods = testedPeriods([corrected, compat, ...results])
  corrected.forEach((wanted, i) => {
    const t = periods[i] ?? Number.NaN
    compareCorrected(lines, test(t, false), wanted, `${where} t ${t}`)
  })
  compat.forEach((wanted, i) => {
    const t = periods[i] ?? Number.NaN
    compareCompat(lines, test(t, true), wanted, `${where} t ${t}`)
  })
  packages.forEach((method, m) => {
    for (const wanted of results[m] ?? [])
      comparePackage(lines, test(numberOf(wanted['t']), true), textOf(method['method']), wanted, where)
  })
}

/**
 * Answers stand in the order of their periods. One without an answer does not name its own: another list may, or its
 * neighbours.
 */
function testedPeriods(columns: readonly (readonly Entry[])[]): readonly number[] {
  const most = Math.max(...columns.map((column) => column.length))
  const named = Array.from({ length: most }, (_, i) =>
    columns
      .flatMap((column) => (column.length === most ? [numberOf(column[i]?.['t'])] : []))
      .find(Number.isFinite),
  )
  return named.map((t, i) => {
    if (t !== undefined) return t
    const next = named.findIndex((other, j) => j > i && other !== undefined)
    const before = named.findLastIndex((other, j) => j < i && other !== undefined)
    return next >= 0 ? (named[next] ?? 0) - (next - i) : (named[before] ?? Number.NaN) + (i - before)
  })
}

function compareCorrected(
  lines: Lines,
  got: ReturnType<typeof testPeriod>,
  wanted: Entry,
  where: string,
): void {
  const fitted = wanted['expected'] !== undefined
  // Null: R's fit did not converge, since another level of the season has no report at all. Ours may.
  if (!fitted && wanted['status'] === undefined) return
  addEqual(lines.status, got.status, fitted ? 'ok' : wanted['status'], where)
  if (!fitted || got.status !== 'ok') return
  addRelative(lines.model, [got.expected, got.phi, got.se], modelOf(wanted), where)
  const limits = [got.lower, got.upper, got.other.pluginUpper, got.other.muanUpper]
  const names = ['lower_nbpred', 'upper_nbpred', 'upper_nbplugin', 'upper_muan']
  names.forEach((name, i) => {
    if (typeof wanted[name] === 'number') addEqual(lines.limits, limits[i], wanted[name], where)
  })
  const { deltaUpper, deltaLower, deltaP } = got.other
  addRelative(lines.delta, [deltaUpper], [numberOf(wanted['upper_delta'])], where)
  addEither(
    lines.delta,
    [deltaLower, deltaP],
    [numberOf(wanted['lower_delta']), numberOf(wanted['p_delta'])],
    where,
  )
  addEither(lines.model, [got.p], [numberOf(wanted['p_nbpred'])], where)
  addEqual(lines.decisions, got.trendUsed, wanted['trend_used'], where)
  addEqual(lines.decisions, got.alarm === 'high', wanted['alarm_nbpred'], where)
  addEqual(lines.decisions, got.downweighted, wanted['n_downweighted'], where)
}

function compareCompat(lines: Lines, got: ReturnType<typeof testPeriod>, wanted: Entry, where: string): void {
  if (wanted['expected'] === undefined || wanted['expected'] === null) return
  if (got.status !== 'ok') return add(lines.compat, Infinity, where)
  addRelative(lines.compat, [got.expected, got.phi, got.se], modelOf(wanted), where)
  addRelative(lines.compat, [got.other.deltaUpper], [numberOf(wanted['upper_delta'])], where)
  addEqual(lines.compatEqual, got.trendUsed, wanted['trend_used'], where)
  addEqual(lines.compatEqual, got.other.pluginUpper, wanted['upper_nbplugin'], where)
  addEqual(lines.compatEqual, got.other.muanUpper, wanted['upper_muan'], where)
}

function comparePackage(
  lines: Lines,
  got: ReturnType<typeof testPeriod>,
  method: string,
  wanted: Entry,
  where: string,
): void {
  if (typeof wanted['upper'] !== 'number') return
  if (got.status !== 'ok') return add(lines.packageDelta, Infinity, where)
  const place = `${where}, ${describe(wanted, 't')}, ${method}`
  if (method === 'delta') addRelative(lines.packageDelta, [got.other.deltaUpper], [wanted['upper']], place)
  else addEqual(lines.packageEqual, limitOf(got, method), wanted['upper'], place)
  addEqual(lines.packageEqual, got.trendUsed, wanted['trend'] === 1 || wanted['trend'] === true, place)
}

function limitOf({ other }: Aberration, method: string): number | null {
  return method === 'nbPlugin' ? other.pluginUpper : method === 'muan' ? other.muanUpper : null
}

function modelOf(wanted: Entry): readonly number[] {
  return [numberOf(wanted['expected']), numberOf(wanted['phi']), numberOf(wanted['se_eta'])]
}
