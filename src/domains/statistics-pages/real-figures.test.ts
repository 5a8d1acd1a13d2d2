import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { writeAs, type Database } from '#db'
import { packageRoot } from '#package'
import { analyseDataSet, categoriesOf, statisticsPaths as paths, takeVintage } from '#statistics'
import { knownAreas, knownOffences, readFiguresHere } from '#statistics/reading'
import { aDistrict, aMember, test, visiting } from '#testing'
import { statisticsRoutes } from './routes.ts'
import { aSet } from './testing.ts'

const folder = process.env['KREDSPLAN_FIGURES'] ?? join(packageRoot(), '../shared/data')
const file = 'dk_straf11_quarterly/straf11_folk1a_2008K1_2022K2.csv'
const isThere = existsSync(join(folder, file))
if (!isThere) console.warn(`The pages of real figures are not looked at: there are none in ${folder}`)

const today = '2022-08-10' as const

/** What R says of a municipality and an offence. */
type Answer = {
  readonly area: string
  readonly offence: string
  readonly last: number
  readonly aberration_2022K2?: { readonly expected: number; readonly upper_nbpred: number }
  readonly trend_window22?: {
    readonly status: string
    readonly trend?: { readonly pct_per_year: number; readonly ci95_pct: readonly [number, number] }
  }
}

async function denmark(database: Database) {
  return writeAs(database, null, async (tx) => {
    await aDistrict(tx)
    const dataSet = await aSet(tx)
    const path = join(folder, file)
    const read = await readFiguresHere({ name: file, path }, null)
    if (read.kind !== 'read') throw new Error(JSON.stringify(read))
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
    const extract = { fileName: file, sha256, drawnOn: today, drawnBy: 'Analytiker', note: '' }
    await takeVintage(tx, null, { dataSet, table: read.table, ...extract }, today)
    await analyseDataSet(tx, dataSet.id, [])
    const categories = await categoriesOf(tx, dataSet.classification)
    return { actor: await aMember(tx, 'lokalraad-aalborg', 'secretary'), categories }
  })
}

const short = (value: number): string =>
  new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1, signDisplay: 'negative' })
    .format(value)
    .replace('-', '−')
const whole = (value: number): string => new Intl.NumberFormat('da-DK').format(Math.round(value))

test.runIf(isThere)(
  'the pages of the nine municipalities show what was worked out elsewhere',
  { timeout: 180_000 },
  async ({ database }) => {
    const { actor, categories } = await denmark(database)
    const visit = visiting(statisticsRoutes, { database, actor, today })
    const answers = JSON.parse(readFileSync(join(folder, 'reference_dk.json'), 'utf8')) as readonly Answer[]
    const slugs = new Map(
      categories.flatMap(({ slug, offenceCodes: [code, ...more] }) =>
        more.length === 0 ? [[code, slug]] : [],
      ),
    )
    const compared = { pages: 0, trends: 0, aberrations: 0 }
    for (const answer of answers) {
      const area = knownAreas.find(({ name }) => name.da === answer.area)?.municipality
      const slug = slugs.get(knownOffences.find(({ name }) => name.da === answer.offence)?.code)
      if (!area || !answer.trend_window22 || slug === undefined) continue
      const { status, html } = await visit(paths.series('straf11', area, slug))
      const page = `${answer.area}, ${answer.offence}`
      expect(status, page).toBe(200)
      compared.pages += 1
      const { aberration_2022K2: watch, trend_window22: window } = answer
      if (watch && html.includes('ventet omkring')) {
        expect(html, page).toContain(`ventet omkring ${whole(watch.expected)}`)
        expect(html, page).toContain(whole(watch.upper_nbpred))
        compared.aberrations += 1
      }
      if (window.trend && html.includes('Ændring om året')) {
        const [low, high] = window.trend.ci95_pct
        const change = `${short(window.trend.pct_per_year)} % (95 %: ${short(low)} til ${short(high)} %)`
        expect(html, page).toContain(change)
        compared.trends += 1
      }
    }
    expect(compared.pages).toBe(45)
    expect(compared.aberrations).toBeGreaterThan(40)
    expect(compared.trends).toBeGreaterThan(25)
    const { html: now } = await visit(paths.standingOut('straf11'))
    expect(now).toMatch(/Aalborg: Vold<\/a><p>2\. kvartal 2022 skiller sig ud: 710 anmeldelser/)
    const { html: mass } = await visit(paths.series('straf11', '0851', 'vold'))
    expect(mass).toContain('Enkelt hændelse, 2. kvartal 2022:')
  },
)
