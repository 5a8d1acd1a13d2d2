import {
  actionPlanPaths,
  decideCarryOver,
  type ActionPlanId,
  type CarryDecision,
  type DecideCarryOutcome,
} from '#action-plans'
import type { FieldErrors } from '#design'
import {
  fieldErrors,
  idParam,
  markStatus,
  readForm,
  workspace,
  type Form,
  type WorkspaceContext,
} from '#http'
import type { MeasureId } from '#measures'
import { authorise } from '#permissions'
import {
  carryView,
  isTouched,
  typedOf,
  type CarryRow,
  type CarryView,
  type TypedCarry,
} from './carry-data.ts'
import { CarryPage, type CarryPageProps } from './carry-page.tsx'
import { carryTexts } from './carry-texts.ts'
import { commonTexts } from './common-texts.ts'

type C = WorkspaceContext
type Typed = ReadonlyMap<MeasureId, TypedCarry>
type Reply = Partial<Pick<CarryPageProps, 'errors' | 'refusal'>> & { readonly typed?: Typed }

async function showCarry(c: C, id: ActionPlanId, reply: Reply = {}): Promise<Response> {
  const { lang } = c.var
  const view = await carryView(c, id)
  const saved = c.req.method === 'GET' ? c.req.query('gemt') : undefined
  const errors = reply.errors ?? {}
  markStatus(c, errors, reply.refusal ?? null)
  if (reply.refusal) c.status(409)
  const page = (
    <CarryPage
      lang={lang}
      view={view}
      typedFor={(row) => reply.typed?.get(row.carry.measure.id) ?? typedOf(row)}
      saved={saved !== undefined && /^\d{1,3}$/.test(saved) ? Number(saved) : null}
      errors={errors}
      refusal={reply.refusal ?? null}
    />
  )
  const title = carryTexts[lang].title(view.plan.year - 1, view.plan.year)
  const section = actionPlanPaths.all
  return c.render(page, {
    title: `${title}, ${commonTexts[lang].all}`,
    section,
    scripts: ['workspace'],
    wide: true,
  })
}

async function onCarry(c: C): Promise<Response> {
  const id = idParam<'action-plan'>(c, 'plan')
  const view = await carryView(c, id)
  authorise(c.var.actor, 'action-plan.write', { councilId: view.plan.councilId })
  const form = await readForm(c)
  const pressed = form.text('gem')
  const typed: Typed = new Map(view.rows.map((row) => [row.carry.measure.id, typedIn(form, row)]))
  const wanted = view.rows.filter(
    ({ carry }) => isTouched(typed.get(carry.measure.id) ?? none) || isAsked(carry, pressed),
  )
  const errors = Object.assign({}, ...wanted.map((row) => rowErrors(c, row, typed))) as FieldErrors
  if (Object.keys(errors).length > 0) return showCarry(c, id, { typed, errors })
  const outcomes = await saveAll(c, view, wanted, typed)
  const refused = outcomes.filter(({ outcome }) => outcome.kind !== 'decided')
  const at = wanted.some((row) => row.carry.measure.id === pressed) ? `#indsats-${pressed}` : ''
  if (refused.length === 0)
    return c.redirect(`${actionPlanPaths.carryOver(id)}?gemt=${outcomes.length}${at}`, 303)
  return showRefused(c, id, typed, refused)
}

const none: TypedCarry = { decision: '', reason: '', seen: '', before: '' }

/** Whether the button of an undecided measure was pressed: then it has to have an answer. */
function isAsked({ measure, decision }: CarryRow['carry'], pressed: string): boolean {
  return measure.id === pressed && decision === null
}

function typedIn(form: Form, { carry: { measure } }: CarryRow): TypedCarry {
  return {
    decision: form.text(`beslutning-${measure.id}`),
    reason: form.text(`begrundelse-${measure.id}`),
    seen: form.text(`set-${measure.id}`),
    before: form.text(`foer-${measure.id}`),
  }
}

function rowErrors(c: C, { carry: { measure } }: CarryRow, typed: Typed): FieldErrors {
  const { lang } = c.var
  const t = carryTexts[lang]
  const { decision, reason } = typed.get(measure.id) ?? none
  const reasonName = `begrundelse-${measure.id}`
  return {
    ...(decisionIn(decision) ? {} : { [`beslutning-${measure.id}`]: t.chooseDecision(measure.title) }),
    ...(reason === '' ? { [reasonName]: t.reasonMissing(measure.title) } : {}),
    ...fieldErrors(lang, { [reasonName]: { label: t.reason, text: reason } }),
  }
}

function decisionIn(text: string): CarryDecision | null {
  return text === 'continue' || text === 'adjust' || text === 'stop' ? text : null
}

type Outcome = { readonly row: CarryRow; readonly outcome: DecideCarryOutcome }

/** Saves every decision that was made, in one transaction; one that is refused does not keep the others from it. */
async function saveAll(
  c: C,
  { plan }: CarryView,
  wanted: readonly CarryRow[],
  typed: Typed,
): Promise<readonly Outcome[]> {
  const { actor, today } = c.var
  return c.var.write(async (tx) => {
    const outcomes: Outcome[] = []
    for (const row of wanted) {
      const { measure } = row.carry
      const entry = typed.get(measure.id) ?? none
      const decision = decisionIn(entry.decision)
      if (!decision) continue
      const text = { decision, reason: entry.reason, seen: decisionIn(entry.seen) }
      const outcome = await decideCarryOver(tx, actor, plan.id, measure.id, text, today)
      outcomes.push({
        row,
        outcome: isSecondPress(outcome, entry) ? { kind: 'decided', next: null } : outcome,
      })
    }
    return outcomes
  })
}

/** Whether what was decided meanwhile is the very same: the button was pressed twice. */
function isSecondPress(outcome: DecideCarryOutcome, typed: TypedCarry): boolean {
  if (outcome.kind !== 'decided-already') return false
  return outcome.now.decision === typed.decision && outcome.now.reason === typed.reason
}

/** The page with what was not saved, and why, at its measure; everything typed is still there. */
async function showRefused(
  c: C,
  id: ActionPlanId,
  typed: Typed,
  refused: readonly Outcome[],
): Promise<Response> {
  const t = carryTexts[c.var.lang]
  if (refused.some(({ outcome }) => outcome.kind === 'not-draft'))
    return showCarry(c, id, { typed, refusal: t.notDraft })
  const errors: Record<string, string> = {}
  const kept = new Map<MeasureId, TypedCarry>()
  for (const { row, outcome } of refused) {
    const { measure } = row.carry
    const entry = typed.get(measure.id) ?? none
    const now = outcome.kind === 'decided-already' ? outcome.now : null
    errors[`beslutning-${measure.id}`] = whyNot(c, outcome)
    kept.set(measure.id, now ? { ...entry, seen: now.decision ?? '', before: now.reason } : entry)
  }
  return showCarry(c, id, { typed: kept, errors, refusal: t.someRefused })
}

function whyNot(c: C, outcome: DecideCarryOutcome): string {
  const t = carryTexts[c.var.lang]
  switch (outcome.kind) {
    case 'decided-already':
      return t.already(outcome.now.decision ? t.decided[outcome.now.decision] : '', outcome.now.reason)
    case 'next-has-begun':
      return t.hasBegun
    case 'reason-missing':
      return t.reason
    case 'not-draft':
    case 'decided':
      return t.notDraft
  }
}

/** Carrying last year's measures over, both years side by side. */
export const carryRoutes = workspace()
  .get('/arbejde/handleplan/:plan/sidste-aar', (c) => showCarry(c, idParam<'action-plan'>(c, 'plan')))
  .post('/arbejde/handleplan/:plan/sidste-aar', onCarry)
