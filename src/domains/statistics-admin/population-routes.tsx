import { municipalitiesOf } from '#councils'
import {
  fieldErrors,
  fresh,
  hasErrors,
  markStatus,
  readForm,
  typedIn,
  withErrors,
  workspace,
  type Filled,
  type WorkspaceContext,
} from '#http'
import { inhabitantsIn, populationOf, populationSteps, statisticsPaths, takePopulation } from '#statistics'
import { refusalText, type ReadTable } from '#statistics/reading'
import { editorSeat, onlyEditors } from './access.ts'
import { PopulationPage } from './population-page.tsx'
import { populationTexts } from './population-texts.ts'
import { readInTurn } from './read-in-turn.ts'
import { typedBeforeFile } from './typed-before-file.ts'
import { mostMegabytes } from './upload-fields.tsx'
import { fileErrors } from './upload-form.ts'
import { limitUpload } from './upload-routes.tsx'
import { uploadTexts } from './upload-texts.ts'

type C = WorkspaceContext
type Taken = { readonly changed: number; readonly leftOut: readonly string[] }
type Refused = { readonly status: 413 | 422 | 503; readonly refusals: readonly string[] }

/** The inhabitants of the municipalities. */
export const populationRoutes = workspace()
  .get(statisticsPaths.populations, (c) => showPopulation(c, fresh()))
  .post(
    statisticsPaths.populations,
    async (c, next) => {
      await onlyEditors(c)
      await next()
    },
    limitUpload(async (c) => {
      const refusals = [uploadTexts[c.var.lang].problems.tooLarge(mostMegabytes)]
      return showPopulation(c, await typedBeforeFile(c.req.raw, ['kilde']), { status: 413, refusals })
    }),
    async (c) => {
      const { lang } = c.var
      const form = await readForm(c)
      const filled = typedIn(form, ['kilde'])
      const file = form.file('fil')
      const label = populationTexts[lang].source
      const errors = {
        ...fieldErrors(lang, { kilde: { label, text: form.text('kilde'), required: true, most: 200 } }),
        ...fileErrors(lang, file),
      }
      if (hasErrors(errors) || !file) return showPopulation(c, withErrors(filled, errors))
      const outcome = await takeFile(c, file, form.text('kilde'))
      if ('refusals' in outcome) return showPopulation(c, filled, outcome)
      return showPopulation(c, fresh(), null, outcome)
    },
  )

async function takeFile(c: C, file: File, source: string): Promise<Taken | Refused> {
  const { lang, actor } = c.var
  const t = populationTexts[lang].problems
  const read = await readCounts({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  if (read.kind === 'busy') return { status: 503, refusals: [uploadTexts[lang].problems.busy] }
  if (read.kind === 'columns-wanted') return refuse(t.columns)
  if (read.kind === 'refused')
    return { status: 422, refusals: read.refusals.map((refusal) => refusalText(refusal, lang)) }
  const found = inhabitantsIn(read.table, source)
  if (!found) return refuse(t.severalKinds(kindsIn(read.table)))
  const outcome = await c.var.write((tx) => takePopulation(tx, actor, found.rows))
  switch (outcome.kind) {
    case 'taken':
      return { changed: outcome.changed, leftOut: found.leftOut }
    case 'no-rows':
      return refuse(t.noRows)
    case 'personal-numbers':
      return refuse(t.personalNumbers)
  }
}

function refuse(sentence: string): Refused {
  return { status: 422, refusals: [sentence] }
}

function kindsIn({ offences }: ReadTable): string {
  return offences
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ')
}

/** Reads a file of inhabitants; one whose columns are not certain, as they look. */
async function readCounts(file: Parameters<typeof readInTurn>[0]) {
  const first = await readInTurn(file, null)
  if (first.kind !== 'columns-wanted') return first
  const { area, period, count, totals } = first.suggestion
  if (area === undefined || period === undefined || count === undefined) return first
  return readInTurn(file, { area, offence: '', period, count, totals: totals ?? [] })
}

async function showPopulation(
  c: C,
  filled: Filled,
  refused: Refused | null = null,
  taken: Taken | null = null,
): Promise<Response> {
  const { db, lang } = c.var
  const mayEdit = (await editorSeat(c)) !== null
  const municipalities = await municipalitiesOf(db)
  const all = await populationOf(db, 'all')
  const byArea = Map.groupBy(all, (row) => row.areaKey)
  const lines = municipalities.map(({ code, name }) => {
    const rows = byArea.get(code) ?? []
    return { name, latest: rows.at(-1) ?? null, since: rows[0]?.period ?? null }
  })
  const names = new Map(municipalities.map(({ code, name }) => [code, name]))
  const steps = populationSteps(all.filter((row) => names.has(row.areaKey)))
  markStatus(c, filled.errors, null)
  if (refused) c.status(refused.status)
  const page = (
    <PopulationPage
      {...{ lang, lines, mayEdit, filled, taken }}
      others={[...byArea.keys()].filter((key) => !names.has(key)).length}
      steps={steps.map((step) => ({ ...step, name: names.get(step.areaKey) ?? step.areaKey }))}
      refusals={refused?.refusals ?? []}
    />
  )
  const title = populationTexts[lang].title
  return c.render(page, { title, section: statisticsPaths.front, wide: true })
}
