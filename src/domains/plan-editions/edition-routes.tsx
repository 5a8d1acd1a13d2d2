import { HTTPException } from 'hono/http-exception'
import { shownClaims } from '#claims'
import { districtCouncilId } from '#councils'
import type { Db } from '#db'
import { idParam, readForm, workspace, type Form, type WorkspaceContext } from '#http'
import { authorise, may, type FunctionId } from '#permissions'
import { isId } from '#id'
import {
  addPart,
  arrangePart,
  canBeCarriedOn,
  discardEdition,
  editionByYear,
  findEdition,
  findPart,
  keepRest,
  movePart,
  openEdition,
  partsOf,
  planPaths,
  renameEdition,
  restoreEdition,
  startEmptyPlan,
  startNextPlan,
  type Edition,
  type EditionId,
  type PartId,
} from '#plans'
import { editionList, planLines } from './edition-data.ts'
import { EditionPage } from './edition-page.tsx'
import type { ListRefusal, Typed } from './edition-props.ts'
import { editionTexts } from './edition-texts.ts'
import { PlansPage, type StartRefusal } from './plans-page.tsx'
import { PreviewPage } from './preview-page.tsx'

type C = WorkspaceContext

/** All plans, and each edition with its list of parts. */
export const editionRoutes = workspace()
  .get(planPaths.all, (c) => allPlans(c))
  .post(planPaths.startNext, startNext)
  .post(planPaths.startEmpty, startEmpty)
  .get('/arbejde/plan/:editionId{[0-9a-f-]{36}}', async (c) => {
    const edition = await editionOf(c)
    return c.req.query('vis') === 'tekst' ? preview(c, edition) : onePlan(c, edition)
  })
  .post('/arbejde/plan/:editionId{[0-9a-f-]{36}}/titel', rename)
  .post('/arbejde/plan/:editionId{[0-9a-f-]{36}}/saet-til-side', async (c) => {
    const edition = await editionOf(c)
    const outcome = await c.var.write((tx) => discardEdition(tx, c.var.actor, edition.id))
    if (outcome.kind === 'discarded') return c.redirect(planPaths.all, 303)
    return onePlan(c, edition, { on: 'add', outcome })
  })
  .post('/arbejde/plan/:editionId{[0-9a-f-]{36}}/gendan', async (c) => {
    const edition = await editionOf(c)
    const outcome = await c.var.write((tx) => restoreEdition(tx, c.var.actor, edition.id))
    if (outcome.kind === 'restored') return c.redirect(planPaths.edition(edition.id), 303)
    return onePlan(c, edition, { on: 'add', outcome })
  })
  .post('/arbejde/plan/:editionId{[0-9a-f-]{36}}/behold-resten', async (c) => {
    const edition = await editionOf(c)
    const outcome = await c.var.write((tx) => keepRest(tx, c.var.actor, edition.id))
    if (outcome.kind === 'kept') return c.redirect(planPaths.edition(edition.id), 303)
    return onePlan(c, edition, { on: 'add', outcome })
  })
  .post('/arbejde/plan/:editionId{[0-9a-f-]{36}}/dele', add)
  .post('/arbejde/plan/:editionId{[0-9a-f-]{36}}/flyt', move)
  .post('/arbejde/plan/del/:partId/ret', arrange)

async function startNext(c: C) {
  const form = await readForm(c)
  const from = form.text('fra')
  if (!isId(from)) throw new HTTPException(404)
  const replaceDraft = form.has('erstat')
  const outcome = await c.var.write((tx) =>
    startNextPlan(tx, c.var.actor, from as EditionId, { replaceDraft }),
  )
  return outcome.kind === 'started' ? c.redirect(planPaths.edition(outcome.id), 303) : allPlans(c, outcome)
}

async function startEmpty(c: C) {
  const form = await readForm(c)
  const typed = { year: form.text('aar'), title: form.text('titel') }
  const plan = { year: /^\d{4}$/.test(typed.year) ? Number(typed.year) : Number.NaN, title: typed.title }
  const outcome = await c.var.write((tx) => startEmptyPlan(tx, c.var.actor, plan))
  if (outcome.kind === 'started') return c.redirect(planPaths.edition(outcome.id), 303)
  return allPlans(c, outcome, typed)
}

async function rename(c: C) {
  const edition = await editionOf(c)
  const form = await readForm(c)
  const title = form.text('plan-titel')
  const outcome = await c.var.write((tx) =>
    renameEdition(tx, c.var.actor, edition.id, form.text('foer'), title),
  )
  if (outcome.kind === 'renamed') return c.redirect(planPaths.edition(edition.id), 303)
  return onePlan(c, edition, { on: 'title', outcome }, { number: '', title })
}

async function add(c: C) {
  const edition = await editionOf(c)
  const form = await readForm(c)
  const kind = form.text('slags') === 'focus-area' ? 'focus-area' : 'section'
  const part = { kind, number: form.text('nummer') || null, title: form.text('titel') } as const
  const outcome = await c.var.write((tx) => addPart(tx, c.var.actor, edition.id, part))
  if (outcome.kind === 'added') return c.redirect(`${planPaths.edition(edition.id)}#tilfoej`, 303)
  return onePlan(c, edition, { on: 'add', outcome }, typedIn(form, ''))
}

async function move(c: C) {
  const edition = await editionOf(c)
  const form = await readForm(c)
  const up = form.has('op')
  const id = form.text(up ? 'op' : 'ned') as PartId
  const outcome = await c.var.write((tx) => movePart(tx, c.var.actor, edition.id, id, up ? 'up' : 'down'))
  if (outcome.kind === 'not-draft') return onePlan(c, edition, { on: 'add', outcome })
  const place = isId(id) ? (await findPart(c.var.db, id))?.position : undefined
  return c.redirect(`${planPaths.edition(edition.id)}#plads-${place ?? 1}`, 303)
}

async function arrange(c: C) {
  const { db, actor, now, today } = c.var
  authorise(actor, 'plan.see', { councilId: await districtCouncilId(db) })
  const part = await findPart(db, idParam(c, 'partId'))
  const edition = part && (await findEdition(db, part.editionId))
  if (!part || !edition) throw new HTTPException(404)
  const form = await readForm(c)
  const typed = typedIn(form, 'ret-')
  const writer = isId(form.text('skribent')) ? (form.text('skribent') as FunctionId) : null
  const { number, title } = typed
  const wanted = {
    partId: part.id,
    revision: Number(form.text('revision')),
    number: number || null,
    title,
    writer,
  }
  const outcome = await c.var.write((tx) => arrangePart(tx, actor, wanted, now, today))
  if (outcome.kind === 'saved')
    return c.redirect(`${planPaths.edition(edition.id)}#plads-${part.position}`, 303)
  return onePlan(c, edition, { on: 'row', partId: part.id, outcome }, typed)
}

function typedIn(form: Form, prefix: string): Typed {
  const text = (name: string) => form.text(`${prefix}${name}`)
  return {
    number: text('nummer'),
    title: text('titel'),
    kind: form.text('slags'),
    writer: form.text('skribent'),
  }
}

/** The edition in the path, for somebody who may see plans. */
async function editionOf(c: C): Promise<Edition> {
  const { db, actor } = c.var
  authorise(actor, 'plan.see', { councilId: await districtCouncilId(db) })
  const edition = await findEdition(db, idParam(c, 'editionId'))
  if (!edition) throw new HTTPException(404)
  return edition
}

async function allPlans(c: C, refusal?: StartRefusal, typed?: { year: string; title: string }) {
  const { db, actor, lang, today, now } = c.var
  const councilId = await districtCouncilId(db)
  authorise(actor, 'plan.see', { councilId })
  const t = editionTexts[lang].all
  const lines = await planLines(db, today, now)
  const newest = lines.find((line) => line.edition.state !== 'discarded')?.edition
  const year = newest ? newest.year + 1 : Number(today.slice(0, 4)) + 1
  if (refusal) c.status(refusal.kind === 'exists' || refusal.kind === 'no-source' ? 409 : 422)
  const page = (
    <PlansPage
      lang={lang}
      lines={lines}
      source={sourceOf(lines.map((line) => line.edition))}
      mayArrange={may(actor, 'plan.arrange', { councilId })}
      mayImport={may(actor, 'plan.import', { councilId })}
      emptyPlan={typed ?? { year: String(year), title: t.defaultTitle(year) }}
      {...(refusal ? { refusal } : {})}
    />
  )
  return c.render(page, { title: t.title, section: planPaths.all })
}

/** What next year's plan would start from: the newest plan in force, while its next year is still free. */
function sourceOf(editions: readonly Edition[]): Edition | null {
  const newest = editions.find((edition) => edition.state === 'adopted' || edition.state === 'published')
  const candidate = newest ?? editions.find((edition) => canBeCarriedOn(edition))
  if (!candidate) return null
  return editions.some((edition) => edition.year > candidate.year && edition.state !== 'discarded')
    ? null
    : candidate
}

/** The plan of a year that is worked on or in force, or null. */
async function livingIn(db: Db, districtId: string, year: number): Promise<Edition | null> {
  return (await openEdition(db, districtId, year)) ?? (await editionByYear(db, districtId, year))
}

async function onePlan(c: C, edition: Edition, refusal?: ListRefusal, typed?: Typed) {
  const { db, actor, lang, today, now } = c.var
  const councilId = await districtCouncilId(db)
  const editable = edition.state === 'draft'
  const asked = c.req.query('ret') ?? null
  const arranges = may(actor, 'plan.arrange', { councilId })
  if (refusal) c.status(refusal.outcome.kind === 'invalid' ? 422 : 409)
  const page = (
    <EditionPage
      lang={lang}
      edition={edition}
      list={await editionList(db, edition.id, today, now)}
      now={now}
      mayArrange={editable && arranges}
      mayChangeYear={arranges}
      next={
        arranges && canBeCarriedOn(edition)
          ? { existing: await livingIn(db, edition.districtId, edition.year + 1) }
          : null
      }
      editing={refusal?.on === 'row' ? refusal.partId : (asked as PartId | null)}
      {...(refusal ? { refusal } : {})}
      {...(typed ? { typed } : {})}
    />
  )
  const title = refusal ? `${editionTexts[lang].refusals.heading}: ${edition.title}` : edition.title
  return c.render(page, { title, section: planPaths.all, wide: true })
}

async function preview(c: C, edition: Edition) {
  const { db, lang } = c.var
  const parts = await partsOf(db, edition.id)
  const texts = parts.map(({ body }) => body)
  const page = (
    <PreviewPage lang={lang} edition={edition} parts={parts} claims={await shownClaims(db, texts, lang)} />
  )
  return c.render(page, { title: edition.title, section: planPaths.all })
}
