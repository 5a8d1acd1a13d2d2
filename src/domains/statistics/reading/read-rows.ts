import { csvRows, csvSamples, sampleOf, type RowSource } from './csv-rows.ts'
import { figuresOf, nothingAbout, type Figures } from './figures.ts'
import type { FiguresFile } from './figures-file.ts'
import { countOf, newIntake, type Intake } from './intake.ts'
import { longReading, takeRow } from './long-rows.ts'
import { numberStyle } from './numbers.ts'
import { isPersonal } from './personal-numbers.ts'
import { planFor, type Plan } from './plan.ts'
import { limits, Refused } from './refused.ts'
import type { Row } from './row-scanner.ts'
import type { ColumnMapping, ReadOutcome, Refusal } from './types.ts'
import { endsEarly, takeWideRow, wideReading } from './wide-rows.ts'

/** Figures, or what to answer instead. */
export type Result = Figures | Exclude<ReadOutcome, { readonly kind: 'read' }>

/** What the caller knows of a file besides its columns. */
export type ReadOptions = {
  /** What the publisher writes for a withheld number, such as a table's `suppressedDataValue`, where it is sure to. */
  readonly withheldAs?: string
}

/** Reads separated values, finding out what divides them. */
export async function readCsv(
  file: FiguresFile,
  mapping: ColumnMapping | null,
  options: ReadOptions,
): Promise<Result> {
  const samples = await csvSamples(file)
  const plans = samples.map(({ delimiter, rows }) => ({
    source: csvRows(file, delimiter),
    plan: planFor(file.name, rows, mapping),
  }))
  const best =
    plans.find(({ plan }) => plan.kind === 'long' || plan.kind === 'wide') ??
    plans.find(({ plan }) => plan.kind === 'columns-wanted') ??
    plans[0]
  if (!best) throw new Refused({ kind: 'not-a-table', file: file.name })
  return readPlanned(best.source, best.plan, mapping, options)
}

/** Reads the rows of a workbook's sheet. */
export async function readSheet(
  source: RowSource,
  mapping: ColumnMapping | null,
  options: ReadOptions,
): Promise<Result> {
  return readPlanned(source, planFor(source.file, await sampleOf(source), mapping), mapping, options)
}

type Readable = Extract<Plan, { readonly kind: 'long' | 'wide' }>

async function readPlanned(
  source: RowSource,
  plan: Plan,
  mapping: ColumnMapping | null,
  options: ReadOptions,
): Promise<Result> {
  if (plan.kind === 'refused') throw new Refused(plan.refusal)
  if (plan.kind === 'columns-wanted') return plan
  const begin = (intake: Intake): Reading => readingOf(plan, intake, source, mapping, options)
  const reading = begin(newIntake(source.file))
  const stopped = await takeAll(source, reading)
  const { intake } = reading
  const personal = personalIn(reading)
  if (personal) throw new Refused(personal)
  const refusals = [...intake.refusals, ...stopped]
  // What one more column divides contradicts itself in every row.
  const isDivided = refusals.some(({ kind }) => kind === 'extra-column')
  if (intake.conflicts.length > 0 && !isDivided) refusals.push(...(await conflictsOf(source, reading, begin)))
  if (refusals.length > 0) throw new Refused(...refusals.slice(0, limits.refusals))
  if (reading.rows() === 0) throw new Refused({ kind: 'no-rows', file: source.file })
  if (reading.endsEarly()) throw new Refused({ kind: 'cut-off', file: source.file })
  const about = plan.kind === 'wide' ? { title: plan.title } : {}
  const format = plan.kind === 'wide' ? 'statbank-web' : plan.header.format
  return figuresOf(intake, { ...nothingAbout, ...about, format })
}

/** A reading of rows in either form. */
type Reading = {
  readonly intake: Intake
  readonly headerLine: number
  readonly take: (row: Row) => void
  readonly rows: () => number
  /** Whether it can be seen that rows are missing at the end. */
  readonly endsEarly: () => boolean
  /** Columns that were looked at for personal numbers. */
  readonly looked: readonly {
    readonly name: string
    readonly personalRows: number
    readonly personalLine: number | null
  }[]
  /** The column that a slot's numbers stand in. */
  readonly columnOf: (slot: number) => string | null
}

function readingOf(
  plan: Readable,
  intake: Intake,
  { isRagged }: RowSource,
  mapping: ColumnMapping | null,
  { withheldAs }: ReadOptions,
): Reading {
  if (plan.kind === 'wide') {
    const reading = wideReading({ plan, style: numberStyle(false, withheldAs), isRagged }, intake)
    return {
      intake,
      headerLine: plan.line,
      take: (row) => takeWideRow(reading, row),
      rows: () => reading.rows,
      endsEarly: () => endsEarly(reading),
      looked: reading.dividers,
      columnOf: (slot) => plan.columns[plan.keys + reading.slots.indexOf(slot)] ?? null,
    }
  }
  const { header } = plan
  const style = numberStyle(header.format === 'mapped', withheldAs)
  const reading = longReading({ header, style, totals: mapping?.totals ?? [], isRagged }, intake)
  const keys = [reading.area, reading.offence, reading.period].filter((key) => key !== null)
  return {
    intake,
    headerLine: header.line,
    take: (row) => takeRow(reading, row),
    rows: () => reading.rows,
    endsEarly: () => false,
    looked: [...reading.dividers, ...keys],
    columnOf: () => header.columns[header.roles.count] ?? null,
  }
}

/** Takes every row below the header; answers what stopped it, if anything did. */
async function takeAll(
  source: RowSource,
  { headerLine, take, intake }: Reading,
): Promise<readonly Refusal[]> {
  try {
    await source.each((row) => {
      if (row.line > headerLine) take(row)
      return true
    })
    return []
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.refusals.filter((refusal) => !intake.refusals.includes(refusal))
  }
}

function personalIn({ looked, intake, rows }: Reading): Refusal | null {
  const found = looked.find(({ personalRows }) => isPersonal(personalRows, rows()))
  if (!found) return null
  const place = { file: intake.file, line: found.personalLine, column: found.name }
  return { kind: 'personal-numbers', place }
}

/** Reads once more to find the lines that later ones contradict. */
async function conflictsOf(
  source: RowSource,
  { intake, columnOf }: Reading,
  begin: (intake: Intake) => Reading,
): Promise<readonly Refusal[]> {
  const wanted = new Map<number, number | null>(intake.conflicts.map(({ key }) => [key, null]))
  await takeAll(source, begin(newIntake(source.file, wanted)))
  return intake.conflicts.map(({ key, place, cells }) => ({
    kind: 'duplicate-differs',
    place: { ...place, column: columnOf(key % limits.periods) },
    firstLine: wanted.get(key) ?? null,
    values: [countOf(cells[0]), countOf(cells[1])],
  }))
}
