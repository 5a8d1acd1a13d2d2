import type { Child } from 'hono/jsx'
import { HTTPException } from 'hono/http-exception'
import { formatDate, isCalendarDate } from '#calendar'
import { nameIn, organisationsOf, type Organisation, type OrganisationId } from '#councils'
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
  type Form,
  type WorkspaceContext,
} from '#http'
import { isId } from '#id'
import {
  activityStates,
  addActivity,
  changeActivity,
  findActivity,
  measurePaths,
  removeActivity,
  type Activity,
  type ActivityChange,
  type ActivityState,
  type Measure,
} from '#measures'
import { ActivityPage } from './activity-page.tsx'
import { editableMeasure } from './editable.ts'
import { savedHref } from './hrefs.ts'
import { differing, Meanwhile } from './meanwhile.tsx'
import { renderMeasure } from './render-measure.tsx'
import { wordTexts } from './word-texts.ts'
import { workTexts } from './work-texts.ts'

const names = ['aktivitet', 'udfoerer', 'frist', 'tilstand', 'revision'] as const

/** Activities: adding, changing, and moving one on with one press. */
export const activityRoutes = workspace()
  .post('/arbejde/indsats/:id/aktiviteter', async (c) => {
    const { actor } = c.var
    const { id } = await editableMeasure(c, idParam(c, 'id'))
    const filled = typedIn(await readForm(c), names)
    const { text, errors } = await checked(c, filled, 'planned')
    if (!text) return renderMeasure(c, id, { form: 'activity', filled: withErrors(filled, errors) })
    const added = await c.var.write((tx) => addActivity(tx, actor, id, text))
    return c.redirect(`${measurePaths.measure(id)}#${added.id}`, 303)
  })
  .get('/arbejde/indsats/aktivitet/:id', async (c) => {
    const found = await activityInPath(c)
    return render(c, found, fresh(valuesOf(found.activity)), null)
  })
  .post('/arbejde/indsats/aktivitet/:id', async (c) => {
    const form = await readForm(c)
    const measureId = form.text('indsats')
    // The second press of "remove": it is gone, as it should be.
    if (form.has('fjern') && isId(measureId) && !(await findActivity(c.var.db, idParam(c, 'id'))))
      return c.redirect(savedHref(measureId, 'fjernet'), 303)
    const found = await activityInPath(c)
    if (form.has('fjern')) return remove(c, found)
    return form.has('kun-tilstand') ? moveOn(c, found, form) : change(c, found, form)
  })

type Found = { readonly activity: Activity; readonly measure: Measure }

async function activityInPath(c: WorkspaceContext): Promise<Found> {
  const activity = await findActivity(c.var.db, idParam(c, 'id'))
  if (!activity) throw new HTTPException(404)
  return { activity, measure: await editableMeasure(c, activity.measureId) }
}

async function remove(c: WorkspaceContext, { activity, measure }: Found): Promise<Response> {
  await c.var.write((tx) => removeActivity(tx, c.var.actor, activity.id))
  return c.redirect(savedHref(measure.id, 'fjernet'), 303)
}

async function moveOn(c: WorkspaceContext, { activity, measure }: Found, form: Form): Promise<Response> {
  const state = activityStates.find((entry) => entry === form.text('kun-tilstand'))
  if (!state) throw new HTTPException(404)
  const { id, title, organisationId, dueOn } = activity
  const revision = Number(form.text('revision'))
  const next = { title, organisationId, dueOn, state }
  const outcome = await c.var.write((tx) => changeActivity(tx, c.var.actor, id, revision, next))
  if (outcome.kind === 'changed') return c.redirect(`${measurePaths.measure(measure.id)}#${id}`, 303)
  const filled = refused(fresh(), workTexts[c.var.lang].activityMeanwhile)
  return renderMeasure(c, measure.id, { form: 'row', filled })
}

async function change(c: WorkspaceContext, found: Found, form: Form): Promise<Response> {
  const { id } = found.activity
  const filled = typedIn(form, names)
  const { text, errors } = await checked(c, filled, null)
  if (!text) return render(c, found, withErrors(filled, errors), null)
  const revision = Number(filled.values['revision'])
  const outcome = await c.var.write((tx) => changeActivity(tx, c.var.actor, id, revision, text))
  if (outcome.kind === 'changed') return c.redirect(savedHref(found.measure.id, 'aktivitet'), 303)
  const newer = await activityInPath(c)
  return settle(c, newer, filled)
}

async function settle(c: WorkspaceContext, found: Found, mine: Filled): Promise<Response> {
  const { lang } = c.var
  const t = workTexts[lang]
  const organisations = await organisationsOf(c.var.db)
  const now = fresh(valuesOf(found.activity))
  const words = (filled: Filled) => inWords(c, filled, organisations)
  const [before, after] = [words(now), words(mine)]
  const labels = [t.activityTitle, t.organisation, t.dueOn, t.state]
  const differences = differing(labels.map((label, at) => [label, before[at] ?? '', after[at] ?? '']))
  const revision = String(found.activity.revision)
  c.status(409)
  return render(
    c,
    found,
    { ...mine, values: { ...mine.values, revision } },
    <Meanwhile lang={lang} heading={t.activityMeanwhile} differences={differences} />,
  )
}

function inWords(c: WorkspaceContext, { values }: Filled, organisations: readonly Organisation[]) {
  const { lang } = c.var
  const { aktivitet = '', udfoerer, frist = '', tilstand } = values
  const organisation = organisations.find((entry) => entry.id === udfoerer)
  const state = activityStates.find((entry) => entry === tilstand)
  return [
    aktivitet,
    organisation ? nameIn(lang, organisation) : '',
    isCalendarDate(frist) ? formatDate(frist, lang) : frist,
    state ? wordTexts[lang].activities[state] : '',
  ]
}

function valuesOf({
  title,
  organisationId,
  dueOn,
  state,
  revision,
}: Activity): Readonly<Record<string, string>> {
  const udfoerer = organisationId ?? ''
  return { aktivitet: title, udfoerer, frist: dueOn, tilstand: state, revision: String(revision) }
}

/** The change that a form asks for; `text` null where something is wrong. `state` null is asked for too. */
async function checked(
  c: WorkspaceContext,
  { values }: Filled,
  state: ActivityState | null,
): Promise<{
  readonly text: ActivityChange | null
  readonly errors: Readonly<Record<string, string>>
}> {
  const { db, lang } = c.var
  const t = workTexts[lang]
  const { aktivitet: title = '', udfoerer = '', frist = '', tilstand = '' } = values
  const organisations = (await organisationsOf(db)).map((entry) => entry.id)
  const asked = state ?? activityStates.find((entry) => entry === tilstand)
  const errors = fieldErrors(lang, {
    aktivitet: { label: t.activityTitle, text: title, required: true, most: 300 },
    udfoerer: { label: t.organisation, text: udfoerer, oneOf: organisations },
    frist: { label: t.dueOn, text: frist, required: true, form: 'date' },
    tilstand: { label: t.state, text: asked ?? '', required: true, oneOf: activityStates },
  })
  if (hasErrors(errors) || !isCalendarDate(frist) || !asked) return { text: null, errors }
  const organisationId = (udfoerer || null) as OrganisationId | null
  return { text: { title, organisationId, dueOn: frist, state: asked }, errors }
}

async function render(
  c: WorkspaceContext,
  { activity, measure }: Found,
  filled: Filled,
  meanwhile: Child,
): Promise<Response> {
  const { db, lang } = c.var
  const organisations = await organisationsOf(db)
  markStatus(c, filled.errors, filled.refusal)
  return c.render(<ActivityPage {...{ lang, activity, measure, filled, organisations, meanwhile }} />, {
    title: workTexts[lang].changeActivity,
    section: measurePaths.all,
    scripts: ['workspace'],
  })
}
