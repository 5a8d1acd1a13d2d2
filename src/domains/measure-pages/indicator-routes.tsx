import type { Child } from 'hono/jsx'
import { HTTPException } from 'hono/http-exception'
import {
  fresh,
  idParam,
  markStatus,
  readForm,
  typedIn,
  withErrors,
  workspace,
  type Filled,
  type WorkspaceContext,
} from '#http'
import {
  addIndicator,
  changeIndicator,
  findIndicator,
  measurePaths,
  recordValue,
  type Indicator,
  type IndicatorRefusal,
  type Measure,
} from '#measures'
import type { Action } from '#permissions'
import type { Lang } from '#texts'
import { editableMeasure } from './editable.ts'
import { savedHref } from './hrefs.ts'
import { IndicatorForm, ValueForm } from './indicator-pages.tsx'
import {
  checkIndicator,
  checkValue,
  indicatorDifferences,
  indicatorFields,
  valuesOf,
} from './indicator-values.ts'
import { Meanwhile } from './meanwhile.tsx'
import { workTexts } from './work-texts.ts'

/** Indicators: adding and changing them, and writing their values. */
export const indicatorRoutes = workspace()
  .get('/arbejde/indsats/:id/indikatorer', async (c) => {
    const measure = await editableMeasure(c, idParam(c, 'id'))
    return renderForm(c, measure, null, fresh())
  })
  .post('/arbejde/indsats/:id/indikatorer', async (c) => {
    const { lang, actor } = c.var
    const measure = await editableMeasure(c, idParam(c, 'id'))
    const filled = typedIn(await readForm(c), indicatorFields)
    const { errors, text } = checkIndicator(lang, filled)
    if (!text) return renderForm(c, measure, null, withErrors(filled, errors))
    const outcome = await c.var.write((tx) => addIndicator(tx, actor, measure.id, text))
    if (outcome.kind === 'added') return c.redirect(savedHref(measure.id, 'maalepunkt'), 303)
    return renderForm(c, measure, null, withErrors(filled, refusalErrors(lang, outcome)))
  })
  .get('/arbejde/indsats/indikator/:id', async (c) => {
    const { indicator, measure } = await indicatorInPath(c, 'measure.edit')
    return renderForm(c, measure, indicator, fresh(valuesOf(c.var.lang, indicator)))
  })
  .post('/arbejde/indsats/indikator/:id', async (c) => {
    const { lang, actor } = c.var
    const { indicator, measure } = await indicatorInPath(c, 'measure.edit')
    const filled = typedIn(await readForm(c), indicatorFields)
    const { errors, text } = checkIndicator(lang, filled)
    if (!text) return renderForm(c, measure, indicator, withErrors(filled, errors))
    const revision = Number(filled.values['revision'])
    const outcome = await c.var.write((tx) => changeIndicator(tx, actor, indicator.id, revision, text))
    if (outcome.kind === 'changed') return c.redirect(savedHref(measure.id, 'maalepunkt'), 303)
    if (outcome.kind === 'changed-meanwhile') return settle(c, filled)
    return renderForm(c, measure, indicator, withErrors(filled, refusalErrors(lang, outcome)))
  })
  .get('/arbejde/indsats/indikator/:id/vaerdi', async (c) => {
    const { indicator, measure } = await indicatorInPath(c, 'measure.report')
    return renderValue(c, measure, indicator, fresh({ dag: c.var.today }))
  })
  .post('/arbejde/indsats/indikator/:id/vaerdi', async (c) => {
    const { lang, actor, today } = c.var
    const t = workTexts[lang].problems
    const { indicator, measure } = await indicatorInPath(c, 'measure.report')
    const filled = typedIn(await readForm(c), ['dag', 'vaerdi', 'ukendt'])
    const { errors, value } = checkValue(lang, filled, today)
    if (!value) return renderValue(c, measure, indicator, withErrors(filled, errors))
    const outcome = await c.var.write((tx) => recordValue(tx, actor, indicator.id, value, today))
    if (outcome.kind === 'recorded') return c.redirect(savedHref(measure.id, 'vaerdi'), 303)
    const wrong = outcome.kind === 'in-the-future' ? { dag: t.future } : { vaerdi: t.valueOrReason }
    return renderValue(c, measure, indicator, withErrors(filled, wrong))
  })

type Found = { readonly indicator: Indicator; readonly measure: Measure }

async function indicatorInPath(c: WorkspaceContext, action: Action): Promise<Found> {
  const indicator = await findIndicator(c.var.db, idParam(c, 'id'))
  if (!indicator) throw new HTTPException(404)
  return { indicator, measure: await editableMeasure(c, indicator.measureId, action) }
}

function refusalErrors(lang: Lang, refusal: IndicatorRefusal): Readonly<Record<string, string>> {
  const t = workTexts[lang].problems
  switch (refusal.kind) {
    case 'baseline-missing':
      return { udgangspunkt: t.baselineMissing }
    case 'target-before-baseline':
      return { 'maal-dag': t.targetBefore }
  }
}

async function settle(c: WorkspaceContext, mine: Filled): Promise<Response> {
  const { lang } = c.var
  const { indicator, measure } = await indicatorInPath(c, 'measure.edit')
  const differences = indicatorDifferences(lang, indicator, mine)
  const values = { ...mine.values, revision: String(indicator.revision) }
  c.status(409)
  return renderForm(
    c,
    measure,
    indicator,
    { ...mine, values },
    <Meanwhile lang={lang} heading={workTexts[lang].indicatorMeanwhile} differences={differences} />,
  )
}

function renderForm(
  c: WorkspaceContext,
  measure: Measure,
  indicator: Indicator | null,
  filled: Filled,
  meanwhile: Child = null,
): Response | Promise<Response> {
  const { lang } = c.var
  const t = workTexts[lang]
  markStatus(c, filled.errors, filled.refusal)
  return c.render(<IndicatorForm {...{ lang, measure, indicator, filled, meanwhile }} />, {
    title: indicator ? t.changeIndicator : t.addIndicator,
    section: measurePaths.all,
    scripts: ['workspace'],
  })
}

function renderValue(
  c: WorkspaceContext,
  measure: Measure,
  indicator: Indicator,
  filled: Filled,
): Response | Promise<Response> {
  const { lang } = c.var
  markStatus(c, filled.errors, filled.refusal)
  return c.render(<ValueForm {...{ lang, measure, indicator, filled }} />, {
    title: workTexts[lang].valueTitle(indicator.name),
    section: measurePaths.all,
    scripts: ['workspace'],
  })
}
