import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { Context } from 'hono'
import { districtCouncilId, theDistrict } from '#councils'
import type { Db } from '#db'
import type { Correction, Proposal } from '#documents/reading'
import { idParam, readForm, workspace, type Form, type Workspace, type WorkspaceContext } from '#http'
import { authorise } from '#permissions'
import { openEdition, planPaths, type Edition } from '#plans'
import { correctImport, editAndCut, type CorrectOutcome } from './correct-import.ts'
import { readInTurn } from './read-in-turn.ts'
import { openImport } from './open-import.ts'
import { planImportPaths } from './paths.ts'
import { findImport, openImports, type ImportId } from './queries.ts'
import { ReviewPage } from './review-page.tsx'
import type { ReviewPageProps, ReviewRefusal } from './review-props.ts'
import { blockHref, reviewHref, reviewView, unsureFrom } from './review-view.ts'
import { discardImport, savePlanImport } from './save-import.ts'
import { importTexts } from './texts.ts'
import { UploadPage, type UploadRefusal } from './upload-page.tsx'

type C = WorkspaceContext

/** The largest upload that is taken: the file's 50 MB and what a form puts around it. */
export const uploadLimitBytes = 50 * 1024 * 1024 + 64 * 1024

/** Taking a plan in from a document: choose it, correct what was read, save it. */
export const planImportRoutes = workspace()
  .get(planImportPaths.upload, (c) => uploading(c))
  .post(
    planImportPaths.upload,
    async (c, next) => {
      await authoriseImport(c)
      await next()
    },
    bodyLimit({
      maxSize: uploadLimitBytes,
      onError: (c: Context<Workspace>) => uploading(c, { kind: 'too-large', limit: '50 MB' }),
    }),
    upload,
  )
  .get('/arbejde/plan/import/:importId', (c) => reviewing(c))
  .post('/arbejde/plan/import/:importId/ret', correctOne)
  .post('/arbejde/plan/import/:importId/tekst', editText)
  .post('/arbejde/plan/import/:importId/gem', save)
  .post('/arbejde/plan/import/:importId/kasser', discard)

async function authoriseImport(c: C): Promise<void> {
  authorise(c.var.actor, 'plan.import', { councilId: await districtCouncilId(c.var.db) })
}

async function uploading(c: C, refusal?: UploadRefusal, year?: string) {
  await authoriseImport(c)
  const { db, lang, today } = c.var
  const t = importTexts[lang].upload
  if (refusal) c.status(uploadStatus(refusal))
  const page = (
    <UploadPage
      lang={lang}
      year={year ?? today.slice(0, 4)}
      open={await openImports(db)}
      {...(refusal ? { refusal } : {})}
    />
  )
  return c.render(page, { title: refusal ? t.problem : t.title, section: planPaths.all })
}

function uploadStatus(refusal: UploadRefusal): 413 | 422 | 503 {
  if (refusal.kind === 'busy') return 503
  return refusal.kind === 'too-large' ? 413 : 422
}

async function upload(c: C) {
  const { actor, now, log } = c.var
  const form = await readForm(c)
  const year = form.text('aar')
  const file = form.file('fil')
  if (!file) return uploading(c, { kind: 'no-file' }, year)
  if (!/^\d{4}$/.test(year)) return uploading(c, { kind: 'bad-year' }, year)
  const outcome = await readInTurn({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  if (outcome.kind !== 'read') {
    log.info({ refusal: outcome.kind, bytes: file.size }, 'plan not read')
    return uploading(c, outcome, year)
  }
  const document = { year: Number(year), fileName: file.name, proposal: outcome.proposal }
  const opened = await c.var.write((tx) => openImport(tx, actor, document, now))
  return opened.kind === 'opened'
    ? c.redirect(planImportPaths.review(opened.id), 303)
    : uploading(c, opened, year)
}

async function reviewing(c: C, refusal?: ReviewRefusal, typed?: ReviewPageProps['editing'], form?: Form) {
  await authoriseImport(c)
  const { db, lang } = c.var
  const entry = await findImport(db, idParam(c, 'importId'))
  if (!entry) throw new HTTPException(404)
  if (entry.state !== 'open' && !refusal) return c.redirect(planImportPaths.upload, 303)
  const asked = (name: string) => form?.text(name) ?? c.req.query(name)
  const view = reviewView(entry, asked('vis') === 'usikre', Number(asked('side') ?? 1))
  const block = entry.proposal.blocks.find((one) => one.id === c.req.query('tekst'))
  const page = (
    <ReviewPage
      lang={lang}
      view={view}
      inTheWay={await openEditionOf(db, entry.year)}
      editing={typed ?? (block ? { id: block.id, text: block.text } : null)}
      {...(refusal ? { refusal } : {})}
    />
  )
  const title = importTexts[lang].review.title(entry.year)
  return c.render(page, { title, section: planPaths.all, scripts: ['workspace'], wide: true })
}

/** The plan of the year that is worked on, or null. */
async function openEditionOf(db: Db, year: number): Promise<Edition | null> {
  const district = await theDistrict(db)
  return district && openEdition(db, district.id, year)
}

async function correctOne(c: C) {
  const form = await readForm(c)
  const [name = '', subject = ''] = form.text('ret').split(/:(.*)/s)
  const wanted = (proposal: Proposal) => {
    const correction = correctionOf(proposal, name, subject)
    return correction && fits(proposal, correction) ? [correction] : []
  }
  return corrected(c, form, wanted, (before, after) => placeAfter(before, after, name, subject))
}

/** Reads one pressed button: what to do, and with which block or left-out text. */
function correctionOf(proposal: Proposal, name: string, subject: string): Correction | null {
  switch (name) {
    case 'confirm': {
      // Its own text, chosen by the reader: nothing changes but that it is no longer unsure.
      const text = proposal.blocks.find((block) => block.id === subject)?.text
      return text === undefined ? null : { kind: 'edit', id: subject, text }
    }
    case 'merge':
    case 'promote':
    case 'demote':
    case 'drop':
    case 'focus-area':
    case 'to-paragraph':
      return { kind: name, id: subject }
    case 'to-heading':
      return { kind: 'to-heading', id: subject, level: 2 }
    case 'restore':
      return /^\d{1,6}$/.test(subject) ? { kind: 'restore', index: Number(subject) } : null
    default:
      return null
  }
}

function fits(proposal: Proposal, correction: Correction): boolean {
  return correction.kind === 'restore'
    ? correction.index < proposal.leftOut.length
    : proposal.blocks.some((block) => block.id === correction.id)
}

/** Which block the page goes back to: the same one, or what is in its place now. */
function placeAfter(before: Proposal, after: Proposal, name: string, subject: string): string | undefined {
  if (name === 'restore') {
    const known = new Set(before.blocks.map((block) => block.id))
    return after.blocks.find((block) => !known.has(block.id))?.id
  }
  if (after.blocks.some((block) => block.id === subject)) return subject
  const at = before.blocks.findIndex((block) => block.id === subject)
  return after.blocks[name === 'merge' ? at - 1 : Math.min(at, after.blocks.length - 1)]?.id
}

async function editText(c: C) {
  const form = await readForm(c)
  const [id, text] = [form.text('blok'), form.text('blok-tekst')]
  return corrected(
    c,
    form,
    (proposal) => editAndCut(proposal, id, text),
    () => id,
    { id, text },
  )
}

/** Makes corrections and goes back to the same place of the same view. */
async function corrected(
  c: C,
  form: Form,
  wanted: (proposal: Proposal) => readonly Correction[],
  place: (before: Proposal, after: Proposal) => string | undefined,
  typed?: { readonly id: string; readonly text: string },
) {
  const id = idParam<'plan-import'>(c, 'importId')
  let before: Proposal | null = null
  const outcome: CorrectOutcome = await c.var.write((tx) =>
    correctImport(tx, c.var.actor, id, Number(form.text('revision')), (proposal) => {
      before = proposal
      return wanted(proposal)
    }),
  )
  if (outcome.kind !== 'corrected') {
    c.status(outcome.kind === 'personal-number' ? 422 : 409)
    return reviewing(c, outcome, typed, form)
  }
  const at = place(before ?? outcome.proposal, outcome.proposal)
  return c.redirect(await placeIn(c, id, form, at), 303)
}

async function placeIn(c: C, id: ImportId, form: Form, blockId: string | undefined): Promise<string> {
  const onlyUnsure = form.text('vis') === 'usikre'
  const page = Number(form.text('side')) || 1
  const entry = await findImport(c.var.db, id)
  if (!entry || blockId === undefined) return reviewHref(id, onlyUnsure, page)
  const view = reviewView(entry, onlyUnsure, page)
  return blockHref(view, onlyUnsure ? unsureFrom(view, blockId) : blockId)
}

async function save(c: C) {
  const form = await readForm(c)
  const id = idParam<'plan-import'>(c, 'importId')
  const year = /^\d{4}$/.test(form.text('aar')) ? Number(form.text('aar')) : Number.NaN
  const revision = Number(form.text('revision'))
  const outcome = await c.var.write((tx) => savePlanImport(tx, c.var.actor, id, revision, year))
  if (outcome.kind === 'imported') return c.redirect(planPaths.edition(outcome.id), 303)
  c.status(outcome.kind === 'bad-year' || outcome.kind === 'nothing-in-it' ? 422 : 409)
  return reviewing(c, outcome, undefined, form)
}

async function discard(c: C) {
  const form = await readForm(c)
  const id = idParam<'plan-import'>(c, 'importId')
  const outcome = await c.var.write((tx) => discardImport(tx, c.var.actor, id, Number(form.text('revision'))))
  if (outcome.kind === 'discarded') return c.redirect(planImportPaths.upload, 303)
  c.status(409)
  return reviewing(c, outcome, undefined, form)
}
