import type { Child } from 'hono/jsx'
import { HTTPException } from 'hono/http-exception'
import { fresh, idParam, markStatus, type Filled, type WorkspaceContext } from '#http'
import { findIndicator, followedFigures, measurePaths, type Indicator, type Measure } from '#measures'
import type { Action } from '#permissions'
import { editableMeasure } from './editable.ts'
import { FollowFigures } from './follow-figures.tsx'
import { IndicatorForm, ValueForm } from './indicator-pages.tsx'
import { valuesOf } from './indicator-values.ts'
import { seriesChoices } from './series-choices.ts'
import { workTexts } from './work-texts.ts'

type Found = { readonly indicator: Indicator; readonly measure: Measure }

/**
 * The indicator in the address with its measure.
 *
 * @throws HTTPException 404 when there is none; Forbidden when the actor may not do the action
 */
export async function indicatorInPath(c: WorkspaceContext, action: Action): Promise<Found> {
  const indicator = await findIndicator(c.var.db, idParam(c, 'id'))
  if (!indicator) throw new HTTPException(404)
  return { indicator, measure: await editableMeasure(c, indicator.measureId, action) }
}

type Forms = {
  readonly measure: Measure
  /** Null for a new one. */
  readonly indicator: Indicator | null
  /** What was typed; left out before anything is. */
  readonly filled?: Filled
  readonly meanwhile?: Child
  /** What was chosen in the form below, of the figures. */
  readonly series?: Filled
}

/** The page of an indicator: its form and, for one that is there, where its values come from. */
export async function renderIndicator(c: WorkspaceContext, forms: Forms): Promise<Response> {
  const { lang } = c.var
  const { measure, indicator, series, meanwhile = null } = forms
  const t = workTexts[lang]
  const filled = forms.filled ?? fresh(indicator ? valuesOf(lang, indicator) : {})
  markStatus(c, { ...filled.errors, ...series?.errors }, filled.refusal)
  const below = indicator ? await seriesForm(c, measure, indicator, series) : null
  return c.render(<IndicatorForm {...{ lang, measure, indicator, filled, meanwhile, below }} />, {
    title: indicator ? t.changeIndicator : t.addIndicator,
    section: measurePaths.all,
    scripts: ['workspace'],
  })
}

async function seriesForm(
  c: WorkspaceContext,
  measure: Measure,
  indicator: Indicator,
  typed: Filled | undefined,
): Promise<Child> {
  const { lang, db } = c.var
  const figures = (await followedFigures(db, [indicator])).get(indicator.id) ?? null
  const choices = await seriesChoices(db, lang, measure)
  const filled =
    typed ??
    fresh({
      omraade: figures?.area.key ?? choices.ownArea,
      kategori: figures?.category ? `${figures.set.code}/${figures.category.slug}` : '',
    })
  return <FollowFigures {...{ lang, indicator, figures, choices, filled }} />
}

/** The page of an indicator's values, with the form of a new one. */
export async function renderValue(
  c: WorkspaceContext,
  measure: Measure,
  indicator: Indicator,
  filled: Filled,
): Promise<Response> {
  const { lang, db } = c.var
  const figures = (await followedFigures(db, [indicator])).get(indicator.id) ?? null
  markStatus(c, filled.errors, filled.refusal)
  return c.render(<ValueForm {...{ lang, measure, indicator, figures, filled }} />, {
    title: workTexts[lang].valueTitle(indicator.name),
    section: measurePaths.all,
    scripts: ['workspace'],
  })
}
