import { HTTPException } from 'hono/http-exception'
import {
  fieldErrors,
  fresh,
  hasErrors,
  idParam,
  markStatus,
  readForm,
  readYear,
  refused,
  typedIn,
  withErrors,
  workspace,
  type Filled,
  type WorkspaceContext,
} from '#http'
import { isId } from '#id'
import { borrowMeasure, findMeasure, measurePaths, type FocusAreaId, type Measure } from '#measures'
import { authorise, Forbidden } from '#permissions'
import { areasOf } from './areas.ts'
import { writableCouncils } from './form-setting.ts'
import { formTexts } from './form-texts.ts'
import { savedHref } from './hrefs.ts'
import { BorrowPage } from './life-pages.tsx'
import { lifeTexts } from './life-texts.ts'

/** Taking another council's measure as a starting point for one's own. */
export const borrowRoutes = workspace()
  .get('/arbejde/indsats/:id/laan', async (c) => {
    const measure = await seenMeasure(c)
    const thisYear = Number(c.var.today.slice(0, 4))
    const aar = String(readYear(c.req.query('aar')) ?? thisYear)
    const omraade = c.req.queries('omraade') ?? []
    return render(c, measure, fresh({ raad: c.req.query('raad') ?? '', aar }, { omraade }))
  })
  .post('/arbejde/indsats/:id/laan', async (c) => {
    const { lang, actor } = c.var
    const t = lifeTexts[lang].borrow
    const measure = await seenMeasure(c)
    const filled = typedIn(await readForm(c), ['raad', 'aar'], ['omraade'])
    const { raad = '', aar = '' } = filled.values
    const councils = await borrowers(c, measure)
    const council = councils.find((entry) => entry.slug === raad)
    const errors = fieldErrors(lang, {
      raad: { label: t.council, text: raad, required: true, oneOf: councils.map((entry) => entry.slug) },
      aar: { label: t.year, text: aar, required: true, oneOf: yearsFor(c, filled).map(String) },
    })
    if (hasErrors(errors) || !council) return render(c, measure, withErrors(filled, errors))
    const known = (filled.many['omraade'] ?? []).filter(isId).map((area) => area as FocusAreaId)
    const outcome = await c.var.write((tx) =>
      borrowMeasure(tx, actor, measure.id, council.id, Number(aar), known),
    )
    switch (outcome.kind) {
      case 'borrowed':
        return c.redirect(savedHref(outcome.id, 'laan'), 303)
      case 'not-public':
        return render(c, measure, refused(filled, t.notPublic))
      case 'own-council':
        return render(c, measure, refused(filled, t.ownCouncil))
      case 'unknown-area':
        return render(c, measure, withErrors(filled, { omraade: formTexts[lang].problems.unknownArea }))
    }
  })

async function seenMeasure(c: WorkspaceContext): Promise<Measure> {
  const measure = await findMeasure(c.var.db, idParam(c, 'id'), c.var.today)
  if (!measure) throw new HTTPException(404)
  authorise(c.var.actor, 'measure.see', { councilId: measure.councilId })
  if ((await borrowers(c, measure)).length === 0) throw new Forbidden('measure.edit')
  return measure
}

/** The councils that the actor can use the measure for: all that they write for but its own. */
async function borrowers(c: WorkspaceContext, measure: Measure) {
  return (await writableCouncils(c)).filter((council) => council.id !== measure.councilId)
}

function yearsFor(c: WorkspaceContext, { values }: Filled): readonly number[] {
  const thisYear = Number(c.var.today.slice(0, 4))
  const asked = readYear(values['aar']) ?? thisYear
  return [...new Set([thisYear, thisYear + 1, asked])].toSorted((a, b) => a - b)
}

async function render(c: WorkspaceContext, measure: Measure, filled: Filled): Promise<Response> {
  const { lang } = c.var
  const councils = await borrowers(c, measure)
  const writesFor = councils.map((council) => council.id)
  const asked = filled.many['omraade'] ?? []
  const year = readYear(filled.values['aar']) ?? Number(c.var.today.slice(0, 4))
  const areas = (await areasOf(c.var.db, year, writesFor)).filter((area) => asked.includes(area.id))
  markStatus(c, filled.errors, filled.refusal)
  return c.render(
    <BorrowPage {...{ lang, measure, filled, councils, areas }} years={yearsFor(c, filled)} />,
    {
      title: lifeTexts[lang].borrow.tab,
      section: measurePaths.all,
      scripts: ['workspace'],
    },
  )
}
