import { spawnSync } from 'node:child_process'
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { zipOf } from '#documents/reading/fixtures'
import { packageRoot } from '#package'
import { seeded } from '#statistics/simulation'
import { median } from './limit.ts'

/** What the peers took in the run of `../shared/reference/bench/RESULTS.md`. */
const published = { pandas: 4.2, pandasMegabytes: 639, duckdb: 3.05, openpyxl: 11.1 }
const scripts = join(
  process.env['KREDSPLAN_REFERENCE'] ?? join(packageRoot(), '../shared/reference'),
  'bench',
)
/** A folder where `@duckdb/node-api` is installed. */
const peers = process.env['KREDSPLAN_PEERS'] ?? '/tmp/peers'
const rounds = 3

type Taken = { readonly seconds: number; readonly megabytes: number }

/** The file that the peers' `gen_csv.py` makes, but for the counts: 99 areas x 281 offences x 180 months. */
async function writeBulk(path: string): Promise<void> {
  const random = seeded(3)
  const out = createWriteStream(path)
  out.write('\uFEFFOMRÅDE;OVERTRÆD;TID;INDHOLD\r\n')
  const months = Array.from(
    { length: 180 },
    (_, m) => `${2011 + Math.floor(m / 12)}M${String((m % 12) + 1).padStart(2, '0')}`,
  )
  for (let area = 0; area < 99; area++) {
    const name = `Kommune ${String(area).padStart(2, '0')} Søndergård`
    const lines: string[] = []
    for (let offence = 0; offence < 281; offence++) {
      const mean = -24 * Math.log(1 - random()) * random()
      for (const month of months)
        lines.push(
          `${name};${1000 + offence} Overtrædelse nr ${offence};${month};${Math.floor(2 * mean * random())}\r\n`,
        )
    }
    if (!out.write(lines.join(''))) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

function cell(column: string, row: number, text: number): string {
  return `<c r="${column}${row}" t="s"><v>${text}</v></c>`
}

/** A workbook of 200,000 rows by 4, its texts kept apart as Excel does. */
function writeWorkbook(path: string): void {
  const areas = Array.from({ length: 20 }, (_, i) => `Kommune ${i}`)
  const offences = Array.from({ length: 56 }, (_, i) => `Overtrædelse ${i}`)
  const months = Array.from(
    { length: 180 },
    (_, m) => `${2011 + Math.floor(m / 12)}M${String((m % 12) + 1).padStart(2, '0')}`,
  )
  const texts = ['Kommune', 'Gerningskode', 'Periode', 'Antal', ...areas, ...offences, ...months]
  const rows = [`<row r="1">${['A', 'B', 'C', 'D'].map((column, i) => cell(column, 1, i)).join('')}</row>`]
  for (let at = 0; at < 200_000; at++) {
    const [row, month, key] = [at + 2, at % 180, Math.floor(at / 180)]
    const [area, offence] = [4 + Math.floor(key / 56), 24 + (key % 56)]
    rows.push(
      `<row r="${row}">${cell('A', row, area)}${cell('B', row, offence)}${cell('C', row, 80 + month)}<c r="D${row}"><v>${at % 97}</v></c></row>`,
    )
  }
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  writeFileSync(
    path,
    zipOf({
      '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    }),
  )
}

/** Ours as the reading process runs it, up to the table that pages work with. */
async function ours(place: string): Promise<(file: string, mapping: object | null) => Taken> {
  const program = join(place, 'ours.cjs')
  await build({
    stdin: {
      contents: `import { readFiguresHere } from '#statistics/reading'
        const [, , path, mapping] = process.argv
        const started = performance.now()
        void readFiguresHere({ name: path, path }, JSON.parse(mapping)).then((outcome) => {
          if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome))
          const megabytes = process.resourceUsage().maxRSS / 1024
          console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, megabytes }))
        })`,
      resolveDir: packageRoot(),
      loader: 'ts',
    },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    absWorkingDir: packageRoot(),
    logLevel: 'error',
  })
  return (file, mapping) => {
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      ['--max-semi-space-size=1', program, join(place, file), JSON.stringify(mapping)],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout) as Taken
  }
}

/** What a peer says when it is run in the folder of the data; null where it is not installed. */
function peer(
  place: string,
  command: string,
  args: readonly string[],
  line: RegExp,
): readonly number[] | null {
  const { status, stdout } = spawnSync(command, args, { cwd: place, encoding: 'utf8' })
  const figures = status === 0 ? line.exec(stdout) : null
  return figures ? figures.slice(1).map(Number) : null
}

const openpyxl = `import time, openpyxl
started = time.time()
rows = sum(1 for _ in openpyxl.load_workbook('rows.xlsx', read_only=True).active.iter_rows(values_only=True))
print('openpyxl', time.time() - started, rows)`

/** DuckDB's own script; where it looks for the package is made a path that this Node takes. */
function duckdbScript(place: string): string | null {
  const script = join(scripts, 'bench_duckdb.mjs')
  if (!existsSync(script) || !existsSync(join(peers, 'node_modules/@duckdb/node-api'))) return null
  const path = join(place, 'duckdb.mjs')
  const found = JSON.stringify(`${peers}/`)
  writeFileSync(path, readFileSync(script, 'utf8').replace("createRequire('./')", `createRequire(${found})`))
  return path
}

function compare(
  what: string,
  taken: number,
  unit: string,
  limit: number,
  measured: readonly number[],
  known: number,
): void {
  const beside = measured.length > 0 ? median(measured) : known
  const source = measured.length > 0 ? 'peer measured in this run' : 'peer figure, other run and machine'
  const ratio = taken / beside
  console.log(
    `${what}: ${taken.toFixed(2)} ${unit}, peer ${beside.toFixed(2)} ${unit} (${source}), ratio ${ratio.toFixed(3)}, limit ${limit} ${ratio <= limit ? 'ok' : 'OVER'}`,
  )
}

/** Reading and making series, together. */
function both(figures: readonly number[] | null): readonly number[] {
  return figures ? [(figures[0] ?? 0) + (figures[1] ?? 0)] : []
}

const place = mkdtempSync(join(tmpdir(), 'kredsplan-figures-'))
try {
  mkdirSync(join(place, 'data'))
  await writeBulk(join(place, 'data/bulk5m.csv'))
  writeWorkbook(join(place, 'rows.xlsx'))
  const run = await ours(place)
  const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'
  const duckdb = duckdbScript(place)
  const turns = Array.from({ length: rounds }, () => ({
    bulk: run('data/bulk5m.csv', null),
    pandas: peer(
      place,
      python,
      [join(scripts, 'bench_csv.py')],
      /read_csv ([\d.]+) s; group to series ([\d.]+) s;.*peak MB (\d+)/,
    ),
    duckdb:
      duckdb === null
        ? null
        : peer(place, process.execPath, [duckdb], /threads 1 read ([\d.]+) s; series lists ([\d.]+) s/),
    workbook: run('rows.xlsx', {
      area: 'Kommune',
      offence: 'Gerningskode',
      period: 'Periode',
      count: 'Antal',
      totals: [],
    }),
    openpyxl: peer(place, python, ['-c', openpyxl], /openpyxl ([\d.]+) 200001/),
  }))
  const seconds = (taken: readonly Taken[]): number => median(taken.map((turn) => turn.seconds))
  const bulk = seconds(turns.map((turn) => turn.bulk))
  const megabytes = Math.max(...turns.map((turn) => turn.bulk.megabytes))
  const pandasMegabytes = turns.flatMap(({ pandas }) => pandas?.slice(2) ?? [])
  compare(
    '5 million BULK rows to series, pandas',
    bulk,
    's',
    0.3,
    turns.flatMap(({ pandas }) => both(pandas)),
    published.pandas,
  )
  compare(
    'the same, memory of the whole process',
    megabytes,
    'MB',
    0.2,
    pandasMegabytes,
    published.pandasMegabytes,
  )
  compare(
    'the same, DuckDB with one thread',
    bulk,
    's',
    0.4,
    turns.flatMap(({ duckdb }) => both(duckdb)),
    published.duckdb,
  )
  const workbook = seconds(turns.map((turn) => turn.workbook))
  const peerWorkbook = turns.flatMap(({ openpyxl }) => openpyxl ?? [])
  compare('workbook of 200,000 rows, openpyxl', workbook, 's', 0.25, peerWorkbook, published.openpyxl)
} finally {
  rmSync(place, { recursive: true, force: true })
}
