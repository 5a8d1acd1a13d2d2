import { HTTPException } from 'hono/http-exception'
import {
  fieldErrors,
  fresh,
  hasErrors,
  idParam,
  markStatus,
  readForm,
  refused,
  typedIn,
  withErrors,
  workspace,
  type Filled,
  type WorkspaceContext,
} from '#http'
import { isId } from '#id'
import {
  activitiesOf,
  indicatorsOf,
  measuresOf,
  mergeMeasures,
  measurePaths,
  splitMeasure,
  type ActivityId,
  type FocusAreaId,
  type IndicatorId,
  type Measure,
  type MeasureId,
} from '#measures'
import { areasOf } from './areas.ts'
import { editableMeasure } from './editable.ts'
import { savedHref } from './hrefs.ts'
import { MergePage, SplitPage } from './life-pages.tsx'
import { lifeTexts } from './life-texts.ts'
import { wordTexts } from './word-texts.ts'

/** Splitting a measure in two, and merging two into one. */
export const lifeRoutes = workspace()
  .get('/arbejde/indsats/:id/del', async (c) => {
    const measure = await editableMeasure(c, idParam(c, 'id'))
    return renderSplit(c, measure, fresh({}, { omraade: measure.areas }))
  })
  .post('/arbejde/indsats/:id/del', async (c) => {
    const { lang, actor } = c.var
    const t = lifeTexts[lang].split
    const measure = await editableMeasure(c, idParam(c, 'id'))
    const filled = typedIn(await readForm(c), ['titel'], ['aktivitet', 'maalepunkt', 'omraade'])
    const { titel: title = '' } = filled.values
    const { aktivitet = [], maalepunkt = [], omraade = [] } = filled.many
    const errors = fieldErrors(lang, {
      titel: { label: t.newTitle, text: title, required: true, most: 200 },
    })
    if (hasErrors(errors)) return renderSplit(c, measure, withErrors(filled, errors))
    const split = {
      title,
      activities: aktivitet.filter(isId) as ActivityId[],
      indicators: maalepunkt.filter(isId) as IndicatorId[],
      areas: omraade.filter(isId) as FocusAreaId[],
    }
    const outcome = await c.var.write((tx) => splitMeasure(tx, actor, measure.id, split)).catch(goneMeanwhile)
    switch (outcome.kind) {
      case 'split':
        return c.redirect(savedHref(outcome.id, 'delt'), 303)
      case 'nothing-moved':
        return renderSplit(c, measure, withErrors(filled, { aktivitet: t.nothingMoved }))
      case 'gone':
        return renderSplit(c, measure, refused(filled, t.gone))
      case 'unknown-area':
        return renderSplit(c, measure, withErrors(filled, { omraade: t.unknownArea }))
      case 'wrong-state':
        return renderSplit(c, measure, refused(filled, stateText(c, outcome.state)))
    }
  })
  .get('/arbejde/indsats/:id/saml', async (c) => {
    const measure = await editableMeasure(c, idParam(c, 'id'))
    return renderMerge(c, measure, fresh())
  })
  .post('/arbejde/indsats/:id/saml', async (c) => {
    const { lang, actor } = c.var
    const t = lifeTexts[lang].merge
    const measure = await editableMeasure(c, idParam(c, 'id'))
    const filled = typedIn(await readForm(c), ['fra', 'grund'])
    const { fra = '', grund: reason = '' } = filled.values
    const everything = await measuresOf(
      c.var.db,
      { councilId: measure.councilId, year: measure.year },
      c.var.today,
    )
    const errors = fieldErrors(lang, {
      fra: { label: t.from, text: fra, required: true, oneOf: everything.map((line) => line.id) },
      grund: { label: t.reason, text: reason, required: true },
    })
    if (hasErrors(errors)) return renderMerge(c, measure, withErrors(filled, errors))
    const outcome = await c.var.write((tx) => mergeMeasures(tx, actor, measure.id, fra as MeasureId, reason))
    switch (outcome.kind) {
      case 'merged':
        return c.redirect(savedHref(measure.id, 'samlet'), 303)
      case 'not-together':
        return renderMerge(c, measure, withErrors(filled, { fra: t.notTogether }))
      case 'wrong-state':
        return renderMerge(c, measure, refused(filled, stateText(c, outcome.state)))
    }
  })

/** Something chosen that somebody else removed meanwhile: that is told in the form, with all that was typed. */
function goneMeanwhile(error: unknown): { readonly kind: 'gone' } {
  if (error instanceof HTTPException && error.status === 404) return { kind: 'gone' }
  throw error
}

function stateText(c: WorkspaceContext, state: Measure['state']): string {
  const { lang } = c.var
  return lifeTexts[lang].wrongState(wordTexts[lang].states[state])
}

async function renderSplit(c: WorkspaceContext, measure: Measure, filled: Filled): Promise<Response> {
  const { db, lang } = c.var
  const all = await areasOf(db, measure.year, [measure.councilId, ...measure.partners])
  markStatus(c, filled.errors, filled.refusal)
  return c.render(
    <SplitPage
      {...{ lang, measure, filled }}
      activities={await activitiesOf(db, [measure.id])}
      indicators={await indicatorsOf(db, [measure.id])}
      areas={all.filter((area) => measure.areas.includes(area.id))}
    />,
    { title: lifeTexts[lang].split.tab, section: measurePaths.all, scripts: ['workspace'] },
  )
}

async function renderMerge(c: WorkspaceContext, measure: Measure, filled: Filled): Promise<Response> {
  const { db, lang, today } = c.var
  const states = ['idea', 'planned', 'under-way'] as const
  const { councilId, year } = measure
  const open = await measuresOf(db, { councilId, year, states }, today)
  const others = open.filter((line) => line.id !== measure.id && line.councilId === councilId)
  markStatus(c, filled.errors, filled.refusal)
  return c.render(<MergePage {...{ lang, measure, filled, others }} />, {
    title: lifeTexts[lang].merge.tab,
    section: measurePaths.all,
    scripts: ['workspace'],
  })
}
