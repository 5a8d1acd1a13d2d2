import { HTTPException } from 'hono/http-exception'
import { shownClaims } from '#claims'
import { districtCouncilId } from '#councils'
import type { Db } from '#db'
import type { FieldErrors } from '#design'
import { readForm, workspace, type WorkspaceContext } from '#http'
import { isId } from '#id'
import { authorise, may, type Actor } from '#permissions'
import { fieldErrors } from '#plan-editions'
import { editionsOf, partsOf, type PartId } from '#plans'
import {
  analysedAreas,
  findDataSet,
  statisticsPaths,
  type AnalysedArea,
  type DataSet,
  type ReportName,
} from '#statistics'
import { afterPutting, refusalText } from './choose-routes.tsx'
import { DraftPage, type DraftPageProps, type Section } from './draft-page.tsx'
import { draftTexts } from './draft-texts.ts'
import { makeDraft, type DraftOutcome } from './make-draft.ts'
import { putLast } from './put-in.ts'

type C = WorkspaceContext
type Asked = DraftPageProps['asked']
type Answer = Partial<Pick<DraftPageProps, 'section' | 'errors' | 'refusal'>>

/** Drafting a chapter from the figures, and putting it into a section. */
export const draftRoutes = workspace()
  .get('/arbejde/tal-udkast/:set', async (c) => {
    const area = c.req.query('omraade') ?? ''
    return drafting(c, await groundOf(c), { report: reportOf(c.req.query('kapitel') ?? ''), area }, null)
  })
  .post('/arbejde/tal-udkast/:set', make)
  .post('/arbejde/tal-udkast/:set/saet-ind', putIn)

type Ground = {
  readonly dataSet: DataSet
  readonly areas: readonly AnalysedArea[]
  readonly sections: readonly Section[]
}

/**
 * What a chapter can be drafted from, and the sections that it can go into.
 *
 * @throws Forbidden for who neither keeps figures nor writes a section; HTTPException 404 for no such data set
 */
async function groundOf(c: C): Promise<Ground> {
  const { db, actor } = c.var
  const councilId = await districtCouncilId(db)
  const sections = await sectionsOf(db, actor)
  if (sections.length === 0) authorise(actor, 'statistics.edit', { councilId })
  const dataSet = await findDataSet(db, c.req.param('set') ?? '')
  if (!dataSet) throw new HTTPException(404)
  const areas = dataSet.analysedAt === null ? [] : await analysedAreas(db, dataSet.id)
  const own = areas.filter(({ kind, tile }) => kind === 'district' || tile !== null)
  return { dataSet, areas: own.length > 0 ? own : areas, sections }
}

/** The sections of drafts that somebody may write, in the order of the plans. */
async function sectionsOf(db: Db, actor: Actor): Promise<readonly Section[]> {
  const councilId = await districtCouncilId(db)
  const found: Section[] = []
  for (const edition of (await editionsOf(db)).filter(({ state }) => state === 'draft'))
    for (const part of await partsOf(db, edition.id)) {
      const mayWrite = may(actor, 'plan.write', { councilId, assignedTo: part.writerFunctionId })
      if (mayWrite && part.carry !== 'drop') found.push({ part, edition })
    }
  return found
}

function reportOf(text: string): ReportName {
  return text === 'youth' ? 'youth' : 'trend'
}

async function drafting(c: C, ground: Ground, asked: Asked, draft: DraftOutcome | null, answer: Answer = {}) {
  const { db, lang } = c.var
  const { errors = {}, refusal = null, section = '' } = answer
  if (refusal !== null) c.status(409)
  else if (Object.keys(errors).length > 0) c.status(422)
  const page = (
    <DraftPage
      lang={lang}
      {...ground}
      asked={asked}
      draft={
        draft?.kind === 'made' ? { ...draft, claims: await shownClaims(db, [draft.markdown], 'da') } : draft
      }
      section={section}
      errors={errors}
      refusal={refusal}
    />
  )
  return c.render(page, {
    title: draftTexts[lang].title,
    section: statisticsPaths.front,
    scripts: ['workspace'],
  })
}

async function make(c: C) {
  const { actor, now } = c.var
  const ground = await groundOf(c)
  const form = await readForm(c)
  const asked = { report: reportOf(form.text('kapitel')), area: form.text('omraade') }
  const order = { dataSet: ground.dataSet, ...asked }
  const assignee = ground.sections[0]?.part.writerFunctionId ?? null
  const outcome = await c.var.write((tx) => makeDraft(tx, actor, order, assignee, now))
  return drafting(c, ground, asked, outcome)
}

async function putIn(c: C) {
  const { actor, now, lang } = c.var
  const ground = await groundOf(c)
  const form = await readForm(c)
  const asked = { report: reportOf(form.text('kapitel')), area: form.text('omraade') }
  const [text, section] = [form.text('tekst'), form.text('afsnit')]
  const [id = '', revision = ''] = section.split(':')
  const again = (answer: Answer) =>
    drafting(c, ground, asked, { kind: 'made', markdown: text }, { section, ...answer })
  if (!isId(id)) return again({ errors: { afsnit: draftTexts[lang].noSection } })
  const piece = { partId: id as PartId, revision: Number(revision), markdown: text }
  const outcome = await c.var.write((tx) => putLast(tx, actor, piece, now))
  if (outcome.kind === 'saved') return c.redirect(await afterPutting(c, piece.partId), 303)
  if (outcome.kind === 'invalid') return again({ errors: shownErrors(fieldErrors(lang, outcome.problems)) })
  return again({ refusal: refusalText(outcome, lang) })
}

/** The page has no field for the section's own number and title: what is wrong is said of the text. */
function shownErrors(errors: FieldErrors): FieldErrors {
  return { tekst: Object.values(errors).join(' ') }
}
