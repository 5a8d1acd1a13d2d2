import { HTTPException } from 'hono/http-exception'
import { isCalendarDate } from '#calendar'
import {
  changePerson,
  councilIn,
  councilPaths,
  findPerson,
  functionsFor,
  invitePerson,
  mayChangePerson,
  mayKeepPerson,
  titleIn,
  type Person,
} from '#councils'
import type { FieldErrors } from '#design'
import { fieldErrors, idParam, readForm, workspace, type WorkspaceContext } from '#http'
import { Forbidden, may, type FunctionId } from '#permissions'
import { InviteForm, PersonForm } from './form-pages.tsx'
import { formTexts } from './form-texts.ts'
import { refusalText } from './refusals.ts'
import { writeAddress } from './write-address.ts'

const section = councilPaths.district
type Values = Readonly<Record<string, string>>

/** Inviting people, and changing their names and addresses. */
export const personRoutes = workspace()
  .get(councilPaths.newPerson, (c) => renderInvite(c, { from: c.var.today }, {}, null))
  .post(councilPaths.newPerson, async (c) => {
    const { lang, actor, today } = c.var
    const form = await readForm(c)
    const t = formTexts[lang].invite
    const values = Object.fromEntries(
      ['name', 'email', 'function', 'from'].map((name) => [name, form.text(name)]),
    )
    const [name, email, from] = [form.text('name'), form.text('email'), form.text('from')]
    const functions = (await openFunctions(c)).map((option) => option.value)
    const errors = fieldErrors(lang, {
      name: { label: t.name, text: name, required: true, most: 200 },
      email: { label: t.email, text: email, required: true, form: 'email', most: 200 },
      function: { label: t.function, text: form.text('function'), required: true, oneOf: functions },
      from: { label: t.from, text: from, required: true, form: 'date' },
    })
    if (Object.keys(errors).length > 0 || !isCalendarDate(from)) {
      c.status(422)
      return renderInvite(c, values, errors, null)
    }
    const to = { kind: 'function', id: form.text('function') as FunctionId } as const
    const outcome = await writeAddress(c, (tx) => invitePerson(tx, actor, { name, email, to, from }, today))
    if (outcome.kind === 'invited') return c.redirect(councilPaths.person(outcome.personId), 303)
    c.status(409)
    return renderInvite(c, values, {}, refusalText(lang, outcome))
  })
  .get('/arbejde/kreds/person/:id/rediger', async (c) => {
    const person = await changeable(c)
    const { name, email, note, revision } = person
    const values = { name, email, note, revision: String(revision) }
    return renderPerson(c, person, values, {}, null)
  })
  .post('/arbejde/kreds/person/:id/rediger', async (c) => {
    const { lang, actor, now } = c.var
    const person = await changeable(c)
    const form = await readForm(c)
    const t = formTexts[lang]
    const change = { name: form.text('name'), email: form.text('email'), note: form.text('note') }
    const values = { ...change, revision: form.text('revision') }
    const errors = fieldErrors(lang, {
      name: { label: t.person.name, text: change.name, required: true, most: 200 },
      email: { label: t.person.email, text: change.email, required: true, form: 'email', most: 200 },
      note: { label: t.note, text: change.note },
    })
    if (Object.keys(errors).length > 0) {
      c.status(422)
      return renderPerson(c, person, values, errors, null)
    }
    const revision = Number(values.revision)
    const outcome = await writeAddress(c, (tx) => changePerson(tx, actor, person.id, revision, change, now))
    if (outcome.kind === 'changed') return c.redirect(councilPaths.person(person.id), 303)
    c.status(409)
    const fresh = { ...values, revision: String(person.revision) }
    return renderPerson(c, person, fresh, {}, refusalText(lang, outcome))
  })

/** The functions of today that the actor may put somebody in. */
async function openFunctions(c: WorkspaceContext) {
  const { db, lang, today, actor } = c.var
  const functions = (await functionsFor(db, today)).filter((entry) =>
    may(actor, 'person.invite', { councilId: entry.councilId }),
  )
  return functions.map((entry) => ({
    value: entry.id,
    label: `${councilIn(lang, entry)}: ${titleIn(lang, entry)}${entry.holderName ? ` (${entry.holderName})` : ''}`,
  }))
}

async function renderInvite(
  c: WorkspaceContext,
  values: Values,
  errors: FieldErrors,
  refusal: string | null,
): Promise<Response> {
  const { lang, actor } = c.var
  const inviting = actor.seats.some((seat) => may(actor, 'person.invite', { councilId: seat.councilId }))
  if (!inviting) throw new Forbidden('person.invite')
  const functions = await openFunctions(c)
  return c.render(<InviteForm {...{ lang, values, errors, refusal, functions }} />, {
    title: formTexts[lang].invite.title,
    section,
  })
}

async function changeable(c: WorkspaceContext): Promise<Person> {
  const { db, actor, today } = c.var
  const person = await findPerson(db, idParam(c, 'id'))
  if (!person) throw new HTTPException(404)
  if (!(await mayChangePerson(db, actor, person.id, today))) throw new Forbidden('directory.edit')
  return person
}

async function renderPerson(
  c: WorkspaceContext,
  person: Person,
  values: Values,
  errors: FieldErrors,
  refusal: string | null,
): Promise<Response> {
  const { lang, db, actor, today } = c.var
  const withNote = await mayKeepPerson(db, actor, person.id, today)
  const back = { href: councilPaths.person(person.id), text: person.name }
  const action = councilPaths.changePerson(person.id)
  return c.render(<PersonForm {...{ lang, values, errors, refusal, back, action, withNote }} />, {
    title: formTexts[lang].person.title,
    section,
  })
}
