import { createHash } from 'node:crypto'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import {
  categoriesOf,
  createDataSet,
  saveAnnotation,
  saveCategory,
  takePopulation,
  takeVintage,
  type DataSet,
} from '#statistics'
import { actorOn } from './actor-on.ts'
import {
  chargesSet,
  people,
  population,
  publisher,
  reportsSet,
  youthCategories,
  type DemoDataSet,
  type DemoExtract,
} from './content/index.ts'
import type { Seeded } from './queries.ts'

const analyst = 'analytiker'

/**
 * Takes in the inhabitants and the extract of November 2025, which the plan for 2026 stands on. It is small, so that
 * nobody waits long for the first start, and it is there before anybody of the district is.
 */
export async function seedFirstFigures(tx: Tx): Promise<DataSet> {
  const [first] = reportsSet.extracts
  if (!first) throw new Error('the demonstration has no extract')
  await takePopulation(
    tx,
    null,
    population.map((row) => ({ ...row, source: publisher.da })),
  )
  const dataSet = await makeDataSet(tx, null, reportsSet)
  await take(tx, null, dataSet, reportsSet, first)
  return dataSet
}

/** Takes in what came later. It is worked out as soon as the server runs, as any extract is. */
export async function seedLaterFigures(tx: Tx, seeded: Seeded, reports: DataSet): Promise<void> {
  for (const extract of reportsSet.extracts.slice(1)) {
    const actor = await actorOn(tx, seeded, analyst, extract.drawnOn as CalendarDate)
    await take(tx, actor, reports, reportsSet, extract)
    await annotate(tx, actor, reports, reportsSet)
  }
  for (const extract of chargesSet.extracts) {
    const actor = await actorOn(tx, seeded, analyst, extract.drawnOn as CalendarDate)
    const charges = await makeDataSet(tx, actor, chargesSet)
    await take(tx, actor, charges, chargesSet, extract)
    await describeYouth(tx, actor)
  }
}

async function makeDataSet(tx: Tx, actor: Actor | null, content: DemoDataSet): Promise<DataSet> {
  const { code, title, unit, period, classification } = content
  const made = await createDataSet(tx, actor, { code, title, unit, period, classification, publisher })
  if (made.kind !== 'created') throw new Error(`the demonstration's data set ${code}: ${made.kind}`)
  return made.dataSet
}

async function take(
  tx: Tx,
  actor: Actor | null,
  dataSet: DataSet,
  content: DemoDataSet,
  { drawnOn, last, only, fileName, note }: DemoExtract,
): Promise<void> {
  const table = content.table(last, only ?? null)
  const taken = await takeVintage(
    tx,
    actor,
    {
      dataSet,
      table,
      fileName,
      sha256: createHash('sha256').update(JSON.stringify(table)).digest('hex'),
      drawnOn: drawnOn as CalendarDate,
      drawnBy: people.find(({ key }) => key === analyst)?.titleDa ?? '',
      note,
    },
    drawnOn as CalendarDate,
  )
  if (taken.kind !== 'taken') throw new Error(`the demonstration's extract ${drawnOn}: ${taken.kind}`)
}

async function annotate(tx: Tx, actor: Actor, dataSet: DataSet, content: DemoDataSet): Promise<void> {
  const categories = await categoriesOf(tx, dataSet.classification)
  for (const { areaKey, category, period, kind, text } of content.annotations) {
    const categoryId = categories.find(({ slug }) => slug === category)?.id ?? null
    const note = { id: null, dataSetId: dataSet.id, areaKey, categoryId, period, kind, text }
    const saved = await saveAnnotation(tx, actor, note)
    if (saved.kind !== 'saved') throw new Error(`the demonstration's annotation of ${period}: ${saved.kind}`)
  }
}

/** Charges have groups of their own, which belong to the report in May. */
async function describeYouth(tx: Tx, actor: Actor): Promise<void> {
  const { classification } = chargesSet
  for (const { id, version, offenceCodes } of await categoriesOf(tx, classification)) {
    const content = youthCategories.find(({ code }) => offenceCodes.includes(code))
    if (!content) continue
    const { name, definition, caveat } = content
    const text = { name, definition, caveat, offenceCodes, reports: ['youth'] as const }
    const saved = await saveCategory(tx, actor, { ...text, classification, id, basedOn: version })
    if (saved.kind !== 'saved') throw new Error(`the demonstration's category ${name.da}: ${saved.kind}`)
  }
}
