import { HTTPException } from 'hono/http-exception'
import { fieldErrors, hasErrors, idParam, readForm, refused, typedIn, withErrors, workspace } from '#http'
import {
  findUpdate,
  healths,
  measureSteps,
  overrideHealth,
  reports,
  reportStatus,
  showUpdate,
  takeMeasureStep,
  type MeasureStepOutcome,
} from '#measures'
import type { Lang } from '#texts'
import { editableMeasure } from './editable.ts'
import { followTexts } from './follow-texts.ts'
import { savedHref } from './hrefs.ts'
import type { OfferedStep } from './measure-view.ts'
import { renderMeasure } from './render-measure.tsx'
import { wordTexts } from './word-texts.ts'

const stepNames = ['plan', 'start', 'finish', 'drop', 'reopen'] as const satisfies readonly OfferedStep[]

/** The page of a measure and its own forms: status, who can see it, one's own word for its health, steps. */
export const measurePageRoutes = workspace()
  .get('/arbejde/indsats/:id', (c) => renderMeasure(c, idParam(c, 'id'), null))
  .post('/arbejde/indsats/:id/status', async (c) => {
    const { lang, actor, today } = c.var
    const t = followTexts[lang]
    const measure = await editableMeasure(c, idParam(c, 'id'), 'measure.report')
    const filled = typedIn(await readForm(c), ['status-nu', 'linje', 'offentlig'])
    const { 'status-nu': how = '', linje: line = '', offentlig = '' } = filled.values
    const report = reports.find((entry) => entry === how)
    const errors = fieldErrors(lang, {
      'status-nu': { label: t.reportHow, text: how, required: true, oneOf: reports },
      linje: { label: t.reportLine, text: line, required: true, most: 500 },
    })
    if (hasErrors(errors) || !report)
      return renderMeasure(c, measure.id, { form: 'report', filled: withErrors(filled, errors) })
    const text = { report, line, public: measure.public && offentlig !== '' }
    const outcome = await c.var.write((tx) => reportStatus(tx, actor, measure.id, text, today))
    if (outcome.kind === 'reported') return c.redirect(savedHref(measure.id, 'status'), 303)
    const refusal = outcome.kind === 'ended' ? t.refusals.ended : t.refusals.stoppedWhy
    return renderMeasure(c, measure.id, { form: 'report', filled: refused(filled, refusal) })
  })
  .post('/arbejde/indsats/:id/status/synlighed', async (c) => {
    const id = idParam<'measure'>(c, 'id')
    const form = await readForm(c)
    const updateId = Number(form.text('opdatering'))
    const update = Number.isSafeInteger(updateId) ? await findUpdate(c.var.db, updateId) : null
    if (update?.measureId !== id) throw new HTTPException(404)
    await c.var.write((tx) => showUpdate(tx, c.var.actor, updateId, form.text('synlig') === 'ja'))
    return c.redirect(savedHref(id, 'synlighed'), 303)
  })
  .post('/arbejde/indsats/:id/vurdering', async (c) => {
    const { lang, actor, today } = c.var
    const t = followTexts[lang]
    const measure = await editableMeasure(c, idParam(c, 'id'), 'measure.report')
    const form = await readForm(c)
    if (form.has('fjern')) {
      await c.var.write((tx) => overrideHealth(tx, actor, measure.id, null, today))
      return c.redirect(savedHref(measure.id, 'vurdering'), 303)
    }
    const filled = typedIn(form, ['vurdering', 'begrundelse'])
    const { vurdering = '', begrundelse: reason = '' } = filled.values
    const health = healths.find((entry) => entry === vurdering)
    const errors = fieldErrors(lang, {
      vurdering: { label: t.overrideHealth, text: vurdering, required: true, oneOf: healths },
      begrundelse: { label: t.overrideWhy, text: reason, required: true, most: 500 },
    })
    if (hasErrors(errors) || !health)
      return renderMeasure(c, measure.id, { form: 'override', filled: withErrors(filled, errors) })
    await c.var.write((tx) => overrideHealth(tx, actor, measure.id, { health, reason }, today))
    return c.redirect(savedHref(measure.id, 'vurdering'), 303)
  })
  .post('/arbejde/indsats/:id/skridt', async (c) => {
    const { lang, actor } = c.var
    const id = idParam<'measure'>(c, 'id')
    const filled = typedIn(await readForm(c), ['skridt', 'grund'])
    const { skridt = '', grund: reason = '' } = filled.values
    const step = stepNames.find((name) => name === skridt)
    if (!step) throw new HTTPException(404)
    await editableMeasure(c, id, measureSteps[step].who)
    const label = followTexts[lang].dropWhy
    const errors = fieldErrors(lang, { grund: { label, text: reason, required: step === 'drop' } })
    if (hasErrors(errors)) return renderMeasure(c, id, { form: 'step', filled: withErrors(filled, errors) })
    const outcome = await c.var.write((tx) => takeMeasureStep(tx, actor, id, step, reason))
    const refusal = stepRefusal(lang, step, outcome)
    if (refusal === null) return c.redirect(savedHref(id, 'skridt'), 303)
    return renderMeasure(c, id, { form: 'step', filled: refused(filled, refusal) })
  })

/** What is in the way of a step; null when it was taken, also by the press before this one. */
function stepRefusal(lang: Lang, step: OfferedStep, outcome: MeasureStepOutcome): string | null {
  const t = followTexts[lang].refusals
  switch (outcome.kind) {
    case 'taken':
      return null
    case 'wrong-state':
      return outcome.state === measureSteps[step].to
        ? null
        : t.wrongState(wordTexts[lang].states[outcome.state])
    case 'lead-and-deputy-missing':
      return t.leadMissing
    case 'reason-missing':
      return t.reasonMissing
  }
}
