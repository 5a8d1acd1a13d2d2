import { auditTable, exposedCells, suppress, totalsOf, type Equation, type Table } from '#statistics/engine'
import { entryOf, listOf, numberOf, numbersOf, textOf, type Entry, type Folder, type Json } from './folder.ts'
import { add, addEither, addEqual, openLine, type Line } from './line.ts'

/** Compares what an attacker works out in each case of audit.json. */
export function checkAudits({ records }: Folder): readonly Line[] {
  const file = 'audit.json'
  const line = openLine('audit: intervals', file, 1e-6)
  for (const entry of records(file) ?? []) {
    const table = tableOf(entry, entry['cells'])
    const intervals = auditTable(table, numbersOf(entry['suppressed']))
    addIntervals(line, intervals, listOf(entry['intervals']).map(entryOf), textOf(entry['name']))
  }
  return [line]
}

/** How long a table may take, in milliseconds. */
const patience = 30_000

/** Compares what suppression.json has: the least cost, that our pattern is safe, and what its own lets through. */
export function checkSuppressions({ records }: Folder): readonly Line[] {
  const file = 'suppression.json'
  const objective = openLine('suppression: small cells, objective, proven', file, 0)
  const safety = openLine('suppression: own pattern passes own audit', file, 0)
  const intervals = openLine('suppression: intervals of the given pattern', file, 1e-6)
  for (const entry of records(file) ?? []) {
    const table = tableOf(entry, entry['table'])
    const where = textOf(entry['name'])
    const given = numbersOf(entry['one_optimal_pattern'])
    compareSuppression(objective, safety, table, entry, where)
    addIntervals(intervals, auditTable(table, given), listOf(entry['attacker_intervals']).map(entryOf), where)
  }
  return [objective, safety, intervals]
}

function compareSuppression(objective: Line, safety: Line, table: Table, entry: Entry, where: string): void {
  const threshold = numberOf(entry['threshold'])
  const got = suppress(table, {
    threshold,
    cost: entry['cost'] === 'cells' ? 'cells' : 'value',
    forcedOpen: numbersOf(entry['forced_published']),
    now: () => performance.now(),
    deadline: performance.now() + patience,
  })
  addEqual(objective, got.primary.join(), numbersOf(entry['primary']).join(), where)
  const wanted = textOf(entry['status'])
  addEqual(objective, got.status, wanted === 'infeasible' ? 'impossible' : wanted, where)
  if (got.status === 'impossible') return
  addEqual(objective, got.cost, numberOf(entry['objective']), where)
  addEqual(safety, exposedCells(table, got.withheld, threshold).length, 0, where)
}

/** A table's cells in row-major order, with its equations or those of its shape. */
function tableOf(entry: Entry, cells: Json | undefined): Table {
  const equations = listOf(entry['equations']).map(equationOf)
  const shape = numbersOf(entry['shape_with_totals'])
  return { cells: flat(cells), equations: equations.length > 0 ? equations : totalsOf(shape) }
}

/** Null as an upper limit is no limit. */
function addIntervals(
  line: Line,
  got: ReturnType<typeof auditTable>,
  wanted: readonly Entry[],
  where: string,
): void {
  for (const want of wanted) {
    const own = got.find(({ cell }) => cell === want['cell'])
    const place = `${where}, cell ${numberOf(want['cell'])}`
    if (!own) add(line, Infinity, place)
    else {
      addEither(line, [own.low], [numberOf(want['lo'])], place)
      addEither(line, [own.high], [want['hi'] === null ? Infinity : numberOf(want['hi'])], place)
    }
  }
}

function equationOf(value: Json): Equation {
  return listOf(value).map((term) => {
    const [coefficient = Number.NaN, cell = Number.NaN] = listOf(term).map(numberOf)
    return [coefficient, cell] as const
  })
}

/** The numbers of a table in row-major order, however deep its lists are. */
function flat(value: Json | undefined): readonly number[] {
  return Array.isArray(value) ? value.flatMap(flat) : [numberOf(value)]
}
