import { zipOf } from '#documents/reading/fixtures'

/** Made-up figures that the fixtures of every form say: counts by area, offence and month; null where one is missing. */
export const cube = {
  areas: [
    { code: '851', name: 'Aalborg' },
    { code: '825', name: 'Læsø' },
    { code: '998', name: 'Uoplyst kommune' },
  ],
  offences: [
    { code: '1', name: 'Straffelov i alt' },
    { code: '1380', name: 'Røveri' },
  ],
  months: ['2025M01', '2025M02', '2025M03'],
  counts: [
    [
      [1204, 1199, 1250],
      [4, 0, 7],
    ],
    [
      [3, 2, 5],
      [0, 0, 0],
    ],
    [
      [130, null, 128],
      [0, 1, 0],
    ],
  ],
} as const

type Cell = {
  readonly area: { readonly code: string; readonly name: string }
  readonly offence: { readonly code: string; readonly name: string }
  readonly month: string
  readonly count: number | null
}

/** Every cell, areas varying slowest, months fastest. */
export const cells: readonly Cell[] = cube.areas.flatMap((area, a) =>
  cube.offences.flatMap((offence, o) =>
    cube.months.map((month, m) => ({ area, offence, month, count: cube.counts[a]?.[o]?.[m] ?? null })),
  ),
)

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const marked = ({ count }: Cell): string => (count === null ? '..' : String(count))
const lines = (rows: readonly string[]): string => `${rows.join('\r\n')}\r\n`
const words = ['jan 2025', 'feb 2025', 'mar 2025']
const word = ({ month }: Cell): string => words[cube.months.indexOf(month as '2025M01')] ?? ''

/** The columns of `qlik` and `workbook`. */
export const qlikMapping = {
  area: 'Kommune',
  offence: 'Gerningskode',
  period: 'Periode',
  count: 'Antal anmeldelser',
  totals: [],
} as const

/** The figures as the StatBank's API sends them, with labels, codes, or both. */
export function apiCsv(
  presentation: 'Value' | 'Code' | 'CodeAndValue',
  all: readonly Cell[] = cells,
): Uint8Array {
  const said = ({ code, name }: Cell['area']): string =>
    presentation === 'Value' ? name : presentation === 'Code' ? code : `${code} ${name}`
  const rows = all.map((cell) => `${said(cell.area)};${said(cell.offence)};${cell.month};${marked(cell)}`)
  return utf8(`\uFEFF${lines(['OMRÅDE;OVERTRÆD;TID;INDHOLD', ...rows])}`)
}

/** The same in BULK form: rows of zeros left out. */
export function bulk(): Uint8Array {
  return apiCsv(
    'Value',
    cells.filter(({ count }) => count !== 0 && count !== null),
  )
}

const categories = (values: readonly { readonly code: string; readonly name: string }[]) => ({
  index: Object.fromEntries(values.map(({ code }, i) => [code, i])),
  label: Object.fromEntries(values.map(({ code, name }) => [code, name])),
})

const dimension = {
  OMRÅDE: { label: 'område', category: categories(cube.areas) },
  OVERTRÆD: { label: 'overtrædelsens art', category: categories(cube.offences) },
  ContentsCode: { label: 'Indhold', category: { index: { S: 0 }, label: { S: 'Anmeldelser' } } },
  Tid: { label: 'tid', category: categories(cube.months.map((code) => ({ code, name: code }))) },
}
const shape = {
  id: ['OMRÅDE', 'OVERTRÆD', 'ContentsCode', 'Tid'],
  size: [3, 2, 1, 3],
  role: { metric: ['ContentsCode'], time: ['Tid'] },
}
const about = {
  label: 'Anmeldte forbrydelser',
  source: 'Danmarks Statistik',
  updated: '2025-10-16T06:00:00Z',
}

/** The form of JSON-stat that the StatBank sends. */
export function jsonStat1(): Uint8Array {
  const dataset = {
    dimension: { ...dimension, ...shape },
    ...about,
    value: cells.map(({ count }) => count),
    extension: { px: { tableid: 'STRAF11' } },
  }
  return utf8(JSON.stringify({ dataset }))
}

/** JSON-stat 2.0 with its numbers by place, those missing with a status. */
export function jsonStat2(): Uint8Array {
  const places = cells.map(({ count }, i) => [String(i), count] as const)
  const value = Object.fromEntries(places.filter(([, count]) => count !== null))
  const status = Object.fromEntries(places.flatMap(([i, count]) => (count === null ? [[i, '..']] : [])))
  return utf8(
    JSON.stringify({ version: '2.0', class: 'dataset', ...about, ...shape, dimension, value, status }),
  )
}

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(',\r\n')

/** A PC-Axis file of the given code page, values over several lines. */
export function px(codePage: 'iso-8859-15' | 'windows-1252' | 'utf-8'): Uint8Array {
  const text = lines([
    'CHARSET="ANSI";',
    'AXIS-VERSION="2000";',
    `CODEPAGE="${codePage}";`,
    'MATRIX="STRAF11";',
    'TITLE="Anmeldte forbrydelser efter "',
    '"område og tid";',
    'STUB="område","overtrædelsens art";',
    'HEADING="tid";',
    `VALUES("område")=${quoted(cube.areas.map(({ name }) => name))};`,
    `VALUES[en]("område")=${quoted(['a', 'b', 'c'])};`,
    `VALUES("overtrædelsens art")=${quoted(cube.offences.map(({ name }) => name))};`,
    `VALUES("tid")=${quoted(cube.months)};`,
    `TIMEVAL("tid")=TLIST(M1),${quoted(cube.months.map((month) => month.replace('M', '')))};`,
    `CODES("område")=${quoted(cube.areas.map(({ code }) => code))};`,
    `CODES("overtrædelsens art")=${quoted(cube.offences.map(({ code }) => code))};`,
    'NOTEX="Opdigtet; med ""semikolon"" i.";',
    'SOURCE="Danmarks Statistik";',
    'DATASYMBOL1="..";',
    'DATA=',
    cells.map((cell) => (cell.count === null ? '".."' : String(cell.count))).join(' '),
    ';',
  ])
  return codePage === 'utf-8' ? utf8(text) : latin1(text)
}

/** The StatBank's web export: title lines, blank headers of keys, the area on its first row only. */
export function webExport(): Uint8Array {
  const rows = cube.areas.flatMap(({ name }, a) =>
    cube.offences.map((offence, o) => {
      const counts = cube.months.map((_, m) => cube.counts[a]?.[o]?.[m] ?? '".."')
      return `"${o === 0 ? name : ' '}","${offence.name}",${counts.join(',')}`
    }),
  )
  const header = `" "," ",${cube.months.map((month) => `"${month}"`).join(',')}`
  return latin1(
    lines(['"Anmeldte forbrydelser efter område"', '', header, ...rows, '"Kilde: Danmarks Statistik"']),
  )
}

function dotted({ count }: Cell): string {
  return count === null ? '-' : count.toLocaleString('da-DK')
}

/** Rows as a tool of the police might export them: a total on top, dots in large numbers, `-` for missing. */
export function qlik(): Uint8Array {
  const rows = cells.map(
    (cell) => `${cell.area.name} Kommune;${cell.offence.name};${word(cell)};${dotted(cell)}`,
  )
  const sum = cells.reduce((total, { count }) => total + (count ?? 0), 0)
  const total = `Totaler;;;${sum.toLocaleString('da-DK')}`
  return utf8(`\uFEFF${lines(['Kommune;Gerningskode;Periode;Antal anmeldelser', total, ...rows])}`)
}

/** The plain tidy form. */
export function tidy(): Uint8Array {
  const rows = cells.map(({ area, offence, month, count }) => {
    const status = count === null ? 'missing' : count === 0 ? 'zero' : 'observed'
    const period = month.replace('M', '-')
    return `${area.code},${area.name},${offence.code},${offence.name},${period},${count ?? ''},${status}`
  })
  return utf8(lines(['area_code,area,offence_code,offence,period,count,status', ...rows]))
}

/** A workbook of the given parts around a sheet's rows. */
export function workbookOf(
  rows: string,
  {
    strings,
    styles,
    workbook,
  }: { readonly strings?: string; readonly styles?: string; readonly workbook?: string } = {},
): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      workbook ?? '<workbook><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
  })
}

/** The rows of `qlik` as a workbook: texts kept apart, months as dates. */
export function workbook(): Uint8Array {
  const texts = [
    ...new Set([
      'Kommune',
      'Gerningskode',
      'Periode',
      'Antal anmeldelser',
      ...cells.flatMap(({ area, offence }) => [area.name, offence.name]),
    ]),
  ]
  const shared = (column: string, row: number, text: string): string =>
    `<c r="${column}${row}" t="s"><v>${texts.indexOf(text)}</v></c>`
  const header = texts
    .slice(0, 4)
    .map((text, i) => shared('ABCD'.charAt(i), 1, text))
    .join('')
  const rows = cells.map(({ area, offence, month, count }, i) => {
    const row = i + 2
    const day = 45_658 + ([0, 31, 59][cube.months.indexOf(month as '2025M01')] ?? 0)
    const number = count === null ? '' : `<c r="D${row}"><v>${count}</v></c>`
    return `<row r="${row}">${shared('A', row, area.name)}${shared('B', row, offence.name)}<c r="C${row}" s="1"><v>${day}</v></c>${number}</row>`
  })
  return workbookOf(`<row r="1">${header}</row>${rows.join('')}`, {
    strings: texts.map((text) => `<si><t>${text}</t></si>`).join(''),
    styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="17"/></cellXfs>',
  })
}
