import {
  fresh,
  readForm,
  idParam,
  refused,
  typedIn,
  withErrors,
  workspace,
  type Filled,
  type WorkspaceContext,
} from '#http'
import {
  addIndicator,
  changeIndicator,
  recordValue,
  type IndicatorRefusal,
  type RecordValueOutcome,
} from '#measures'
import type { Lang } from '#texts'
import { editableMeasure } from './editable.ts'
import { figuresTexts } from './figures-texts.ts'
import { savedHref } from './hrefs.ts'
import { checkIndicator, checkValue, indicatorDifferences, indicatorFields } from './indicator-values.ts'
import { Meanwhile } from './meanwhile.tsx'
import { indicatorInPath, renderIndicator, renderValue } from './render-indicator.tsx'
import { workTexts } from './work-texts.ts'

/** Indicators: adding and changing them, and writing their values. */
export const indicatorRoutes = workspace()
  .get('/arbejde/indsats/:id/indikatorer', async (c) => {
    const measure = await editableMeasure(c, idParam(c, 'id'))
    return renderIndicator(c, { measure, indicator: null })
  })
  .post('/arbejde/indsats/:id/indikatorer', async (c) => {
    const { lang, actor } = c.var
    const measure = await editableMeasure(c, idParam(c, 'id'))
    const filled = typedIn(await readForm(c), indicatorFields)
    const { errors, text } = checkIndicator(lang, filled)
    if (!text) return renderIndicator(c, { measure, indicator: null, filled: withErrors(filled, errors) })
    const outcome = await c.var.write((tx) => addIndicator(tx, actor, measure.id, text))
    if (outcome.kind === 'added') return c.redirect(savedHref(measure.id, 'maalepunkt'), 303)
    return renderIndicator(c, {
      measure,
      indicator: null,
      filled: withErrors(filled, refusalErrors(lang, outcome)),
    })
  })
  .get('/arbejde/indsats/indikator/:id', async (c) => {
    const { indicator, measure } = await indicatorInPath(c, 'measure.edit')
    return renderIndicator(c, { measure, indicator })
  })
  .post('/arbejde/indsats/indikator/:id', async (c) => {
    const { lang, actor } = c.var
    const { indicator, measure } = await indicatorInPath(c, 'measure.edit')
    const filled = typedIn(await readForm(c), indicatorFields)
    const { errors, text } = checkIndicator(lang, filled)
    if (!text) return renderIndicator(c, { measure, indicator, filled: withErrors(filled, errors) })
    const revision = Number(filled.values['revision'])
    const outcome = await c.var.write((tx) => changeIndicator(tx, actor, indicator.id, revision, text))
    if (outcome.kind === 'changed') return c.redirect(savedHref(measure.id, 'maalepunkt'), 303)
    if (outcome.kind === 'changed-meanwhile') return settle(c, filled)
    return renderIndicator(c, {
      measure,
      indicator,
      filled: withErrors(filled, refusalErrors(lang, outcome)),
    })
  })
  .get('/arbejde/indsats/indikator/:id/vaerdi', async (c) => {
    const { indicator, measure } = await indicatorInPath(c, 'measure.report')
    return renderValue(c, measure, indicator, fresh({ dag: c.var.today }))
  })
  .post('/arbejde/indsats/indikator/:id/vaerdi', async (c) => {
    const { lang, actor, today } = c.var
    const { indicator, measure } = await indicatorInPath(c, 'measure.report')
    const filled = typedIn(await readForm(c), ['dag', 'vaerdi', 'ukendt'])
    const { errors, value } = checkValue(lang, filled, today)
    if (!value) return renderValue(c, measure, indicator, withErrors(filled, errors))
    const outcome = await c.var.write((tx) => recordValue(tx, actor, indicator.id, value, today))
    if (outcome.kind === 'recorded') return c.redirect(savedHref(measure.id, 'vaerdi'), 303)
    return renderValue(c, measure, indicator, valueRefused(lang, filled, outcome))
  })

function refusalErrors(lang: Lang, refusal: IndicatorRefusal): Readonly<Record<string, string>> {
  const t = workTexts[lang].problems
  switch (refusal.kind) {
    case 'baseline-missing':
      return { udgangspunkt: t.baselineMissing }
    case 'target-before-baseline':
      return { 'maal-dag': t.targetBefore }
  }
}

function valueRefused(
  lang: Lang,
  filled: Filled,
  refusal: Exclude<RecordValueOutcome, { readonly kind: 'recorded' }>,
): Filled {
  const t = workTexts[lang].problems
  switch (refusal.kind) {
    case 'in-the-future':
      return withErrors(filled, { dag: t.future })
    case 'value-or-reason':
      return withErrors(filled, { vaerdi: t.valueOrReason })
    case 'follows-figures':
      return refused(filled, figuresTexts[lang].noValues)
  }
}

async function settle(c: WorkspaceContext, mine: Filled): Promise<Response> {
  const { lang } = c.var
  const { indicator, measure } = await indicatorInPath(c, 'measure.edit')
  const differences = indicatorDifferences(lang, indicator, mine)
  const filled = { ...mine, values: { ...mine.values, revision: String(indicator.revision) } }
  const heading = workTexts[lang].indicatorMeanwhile
  const meanwhile = <Meanwhile lang={lang} heading={heading} differences={differences} />
  c.status(409)
  return renderIndicator(c, { measure, indicator, filled, meanwhile })
}
