import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '#package'
import {
  aberrationDefaults,
  fitTrend,
  neweyWest,
  projectYear,
  secondOpinion,
  suppress,
  testPeriod,
  totalsOf,
  type Series,
} from '#statistics/engine'
import { draw, seeded, type Random } from '#statistics/simulation'
import { against, median } from './limit.ts'

/** What the peers took per 10,000, in seconds, in the run of `../shared/reference/bench/RESULTS.md`. */
const published = { trend: 18.2, farrington: 119 }
const folder = join(process.env['KREDSPLAN_REFERENCE'] ?? join(packageRoot(), '../shared/reference'), 'bench')
const many = 10_000
const rounds = 3

/** A random series like those of the peers' `gen_bench.R`: from half a report a month to three hundred. */
function anySeries(random: Random): Series {
  return draw(random, {
    months: 180,
    mean: Math.exp(Math.log(0.5) + random() * Math.log(600)),
    trend: 0.08 * (random() - 0.5),
    dispersion: 1 - Math.log(1 - random()),
    memory: 0,
    spread: 0,
  })
}

/** Seconds for all series, the middle one of some rounds. */
function seconds(all: readonly Series[], work: (series: Series) => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now()
    for (const series of all) work(series)
    return (performance.now() - started) / 1000
  })
  return median(times)
}

/** The peer's seconds per 10,000 measured now; null where R or its packages are not installed. */
function measuredPeer(script: string, line: RegExp): number | null {
  if (!existsSync(join(folder, script)) || spawnSync('Rscript', ['--version']).status !== 0) return null
  const place = mkdtempSync(join(tmpdir(), 'kredsplan-peer-'))
  try {
    mkdirSync(join(place, 'data'))
    for (const name of ['gen_bench.R', script]) {
      const { status, stdout } = spawnSync('Rscript', [join(folder, name)], { cwd: place, encoding: 'utf8' })
      const figure = line.exec(stdout)?.[1]
      if (status === 0 && figure !== undefined) return Number(figure)
    }
    return null
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function compare(what: string, taken: number, limit: number, peer: number | null, published: number): void {
  const ratio = taken / (peer ?? published)
  const source = peer === null ? 'peer figure, other run and machine' : 'peer measured in this run'
  const verdict = ratio <= limit ? 'ok' : 'OVER'
  console.log(
    `${what}: ${taken.toFixed(2)} s, peer ${(peer ?? published).toFixed(1)} s (${source}), ratio ${ratio.toFixed(3)}, limit ${limit} ${verdict}`,
  )
}

const random = seeded(1)
const all = Array.from({ length: many }, () => anySeries(random))
const sixYears = all.map((series) => ({ ...series, counts: series.counts.slice(-72) }))
const options = aberrationDefaults(12)

compare(
  '10,000 x 180 trend fits with intervals',
  seconds(all, (series) => fitTrend(series, { offset: false })),
  0.06,
  measuredPeer('bench_trend.R', /glm\(\)\+summary: s per 10,000 = ([\d.]+)/),
  published.trend,
)
compare(
  'Farrington 10,000 x 1',
  seconds(sixYears, (series) => testPeriod(series, 72, options)),
  0.03,
  measuredPeer('bench_farrington.R', /noPeriods 10 : s per 10,000 series x 1 month = ([\d.]+)/),
  published.farrington,
)
against(
  '10,000 projections',
  seconds(sixYears, (series) => projectYear(series, 70)),
  0.1,
  's',
)
const opinion = seconds(sixYears, (series) => secondOpinion(series, 70, { offset: false, window: 70 }))
console.log(`10,000 second opinions on the year: ${opinion.toFixed(2)} s`)
const bothErrors = seconds(all, (series) => {
  const trend = fitTrend(series, { offset: false })
  return trend.status === 'ok' && neweyWest(trend.design, trend.fit)
})
console.log(`10,000 x 180 trend fits with Newey-West beside: ${bothErrors.toFixed(2)} s`)

type PeerTable = {
  readonly name: string
  readonly threshold: number
  readonly cost: 'value' | 'cells'
  readonly table: readonly (readonly number[])[]
  readonly objective: number
  readonly scipyHighsSeconds: number
}

const tables = join(folder, 'suppression_tables.json')
if (existsSync(tables)) {
  for (const peer of JSON.parse(readFileSync(tables, 'utf8')) as readonly PeerTable[]) {
    const started = performance.now()
    const result = suppress(withTotals(peer.table), peer)
    const taken = (performance.now() - started) / 1000
    const least =
      result.status === 'optimal' && result.cost === peer.objective ? 'same optimum' : 'NOT the optimum'
    compare(`${peer.name}, ${least}`, taken, 0.5, null, peer.scipyHighsSeconds)
  }
}

function withTotals(rows: readonly (readonly number[])[]) {
  const wide = rows.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)])
  const totals = (wide[0] ?? []).map((_, j) => wide.reduce((sum, row) => sum + (row[j] ?? 0), 0))
  return { cells: [...wide, totals].flat(), equations: totalsOf([wide.length + 1, totals.length]) }
}
