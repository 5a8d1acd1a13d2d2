import { expect, test } from 'vitest'
import type { HtmlEscapedString } from 'hono/utils/html'
import {
  AreaPage,
  CategoryPage,
  FrontPage,
  HelpPage,
  NationalPage,
  SeriesPage,
  StandingOutPage,
  type StatisticsView,
} from '#statistics-views'
import { helpTopics } from '#statistics/analysis'
import { aView, areas, burglary, made, paths } from './testing.ts'

const { vestoe, storby, aaby, lilleoe } = areas
const tiny = [1, 0, 3, 2, 0, 1, 6, 2]
const lilleoes = Array.from({ length: 39 }, (_, t) => tiny[t % tiny.length] ?? 0)
const withheld = lilleoes.map((count) => (count > 0 && count < 5 ? 'w' : 'o')).join('')

function district(change: Partial<StatisticsView> = {}): StatisticsView {
  return aView(
    [
      { area: vestoe, counts: made(420, -8, 39, 4), people: 200_000 },
      { area: storby, counts: made(300, -8, 39, 4), people: 150_000 },
      { area: aaby, counts: made(110, -6, 39, 4), people: 48_200 },
      { area: lilleoe, counts: lilleoes, people: 1_800, shown: withheld },
    ],
    change,
  )
}

async function html(element: HtmlEscapedString | Promise<HtmlEscapedString>): Promise<string> {
  return String(await element)
}

const country = { key: '000', name: 'Hele landet', kind: 'country', tile: null } as const
const common = { lang: 'da', paths } as const

test('the front page says of the district what its figures bear, with a way to each municipality', async () => {
  const page = await html(<FrontPage {...common} view={district()} home={vestoe.key} sets={[]} />)
  expect(page).toContain('Anmeldelser i politikredsen Vestø til og med 3. kvartal 2025.')
  expect(page).toContain('<strong>Et klart fald</strong>.')
  expect(page).toContain('2025 ventes at ende på omkring')
  expect(page).toContain(`href="${paths.area('proeve', lilleoe.key)}"`)
  expect(page).toContain(
    'Udtræk nr. 7, trukket 3. november 2025 af analytikeren; tal, der ikke er med i det,',
  )
  expect(page).not.toContain('style=')
})

test('other data sets are a choice away', async () => {
  const sets = [
    { code: 'proeve', title: { da: 'Prøvetal', en: 'Trial' } },
    { code: 'andre', title: { da: 'Andre tal', en: 'Others' } },
  ]
  const page = await html(<FrontPage {...common} view={district()} home={null} sets={sets} />)
  expect(page).toContain('<a href="/tal/andre">Andre tal</a>')
  expect(page).toContain('<a href="/tal/proeve" aria-current="page">')
})

test('an area has a line for each category and the map to the others', async () => {
  const page = await html(<AreaPage {...common} view={district()} area={storby.key} />)
  expect(page).toContain('<h1>Storby</h1>')
  expect(page).toMatch(/aria-current="page"[^>]*><span>Storby/)
  expect(page).toMatch(
    /anmeldelser fra 4\. kvartal 2024 til 3\. kvartal 2025: [\d,]+ pr\. 1\.000 indbyggere \(/,
  )
})

test('what is withheld is said, never shown as a number or a zero', async () => {
  const page = await html(<SeriesPage {...common} view={district()} area={lilleoe.key} category="indbrud" />)
  expect(page).toContain('Lilleø: Indbrud')
  expect(page).toContain('er holdt tilbage, for at ingen skal kunne kendes igen')
  expect(page).toContain('vises ikke, fordi tallet er holdt tilbage')
  expect(page.match(/not-shown-withheld/g)?.length).toBeGreaterThan(20)
  const area = await html(<AreaPage {...common} view={district()} area={lilleoe.key} />)
  expect(area).toMatch(
    /Så mange tal er holdt tilbage, at der ikke siges noget om <a href="[^"]*\/9003\/indbrud">indbrud<\/a>\./,
  )
  expect(area).not.toContain('class="series-lines"')
})

test('no chart of years is drawn where none of them can be shown', async () => {
  const nothing = aView([{ area: lilleoe, counts: lilleoes, shown: 'w'.repeat(lilleoes.length) }])
  const page = await html(<SeriesPage {...common} view={nothing} area={lilleoe.key} category="indbrud" />)
  expect(page).toContain('Ingen af årene kan vises: tallene mangler eller er holdt tilbage.')
  const one = await html(<SeriesPage {...common} view={district()} area={storby.key} category="indbrud" />)
  expect(one).not.toContain('Ingen af årene kan vises')
})

test('why the latest year is a calendar year is said where it is one', async () => {
  const counts = made(100, 0, 39, 4)
  const view = aView([{ area: storby, counts, shown: `${'o'.repeat(37)}wo` }])
  const [series] = view.series
  if (!series) throw new Error('no series')
  const years = series.years.map((total, at) => (at === 8 ? (total ?? 400) : total))
  const withYear = { ...view, series: [{ ...series, years }] }
  const said = 'Det seneste år er her kalenderåret 2024: af det kan flere tal vises end af året til og med'
  expect(await html(<AreaPage {...common} view={withYear} area={storby.key} />)).toContain(said)
  expect(await html(<AreaPage {...common} view={district()} area={storby.key} />)).not.toContain(said)
})

test('the country within a sentence begins with a small letter', async () => {
  const view = aView([{ area: country, counts: made(9_000, -3, 39, 4) }])
  const page = (lang: 'da' | 'en') => html(<AreaPage {...common} lang={lang} view={view} area="000" />)
  expect(await page('da')).toContain('Alle kategorier i hele landet, til og med')
  expect(await page('en')).toContain('All categories in the whole country, up to')
})

test('a category shows its municipalities in the order of the map, whatever their rates', async () => {
  const page = await html(
    <CategoryPage {...common} view={district()} category="indbrud" home={vestoe.key} national={false} />,
  )
  const multiples = page.slice(page.indexOf('class="multiples"'))
  const order = ['Lilleø', 'Åby', 'Storby'].map((name) => multiples.indexOf(`>${name}</a>`))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(page).toContain('Rækkefølgen er den samme som på kortet')
  expect(page).toContain('Mange indbrud anmeldes sent.')
  expect(page).not.toContain(paths.national('proeve', 'indbrud'))
})

test('small years are told in numbers, larger ones in per cent with an interval', async () => {
  const view = aView([
    { area: storby, counts: made(300, -8, 39, 4) },
    { area: lilleoe, counts: lilleoes, people: 1_800 },
  ])
  const page = await html(
    <CategoryPage {...common} view={view} category="indbrud" home={null} national={false} />,
  )
  const changes = page.slice(page.indexOf('id="aendring"'))
  expect(changes).toMatch(/Storby.*?−\d+ % \(−\d+ til [−+]?\d+ %\)/s)
  expect(changes).toMatch(/Lilleø.*?kun antal/s)
})

test('a series has its chart, every count, the same part of earlier years, and what it stands on', async () => {
  const view = district({
    annotations: [
      {
        areaKey: null,
        category: 'indbrud',
        period: '2021-Q2',
        kind: 'break',
        text: { da: 'Ny registrering.', en: 'New recording.' },
      },
    ],
  })
  const page = await html(
    <SeriesPage
      {...common}
      view={view}
      area={storby.key}
      category="indbrud"
      sameAge={[{ year: 2024, asDrawn: 512, drawnOn: '2024-11-04' }]}
    />,
  )
  expect(page).toContain('Brud, 2. kvartal 2021:')
  expect(page).toContain('1. til 3. kvartal, som det er nu')
  expect(page).toMatch(/512 <small class="soft">trukket 4\. november 2024/)
  expect(page).toContain('Sådan er det regnet ud')
  expect(page).toContain('nr. 7, trukket 3. november 2025 af analytikeren')
  expect(page).toContain('ab'.repeat(32))
  expect(page).toContain('Pr. 1.000 indbyggere')
  expect(page).toContain('1320 Indbrud i bank')
  expect(page).not.toMatch(/\bp\s*[=<]\s*0/)
})

test('without inhabitants there are numbers and no rates', async () => {
  const view = aView([{ area: storby, counts: made(300, 0, 39, 4), people: null }])
  const series = await html(<SeriesPage {...common} view={view} area={storby.key} category="indbrud" />)
  expect(series).not.toContain('Pr. 1.000 indbyggere</span>')
  const category = await html(
    <CategoryPage {...common} view={view} category="indbrud" home={null} national={false} />,
  )
  expect(category).toContain('Indbyggertallet kendes ikke')
  expect(category).not.toContain('class="multiples"')
})

test('a short series and one without a count say so', async () => {
  const short = aView([{ area: storby, counts: [4, 2, null] }])
  const page = await html(<SeriesPage {...common} view={short} area={storby.key} category="indbrud" />)
  expect(page).toContain('For kort tid til at vise en udvikling')
  expect(page).toContain('Der skal tal for fem år til')
  const none = aView([{ area: storby, counts: [] }])
  expect(await html(<SeriesPage {...common} view={none} area={storby.key} category="indbrud" />)).toContain(
    'Der er ingen tal for dette område og denne kategori.',
  )
})

test('what stands out is explained in words, what is not put forward is folded away', async () => {
  const jump = made(100, 0, 39, 4).map((count, t) => (t === 38 ? count * 3 : count))
  const view = aView([
    { area: storby, counts: jump },
    ...Array.from({ length: 4 }, (_, n) => ({
      area: { ...aaby, key: `901${n}`, name: `Sted ${n}` },
      counts: made(80 + n, 0, 39, 4),
    })),
    { area: lilleoe, counts: [1, 2] },
  ])
  const page = await html(<StandingOutPage {...common} view={view} />)
  expect(page).toContain('<h1>Skiller sig ud i 3. kvartal 2025</h1>')
  expect(page).toContain('5 af 6 tal kunne prøves.')
  expect(page).toMatch(/Storby: Indbrud<\/a><p>3\. kvartal 2025 skiller sig ud/)
  expect(page).toContain('1 tal kunne ikke prøves')
})

test('that nothing stands out is not said of what could not be tested', async () => {
  const calm = aView([
    { area: storby, counts: made(100, 0, 39, 4) },
    { area: lilleoe, counts: [1, 2] },
  ])
  const page = await html(<StandingOutPage {...common} view={calm} />)
  expect(page).toContain('Det ene tal, der kunne prøves, er ikke højt nok')
  expect(page).toContain('1 tal kunne ikke prøves. Om det vides der intet.')
  const untested = await html(
    <StandingOutPage {...common} view={aView([{ area: lilleoe, counts: [1, 2] }])} />,
  )
  expect(untested).toContain('Det betyder ikke, at alt er, som det plejer.')
})

const fyn = { key: 'kreds-fyn', name: 'Fyn', kind: 'district', tile: null } as const

test('districts stand by name with their intervals, the own one marked, and the unknown share is said', async () => {
  const view = aView([
    { area: vestoe, counts: made(420, -8, 39, 4), people: 200_000 },
    { area: country, counts: made(9_000, -3, 39, 4), people: 5_900_000 },
    { area: fyn, counts: made(900, -3, 39, 4), people: 500_000 },
  ])
  const page = await html(
    <NationalPage
      {...common}
      lang="en"
      view={view}
      category="indbrud"
      home={vestoe.key}
      unknown={{ share: 0.0843, from: '2024-Q4', to: '2025-Q3' }}
    />,
  )
  const order = ['Fyn', 'Vestø', 'The whole country'].map((name) => page.indexOf(`>${name}</a>`))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(order[0]).toBeGreaterThan(0)
  expect(page).toContain('(here)')
  expect(page).toContain('Dashed line: The whole country')
  expect(page).toContain('In 8.4 % of the reports of the whole country from Q4 2024 to Q3 2025')
})

test('where what is public does not tell the unknown share, the source is not said to lack it', async () => {
  const view = aView([
    { area: vestoe, counts: made(420, -8, 39, 4), people: 200_000 },
    { area: country, counts: made(9_000, -3, 39, 4), people: 5_900_000 },
  ])
  const props = { ...common, view, category: 'indbrud', home: vestoe.key } as const
  const page = (unknown: 'not-public' | 'not-in-source') =>
    html(<NationalPage {...props} unknown={unknown} />)
  expect(await page('not-public')).toContain('Landets tal kan også have anmeldelser uden oplyst kommune.')
  expect(await page('not-in-source')).toContain('Kildens tal siger ikke, hvor mange anmeldelser')
})

test('where the data allow no comparison, the page says why', async () => {
  const props = { ...common, category: 'indbrud', home: vestoe.key, unknown: 'not-in-source' } as const
  expect(await html(<NationalPage {...props} view={district()} />)).toContain(
    'har ikke tal for de andre politikredse',
  )
  const unpeopled = aView([
    { area: fyn, counts: made(900, 0, 39, 4), people: null },
    { area: country, counts: made(900, 0, 39, 4), people: null },
  ])
  expect(await html(<NationalPage {...props} view={unpeopled} />)).toContain(
    'Indbyggertallet for politikredsene og landet er ikke lagt ind.',
  )
})

test('a page names its category by the words of the data set', async () => {
  const page = await html(
    <CategoryPage
      {...common}
      lang="en"
      view={district()}
      category={burglary.slug}
      home={vestoe.key}
      national
    />,
  )
  expect(page).toContain('<h1>Burglary</h1>')
  expect(page).toContain('Vestø Police District as a whole')
  expect(page).toContain(paths.national('proeve', 'indbrud'))
})

test('the help page has every topic under an address of its own', async () => {
  const page = await html(<HelpPage lang="da" paths={paths} />)
  for (const { id, title } of helpTopics('da')) {
    expect(page).toContain(`href="#${id}"`)
    expect(page).toContain(`<h2 id="${id}">${title}</h2>`)
  }
  for (const id of ['ordene', 'skiller-sig-ud', 'tilbageholdt', 'kontrol'])
    expect(page).toContain(`<h2 id="${id}">`)
})
