import { beforeAll, expect } from 'vitest'
import { openDatabase, type Database } from '#db'
import type { Actor } from '#permissions'
import { dataSets, findDataSet } from '#statistics'
import { cloneDatabase, test, testConnection } from '#testing'
import { openIntakes } from './intake-queries.ts'
import { typedBeforeFile } from './typed-before-file.ts'
import {
  aSetWithFigures,
  newSet,
  pagesOf,
  plainCount,
  somebody,
  statbankCsv,
  theDistrictOf,
  upload,
} from './testing.ts'

let database: Database
let analyst: Actor

beforeAll(async () => {
  database = openDatabase(testConnection('kredsplan_app', await cloneDatabase()), 4)
  await theDistrictOf(database)
  analyst = await somebody(database, 'analyst')
  await aSetWithFigures(database, 'straf11')
  return () => database.close()
})

const root = '/arbejde/tal-ind'
const header = 'OMRÅDE;OVERTRÆD;TID;INDHOLD'

test.for([
  ['two lines that disagree', `${header}\nAalborg;Røveri;2025K1;4\nAalborg;Røveri;2025K1;5\n`, 'Linje 3'],
  ['a negative count', `${header}\nAalborg;Røveri;2025K1;-4\n`, 'kan ikke være mindre end 0'],
  ['a decimal', `${header}\nAalborg;Røveri;2025K1;4,5\n`, 'ikke er et helt tal'],
  ['no such quarter', `${header}\nAalborg;Røveri;2025K7;4\n`, '2025K7'],
  ['a short line', `${header}\nAalborg;Røveri;2025K1\n`, 'har 3 felter'],
  ['an empty file', '', 'er tom'],
  [
    'numbers of citizens',
    `${header.replace('INDHOLD', 'CPR;INDHOLD')}\nAalborg;Røveri;2025K1;010170-1234;1\n`,
    'CPR',
  ],
])(
  '%s is refused by name and place, nothing is kept, and what was typed is',
  async ([, content, sentence]) => {
    const page = await pagesOf(database, analyst)(
      root,
      upload(content ?? '', { saet: 'straf11', af: 'Analysen i Aalborg', note: 'Behold mig' }, 'brudt.csv'),
    )
    expect(page.status).toBe(422)
    expect(page.html).toContain('Filen er ikke læst')
    expect(page.html).toContain(sentence)
    expect(page.html).not.toContain('010170')
    for (const kept of ['Analysen i Aalborg', 'Behold mig', 'value="straf11" selected'])
      expect(page.html).toContain(kept)
    expect(await openIntakes(database.kysely, analyst.personId)).toEqual([])
  },
)

test('no file, no data set, a day to come, a number of a citizen: each is said at its field', async () => {
  const form = upload('', { saet: 'findes-ikke', trukket: '2026-12-24', af: '', note: 'Se 010190-1234' })
  form.delete('fil')
  const page = await pagesOf(database, analyst)(root, form)
  expect(page.status).toBe(422)
  for (const field of ['saet', 'fil', 'trukket', 'af', 'note'])
    expect(page.html).toContain(`href="#${field}"`)
  expect(page.html).toContain('Dagen er ikke kommet endnu')
})

test('a file above the limit is refused with the way to take it in', async () => {
  const large = new Uint8Array(61 * 1024 * 1024)
  const visit = pagesOf(database, analyst)
  for (const [path, fields] of [
    [root, { saet: 'straf11' }],
    [`${root}/nyt`, newSet('stort')],
    [`${root}/folketal`, { kilde: 'FOLK1A' }],
  ] as const) {
    const page = await visit(path, upload(large, fields))
    expect([page.status, page.html.includes('kredsplan import statistics FIL')]).toEqual([413, true])
  }
})

test('what was typed before a file that is too large is kept', async () => {
  const body = upload(new Uint8Array(200_000), { af: 'Analysen i Aalborg', note: 'Første linje\nanden' })
  const request = new Request('http://localhost/', { method: 'POST', body })
  expect(await typedBeforeFile(request, ['trukket', 'af', 'note', 'saet'])).toMatchObject({
    values: { trukket: '2026-11-03', af: 'Analysen i Aalborg', note: 'Første linje\nanden', saet: '' },
  })
  const other = new Request('http://localhost/', { method: 'POST', body: 'ikke en formular' })
  expect(await typedBeforeFile(other, ['af'])).toMatchObject({ values: { af: '' } })
})

test('a new data set needs both languages and a name of its own that is no page’s', async () => {
  const visit = pagesOf(database, analyst)
  const send = (given: Readonly<Record<string, string>>) =>
    visit(`${root}/nyt`, upload(statbankCsv(plainCount), { ...newSet('andet'), ...given }))
  const missing = await send({ 'titel-en': '', 'enhed-da': '' })
  expect(missing.status).toBe(422)
  for (const field of ['titel-en', 'enhed-da']) expect(missing.html).toContain(`href="#${field}"`)
  expect(missing.html).toContain('value="Statistics Denmark"')
  expect((await send({ kode: 'folketal' })).html).toContain('»folketal« bruges til en side')
  expect((await send({ kode: 'å' })).html).toContain('Skriv 2 til 40 bogstaver')
  expect((await send({ kode: 'straf11' })).html).toContain('Der er allerede et datasæt med navnet straf11')
  expect((await dataSets(database.kysely)).map((set) => set.code)).toEqual(['straf11'])
})

const qlik = [
  'Kommune;Gerningskode;Periode;Antal anmeldelser',
  'Totaler;;;150',
  'Aalborg;Røveri;jan 2025;50',
  'Aalborg;Røveri;feb 2025;60',
  'Læsø;Røveri;jan 2025;-',
  'Læsø;Røveri;feb 2025;40',
].join('\n')
const columns = {
  omraade: 'Kommune',
  overtraedelse: 'Gerningskode',
  periode: 'Periode',
  antal: 'Antal anmeldelser',
}

test('columns that a file does not explain are named once, and remembered', async () => {
  const visit = pagesOf(database, analyst)
  const own = { ...newSet('polsas'), klassifikation: 'egen' }
  const { to } = await visit(`${root}/nyt`, upload(qlik, own, 'qlik.csv'))
  expect(to).toMatch(/\/kolonner$/)
  const page = await visit(to ?? '')
  expect(page.html).toContain('Hvad er kolonnerne?')
  expect(page.html).toContain('jan 2025')
  expect(page.html).toContain('value="Kommune" selected')
  const wrong = await visit(to ?? '', { ...columns, periode: 'Kommune', antal: '', totaler: 'Totaler' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('Kolonnen er valgt to gange')
  expect(wrong.html).toContain('>Totaler</textarea>')
  const refused = await visit(to ?? '', {
    ...columns,
    antal: 'Periode',
    periode: 'Antal anmeldelser',
    totaler: '',
  })
  expect([refused.status, refused.html.includes('Filen er ikke læst')]).toEqual([422, true])
  const named = await visit(to ?? '', { ...columns, totaler: 'Totaler' })
  expect(named.to).toBe(to?.replace('/kolonner', ''))
  const preview = await visit(named.to ?? '')
  expect(preview.html).toContain('januar 2025 – februar 2025')
  expect(preview.html).toContain('Ret kolonnerne')
  await visit(named.to ?? '', { vist: '0' })
  expect(await findDataSet(database.kysely, 'polsas')).toMatchObject({
    period: 12,
    classification: 'polsas',
    columnMapping: { area: 'Kommune', count: 'Antal anmeldelser', totals: ['Totaler'] },
  })
  const next = await visit(root, upload(qlik.replace('60', '61'), { saet: 'polsas' }, 'qlik2.csv'))
  expect(next.to).not.toMatch(/kolonner/)
  expect((await visit(`${next.to}/kolonner`)).html).toContain('value="Antal anmeldelser" selected')
})

test('only who takes care of the figures sends a file', async () => {
  const lead = pagesOf(database, await somebody(database, 'lead', 'local'))
  expect((await lead(root)).html).not.toContain('<form')
  expect((await lead(root, upload(statbankCsv(plainCount), { saet: 'straf11' }))).status).toBe(403)
})

test('a third file at the same time is asked to wait, and what was typed is kept', async () => {
  const visit = pagesOf(database, analyst)
  const send = (note: string) =>
    visit(root, upload(statbankCsv(plainCount), { saet: 'straf11', note }, `${note}.csv`))
  const pages = await Promise.all(['en', 'to', 'tre'].map(send))
  const [waiting] = pages.filter(({ status }) => status === 503)
  expect(pages.filter(({ status }) => status === 303)).toHaveLength(2)
  expect(waiting?.html).toContain('Der bliver allerede læst to filer')
})
