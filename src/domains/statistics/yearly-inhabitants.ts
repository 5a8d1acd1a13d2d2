import { knownAreas } from '#statistics/reading'
import { areaKeyOf, placeOf } from './known-codes.ts'
import type { PopulationRow } from './population-queries.ts'

/**
 * The inhabitants in a plain table of years: columns with a name, a year and a whole number, whatever they are called
 * and in whatever order. Each number stands at the beginning of its year.
 *
 * @param source where they come from
 * @returns null for a text that is no such table
 */
export function yearlyInhabitants(text: string, source: string): readonly PopulationRow[] | null {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
  const separator = (lines[0] ?? '').includes(';') ? ';' : ','
  const [header = [], ...rows] = lines.map((line) => fieldsOf(line, separator))
  const columns = rolesOf(header.length, rows)
  if (!columns) return null
  const found: PopulationRow[] = []
  for (const row of rows) {
    const [name, year, inhabitants] = [row[columns.name], row[columns.year], row[columns.inhabitants]]
    if (name === undefined || !isYear(year) || !isWhole(inhabitants)) return null
    const areaKey = areaKeyOf(placeOf({ code: codes.get(name.toLowerCase()) ?? name, name }))
    if (areaKey !== null)
      found.push({ areaKey, period: `${year}-Q1`, inhabitants: Number(inhabitants), source })
  }
  return found
}

type Roles = { readonly name: number; readonly year: number; readonly inhabitants: number }

/** Which column has years, which other whole numbers, and which names: text, the last such column. */
function rolesOf(width: number, rows: readonly (readonly string[])[]): Roles | null {
  const columns = Array.from({ length: width }, (_, column) => column)
  const all = (test: (field: string | undefined) => boolean) =>
    columns.filter((column) => rows.every((row) => test(row[column])))
  const years = all(isYear)
  const numbers = all(isWhole).filter((column) => !years.includes(column))
  const names = columns.filter((column) => !years.includes(column) && !numbers.includes(column))
  const [year, inhabitants, name] = [years[0], numbers.at(-1), names.at(-1)]
  if (rows.length === 0 || year === undefined || inhabitants === undefined || name === undefined) return null
  return { name, year, inhabitants }
}

function isYear(field: string | undefined): field is string {
  return /^(19|20)\d\d$/u.test(field ?? '')
}

function isWhole(field: string | undefined): field is string {
  return /^\d{1,9}$/u.test(field ?? '')
}

function fieldsOf(line: string, separator: string): readonly string[] {
  return line.split(separator).map((field) => field.trim().replace(/^"(.*)"$/u, '$1'))
}

/** The StatBank's codes by the names of its areas. */
const codes: ReadonlyMap<string, string> = new Map(
  knownAreas.flatMap(({ code, name }) => [
    [name.da.toLowerCase(), code],
    [name.en.toLowerCase(), code],
  ]),
)
