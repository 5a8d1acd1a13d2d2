import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { openDatabase, type Database } from '#db'
import { parseOpenData, reportOn, type SeriesReport } from '#statistics/analysis'
import { cloneDatabase, test, testConnection } from '#testing'
import type { Evidence } from '#claims'
import { isReleased, placesOf, releaseOfClaim } from './claim-queries.ts'
import { areasOf, categoriesOf, findRelease, seriesOf } from './queries.ts'
import { foundPages } from './found-pages.ts'
import { aPublishedSection, publishFigures, sampleFigures } from './testing.ts'

let app: Database
let published: Database

beforeAll(async () => {
  const name = await cloneDatabase()
  app = openDatabase(testConnection('kredsplan_app', name), 2)
  published = openDatabase(testConnection('kredsplan_public', name), 3)
})
afterAll(async () => {
  await Promise.all([app.close(), published.close()])
})

/** What `sha256sum` says of a download. */
async function sha256Of(path: string): Promise<string> {
  const response = await sampleFigures(published).request(`https://plan.example${path}`)
  return createHash('sha256')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('hex')
}

async function get(path: string) {
  const response = await sampleFigures(published).request(`https://plan.example${path}`)
  return { status: response.status, text: await response.text() }
}

describe('before anything is public', () => {
  test('the figures say so, and nothing else is there', async () => {
    expect((await get('/tal')).text).toContain('Der er ikke offentliggjort nogen tal endnu')
    expect((await get('/en/tal')).text).toContain('No figures have been published yet')
    for (const path of ['/tal/proeve', '/aabne-data/tal/proeve.csv', '/aabne-data/tal/proeve.json'])
      expect([path, (await get(path)).status]).toEqual([path, 404])
  })
})

const ofLaesoe = { set: { code: 'proeve' }, area: { key: '0825' }, category: { slug: 'indbrud' } }

describe('the public figures', () => {
  beforeAll(async () => {
    await publishFigures(app, 1, '2025-01-12')
    await publishFigures(app, 2, '2026-01-10')
  })

  const pages = [
    '/tal',
    '/tal/proeve',
    '/tal/proeve/udgivelser',
    '/tal/saadan-laeses-tallene',
    '/tal/proeve/skiller-sig-ud',
    '/tal/proeve/kategori/indbrud',
    '/tal/proeve/omraade/0825',
    '/tal/proeve/omraade/kreds-nordjylland/vold',
  ]

  test('are there for a claim to lead to, series by series', async () => {
    expect(await isReleased(published.kysely, ofLaesoe)).toBe(true)
    for (const other of [
      { set: { code: 'andet' } },
      { area: { key: '0999' } },
      { category: { slug: 'andet' } },
    ])
      expect(await isReleased(published.kysely, { ...ofLaesoe, ...other })).toBe(false)
  })

  test.for(pages.flatMap((page) => [page, `/en${page}`]))('%s is there, whole', async (path) => {
    const { status, text } = await get(path)
    expect([status, /undefined|NaN|\[object/.exec(text)?.[0]]).toEqual([200, undefined])
  })

  test.for([
    '/tal/andet',
    '/tal/proeve/kategori/andet',
    '/tal/proeve/omraade/0999',
    '/tal/proeve/omraade/0825/andet',
    '/tal/proeve/landet/indbrud',
    '/tal/udsagn/1',
    '/aabne-data/tal/proeve/3.csv',
    '/aabne-data/tal/andet.json',
  ])('%s does not exist', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test.for([
    ['indbrud', ['/tal/proeve/kategori/indbrud', '/tal/proeve/kategori/vold']],
    ['burglaries', ['/tal/proeve/kategori/indbrud']],
    ['Aalborg kommune', ['/tal/proeve/omraade/0851']],
    ['Nordjylland', ['/tal/proeve/omraade/kreds-nordjylland']],
    ['indbruddene Læsø', ['/tal/proeve/omraade/0825/indbrud', '/tal/proeve/omraade/0825/vold']],
    ['violence aalborg', ['/tal/proeve/omraade/0851/vold']],
    ['anmeldelserne', ['/tal/proeve']],
    ['havvind', []],
    ["'| ! &", []],
  ] as const)('a search for »%s« finds %j', async ([words, wanted]) => {
    const { pages, cut } = await foundPages(published.kysely, words, 'da')
    expect([pages.map(({ href }) => href), cut]).toEqual([wanted, false])
  })

  test('what a search finds is named in the language of the page, and leads to it', async () => {
    const { pages } = await foundPages(published.kysely, 'vold Nordjylland', 'en')
    expect(pages).toEqual([
      {
        href: '/en/tal/proeve/omraade/kreds-nordjylland/vold',
        text: 'Nordjylland Police District: Violence',
        of: 'Anmeldelser',
      },
    ])
    for (const { href } of pages) expect((await get(href)).status).toBe(200)
  })

  test('the download says of every series exactly what its page says', async () => {
    const csv = await get('/aabne-data/tal/proeve.csv')
    const read = parseOpenData(csv.text)
    if (read.kind !== 'read') throw new Error(JSON.stringify(read.refusal))
    expect(read.data).toMatchObject({ dataSet: 'proeve', drawnOn: '2026-01-10' })
    const rows = await published.kysely
      .selectFrom('published.statistics_series as s')
      .innerJoin('published.statistics_release as r', 'r.release_id', 's.release_id')
      .select(['s.area_key', 's.category_slug', 's.counts', 's.report'])
      .where('r.number', '=', 2)
      .execute()
    const { data } = read
    const reports = new Map<string, SeriesReport>()
    for (const family of Map.groupBy(data.series, (one) => one.family).values())
      reportOn(family, data.drawnOn).forEach((report, i) => {
        const one = family[i]
        if (one) reports.set(`${one.area.key} ${one.category.slug}`, report)
      })
    expect(reports.size).toBe(rows.length)
    for (const { area_key, category_slug, report } of rows)
      expect(JSON.parse(JSON.stringify(reports.get(`${area_key} ${category_slug}`)))).toEqual(report)
    expect(data.series.flatMap(({ counts }) => counts).filter((count) => count !== null)).toHaveLength(
      rows.flatMap(({ counts }) => counts).filter((count) => count !== null).length,
    )
  })

  test('earlier releases can be downloaded by number, and each is what its fingerprint says', async () => {
    const register = await get('/tal/proeve/udgivelser')
    expect(register.text).toContain('href="/aabne-data/tal/proeve/1.csv"')
    expect((await get('/aabne-data/tal/proeve/1.csv')).text).toContain('2025-01-12')
    const json = await get('/aabne-data/tal/proeve/2.json')
    expect(json).toEqual(await get('/aabne-data/tal/proeve.json'))
    expect(JSON.parse(json.text)).toMatchObject({ format: 'kredsplan-figures/1', number: 2 })
  })

  test.for(['1.csv', '1.json', '2.csv'])(
    'what a reader downloads has the fingerprint that stands by it: %s',
    async (file) => {
      const path = `/aabne-data/tal/proeve/${file}`
      expect((await get('/tal/proeve/udgivelser')).text).toContain(`href="${path}.sha256"`)
      const hash = await get(`${path}.sha256`)
      expect(hash.text).toBe(`${await sha256Of(path)}  tal-proeve-${file}\n`)
    },
  )

  describe('a claim from one of them', () => {
    beforeAll(async () => {
      const release = await findRelease(published.kysely, 'proeve', 2)
      if (!release) throw new Error('no release')
      const [series] = await seriesOf(published.kysely, release, { areas: ['0851'], categories: ['vold'] })
      const [area] = (await areasOf(published.kysely, release.id)).filter(({ key }) => key === '0851')
      const [category] = (await categoriesOf(published.kysely, release.id)).filter(
        ({ slug }) => slug === 'vold',
      )
      if (!series || !area || !category) throw new Error('no series')
      const evidence: Evidence = { set: release.set, area, category, series, annotations: [], phrase: null }
      const changed = {
        ...evidence,
        set: { ...evidence.set, sha256: 'e5'.repeat(32) },
        series: { ...series, counts: series.counts.with(0, 7) },
      }
      await app.kysely
        .insertInto('published.claim')
        .values(
          [evidence, changed].map((one, at) => ({
            number: 7 + at,
            kind: 'chart' as const,
            about: null,
            claimed: null,
            evidence: JSON.stringify(one),
            made_on: '2026-01-11' as const,
          })),
        )
        .execute()
    })

    test('leads to the release where all it was looked at together with can be checked', async () => {
      expect(await releaseOfClaim(published.kysely, 7)).toBe(2)
      const page = await get('/tal/udsagn/7')
      expect(page.text).toContain('href="/aabne-data/tal/proeve/2.csv"')
      expect(page.text).toContain(await sha256Of('/aabne-data/udsagn/7.csv'))
      const hash = await get('/aabne-data/udsagn/7.csv.sha256')
      expect(hash.text).toBe(`${await sha256Of('/aabne-data/udsagn/7.csv')}  udsagn-7.csv\n`)
    })

    test('says so where no release has those figures', async () => {
      expect(await releaseOfClaim(published.kysely, 8)).toBeNull()
      expect((await get('/tal/udsagn/8')).text).toContain('ikke offentliggjort, som de var dengang')
      expect((await get('/en/tal/udsagn/8')).text).toContain('have not been published as they were then')
    })

    test("keeps the fingerprint of the source's file to itself that it was once published with", async () => {
      expect((await get('/tal/udsagn/8')).text).not.toContain('e5e5')
    })

    test.for(['{nr=7}', '{ nr = "7" }', "{nr='7'}", '{nr=&#55;}'])(
      'is found in a plan however its number is written: %s',
      async (written) => {
        await aPublishedSection(app, `::diagram${written}`)
        expect(await placesOf(published.kysely, 7)).toMatchObject([{ title: 'Udviklingen' }])
        expect(await placesOf(published.kysely, 8)).toEqual([])
      },
    )
  })

  test('the register of releases leads to how the program is got', async () => {
    expect((await get('/tal/proeve/udgivelser')).text).toContain('href="/tal/saadan-laeses-tallene#program"')
    const help = await get('/tal/saadan-laeses-tallene')
    expect(help.text).toMatch(/id="program".*Få kildeteksten.*npm ci.*sha256sum.*npx kredsplan analyse/s)
    expect((await get('/en/tal/saadan-laeses-tallene')).text).toContain('Get the source of the program')
    const named = sampleFigures(published, 'https://git.example/kredsplan')
    const response = await named.request('https://plan.example/tal/saadan-laeses-tallene')
    expect(await response.text()).toContain('href="https://git.example/kredsplan"')
  })
})
