import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startKredsplan, type Ended, type Kredsplan } from './kredsplan.ts'

let kredsplan: Kredsplan
let statbank: Server
let folder: string

const areas = { '000': 'Hele landet', '851': 'Aalborg', '825': 'Læsø' }
const offences = { '1': 'Straffelov i alt', '12': 'Voldsforbrydelser i alt' }
const quarters = ['2023', '2024', '2025'].flatMap((year) => [1, 2, 3, 4].map((sub) => `${year}K${sub}`))

/** A table in the StatBank's form, CSV with codes and names; every count is `count` more than its quarter's place. */
function tableOf(count: number): string {
  const rows = Object.entries(areas).flatMap(([area, name]) =>
    Object.entries(offences).flatMap(([code, offence]) =>
      quarters.map((quarter, at) => `${area} ${name};${code} ${offence};${quarter};${count + at}\r\n`),
    ),
  )
  return `\uFEFFOMRÅDE;OVERTRÆD;TID;INDHOLD\r\n${rows.join('')}`
}

const values = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).map(([id, text]) => ({ id, text }))
const variable = (id: string, all: Readonly<Record<string, string>>, time = false) => ({
  id,
  text: id.toLowerCase(),
  elimination: !time,
  time,
  values: values(all),
})
const tableInfo = {
  id: 'STRAF11',
  text: 'Anmeldte forbrydelser',
  unit: 'Antal',
  suppressedDataValue: '0',
  updated: '2025-11-10T08:00:00',
  footnote: null,
  variables: [
    variable('OMRÅDE', areas),
    variable('OVERTRÆD', offences),
    variable('Tid', Object.fromEntries(quarters.map((quarter) => [quarter, quarter])), true),
  ],
}

/** Answers as the StatBank does. */
async function answer(request: IncomingMessage): Promise<{ readonly status: number; readonly body: string }> {
  let asked = ''
  for await (const chunk of request) asked += String(chunk)
  const { table } = JSON.parse(asked) as { readonly table: string }
  if (table !== 'STRAF11')
    return { status: 400, body: '{"errorTypeCode":"EXTRACT-NOTFOUND","message":"Table not found"}' }
  return { status: 200, body: request.url?.endsWith('/tableinfo') ? JSON.stringify(tableInfo) : tableOf(200) }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kredsplan-figures-'))
  statbank = createServer((request, response) => {
    void answer(request).then(({ status, body }) => response.writeHead(status).end(body))
  })
  await new Promise<void>((resolve) => statbank.listen(0, '127.0.0.1', () => resolve()))
  const at = statbank.address()
  const port = typeof at === 'object' && at ? at.port : 0
  kredsplan = await startKredsplan(['--empty'], { KREDSPLAN_STATBANK_URL: `http://127.0.0.1:${port}/v1` })
})
afterAll(async () => {
  statbank.close()
  await kredsplan.remove()
  rmSync(folder, { recursive: true, force: true })
})

function aFile(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function expectOneLine(ended: Ended, code: number, saying: string): void {
  expect(ended.code).toBe(code)
  expect(ended.out).toBe('')
  expect(ended.err.trimEnd().split('\n')).toEqual([expect.stringContaining(saying)])
}

test('figures are taken in, shown with what they change, and taken in once', async () => {
  const path = aFile('tal.csv', tableOf(100))
  const order = ['import', 'statistics', path, '--data-set', 'straf11', '--drawn-on', '2026-01-15']
  const taken = await kredsplan.command(...order)
  expect(taken).toMatchObject({ code: 0 })
  expect(taken.out).toContain('Nye antal: 72.')
  expect(taken.out).toContain('straf11 har fået udtræk 1.')
  expect(taken.out).toContain(`${kredsplan.url}/arbejde/tal/straf11`)
  const again = await kredsplan.command('import', 'statistics', aFile('igen.csv', tableOf(100)))
  expect(again).toMatchObject({ code: 0, err: '' })
  expect(again.out).toContain('Intet er ændret: de samme tal er allerede taget ind som udtræk 1.')
  const newer = aFile('nyere.csv', tableOf(100).replaceAll(';2025K4;111', ';2025K4;131'))
  const tried = await kredsplan.command('import', 'statistics', newer, '--dry-run', '--json')
  expect(JSON.parse(tried.out)).toMatchObject({
    dataSet: 'straf11',
    outcome: 'not-taken',
    difference: { newCells: 0, changedCells: 6, sameCells: 66 },
  })
  const read = await kredsplan.command('import', 'statistics', newer)
  expect(read.out).toContain('  Hele landet, Straffelov i alt, 4. kvartal 2025: 111 -> 131')
  expect(read.out).toContain('straf11 har fået udtræk 2.')
})

test('inhabitants come by quarter or by year', async () => {
  const rows = quarters.map((quarter, at) => `Aalborg;${quarter};${220_000 + at}`).join('\n')
  const quarterly = aFile('folk1a.csv', `OMRÅDE;TID;INDHOLD\n${rows}\n`)
  const taken = await kredsplan.command('import', 'statistics', quarterly, '--population')
  expect(taken.out).toContain('Folketal: 12 nye, 0 kendt i forvejen.')
  const yearly = aFile('aar.csv', 'kommune,år,antal\nLæsø,2024,1760\nLæsø,2025,1740\n')
  const years = await kredsplan.command('import', 'statistics', yearly, '--population')
  expect(years.out).toContain('Folketal: 2 nye')
})

test('a table is fetched from the StatBank to a file, or taken in', async () => {
  const path = join(folder, 'hentet.csv')
  const kept = await kredsplan.command('fetch', 'statbank', 'STRAF11', '--area', 'Aalborg', '--out', path)
  expect(kept).toMatchObject({ code: 0 })
  expect(readFileSync(path, 'utf8')).toBe(tableOf(200))
  const taken = await kredsplan.command(
    'fetch',
    'statbank',
    'STRAF11',
    '--take',
    '--drawn-by',
    'Sekretariatet',
  )
  expect(taken.out).toContain('straf11 har fået udtræk 3.')
  const one = aFile('en.csv', 'OMRÅDE;OVERTRÆD;TID;INDHOLD\nAalborg;Røveri;2025K1;4\n')
  const read = await kredsplan.command(
    'import',
    'statistics',
    one,
    '--data-set',
    'proeve',
    '--new',
    '--dry-run',
  )
  expect(read.out).toContain('en.csv: 1 antal, 1 område, 1 overtrædelse, ')
  const unknown = await kredsplan.command('fetch', 'statbank', 'STRAF99', '--take')
  expect(unknown.code).toBe(1)
  expect(unknown.err).toMatch(/STRAF99|Table not found/u)
})

test('what is wrong is named in one line', async () => {
  const broken = aFile('minus.csv', 'OMRÅDE;OVERTRÆD;TID;INDHOLD\nAalborg;Røveri;2025K1;-4\n')
  expectOneLine(await kredsplan.command('import', 'statistics', broken), 1, 'Linje 2')
  const months = aFile('maaneder.csv', 'OMRÅDE;OVERTRÆD;TID;INDHOLD\nAalborg;Røveri;2025M01;4\n')
  const order = ['import', 'statistics', months, '--data-set', 'straf11']
  expectOneLine(await kredsplan.command(...order), 1, 'datasættet')
  const mistyped = await kredsplan.command('import', 'statistics', months, '--data-set', 'straf12')
  expectOneLine(
    mistyped,
    2,
    'Datasættet »straf12« findes ikke (kendte: straf11). Skal det laves, så skriv --new.',
  )
  expectOneLine(await kredsplan.command('import', 'statistics', join(folder, 'nix')), 1, 'nix')
  const unnamed = aFile('kolonner.csv', 'Sted,Hvad,Hvornår,Hvor mange\nAalborg,Røveri,2025K1,4\n')
  expectOneLine(await kredsplan.command('import', 'statistics', unnamed), 2, '--map')
  const strange = ['--map', 'area=Sted,offence=Hvad,period=Hvornår,count=Foo']
  expectOneLine(
    await kredsplan.command('import', 'statistics', unnamed, ...strange),
    2,
    'Filen har ingen kolonne, der hedder »Foo«; ret --map. Dens kolonner hedder Sted, Hvad, Hvornår, Hvor mange.',
  )
  expectOneLine(await kredsplan.command('import', 'statistics'), 2, 'kredsplan import statistics')
  expectOneLine(await kredsplan.command('import', 'statistics', months, '--drawn-on', 'i går'), 2, '»i går«')
  expectOneLine(await kredsplan.command('fetch', 'statbank', 'STRAF11'), 2, 'kredsplan fetch statbank')
})
