import { HTTPException } from 'hono/http-exception'
import { isCalendarDate, type CalendarDate } from '#calendar'
import {
  appoint,
  councilPaths,
  endFunction,
  endHolding,
  findCouncil,
  findFunction,
  findHolding,
  holdingsOfFunction,
  peopleOf,
  titleIn,
  withdrawHolding,
  type CouncilFunction,
  type HoldingId,
  type Who,
} from '#councils'
import type { FieldErrors } from '#design'
import { fieldErrors, idParam, readForm, workspace, type WorkspaceContext } from '#http'
import { isId } from '#id'
import { authorise, may, type FunctionId, type PersonId } from '#permissions'
import { AppointForm } from './form-pages.tsx'
import { formTexts } from './form-texts.ts'
import { FunctionPage } from './function-page.tsx'
import { refusalText } from './refusals.ts'
import { councilTexts } from './texts.ts'
import { writeAddress } from './write-address.ts'

const section = councilPaths.district

/** Who is in a function: new holders and deputies, ending, taking back; and the end of the function. */
export const functionRoutes = workspace()
  .get('/arbejde/kreds/funktion/:id/ny-indehaver', (c) => showAppoint(c, false))
  .post('/arbejde/kreds/funktion/:id/ny-indehaver', (c) => submitAppoint(c, false))
  .get('/arbejde/kreds/funktion/:id/ny-stedfortraeder', (c) => showAppoint(c, true))
  .post('/arbejde/kreds/funktion/:id/ny-stedfortraeder', (c) => submitAppoint(c, true))
  .post('/arbejde/kreds/funktion/:id/nedlaeg', async (c) => {
    const form = await readForm(c)
    const id = idParam<'function'>(c, 'id')
    const day = form.text('sidste-dag')
    const label = councilTexts[c.var.lang].function.closeDay
    const errors = fieldErrors(c.var.lang, {
      'sidste-dag': { label, text: day, required: true, form: 'date' },
    })
    if (!isCalendarDate(day)) return renderFunction(c, id, null, errors)
    const revision = Number(form.text('revision'))
    const outcome = await c.var.write((tx) => endFunction(tx, c.var.actor, id, revision, day))
    if (outcome.kind === 'ended') return c.redirect(councilPaths.function(id), 303)
    return renderFunction(c, id, refusalText(c.var.lang, outcome), {})
  })
  .post('/arbejde/kreds/plads/:id/slut', async (c) => {
    const id = idParam<'holding'>(c, 'id')
    const functionId = await functionOfHolding(c, id)
    const name = `slut-${id}`
    const day = (await readForm(c)).text(name)
    const label = councilTexts[c.var.lang].function.endLastDay
    const errors = fieldErrors(c.var.lang, { [name]: { label, text: day, required: true, form: 'date' } })
    if (!isCalendarDate(day)) return renderFunction(c, functionId, null, errors)
    const outcome = await c.var.write((tx) => endHolding(tx, c.var.actor, id, day))
    if (outcome.kind === 'ended') return c.redirect(councilPaths.function(functionId), 303)
    return renderFunction(c, functionId, refusalText(c.var.lang, outcome), {})
  })
  .post('/arbejde/kreds/plads/:id/fortryd', async (c) => {
    const id = idParam<'holding'>(c, 'id')
    const functionId = await functionOfHolding(c, id)
    const outcome = await c.var.write((tx) => withdrawHolding(tx, c.var.actor, id, c.var.today))
    if (outcome.kind === 'withdrawn') return c.redirect(councilPaths.function(functionId), 303)
    return renderFunction(c, functionId, refusalText(c.var.lang, outcome), {})
  })

async function functionOfHolding(c: WorkspaceContext, id: HoldingId): Promise<FunctionId> {
  const holding = await findHolding(c.var.db, id)
  if (!holding) throw new HTTPException(404)
  return holding.functionId
}

/** The page of a function; with a refusal or errors it answers 409 or 422. */
export async function renderFunction(
  c: WorkspaceContext,
  id: FunctionId,
  refusal: string | null,
  errors: FieldErrors,
): Promise<Response> {
  const { db, lang, actor, today } = c.var
  const entry = await findFunction(db, id)
  const council = entry ? await findCouncil(db, entry.councilId) : null
  if (!entry || !council) throw new HTTPException(404)
  authorise(actor, 'directory.see', { councilId: council.id })
  const wrong = Object.keys(errors).length > 0
  if (refusal !== null || wrong) c.status(wrong ? 422 : 409)
  const holdings = await holdingsOfFunction(db, id)
  const mayChange = may(actor, 'directory.edit', { councilId: council.id })
  return c.render(
    <FunctionPage {...{ lang, council, entry, holdings, today, mayChange, refusal, errors }} />,
    { title: titleIn(lang, entry), section },
  )
}

async function editableFunction(c: WorkspaceContext): Promise<CouncilFunction> {
  const entry = await findFunction(c.var.db, idParam(c, 'id'))
  if (!entry) throw new HTTPException(404)
  authorise(c.var.actor, 'directory.edit', { councilId: entry.councilId })
  return entry
}

async function showAppoint(c: WorkspaceContext, asDeputy: boolean): Promise<Response> {
  const entry = await editableFunction(c)
  return renderAppoint(c, entry, asDeputy, { revision: String(entry.revision) }, {}, null)
}

async function renderAppoint(
  c: WorkspaceContext,
  entry: CouncilFunction,
  asDeputy: boolean,
  values: Readonly<Record<string, string>>,
  errors: FieldErrors,
  refusal: string | null,
): Promise<Response> {
  const { db, lang, actor } = c.var
  const people = (await peopleOf(db))
    .filter((person) => !person.closed && person.id !== actor.personId)
    .map((person) => ({ value: person.id, label: `${person.name} (${person.email})` }))
  const path = asDeputy ? councilPaths.appointDeputy(entry.id) : councilPaths.appoint(entry.id)
  const back = { href: councilPaths.function(entry.id), text: titleIn(lang, entry) }
  const t = formTexts[lang].appoint
  return c.render(
    <AppointForm
      {...{ lang, values, errors, refusal, back, asDeputy, people }}
      action={path}
      functionTitle={titleIn(lang, entry)}
    />,
    { title: asDeputy ? t.titleDeputy : t.title, section },
  )
}

const appointFields = ['revision', 'person', 'name', 'email', 'from', 'to'] as const

async function submitAppoint(c: WorkspaceContext, asDeputy: boolean): Promise<Response> {
  const entry = await editableFunction(c)
  const form = await readForm(c)
  const values = Object.fromEntries(appointFields.map((name) => [name, form.text(name)]))
  const [person, name, email] = [form.text('person'), form.text('name'), form.text('email')]
  const [from, to] = [form.text('from'), form.text('to')]
  const errors = { ...appointErrors(c, { person, name, email, from, to }) }
  if (Object.keys(errors).length > 0 || !isCalendarDate(from)) {
    c.status(422)
    return renderAppoint(c, entry, asDeputy, values, errors, null)
  }
  const who: Who = person === '' ? { kind: 'new', name, email } : { kind: 'known', id: person as PersonId }
  const last: CalendarDate | null = isCalendarDate(to) ? to : null
  const revision = Number(values['revision'])
  const appointment = { functionId: entry.id, revision, who, asDeputy, from, to: last }
  const outcome = await writeAddress(c, (tx) => appoint(tx, c.var.actor, appointment, c.var.today))
  if (outcome.kind === 'appointed') return c.redirect(councilPaths.function(entry.id), 303)
  c.status(409)
  const fresh = { ...values, revision: String((await editableFunction(c)).revision) }
  return renderAppoint(c, entry, asDeputy, fresh, {}, refusalText(c.var.lang, outcome))
}

function appointErrors(
  c: WorkspaceContext,
  typed: Readonly<Record<'person' | 'name' | 'email' | 'from' | 'to', string>>,
): FieldErrors {
  const t = formTexts[c.var.lang].appoint
  const fresh = typed.name !== '' || typed.email !== ''
  const who: FieldErrors =
    typed.person === '' && !fresh
      ? { person: t.whoMissing }
      : typed.person !== '' && (fresh || !isId(typed.person))
        ? { person: t.whoTwice }
        : {}
  const required = typed.person === '' && fresh
  return {
    ...who,
    ...fieldErrors(c.var.lang, {
      name: { label: t.name, text: typed.name, required, most: 200 },
      email: { label: t.email, text: typed.email, required, form: 'email', most: 200 },
      from: { label: t.from, text: typed.from, required: true, form: 'date' },
      to: { label: t.to, text: typed.to, form: 'date' },
    }),
  }
}
