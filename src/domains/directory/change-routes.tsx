import { HTTPException } from 'hono/http-exception'
import {
  changeCouncil,
  changeFunction,
  changeOrganisation,
  councilInCharge,
  councilPaths,
  createFunction,
  createOrganisation,
  districtCouncilId,
  findFunction,
  findOrganisation,
  nameIn,
  organisationsOf,
  titleIn,
  type Council,
  type CouncilFunction,
  type Organisation,
  type OrganisationId,
} from '#councils'
import type { FieldErrors } from '#design'
import {
  fieldErrors,
  idParam,
  readForm,
  workspace,
  type WorkspaceContext,
  type Form,
  markStatus,
} from '#http'
import { authorise, roles, type Role } from '#permissions'
import { councilInPath } from './council-in-path.ts'
import { CouncilForm, FunctionForm, OrganisationForm } from './form-pages.tsx'
import { formTexts } from './form-texts.ts'
import { refusalText } from './refusals.ts'
import { councilTexts } from './texts.ts'

const section = councilPaths.district
type Values = Readonly<Record<string, string>>
const newKinds = ['region', 'state', 'housing', 'association', 'other'] as const

/** Changing councils and organisations, creating and changing functions. */
export const councilChangeRoutes = workspace()
  .get('/arbejde/kreds/raad/:slug/rediger', async (c) => {
    const council = await changeableCouncil(c)
    return renderCouncil(c, council, valuesOf(council), {}, null)
  })
  .post('/arbejde/kreds/raad/:slug/rediger', async (c) => {
    const council = await changeableCouncil(c)
    const { values, change, errors } = readNames(c, await readForm(c))
    if (Object.keys(errors).length > 0) return renderCouncil(c, council, values, errors, null)
    const revision = Number(values['revision'])
    const outcome = await c.var.write((tx) => changeCouncil(tx, c.var.actor, council.id, revision, change))
    if (outcome.kind === 'changed') return c.redirect(councilPaths.council(council.slug), 303)
    const fresh = { ...values, revision: String(council.revision) }
    return renderCouncil(c, council, fresh, {}, refusalText(c.var.lang, outcome))
  })
  .get('/arbejde/kreds/raad/:slug/ny-funktion', async (c) =>
    renderFunctionForm(c, await changeableCouncil(c), null, {}, {}, null),
  )
  .post('/arbejde/kreds/raad/:slug/ny-funktion', async (c) => {
    const council = await changeableCouncil(c)
    const form = await readForm(c)
    const { values, details, errors } = await readFunction(c, form, true)
    if (Object.keys(errors).length > 0) return renderFunctionForm(c, council, null, values, errors, null)
    const role = form.text('role') as Role
    const id = await c.var.write((tx) => createFunction(tx, c.var.actor, council.id, role, details))
    return c.redirect(councilPaths.function(id), 303)
  })
  .get('/arbejde/kreds/funktion/:id/rediger', async (c) => {
    const entry = await changeableFunction(c)
    const { titleDa, titleEn, note, organisationId, revision } = entry
    const values = { titleDa, titleEn, note, organisation: organisationId, revision: String(revision) }
    return renderFunctionForm(c, null, entry, values, {}, null)
  })
  .post('/arbejde/kreds/funktion/:id/rediger', async (c) => {
    const entry = await changeableFunction(c)
    const { values, details, errors } = await readFunction(c, await readForm(c), false)
    if (Object.keys(errors).length > 0) return renderFunctionForm(c, null, entry, values, errors, null)
    const revision = Number(values['revision'])
    const outcome = await c.var.write((tx) => changeFunction(tx, c.var.actor, entry.id, revision, details))
    if (outcome.kind === 'changed') return c.redirect(councilPaths.function(entry.id), 303)
    const fresh = { ...values, revision: String(entry.revision) }
    return renderFunctionForm(c, null, entry, fresh, {}, refusalText(c.var.lang, outcome))
  })
  .get(councilPaths.newOrganisation, async (c) => {
    authorise(c.var.actor, 'directory.edit', { councilId: await districtCouncilId(c.var.db) })
    return renderOrganisation(c, null, {}, {}, null)
  })
  .post(councilPaths.newOrganisation, async (c) => {
    authorise(c.var.actor, 'directory.edit', { councilId: await districtCouncilId(c.var.db) })
    const form = await readForm(c)
    const { values, change, errors } = readNames(c, form)
    const kind = newKinds.find((entry) => entry === form.text('kind'))
    const label = formTexts[c.var.lang].kind
    const all = {
      ...errors,
      ...fieldErrors(c.var.lang, {
        kind: { label, text: form.text('kind'), required: true, oneOf: newKinds },
      }),
    }
    if (Object.keys(all).length > 0 || !kind)
      return renderOrganisation(c, null, { ...values, kind: form.text('kind') }, all, null)
    await c.var.write((tx) => createOrganisation(tx, c.var.actor, kind, change))
    return c.redirect(councilPaths.district, 303)
  })
  .get('/arbejde/kreds/organisation/:id', async (c) => {
    const organisation = await changeableOrganisation(c)
    return renderOrganisation(c, organisation, valuesOf(organisation), {}, null)
  })
  .post('/arbejde/kreds/organisation/:id', async (c) => {
    const organisation = await changeableOrganisation(c)
    const { values, change, errors } = readNames(c, await readForm(c))
    if (Object.keys(errors).length > 0) return renderOrganisation(c, organisation, values, errors, null)
    const outcome = await c.var.write((tx) =>
      changeOrganisation(tx, c.var.actor, organisation.id, Number(values['revision']), change),
    )
    if (outcome.kind === 'changed') return c.redirect(councilPaths.district, 303)
    const fresh = { ...values, revision: String(organisation.revision) }
    return renderOrganisation(c, organisation, fresh, {}, refusalText(c.var.lang, outcome))
  })

function valuesOf({ nameDa, nameEn, note, revision }: Council | Organisation): Values {
  return { nameDa, nameEn, note, revision: String(revision) }
}

function readNames(c: WorkspaceContext, form: Form) {
  const t = formTexts[c.var.lang]
  const change = { nameDa: form.text('nameDa'), nameEn: form.text('nameEn'), note: form.text('note') }
  const errors = fieldErrors(c.var.lang, {
    nameDa: { label: t.nameDa, text: change.nameDa, required: true, most: 200 },
    nameEn: { label: t.nameEn, text: change.nameEn, most: 200 },
    note: { label: t.note, text: change.note },
  })
  const values: Values = { ...change, revision: form.text('revision') }
  return { values, change, errors }
}

async function readFunction(c: WorkspaceContext, form: Form, isNew: boolean) {
  const t = formTexts[c.var.lang]
  const names = ['titleDa', 'titleEn', 'role', 'organisation', 'note', 'revision']
  const values: Values = Object.fromEntries(names.map((name) => [name, form.text(name)]))
  const organisations = (await organisationsOf(c.var.db)).map((entry) => entry.id)
  const text = (name: string): string => form.text(name)
  const errors = fieldErrors(c.var.lang, {
    titleDa: { label: t.titleDa, text: text('titleDa'), required: true, most: 200 },
    titleEn: { label: t.titleEn, text: text('titleEn'), most: 200 },
    ...(isNew ? { role: { label: t.role, text: text('role'), required: true, oneOf: roles } } : {}),
    organisation: {
      label: t.organisation,
      text: text('organisation'),
      required: true,
      oneOf: organisations,
    },
    note: { label: t.note, text: text('note') },
  })
  const organisationId = text('organisation') as OrganisationId
  const details = { titleDa: text('titleDa'), titleEn: text('titleEn'), organisationId, note: text('note') }
  return { values, details, errors }
}

async function changeableCouncil(c: WorkspaceContext): Promise<Council> {
  const council = await councilInPath(c)
  authorise(c.var.actor, 'directory.edit', { councilId: council.id })
  return council
}

async function changeableFunction(c: WorkspaceContext): Promise<CouncilFunction> {
  const entry = await findFunction(c.var.db, idParam(c, 'id'))
  if (!entry) throw new HTTPException(404)
  authorise(c.var.actor, 'directory.edit', { councilId: entry.councilId })
  return entry
}

async function changeableOrganisation(c: WorkspaceContext): Promise<Organisation> {
  const organisation = await findOrganisation(c.var.db, idParam(c, 'id'))
  if (!organisation) throw new HTTPException(404)
  authorise(c.var.actor, 'directory.edit', { councilId: await councilInCharge(c.var.db, organisation) })
  return organisation
}

function renderCouncil(
  c: WorkspaceContext,
  council: Council,
  values: Values,
  errors: FieldErrors,
  refusal: string | null,
): Response | Promise<Response> {
  const { lang } = c.var
  markStatus(c, errors, refusal)
  const back = { href: councilPaths.council(council.slug), text: nameIn(lang, council) }
  const action = councilPaths.changeCouncil(council.slug)
  return c.render(<CouncilForm {...{ lang, values, errors, refusal, back, action }} />, {
    title: formTexts[lang].changeCouncil,
    section,
  })
}

async function renderFunctionForm(
  c: WorkspaceContext,
  council: Council | null,
  entry: CouncilFunction | null,
  values: Values,
  errors: FieldErrors,
  refusal: string | null,
): Promise<Response> {
  const { lang, db } = c.var
  markStatus(c, errors, refusal)
  const organisations = (await organisationsOf(db)).map((one) => ({
    value: one.id,
    label: nameIn(lang, one),
  }))
  const t = formTexts[lang]
  const newIn = council ? nameIn(lang, council) : null
  const back = entry
    ? { href: councilPaths.function(entry.id), text: titleIn(lang, entry) }
    : { href: councilPaths.council(council?.slug ?? ''), text: newIn ?? '' }
  const action = entry ? councilPaths.changeFunction(entry.id) : councilPaths.newFunction(council?.slug ?? '')
  return c.render(
    <FunctionForm {...{ lang, values, errors, refusal, back, action, newIn, organisations }} />,
    { title: newIn === null ? t.changeFunction : t.newFunction(newIn), section },
  )
}

function renderOrganisation(
  c: WorkspaceContext,
  organisation: Organisation | null,
  values: Values,
  errors: FieldErrors,
  refusal: string | null,
): Response | Promise<Response> {
  const { lang } = c.var
  markStatus(c, errors, refusal)
  const t = formTexts[lang]
  const back = { href: councilPaths.district, text: councilTexts[lang].district.councils }
  const kinds = newKinds.map((kind) => ({ value: kind, label: councilTexts[lang].kinds[kind] }))
  const action = organisation
    ? councilPaths.changeOrganisation(organisation.id)
    : councilPaths.newOrganisation
  return c.render(
    <OrganisationForm
      {...{ lang, values, errors, refusal, back, action }}
      {...(organisation ? {} : { kinds })}
    />,
    { title: organisation ? t.changeOrganisation : t.newOrganisation, section },
  )
}
