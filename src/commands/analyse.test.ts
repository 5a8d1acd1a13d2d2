import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packageRoot } from '#package'
import {
  openDataCsv,
  reportOn,
  togetherOf,
  trendSentence,
  yearSentence,
  type OpenData,
} from '#statistics/analysis'

const counts = Array.from({ length: 70 }, (_, i) =>
  Math.round(90 * Math.exp(-0.01 * i) * (1 + 0.2 * Math.cos((2 * Math.PI * i) / 12)) + ((i * 37) % 11) / 2),
)
const data: OpenData = {
  dataSet: 'kreds',
  unit: { da: 'anmeldelser', en: 'reports' },
  drawnOn: '2025-11-03',
  series: [
    { key: '0825', name: 'Læsø', counts: counts.map((count, i) => (i % 9 === 0 ? 1 : count > 120 ? 1 : 0)) },
    { key: '0851', name: 'Aalborg', counts },
  ].map(({ key, name, counts }) => ({
    area: { key, name },
    category: { slug: 'indbrud', name: { da: 'Indbrud', en: 'Burglary' }, version: 1 },
    family: 'kreds-nordjylland',
    period: 12,
    first: '2020-01',
    counts,
    statuses: counts.map((count) => (count === 0 ? 'z' : 'o')).join(''),
    population: counts.map(() => 20_000),
    years: [],
    yearStatuses: '',
  })),
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kredsplan-analyse-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Ended = { readonly code: number; readonly out: string; readonly err: string }

/** Runs the command on a file, with no database anywhere near. */
async function analyse(text: string, ...options: readonly string[]): Promise<Ended> {
  const path = join(folder, 'tal.csv')
  await writeFile(path, text)
  return new Promise((resolve) => {
    const args = [join(packageRoot(), 'src/cli.ts'), 'analyse', path, ...options]
    const env = { PATH: process.env['PATH'], KREDSPLAN_DATA: join(folder, 'none') }
    execFile(process.execPath, args, { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

test('a download says in the terminal what its page says', async () => {
  const { code, out } = await analyse(openDataCsv(data))
  expect(code).toBe(0)
  const [, aalborg] = reportOn(data.series)
  const context = {
    area: 'Aalborg',
    category: { da: 'Indbrud', en: 'Burglary' },
    unit: data.unit,
    drawnOn: data.drawnOn,
  }
  expect(out).toContain('Aalborg: Indbrud\n  Et klart fald.')
  expect(aalborg && out.includes(trendSentence(aalborg, context, 'da'))).toBe(true)
  expect(aalborg && out.includes(yearSentence(aalborg, context, 'da'))).toBe(true)
  expect(out).toContain('Læsø: Indbrud\n  For få anmeldelser til at vise en udvikling')
  expect(out).toContain('2 serier, set igennem som én rapport.')
})

test('the figures behind a claim say alone what its page says, and not more', async () => {
  // Alone, this series would seem to rise: among twenty like it, it does not.
  const family = Array.from({ length: 20 }, (_, n) => ({
    ...data.series[1],
    area: { key: `08${n}`, name: `Sted ${n}` },
    counts: counts.map((_, i) => 40 + ((i * 7919 + n * 104_729) % 31) + (n === 0 ? Math.round(0.15 * i) : 0)),
  })) as unknown as OpenData['series']
  const [report] = reportOn(family)
  const [series] = family
  const together = report && togetherOf(report)
  const [alone] = series ? reportOn([series]) : []
  if (!series || !report || !together || !alone) throw new Error('nothing was said')
  expect([alone.trend.class, report.trend.class]).toEqual(['rising', 'no_clear_change'])
  const { out } = await analyse(openDataCsv({ ...data, series: [{ ...series, together }] }))
  const context = { area: 'Sted 0', category: series.category.name, unit: data.unit, drawnOn: data.drawnOn }
  expect(out).toContain(trendSentence(report, context, 'da'))
  expect(out).toContain('(q), er taget fra filen.')
})

test('as JSON it gives the whole report', async () => {
  const { out } = await analyse(openDataCsv(data), '--json')
  const { series } = JSON.parse(out) as { series: readonly { report: unknown }[] }
  expect(series.map(({ report }) => report)).toEqual(JSON.parse(JSON.stringify(reportOn(data.series))))
})

test('a file that cannot be read ends with one line that names the place', async () => {
  const { code, out, err } = await analyse(openDataCsv(data).replace('observed', 'seen'))
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err.trim()).toMatch(/^\S+tal\.csv, linje 2, kolonne status: »seen« er ikke observed.*\.$/)
})
