import {
  fieldErrors,
  fresh,
  hasErrors,
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
  evaluateMeasure,
  evaluationKinds,
  evaluationsOf,
  measurePaths,
  verdicts,
  type EvaluationKind,
  type EvaluationText,
  type Measure,
} from '#measures'
import type { Lang } from '#texts'
import { editableMeasure } from './editable.ts'
import { doneAnswers, effectAnswers, EvaluationForm } from './evaluation-page.tsx'
import { followTexts } from './follow-texts.ts'
import { savedHref } from './hrefs.ts'
import { wordTexts } from './word-texts.ts'

const names = ['slags', 'gjort', 'virkning', 'hvad', 'hvorfor', 'laering', 'offentlig'] as const

/** Half-year status and the evaluation after the year. */
export const evaluationRoutes = workspace()
  .get('/arbejde/indsats/:id/evaluering', async (c) => {
    const measure = await editableMeasure(c, idParam(c, 'id'), 'measure.report')
    const kind = kindOf(c.req.query('slags') ?? '')
    const known = (await evaluationsOf(c.var.db, [measure.id])).find((entry) => entry.kind === kind)
    return render(
      c,
      measure,
      kind,
      fresh(known ? valuesOf(known) : { offentlig: measure.public ? 'ja' : '' }),
    )
  })
  .post('/arbejde/indsats/:id/evaluering', async (c) => {
    const { lang, actor, today } = c.var
    const measure = await editableMeasure(c, idParam(c, 'id'), 'measure.report')
    const filled = typedIn(await readForm(c), names)
    const kind = kindOf(filled.values['slags'] ?? '')
    const { errors, text } = check(lang, filled, kind, measure)
    if (!text) return render(c, measure, kind, withErrors(filled, errors))
    await c.var.write((tx) => evaluateMeasure(tx, actor, measure.id, text, today))
    return c.redirect(savedHref(measure.id, 'evaluering'), 303)
  })

function kindOf(text: string): EvaluationKind {
  return evaluationKinds.find((kind) => kind === text) ?? 'year-end'
}

function valuesOf(known: EvaluationText): Readonly<Record<string, string>> {
  const { done, effect, verdict, why, learned } = known
  const offentlig = known.public ? 'ja' : ''
  return { gjort: done, virkning: effect, hvad: verdict, hvorfor: why, laering: learned, offentlig }
}

function check(lang: Lang, { values }: Filled, kind: EvaluationKind, measure: Measure) {
  const t = followTexts[lang]
  const { gjort = '', virkning = '', hvad = '', hvorfor: why = '', laering: learned = '' } = values
  const errors = fieldErrors(lang, {
    gjort: { label: t.done, text: gjort, required: true, oneOf: doneAnswers },
    virkning: { label: t.effect, text: virkning, required: true, oneOf: effectAnswers },
    hvad: { label: t.verdict, text: hvad, required: true, oneOf: verdicts },
    hvorfor: { label: t.why, text: why, required: true },
    laering: { label: t.learned, text: learned },
  })
  const done = doneAnswers.find((entry) => entry === gjort)
  const effect = effectAnswers.find((entry) => entry === virkning)
  const verdict = verdicts.find((entry) => entry === hvad)
  if (hasErrors(errors) || !done || !effect || !verdict) return { errors, text: null }
  const isPublic = measure.public && values['offentlig'] === 'ja'
  return { errors, text: { kind, done, effect, verdict, why, learned, public: isPublic } }
}

async function render(
  c: WorkspaceContext,
  measure: Measure,
  kind: EvaluationKind,
  filled: Filled,
): Promise<Response> {
  const { db, lang } = c.var
  const isAgain = (await evaluationsOf(db, [measure.id])).some((entry) => entry.kind === kind)
  markStatus(c, filled.errors, filled.refusal)
  return c.render(<EvaluationForm {...{ lang, measure, kind, filled, isAgain }} />, {
    title: wordTexts[lang].evaluations[kind],
    section: measurePaths.all,
    scripts: ['workspace'],
  })
}
